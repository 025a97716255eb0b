/** @jest-environment ./test/jest/page.js */
import { beforeAll, expect, test } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WorkSession, type DoneWork, type Work } from "../../../src/commands/workSession";
import { TargetsButton } from "../../../src/taskpane/summary/TargetsButton";
import { withoutLayout } from "../withoutLayout";

beforeAll(withoutLayout);

test("the button asks for the targets once, and waits while other work is under way", async () => {
  const asked: Work[] = [];
  let end: (done: DoneWork) => void = () => undefined;
  const work = new WorkSession((each) => {
    asked.push(each);
    return new Promise((resolve) => (end = resolve));
  });
  render(<TargetsButton work={work} language="vi" />);
  const button = screen.getByRole("button", { name: "Mở bảng chỉ tiêu" });
  await userEvent.click(button);
  await userEvent.click(button);
  expect(asked).toEqual([{ kind: "openTargets" }]);
  expect(button).toHaveAttribute("aria-disabled", "true");
  end({ kind: "openTargets", outcome: { ok: true, isNew: false } });
  expect(await screen.findByRole("button", { name: "Mở bảng chỉ tiêu" })).not.toHaveAttribute(
    "aria-disabled",
    "true"
  );
});
