/** @jest-environment ./test/jest/page.js */
import { beforeAll, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { render, screen } from "@testing-library/react";
import { type SheetRole, SHEET_MARKERS, REPORT_ROLES } from "../../src/tables/sheetRoles";
import { WorkNotice } from "../../src/taskpane/WorkNotice";
import { withoutLayout } from "./withoutLayout";

beforeAll(withoutLayout);

const OTHERS = (["tracking", "results", "settings", ...SHEET_MARKERS.keys()] as SheetRole[]).filter(
  (role) => !REPORT_ROLES.some((each) => each === role)
);

/** What is said where a sheet was to be opened. */
function said(kind: "openSheet" | "goToCell", role: SheetRole, shown: boolean): string {
  const { container } = render(
    <WorkNotice state={{ kind: "finished", done: { kind, role, shown } }} language="vi" />
  );
  return container.textContent ?? "";
}

describe("a sheet that is not there", () => {
  it.each([...REPORT_ROLES])("is made by “Cập nhật báo cáo” where it is %s", (role) => {
    expect(said("openSheet", role, false)).toContain("Hãy bấm “Cập nhật báo cáo”");
    expect(said("goToCell", role, false)).toContain("Hãy bấm “Cập nhật báo cáo”");
  });

  it.each(OTHERS)("is made by “Lập phụ lục” where it is %s", (role) => {
    expect(said("openSheet", role, false)).toContain("bấm “Lập phụ lục”");
  });
});

it("nothing is said of a sheet that is in sight", () => {
  expect([...REPORT_ROLES, ...OTHERS].map((role) => said("openSheet", role, true)).join("")).toBe(
    ""
  );
  expect(screen.queryByRole("status")).toBeNull();
});
