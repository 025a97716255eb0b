/** @jest-environment ./test/jest/page.js */
import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PrintAtHand } from "../../../src/actions/printing/readPrint";
import type { CompletionSummary } from "../../../src/actions/readSummary";
import { FiguresSession, type FiguresState } from "../../../src/commands/figuresSession";
import { PrintSession } from "../../../src/commands/printSession";
import { ScreenSession } from "../../../src/commands/screenSession";
import { WorkSession, type DoneWork, type Work } from "../../../src/commands/workSession";
import { ExcelProblem } from "../../../src/excel/problem";
import { knownDay } from "../../../src/plan/day";
import { noCounts } from "../../../src/plan/summary";
import { DEFAULT_PRINT_OPTIONS } from "../../../src/sheets/printOptions";
import { Pane } from "../../../src/taskpane/Pane";
import { openSessions } from "../openSessions";
import { withoutLayout } from "../withoutLayout";

beforeAll(withoutLayout);
beforeEach(() => localStorage.clear());

/** Eight tasks of one area, three of them done, and an area without tasks. */
const SUMMARY: CompletionSummary = {
  ok: true,
  asOf: knownDay(2026, 6, 10),
  byArea: [
    {
      group: "Cải cách thể chế",
      ...noCounts(),
      total: 8,
      doneOnTime: 3,
      overdue: 2,
      inTime: 3,
      notUpdated: 5,
      rateBase: 8,
    },
    { group: "Cải cách tài chính công", ...noCounts() },
  ],
  byLead: [
    {
      group: "Phòng Kinh tế",
      ...noCounts(),
      total: 7,
      doneOnTime: 3,
      overdue: 1,
      inTime: 3,
      rateBase: 7,
    },
    { group: "", ...noCounts(), total: 1, overdue: 1, rateBase: 1 },
  ],
};

const PRINT: PrintAtHand = { ok: true, options: DEFAULT_PRINT_OPTIONS, state: "old", added: 0 };

async function open(
  read: () => Promise<Extract<FiguresState, { kind: "read" }>["summary"]>,
  perform: (work: Work) => Promise<DoneWork> = () => new Promise(() => undefined)
) {
  const shown = new ScreenSession();
  shown.show("summary");
  const asked: Work[] = [];
  const work = new WorkSession((each) => {
    asked.push(each);
    return perform(each);
  });
  const sessions = openSessions({
    screen: shown,
    figures: new FiguresSession(read),
    work,
    print: new PrintSession(() => Promise.resolve(PRINT)),
  });
  await act(async () => render(<Pane sessions={sessions} surroundings="excel" />));
  return { user: userEvent.setup(), asked };
}

