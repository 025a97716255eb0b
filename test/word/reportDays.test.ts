import { describe, expect, test } from "@jest/globals";
import { readReportDays } from "../../src/word/reportDays";

/** What a plan of 2026 with these lines in its section "Tổ chức thực hiện" sets: report, day and month. */
function set(...lines: readonly string[]) {
  const { reportDays, unreadReportDays } = readReportDays(["V. TỔ CHỨC THỰC HIỆN", ...lines], 2026);
  const days = reportDays.map(({ report, by, day, month, inNextYear }) => {
    const shown = `${day}/${month}${inNextYear ? " sau" : ""}`;
    return [report, by === "units" ? shown : `xã ${shown}`] as const;
  });
  return { days: new Map(days), unread: unreadReportDays };
}

/** Days of the four reports: quarter I, half-year, quarter III, year. */
function four(first: string, half: string, third: string, year: string) {
  return new Map([
    ["firstQuarter", first],
    ["thirdQuarter", third],
    ["halfYear", half],
    ["year", year],
  ]);
}

describe("when reports are due", () => {
  test.each([
    [
      "- Báo cáo quý gửi trước ngày 10 tháng cuối quý; báo cáo năm gửi trước ngày 05/12.",
      four("10/3", "10/6", "10/9", "5/12"),
    ],
    [
      "Định kỳ báo cáo quý, 6 tháng, năm (chậm nhất ngày 15 của tháng cuối kỳ báo cáo) gửi về Văn phòng",
      four("15/3", "15/6", "15/9", "15/12"),
    ],
    [
      "Báo cáo quý I trước ngày 10/3, 6 tháng trước ngày 08/6, quý III trước ngày 10/9 và báo cáo năm trước ngày 05/12/2026.",
      four("10/3", "8/6", "10/9", "5/12"),
    ],
    [
      "Báo cáo định kỳ hằng quý gửi trước ngày 10/3, 10/6, 10/9 và 10/12 hằng năm về Phòng Văn hóa - Xã hội.",
      four("10/3", "10/6", "10/9", "10/12"),
    ],
    [
      "Chế độ báo cáo: trước ngày 12 tháng cuối quý đối với báo cáo quý và trước ngày 05 tháng 12 năm 2026 đối với báo cáo năm",
      four("12/3", "12/6", "12/9", "5/12"),
    ],
    [
      "Các đơn vị báo cáo quý trước ngày 05 tháng đầu quý sau.",
      four("5/4", "5/7", "5/10", "5/1 sau"),
    ],
    ["Thời hạn gửi báo cáo: trước ngày 10 tháng cuối quý.", four("10/3", "10/6", "10/9", "10/12")],
    ["+ Báo cáo 6 tháng: gửi trước ngày 10/6;", new Map([["halfYear", "10/6"]])],
    ["Báo cáo năm gửi chậm nhất ngày 05/01/2027", new Map([["year", "5/1 sau"]])],
  ])("%s", (line, days) => {
    expect(set(line)).toEqual({ days, unread: [] });
  });

  test("a line for each report", () => {
    const { days } = set(
      "3. Chế độ báo cáo",
      "- Báo cáo quý: trước ngày 10 tháng cuối quý.",
      "- Báo cáo 6 tháng: trước ngày 05/6.",
      "- Báo cáo năm: trước ngày 30/11."
    );
    expect(days).toEqual(four("10/3", "5/6", "10/9", "30/11"));
  });

  test("what the commune itself owes the province stands apart", () => {
    const { days } = set(
      "Phòng Văn hóa - Xã hội tổng hợp, báo cáo Sở Nội vụ trước ngày 15 tháng cuối quý."
    );
    expect(days).toEqual(four("xã 15/3", "xã 15/6", "xã 15/9", "xã 15/12"));
  });

  test("both in one sentence", () => {
    const line =
      "Báo cáo quý gửi Phòng Văn hóa - Xã hội trước ngày 10 tháng cuối quý để tổng hợp, báo cáo UBND thành phố trước ngày 14 tháng cuối quý.";
    const { reportDays } = readReportDays(["TỔ CHỨC THỰC HIỆN", line], 2026);
    expect(reportDays.filter(({ report }) => report === "firstQuarter")).toMatchObject([
      { by: "units", day: 10 },
      { by: "commune", day: 14 },
    ]);
  });

  test("a day is that of the reports named since the day before it", () => {
    const line =
      "Báo cáo 6 tháng gửi Phòng Văn hóa - Xã hội trước ngày 10/6, báo cáo năm gửi Sở Nội vụ trước ngày 15 của tháng cuối kỳ báo cáo.";
    const { reportDays } = readReportDays(["TỔ CHỨC THỰC HIỆN", line], 2026);
    expect(reportDays.map(({ report, by, day, month }) => [report, by, day, month])).toEqual([
      ["halfYear", "units", 10, 6],
      ["year", "commune", 15, 12],
    ]);
  });

  test("“trước ngày” is told from “chậm nhất ngày”", () => {
    const isBefore = (words: string) =>
      readReportDays(["TỔ CHỨC THỰC HIỆN", `Báo cáo năm ${words} 10/12`], 2026).reportDays[0]
        ?.isBefore;
    expect([isBefore("trước ngày"), isBefore("chậm nhất ngày")]).toEqual([true, false]);
  });

  test("a section of its own on reporting", () => {
    const lines = ["VI. CHẾ ĐỘ THÔNG TIN, BÁO CÁO", "Báo cáo năm trước ngày 10/12."];
    expect(readReportDays(lines, 2026).reportDays).toHaveLength(1);
  });
});

describe("nothing is guessed", () => {
  test.each([
    ["Báo cáo quý gửi trước ngày 10 tháng đầu quý", ["trước ngày 10 tháng đầu"]],
    ["Báo cáo năm gửi trước ngày 31/11/2026", ["trước ngày 31/11/2026"]],
    ["Báo cáo năm gửi trước ngày 10/12/2025", ["trước ngày 10/12/2025"]],
    ["Báo cáo 6 tháng gửi trước ngày 10/12", ["trước ngày 10/12"]],
  ])("%s", (line, unread) => {
    expect(set(line)).toEqual({ days: new Map(), unread });
  });

  test.each([
    "định kỳ báo cáo kết quả chậm nhất ngày 25 hằng tháng, gửi Phòng Nội vụ",
    "Báo cáo Ủy ban nhân dân xã xem xét, chỉ đạo.",
    "Báo cáo kết quả về UBND xã trước ngày 30/9/2026 theo Quyết định số 12/QĐ-UBND ngày 10/12/2025",
    "Hoàn thành rà soát quý I trước ngày 10/3",
  ])("no report of a period: %s", (line) => {
    expect(set(line)).toEqual({ days: new Map(), unread: [] });
  });

  test("outside the section nothing is set", () => {
    expect(readReportDays(["III. NHIỆM VỤ", "Báo cáo năm trước ngày 10/12"], 2026)).toEqual({
      reportDays: [],
      unreadReportDays: [],
    });
  });
});
