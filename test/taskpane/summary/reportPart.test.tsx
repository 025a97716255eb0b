/** @jest-environment jsdom */
import { beforeAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReportOutcome, ReportReading } from "../../../src/actions/reports/readReport";
import { ReportSession, type ReportActions } from "../../../src/commands/reportSession";
import { ScreenSession } from "../../../src/commands/screenSession";
import { SummaryPartSession } from "../../../src/commands/summaryPartSession";
import { WorkSession, type Work } from "../../../src/commands/workSession";
import { ExcelProblem } from "../../../src/excel/problem";
import { addDays, knownDay } from "../../../src/plan/day";
import { dueReports } from "../../../src/plan/due/dueReports";
import { noCounts } from "../../../src/plan/summary";
import { Pane } from "../../../src/taskpane/Pane";
import { figures, overdueTask, reported } from "../../messages/report/someFigures";
import { NO_REPORT_ACTIONS, openSessions } from "../openSessions";
import { withoutLayout } from "../withoutLayout";

beforeAll(withoutLayout);
beforeEach(() => {
  localStorage.clear();
  document.execCommand = () => true;
});

const COUNTS = { ...noCounts(), total: 10, doneOnTime: 4, overdue: 1, inTime: 5, rateBase: 10 };
const FIGURES = figures({ total: COUNTS, overdue: [overdueTask({ lead: "Phòng Kinh tế" })] });
const HALF_YEAR = {
  ...FIGURES.period,
  name: "6 tháng",
  to: knownDay(2026, 6, 14),
  unitsDue: knownDay(2026, 6, 9),
};
const PERIODS = [FIGURES.period, HALF_YEAR];

/** The first quarter's report, counted to its last day. */
const READING: ReportReading = {
  ok: true,
  figures: FIGURES,
  compared: { before: null, lastYear: null },
  isClosed: false,
  hasEnded: true,
  periods: PERIODS,
  reported: [],
  nextDue: dueReports(PERIODS, knownDay(2026, 3, 4)),
};

/** The report of another period, as the workbook would count it. */
function of(name: string | undefined): ReportReading {
  const period = PERIODS.find((each) => each.name === name) ?? PERIODS[0]!;
  return { ...READING, figures: { ...FIGURES, period, asOf: period.to } };
}

async function open(given: Partial<ReportActions> = {}) {
  const [shown, part] = [new ScreenSession(), new SummaryPartSession()];
  shown.show("summary");
  part.show("report");
  const asked: Work[] = [];
  const work = new WorkSession((each) => {
    asked.push(each);
    return Promise.resolve({ kind: "openSheet", shown: true });
  });
  const actions = {
    ...NO_REPORT_ACTIONS,
    read: (name: string | undefined) => Promise.resolve<ReportOutcome>(of(name)),
    ...given,
  };
  const sessions = openSessions({
    screen: shown,
    summaryPart: part,
    work,
    report: new ReportSession(actions),
  });
  await act(async () => render(<Pane sessions={sessions} surroundings="excel" />));
  await screen.findByText(/Báo cáo sắp tới|chưa có bảng theo dõi|Chưa đọc được/);
  return { user: userEvent.setup(), asked };
}

const textArea = () =>
  screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Đoạn văn báo cáo" });