describe("the summary in the pane", () => {
  it("shows the whole plan, then each area and lead agency that has tasks, counts beside every rate", async () => {
    await open(() => Promise.resolve(SUMMARY));
    expect(screen.getByText("Số liệu tính đến ngày 10/6/2026")).toBeVisible();
    const areas = within(screen.getByRole("list", { name: "Theo lĩnh vực" }));
    expect(areas.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Cải cách thể chế3/8 nhiệm vụ đã hoàn thành (37,5%)2 quá hạn; 5 chưa cập nhật trạng thái",
    ]);
    const leads = within(screen.getByRole("list", { name: "Theo cơ quan chủ trì" }));
    expect(leads.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Phòng Kinh tế3/7 nhiệm vụ đã hoàn thành (42,9%)1 quá hạn",
      "Ngoài danh mục0/1 nhiệm vụ đã hoàn thành (0%)1 quá hạn",
    ]);
  });

  it("says what to do first where nothing is built", async () => {
    await open(() => Promise.resolve({ ok: false, problem: "notBuilt" }));
    expect(screen.getByText(/chưa có bảng theo dõi.*Hãy bấm “Lập phụ lục”/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Cập nhật tổng hợp" })).toBeNull();
  });

  it("words why the table cannot be read, and reads it again on demand", async () => {
    let looks = 0;
    const { user } = await open(() => {
      looks += 1;
      return looks === 1
        ? Promise.reject(new ExcelProblem("editing", "InvalidOperation", ""))
        : Promise.resolve(SUMMARY);
    });
    expect(screen.getByText("Chưa đọc được bảng theo dõi.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Sao chép chi tiết" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Đọc lại" }));
    expect(await screen.findByText("Số liệu tính đến ngày 10/6/2026")).toBeVisible();
  });

  it("is looked up again whenever somebody turns to the pane", async () => {
    let done = 3;
    await open(() => {
      const [area, ...others] = SUMMARY.byArea;
      return Promise.resolve({ ...SUMMARY, byArea: [{ ...area!, doneOnTime: done }, ...others] });
    });
    expect(screen.getAllByText(/^3\/8 nhiệm vụ/)).toHaveLength(2);
    done = 4;
    await act(async () => window.dispatchEvent(new Event("focus")));
    expect(screen.getAllByText(/^4\/8 nhiệm vụ/)).toHaveLength(2);
  });
});

describe("work from the summary", () => {
  it("updates the sheet, says what changed and looks up the figures again", async () => {
    let looks = 0;
    const { user, asked } = await open(
      () => {
        looks += 1;
        return Promise.resolve(SUMMARY);
      },
      () =>
        Promise.resolve({
          kind: "refreshSummary",
          outcome: { ok: true, changedCells: 12, restored: false },
        })
    );
    await user.click(screen.getByRole("button", { name: "Cập nhật tổng hợp" }));
    expect(asked).toEqual([{ kind: "refreshSummary" }]);
    expect(await screen.findByText("Đã cập nhật bảng tổng hợp (12 ô thay đổi).")).toBeVisible();
    expect(looks).toBe(2);
  });

  it("words what Excel refuses", async () => {
    const { user } = await open(
      () => Promise.resolve(SUMMARY),
      () => Promise.reject(new ExcelProblem("protected", "AccessDenied", "Tổng hợp"))
    );
    await user.click(screen.getByRole("tab", { name: "In, xuất tệp" }));
    await user.click(await screen.findByRole("button", { name: "Lập lại bản in" }));
    expect(await screen.findByText("Chưa thực hiện được.")).toBeVisible();
    expect(screen.getByText(/bảo vệ nên không ghi được/)).toBeVisible();
  });

  it("says where a sheet is gone", async () => {
    const { user } = await open(
      () => Promise.resolve(SUMMARY),
      () => Promise.resolve({ kind: "openSheet", shown: false })
    );
    await user.click(screen.getByRole("button", { name: "Mở bảng theo dõi" }));
    expect(await screen.findByText(/có thể trang tính đã bị xóa hoặc ẩn/)).toBeVisible();
  });
});

describe("freezing", () => {
  it("is done only once the user has read that there is no way back", async () => {
    const { user, asked } = await open(
      () => Promise.resolve(SUMMARY),
      () =>
        Promise.resolve({
          kind: "freezeValues",
          outcome: {
            ok: true,
            sheets: [{ sheet: "Tổng hợp", cells: 90 }],
            errors: 0,
            restored: false,
          },
        })
    );
    await user.click(screen.getByRole("button", { name: "Đóng băng thành giá trị…" }));
    expect(asked).toEqual([]);
    expect(
      screen.getByText(/không hoàn tác được; hãy lưu sổ tính thành một bản sao/)
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Để sau" }));
    expect(screen.queryByText(/không hoàn tác được/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Đóng băng thành giá trị…" }));
    await user.click(screen.getByRole("button", { name: "Đã lưu bản sao, đóng băng" }));
    expect(asked).toEqual([{ kind: "freezeValues" }]);
    expect(
      await screen.findByText(/^Đã đóng băng 90 ô trên các trang tính “Tổng hợp”/)
    ).toBeVisible();
  });
});
