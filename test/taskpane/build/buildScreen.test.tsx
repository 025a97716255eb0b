/** @jest-environment ./test/jest/page.js */
import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { BuildOutcome, BuildWatch } from "../../../src/actions/buildAppendix";
import { BuildSession } from "../../../src/commands/buildSession";
import { SourcesSession } from "../../../src/commands/sourcesSession";
import { ExcelProblem } from "../../../src/excel/problem";
import { NO_CHOICES } from "../../../src/intake/choices";
import { Pane } from "../../../src/taskpane/Pane";
import { builtAppendix } from "../builtAppendix";
import { BUILT_WORKBOOK, openSessions } from "../openSessions";
import { withoutLayout } from "../withoutLayout";

beforeAll(withoutLayout);
beforeEach(() => localStorage.clear());

/** The pane on a workbook that has its appendix. */
async function open(build: (watch: BuildWatch) => Promise<BuildOutcome>) {
  const sessions = openSessions({
    build: new BuildSession(build),
    sources: new SourcesSession(() => Promise.resolve(BUILT_WORKBOOK)),
  });
  await act(async () => render(<Pane sessions={sessions} surroundings="excel" />));
  const user = userEvent.setup();
  return {
    user,
    sessions,
    press: () => user.click(screen.getByRole("button", { name: "Lập phụ lục" })),
  };
}

/** What the page's live region was given to say; jsdom keeps `innerText` as it was set and makes no text of it. */
function spoken(): string {
  return [...document.querySelectorAll<HTMLElement>("[aria-live] *")]
    .map((element) => element.innerText)
    .join(" ");
}

describe("a build from the pane", () => {
  it("shows the figures, what to do next, the findings with the gravest first, and the repairs", async () => {
    const { user, press } = await open(() => Promise.resolve(builtAppendix));
    await press();
    expect(
      await screen.findByText(/Đã lập xong phụ lục từ danh sách “Kế hoạch 2026”/)
    ).toBeVisible();
    const figures = screen.getAllByRole("definition").map((figure) => figure.textContent);
    expect(figures).toEqual(["2", "1", "2"]);
    expect(screen.getByText("Xem 2 mục cần kiểm tra ở bên dưới.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Mở bảng theo dõi" })).toBeVisible();
    const list = screen.getByRole("list", { name: "Cần kiểm tra" });
    const findings = within(list).getAllByRole("listitem");
    expect(findings.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^Cần sửa Nhiệm vụ 7, dòng 14/),
      expect.stringMatching(/^Cần xem lại Nhiệm vụ 4, dòng 10–11/),
    ]);
    const repair = screen.getByText(/“Phòng Văn hoá-xã hội” được hiểu là “Phòng Văn hóa - Xã hội”/);
    expect(repair).not.toBeVisible();
    await user.click(screen.getByText("Đã chỉnh khi đọc danh sách (1)"));
    expect(repair).toBeVisible();
  });

  it("tells a screen reader how it ended", async () => {
    const { press } = await open(() => Promise.resolve(builtAppendix));
    await press();
    await waitFor(() => expect(spoken()).toContain("Đã lập xong phụ lục"));
  });

  it("says how far it is, in words and as a bar, and takes the keyboard along", async () => {
    let watched: BuildWatch | null = null;
    const { press } = await open((watch) => {
      watched = watch;
      return new Promise<BuildOutcome>(() => undefined);
    });
    await press();
    expect(screen.getByRole("heading", { name: "Đang lập phụ lục" })).toHaveFocus();
    expect(screen.getByRole("status")).toHaveTextContent("Đang đọc danh sách…");
    act(() => watched!.progress({ stage: "writing", part: 0.5 }));
    expect(screen.getByRole("status")).toHaveTextContent("Đang ghi vào sổ tính…");
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.5");
  });

  it("can be stopped, and says that the workbook is as it was", async () => {
    const { user, press } = await open(
      ({ signal }) =>
        new Promise<BuildOutcome>((resolve) =>
          signal.addEventListener("abort", () => resolve({ ok: false, cancelled: true }))
        )
    );
    await press();
    await user.click(screen.getByRole("button", { name: "Dừng" }));
    expect(await screen.findByText("Đã dừng.")).toBeVisible();
    expect(screen.getByText(/Sổ tính được giữ như trước khi lập/)).toBeVisible();
  });

  it("that is to be stopped too late says so beside its result", async () => {
    let end: () => void = () => undefined;
    const { user, press } = await open(
      () => new Promise<BuildOutcome>((resolve) => (end = () => resolve(builtAppendix)))
    );
    await press();
    await user.click(screen.getByRole("button", { name: "Dừng" }));
    await act(async () => end());
    expect(await screen.findByText(/Yêu cầu dừng đến khi Excel đã ghi xong/)).toBeVisible();
  });

  it("words a list that cannot be read: what, why, what next", async () => {
    const { press } = await open(() =>
      Promise.resolve({
        ok: false,
        problem: { kind: "noHeader", sheet: "Sheet1", rows: [] },
        choices: NO_CHOICES,
      })
    );
    await press();
    expect(await screen.findByText("Chưa lập được phụ lục.")).toBeVisible();
    expect(screen.getByText(/Không tìm thấy dòng tiêu đề.*“Sheet1”.*thử lại/)).toBeVisible();
  });

  it("words Excel's refusal and keeps its code for the support contact", async () => {
    const { press } = await open(() =>
      Promise.reject(new ExcelProblem("protected", "AccessDenied", "Phụ lục (theo dõi)"))
    );
    await press();
    expect(await screen.findByText(/bảo vệ nên không ghi được/)).toBeVisible();
    expect(screen.queryByText(/AccessDenied/)).toBeNull();
    expect(screen.getByRole("button", { name: "Sao chép chi tiết" })).toBeVisible();
  });

  it("can be tried again after a failure, and the failure is gone", async () => {
    let attempts = 0;
    const { press } = await open(() => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error("lost")) : Promise.resolve(builtAppendix);
    });
    await press();
    await screen.findByText("Chưa lập được phụ lục.");
    await press();
    await screen.findByText(/Đã lập xong/);
    expect(screen.queryByText("Chưa lập được phụ lục.")).toBeNull();
  });

  it("that was found unfinished at opening is told, and nothing where there was none", async () => {
    const { sessions } = await open(() => Promise.resolve(builtAppendix));
    await act(() => sessions.build.restore(() => Promise.resolve(false)));
    expect(screen.queryByText(/khôi phục/)).toBeNull();
    await act(() => sessions.build.restore(() => Promise.resolve(true)));
    expect(screen.getByText(/Hãy bấm “Lập phụ lục” để lập lại/)).toBeVisible();
  });
});