describe("the report of a period in the pane", () => {
  it("keeps in view what is due next, and says where the commune's own day is not known", async () => {
    await open();
    const next = within(screen.getByRole("list", { name: "Báo cáo sắp tới" }));
    expect(next.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Quý I: các đơn vị gửiHạn 09/3/2026, còn 5 ngày",
    ]);
    expect(screen.getByText(/Chưa có hạn xã gửi Sở Nội vụ/)).toBeVisible();
  });

  it("shows what is due next beside what is late", async () => {
    const nextDue = dueReports(PERIODS, knownDay(2026, 3, 12));
    await open({ read: () => Promise.resolve({ ...READING, nextDue }) });
    const next = within(screen.getByRole("list", { name: "Báo cáo sắp tới" }));
    expect(next.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Quý I: các đơn vị gửiHạn 09/3/2026, quá 3 ngày",
      "6 tháng: các đơn vị gửiHạn 09/6/2026, còn 89 ngày",
    ]);
  });

  it("shows the figures of the period with both numbers beside the rate", async () => {
    await open();
    expect(screen.getByText("Hoàn thành 04/10 nhiệm vụ (40%)")).toBeVisible();
    expect(screen.getByText("Số liệu tính đến ngày 14/3/2026")).toBeVisible();
  });

  it("turns to another period", async () => {
    const { user } = await open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Kỳ báo cáo" }), "6 tháng");
    expect(await screen.findByText("Số liệu tính đến ngày 14/6/2026")).toBeVisible();
    expect(textArea().value).toContain("kỳ báo cáo 6 tháng đầu năm 2026");
  });

  it("says what to do first where nothing is built, and why the table cannot be read", async () => {
    await open({ read: () => Promise.resolve({ ok: false, problem: "notBuilt" }) });
    expect(screen.getByText(/chưa có bảng theo dõi.*Hãy bấm “Lập phụ lục”/)).toBeVisible();
  });

  it("words why the figures cannot be read, and reads them again on demand", async () => {
    let looks = 0;
    const { user } = await open({
      read: (name) => {
        looks += 1;
        return looks === 1
          ? Promise.reject(new ExcelProblem("editing", "InvalidOperation", ""))
          : Promise.resolve(of(name));
      },
    });
    await user.click(screen.getByRole("button", { name: "Đọc lại" }));
    expect(await screen.findByText("Báo cáo sắp tới")).toBeVisible();
  });
});

