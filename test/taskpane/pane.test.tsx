/** @jest-environment jsdom */
import { beforeAll, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { BuildOutcome } from "../../src/actions/buildAppendix";
import { BuildSession } from "../../src/commands/buildSession";
import { PreviewSession } from "../../src/commands/previewSession";
import { ExcelProblem } from "../../src/excel/problem";
import { NO_CHOICES } from "../../src/intake/choices";
import { Pane, type PaneProps } from "../../src/taskpane/Pane";
import { builtAppendix } from "./builtAppendix";

beforeAll(() => {
  // jsdom lays nothing out; Fluent's MessageBar only asks to be told when its width changes.
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});

/** A preview that nobody asks for. */
function unopened(): PreviewSession {
  return new PreviewSession(() => Promise.reject(new Error("no preview was asked for")));
}

function open(build: () => Promise<BuildOutcome>, props: Partial<PaneProps> = {}) {
  const session = new BuildSession(build);
  render(
    <Pane
      session={session}
      preview={unopened()}
      surroundings="excel"
      language="vi"
      dark={false}
      {...props}
    />
  );
  return {
    user: userEvent.setup(),
    button: () => screen.getByRole("button", { name: /Lập phụ lục|Build appendix/ }),
  };
}

/** What the page's live region was given to say; jsdom keeps `innerText` as it was set and makes no text of it. */
function spoken(): string {
  return [...document.querySelectorAll<HTMLElement>("[aria-live] *")]
    .map((element) => element.innerText)
    .join(" ");
}

describe("the pane", () => {
  it("says when an unfinished build was undone at opening, and nothing where there was none", async () => {
    const session = new BuildSession(() => Promise.resolve(builtAppendix));
    render(
      <Pane
        session={session}
        preview={unopened()}
        surroundings="excel"
        language="vi"
        dark={false}
      />
    );
    await act(() => session.restore(() => Promise.resolve(false)));
    expect(screen.queryByText(/khôi phục/)).toBeNull();
    await act(() => session.restore(() => Promise.resolve(true)));
    expect(screen.getByText(/Hãy bấm “Lập phụ lục” để lập lại/)).toBeVisible();
  });

  it("builds on one press and shows the figures, the findings with the gravest first, and the repairs", async () => {
    const { user, button } = open(() => Promise.resolve(builtAppendix));
    await user.click(button());
    expect(
      await screen.findByText(/Đã lập xong phụ lục từ danh sách “Kế hoạch 2026”/)
    ).toBeVisible();
    const figures = screen.getAllByRole("definition").map((figure) => figure.textContent);
    expect(figures).toEqual(["2", "1", "2"]);
    const findings = within(screen.getAllByRole("list")[0]!).getAllByRole("listitem");
    expect(findings.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^Cần sửa Nhiệm vụ 7, dòng 14/),
      expect.stringMatching(/^Cần xem lại Nhiệm vụ 4, dòng 10–11/),
    ]);
    const repair = screen.getByText(/“Phòng Văn hoá-xã hội” được hiểu là “Phòng Văn hóa - Xã hội”/);
    expect(repair).not.toBeVisible();
    await user.click(screen.getByText("Đã chỉnh khi đọc danh sách (1)"));
    expect(repair).toBeVisible();
  });

  it("says that it is building and takes no second press meanwhile", async () => {
    let builds = 0;
    const { user, button } = open(() => {
      builds += 1;
      return new Promise<BuildOutcome>(() => undefined);
    });
    await user.click(button());
    await user.click(button());
    expect(screen.getByRole("status")).toHaveTextContent("Đang đọc danh sách");
    expect(builds).toBe(1);
    expect(button()).toHaveFocus();
  });

  it("words a list that cannot be read: what, why, what next", async () => {
    const { user, button } = open(() =>
      Promise.resolve({
        ok: false,
        problem: { kind: "noHeader", sheet: "Sheet1", rows: [] },
        choices: NO_CHOICES,
      })
    );
    await user.click(button());
    expect(await screen.findByText("Chưa lập được phụ lục.")).toBeVisible();
    expect(screen.getByText(/Không tìm thấy dòng tiêu đề.*“Sheet1”.*thử lại/)).toBeVisible();
  });

  it("words Excel's refusal and keeps its code for the support contact", async () => {
    const { user, button } = open(() =>
      Promise.reject(new ExcelProblem("protected", "AccessDenied", "Phụ lục (theo dõi)"))
    );
    await user.click(button());
    expect(await screen.findByText(/bảo vệ nên không ghi được/)).toBeVisible();
    expect(screen.queryByText(/AccessDenied/)).toBeNull();
    expect(screen.getByRole("button", { name: "Sao chép chi tiết" })).toBeVisible();
  });

  it("tells a screen reader how the build ended", async () => {
    const { user, button } = open(() => Promise.resolve(builtAppendix));
    await user.click(button());
    await waitFor(() => expect(spoken()).toContain("Đã lập xong phụ lục"));
  });

  it("can build again after a failure, and the failure is gone", async () => {
    let attempts = 0;
    const { user, button } = open(() => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error("lost")) : Promise.resolve(builtAppendix);
    });
    await user.click(button());
    await screen.findByText("Chưa lập được phụ lục.");
    await user.click(button());
    await screen.findByText(/Đã lập xong/);
    expect(screen.queryByText("Chưa lập được phụ lục.")).toBeNull();
  });

  it("does nothing outside Excel and says where it belongs", async () => {
    let builds = 0;
    const build = () => {
      builds += 1;
      return Promise.resolve(builtAppendix);
    };
    const { user, button } = open(build, { surroundings: "browser" });
    await user.click(button());
    expect(builds).toBe(0);
    expect(screen.getByText("Trang này chỉ chạy trong Excel.")).toBeVisible();
  });

  it("speaks English where Excel does", async () => {
    const { user, button } = open(() => Promise.resolve(builtAppendix), { language: "en" });
    await user.click(button());
    expect(await screen.findByText(/The appendix is built from the list “/)).toBeVisible();
    expect(screen.getByText("Task 7, row 14")).toBeVisible();
  });
});
