/** @jest-environment ./test/jest/page.js */
import { beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import "@testing-library/jest-dom/jest-globals";
import { act, screen, within } from "@testing-library/react";
import { ExcelProblem } from "../../../src/excel/problem";
import { knownDay } from "../../../src/plan/day";
import { dueReports } from "../../../src/plan/due/dueReports";
import { overdueTask } from "../../messages/report/someFigures";
import { withoutLayout } from "../withoutLayout";
import { COUNTS, FIGURES, HALF_YEAR, of, openReport, PERIODS, READING } from "./openReport";

beforeAll(withoutLayout);
beforeEach(() => {
  localStorage.clear();
  document.execCommand = () => true;
});

const textArea = () =>
  screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Đoạn văn báo cáo" });

describe("the report of a period in the pane", () => {
  it("keeps in view what is due next, and says where the commune's own day is not known", async () => {
    await openReport();
    const next = within(screen.getByRole("list", { name: "Báo cáo sắp tới" }));
    expect(next.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Quý I: các đơn vị gửiHạn 09/3/2026, còn 5 ngày",
    ]);
    expect(screen.getByText(/Chưa có hạn xã gửi Sở Nội vụ/)).toBeVisible();
  });

  it("shows what is due next beside what is late", async () => {
    const nextDue = dueReports(PERIODS, knownDay(2026, 3, 12));
    await openReport({ read: () => Promise.resolve({ ...READING, nextDue }) });
    const next = within(screen.getByRole("list", { name: "Báo cáo sắp tới" }));
    expect(next.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Quý I: các đơn vị gửiHạn 09/3/2026, quá 3 ngày",
      "6 tháng: các đơn vị gửiHạn 09/6/2026, còn 89 ngày",
    ]);
  });

  it("keeps the next one in view whatever part is shown, counted from today", async () => {
    const nextDue = dueReports(PERIODS, knownDay(2026, 5, 28));
    const { user } = await openReport({ read: () => Promise.resolve({ ...READING, nextDue }) });
    const line =
      "Báo cáo tới: 6 tháng, các đơn vị gửi chậm nhất ngày 09/6/2026, tính đến hôm nay còn 12 ngày.";
    for (const part of ["Số liệu", "Báo cáo kỳ", "In, xuất tệp"]) {
      await user.click(screen.getByRole("tab", { name: part }));
      expect(screen.getByText(line)).toBeVisible();
    }
  });

  it("names what was finished or changed only after its day", async () => {
    const later = { ...FIGURES, later: [overdueTask({ number: "7" })] };
    const changedLater = [
      { what: "stopped", numbers: ["3"] },
      { what: "extended", numbers: ["2", "5"] },
      { what: "added", numbers: ["40"] },
    ] as const;
    const reading = { ...READING, figures: later, changedLater };
    await openReport({ read: () => Promise.resolve(reading) });
    for (const line of [
      "Hoàn thành sau ngày này nên chưa tính là hoàn thành: STT 7.",
      "Dừng thực hiện sau ngày này nhưng đã tính là dừng thực hiện: STT 3.",
      "Được gia hạn sau ngày này nhưng đã tính theo hạn điều chỉnh: STT 2, 5.",
      "Được bổ sung sau ngày này nhưng đã tính vào tổng số: STT 40.",
    ]) {
      expect(screen.getByText(line)).toBeVisible();
    }
  });

  it("tells a report without days from none that is left", async () => {
    const undated = { ...HALF_YEAR, unitsDue: null, communeDue: null };
    const closedYear = { ...HALF_YEAR, name: "Năm", closedOn: knownDay(2026, 6, 14) };
    let periods = [{ ...FIGURES.period, closedOn: knownDay(2026, 3, 15) }, undated];
    await openReport({ read: () => Promise.resolve({ ...READING, periods, nextDue: [] }) });
    expect(screen.getByText(/^Chưa có hạn gửi báo cáo nào/)).toBeVisible();
    periods = [undated, closedYear];
    await act(async () => window.dispatchEvent(new Event("focus")));
    expect(screen.getByText("Không còn báo cáo nào phải gửi.")).toBeVisible();
  });

  it("shows the figures of the period with both numbers beside the rate", async () => {
    await openReport();
    expect(screen.getByText("Hoàn thành 04/10 nhiệm vụ (40%)")).toBeVisible();
    expect(screen.getByText("Số liệu tính đến ngày 14/3/2026")).toBeVisible();
  });

  it("turns to another period", async () => {
    const { user } = await openReport();
    await user.selectOptions(screen.getByRole("combobox", { name: "Kỳ báo cáo" }), "6 tháng");
    expect(await screen.findByText("Số liệu tính đến ngày 14/6/2026")).toBeVisible();
    expect(textArea().value).toContain("kỳ báo cáo 6 tháng đầu năm 2026");
  });

  it("says what to do first where nothing is built, and why the table cannot be read", async () => {
    await openReport({ read: () => Promise.resolve({ ok: false, problem: "notBuilt" }) });
    expect(screen.getByText(/chưa có bảng theo dõi.*Hãy bấm “Lập phụ lục”/)).toBeVisible();
  });

  it("words why the figures cannot be read, and reads them again on demand", async () => {
    let looks = 0;
    const { user } = await openReport({
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
    const { user } = await openReport();
    expect(screen.getByText(/^Còn 1 chỗ “……” chưa có nguyên nhân\. Nên ghi vào cột/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Sao chép đoạn văn" }));
    expect(screen.getByText("Đã sao chép.")).toBeVisible();
  });

  it("is selected to be copied by hand where Excel forbids copying", async () => {
    document.execCommand = () => false;
    const { user } = await openReport();
    await user.click(screen.getByRole("button", { name: "Sao chép đoạn văn" }));
    expect(screen.getByText(/hãy nhấn Ctrl\+C/)).toBeVisible();
    expect(textArea()).toHaveFocus();
    expect(textArea().selectionEnd).toBe(textArea().value.length);
  });

  it("keeps the user's words when the figures change, says so, and composes anew only on request", async () => {
    let done = 4;
    const { user } = await openReport({
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
    const { user } = await openReport();
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
    const { user, asked } = await openReport();
    await user.click(screen.getByRole("button", { name: "Cập nhật báo cáo" }));
    const buttons = within(screen.getByRole("group", { name: "Mở trang tính báo cáo" }));
    await user.click(buttons.getByRole("button", { name: "Quá hạn" }));
    expect(asked).toEqual([
      { kind: "drawReports", period: "Quý I" },
      { kind: "openSheet", role: "overdue" },
    ]);
  });
});

describe("the sheets of a report about another period", () => {
  it("are told to be so", async () => {
    await openReport({ read: () => Promise.resolve({ ...of("6 tháng"), drawnPeriod: "Quý I" }) });
    expect(
      screen.getByText(
        "Các trang tính báo cáo đang là kỳ Quý I; bấm “Cập nhật báo cáo” để chuyển sang kỳ 6 tháng."
      )
    ).toBeVisible();
  });

  it("and which are missing are made by updating the report", async () => {
    const { user } = await openReport({}, { kind: "openSheet", role: "overdue", shown: false });
    await user.click(screen.getByRole("button", { name: "Quá hạn" }));
    expect(await screen.findByText(/Hãy bấm “Cập nhật báo cáo” ở phần Báo cáo kỳ/)).toBeVisible();
  });
});