describe("the paragraph", () => {
  it("is copied as it stands, with what is to be filled in counted", async () => {
    const { user } = await open();
    expect(screen.getByText(/^Còn 1 chỗ “……” chưa có nguyên nhân\. Nên ghi vào cột/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Sao chép đoạn văn" }));
    expect(screen.getByText("Đã sao chép.")).toBeVisible();
  });

  it("is selected to be copied by hand where Excel forbids copying", async () => {
    document.execCommand = () => false;
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Sao chép đoạn văn" }));
    expect(screen.getByText(/hãy nhấn Ctrl\+C/)).toBeVisible();
    expect(textArea()).toHaveFocus();
    expect(textArea().selectionEnd).toBe(textArea().value.length);
  });

  it("keeps the user's words when the figures change, says so, and composes anew only on request", async () => {
    let done = 4;
    const { user } = await open({
      read: () =>
        Promise.resolve({
          ...READING,
          figures: { ...FIGURES, total: { ...COUNTS, doneOnTime: done, inTime: 9 - done } },
        }),
    });
    await user.type(textArea(), " Nội dung tự sửa.");
    expect(screen.queryByText(/Số liệu đã thay đổi/)).toBeNull();
    done = 5;
    await act(async () => window.dispatchEvent(new Event("focus")));
    expect(textArea().value).toMatch(/04\/10.* Nội dung tự sửa\.$/su);
    expect(screen.getByText(/Số liệu đã thay đổi/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Soạn lại theo số liệu" }));
    expect(textArea().value).toContain("05/10");
    expect(screen.queryByText(/Số liệu đã thay đổi/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Lấy lại đoạn đã sửa" }));
    expect(textArea().value).toMatch(/04\/10.* Nội dung tự sửa\.$/su);
    await user.click(screen.getByRole("button", { name: "Giữ đoạn đã sửa" }));
    expect(textArea().value).toMatch(/ Nội dung tự sửa\.$/u);
    expect(screen.queryByText(/Số liệu đã thay đổi/)).toBeNull();
  });

  it("of one period stays apart from that of another", async () => {
    const { user } = await open();
    await user.type(textArea(), " Nội dung tự sửa.");
    const choice = screen.getByRole("combobox", { name: "Kỳ báo cáo" });
    await user.selectOptions(choice, "6 tháng");
    await screen.findByText("Số liệu tính đến ngày 14/6/2026");
    expect(textArea().value).not.toContain("tự sửa");
    await user.selectOptions(choice, "Quý I");
    await screen.findByText("Số liệu tính đến ngày 14/3/2026");
    expect(textArea().value).toContain("tự sửa");
  });
});

describe("the sheets of the report", () => {
  it("are drawn for the period in sight, and opened one by one", async () => {
    const { user, asked } = await open();
    await user.click(screen.getByRole("button", { name: "Cập nhật báo cáo" }));
    const open_ = within(screen.getByRole("group", { name: "Mở trang tính báo cáo" }));
    await user.click(open_.getByRole("button", { name: "Quá hạn" }));
    expect(asked).toEqual([
      { kind: "drawReports", period: "Quý I" },
      { kind: "openSheet", role: "overdue" },
    ]);
  });
});

describe("the day that figures count to", () => {
  it("is made the period's last by one press, and closing waits for it", async () => {
    const date = jest.fn<ReportActions["date"]>(() => Promise.resolve({ ok: true, kept: [] }));
    let asOf = knownDay(2026, 3, 10);
    const { user } = await open({
      read: () => Promise.resolve({ ...READING, figures: { ...FIGURES, asOf } }),
      date: (day) => {
        asOf = day;
        return date(day);
      },
    });
    expect(
      screen.getByText("Số liệu đang tính đến ngày 10/3/2026, kỳ báo cáo kết thúc ngày 14/3/2026.")
    ).toBeVisible();
    expect(screen.getByText("Muốn chốt, số liệu phải tính đến ngày 14/3/2026.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Chốt số liệu kỳ…" }));
    expect(screen.queryByRole("button", { name: "Chốt số liệu" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Tính đến ngày 14/3/2026" }));
    expect(await screen.findByText(/Đã đặt ngày báo cáo/)).toBeVisible();
    expect(date.mock.calls).toEqual([[knownDay(2026, 3, 14)]]);
  });
});

describe("the days of a period", () => {
  it("are written as they were typed", async () => {
    const change = jest.fn<ReportActions["change"]>(() => Promise.resolve({ ok: true }));
    const { user } = await open({ change });
    await user.click(screen.getByRole("button", { name: "Ngày của kỳ báo cáo" }));
    const form = within(screen.getByRole("group", { name: "Ngày của kỳ báo cáo" }));
    const commune = form.getByRole("textbox", { name: "Hạn xã gửi Sở Nội vụ" });
    await user.type(commune, "31/2/2026");
    await user.click(form.getByRole("button", { name: "Lưu ngày" }));
    expect(form.getByText("Hãy nhập ngày có thật, dạng 14/3/2026.")).toBeVisible();
    expect(change).not.toHaveBeenCalled();
    await user.clear(commune);
    await user.type(commune, "18/3/2026");
    await user.click(form.getByRole("button", { name: "Lưu ngày" }));
    expect(change.mock.calls).toMatchObject([
      [
        {
          before: { name: "Quý I", communeDue: null },
          after: { name: "Quý I", to: FIGURES.period.to, communeDue: knownDay(2026, 3, 18) },
        },
      ],
    ]);
    expect(await screen.findByText("Đã ghi kỳ Quý I vào bảng Kỳ báo cáo.")).toBeVisible();
  });

  it("of a new period are wanted in order and with a name", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Thêm kỳ báo cáo khác" }));
    const form = within(screen.getByRole("group", { name: "Thêm kỳ báo cáo khác" }));
    await user.type(form.getByRole("textbox", { name: "Từ ngày" }), "15/3/2026");
    await user.type(form.getByRole("textbox", { name: "Đến ngày" }), "14/3/2026");
    await user.click(form.getByRole("button", { name: "Thêm kỳ" }));
    expect(form.getByText("Hãy đặt tên cho kỳ.")).toBeVisible();
    expect(form.getByText("“Đến ngày” phải từ “Từ ngày” trở đi.")).toBeVisible();
  });
});

describe("days that are half typed", () => {
  const commune = () => screen.getByRole("textbox", { name: "Hạn xã gửi Sở Nội vụ" });

  it("are there again after a look at another part", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Ngày của kỳ báo cáo" }));
    await user.type(commune(), "18/3");
    await user.click(screen.getByRole("tab", { name: "In, xuất tệp" }));
    await user.click(screen.getByRole("tab", { name: "Báo cáo kỳ" }));
    expect(await screen.findByRole("textbox", { name: "Hạn xã gửi Sở Nội vụ" })).toHaveValue(
      "18/3"
    );
  });

  it("stay when somebody else changes the period, whose other days follow", async () => {
    let period = FIGURES.period;
    const change = jest.fn<ReportActions["change"]>(() => Promise.resolve({ ok: true }));
    const { user } = await open({
      read: () =>
        Promise.resolve({ ...READING, figures: { ...FIGURES, period }, periods: [period] }),
      change,
    });
    await user.click(screen.getByRole("button", { name: "Ngày của kỳ báo cáo" }));
    await user.type(commune(), "18/3/2026");
    period = {
      ...period,
      unitsDue: knownDay(2026, 3, 11),
      communeDue: knownDay(2026, 3, 16),
    };
    await act(async () => window.dispatchEvent(new Event("focus")));
    expect(commune()).toHaveValue("18/3/2026");
    const form = within(screen.getByRole("group", { name: "Ngày của kỳ báo cáo" }));
    expect(form.getByRole("textbox", { name: "Hạn đơn vị gửi" })).toHaveValue("11/3/2026");
    expect(form.getByText(/^Có người vừa ghi 16\/3\/2026/)).toBeVisible();
    await user.click(form.getByRole("button", { name: "Lưu ngày" }));
    expect(change.mock.calls).toEqual([
      [
        {
          before: period,
          after: expect.objectContaining({
            unitsDue: period.unitsDue,
            communeDue: knownDay(2026, 3, 18),
          }),
        },
      ],
    ]);
  });
});

describe("closing a period", () => {
  it("asks first, then says where the figures are, and shows them among those reported", async () => {
    let isClosed = false;
    const close = jest.fn<ReportActions["close"]>(() => {
      isClosed = true;
      return Promise.resolve({
        ok: true,
        sheet: "Chốt Quý I 2026",
        figures: FIGURES,
        restored: false,
      });
    });
    const { user, asked } = await open({
      read: () =>
        Promise.resolve({
          ...READING,
          isClosed,
          reported: isClosed ? [reported("Quý I", COUNTS)] : [],
        }),
      close,
    });
    await user.click(screen.getByRole("button", { name: "Chốt số liệu kỳ…" }));
    expect(screen.getByText(/không đổi theo bảng theo dõi nữa/)).toBeVisible();
    expect(close).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Chốt số liệu" }));
    expect(await screen.findByText(/Đã chốt số liệu kỳ Quý I/)).toBeVisible();
    expect(close.mock.calls).toEqual([["Quý I"]]);
    const list = within(screen.getByRole("list", { name: "Số liệu đã báo cáo" }));
    expect(list.getByText("Hoàn thành 04/10 nhiệm vụ (40%); quá hạn 1")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Chốt số liệu kỳ…" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Mở trang đã chốt" }));
    expect(asked).toEqual([{ kind: "goToCell", cell: { sheet: "Chốt Quý I 2026", row: 1 } }]);
  });

  it("says how to go on where somebody typed the day of closing and there are no figures", async () => {
    await open({ read: () => Promise.resolve({ ...READING, isClosed: true, reported: [] }) });
    expect(
      screen.getByText(/^Kỳ Quý I đã ghi ngày chốt nhưng chưa có số liệu; hãy xóa ngày chốt/)
    ).toBeVisible();
    expect(screen.queryByText(/đã có số liệu báo cáo/)).toBeNull();
  });

  it("waits for the period's last day, to whatever day the figures count", async () => {
    await open({ read: () => Promise.resolve({ ...READING, hasEnded: false }) });
    const button = screen.getByRole("button", { name: "Chốt số liệu kỳ…" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText(/đến hết ngày 14\/3\/2026 mới kết thúc/)).toBeVisible();
  });

  it("says when somebody closed it before", async () => {
    const closedOn = addDays(FIGURES.period.to, 1);
    const { user } = await open({
      close: (period) => Promise.resolve({ ok: false, problem: "closedBefore", period, closedOn }),
    });
    await user.click(screen.getByRole("button", { name: "Chốt số liệu kỳ…" }));
    await user.click(screen.getByRole("button", { name: "Chốt số liệu" }));
    expect(await screen.findByText(/Kỳ Quý I đã chốt ngày 15\/3\/2026/)).toBeVisible();
  });
});
