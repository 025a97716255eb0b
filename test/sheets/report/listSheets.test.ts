import { describe, expect, it } from "@jest/globals";
import { drawReports } from "../../../src/actions/reports/drawReports";
import { inExcel } from "../../../src/excel/run";
import { serialFromDay } from "../../../src/notation/serial";
import { addDays, toIso, type CalendarDay } from "../../../src/plan/day";
import { openBuilt, openHost } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { fillProgress } from "../../samples/fillProgress";
import { PROGRESS_DAYS } from "../../samples/progress2026";
import { countedReport, drawnReport, shownColumn, shownList, wantedLines } from "./drawnLists";
import { typeResults, typeTasks } from "./typedRows";

const [MARCH, JUNE, , DECEMBER] = PROGRESS_DAYS as [
  CalendarDay,
  CalendarDay,
  CalendarDay,
  CalendarDay,
];
const OVERDUE = "Tổng hợp quá hạn";
const DUE_NEXT = "Tổng hợp sắp đến hạn";
const FINISHED = "Tổng hợp kết quả kỳ";
const EVIDENCE = "Tổng hợp kiểm chứng";

const files = new Map<CalendarDay, Promise<Uint8Array>>();

/** The sample with its progress up to a day, all sheets of the report drawn; each day is drawn once. */
async function reported(day: CalendarDay): Promise<OfficeHost> {
  const file = files.get(day) ?? drawReported(day);
  files.set(day, file);
  const host = await openHost(await file);
  // A formula that shows nothing is read from a file as 0 until it is calculated.
  host.calculate();
  return host;
}

async function drawReported(day: CalendarDay): Promise<Uint8Array> {
  const host = await openBuilt();
  await fillProgress(day);
  await drawnReport(host, day);
  return host.save();
}

describe("the lists of the four reports", () => {
  it.each(PROGRESS_DAYS.map((day) => [toIso(day), day] as const))(
    "show on %s what the plain rules list, in their order, and nothing in the lines left over",
    async (_, day) => {
      const host = await reported(day);
      const figures = await countedReport(day);
      for (const [sheet, lines] of Object.entries(wantedLines(figures))) {
        const list = shownList(host, sheet);
        expect([sheet, list.lines]).toEqual([
          sheet,
          lines.map((line) => expect.objectContaining(line)),
        ]);
        expect(list.blank).toBeGreaterThanOrEqual(10);
      }
    }
  );

  it("say above how many there are, of how many, and in which days", async () => {
    const host = await reported(DECEMBER);
    expect(
      [OVERDUE, DUE_NEXT, FINISHED, EVIDENCE].map((sheet) => shownList(host, sheet).sentence)
    ).toEqual([
      "Có 2/41 nhiệm vụ quá hạn; quá hạn lâu nhất 75 ngày.",
      "Có 9 nhiệm vụ phải hoàn thành đến hết ngày 14/3/2027.",
      "Có 18 nhiệm vụ hoàn thành trong kỳ (từ ngày 15/12/2025 đến ngày 14/12/2026); 17/18 nhiệm vụ có văn bản, tài liệu trong Sổ kết quả.",
      "Có 43 văn bản, tài liệu của 21 tiêu chí; 5/43 chưa ghi mã tiêu chí.",
    ]);
  });

  it("name the first three documents of a task and say how many more there are", async () => {
    const host = await reported(MARCH);
    await typeResults(host, [
      { STT: 25, "Số và ký hiệu văn bản": "119/QĐ-UBND" },
      { STT: 25, "Đường dẫn/ghi chú": "Hồ sơ lưu tại phòng" },
      { STT: "25", "Số và ký hiệu văn bản": "121/QĐ-UBND" },
      { STT: 25, "Sản phẩm": "Bản nháp" },
      { STT: 25, "Số và ký hiệu văn bản": "122/QĐ-UBND" },
    ]);
    const { lines } = shownList(host, FINISHED);
    expect(lines.find(({ STT }) => STT === "25")!["Văn bản, tài liệu kiểm chứng"]).toBe(
      "118/QĐ-UBND ngày 06/02/2026\n119/QĐ-UBND\nHồ sơ lưu tại phòng\nvà 2 tài liệu khác"
    );
  });
});

it("a report that is drawn twice holds the same the second time", async () => {
  await reported(JUNE);
  const again = await drawReports({ period: "6 tháng", today: JUNE });
  expect(again).toMatchObject({ newSheets: 0, changedCells: 0 });
});

describe("without the add-in", () => {
  it("rows that a filter hides in the table stay in the lists", async () => {
    const host = await reported(JUNE);
    const all = shownList(host, FINISHED).lines;
    await inExcel(async (context) => {
      const body = context.workbook.tables.getItem("PhuLuc").getDataBodyRange();
      body.getResizedRange(-10, 0).rowHidden = true;
      await context.sync();
    });
    host.calculate();
    expect(shownList(host, FINISHED).lines).toEqual(all);
  });

  it("a list takes no words that its next drawing would lose, and says where they belong", async () => {
    const host = await reported(JUNE);
    const before = shownList(host, OVERDUE).lines;
    for (const cell of ["G6", "I6", "I9"]) {
      expect(() => host.type(OVERDUE, cell, "Đã mời họp ngày 15/6")).toThrow();
    }
    expect(shownList(host, OVERDUE).lines).toEqual(before);
  });

  it("a list follows what is typed into the table", async () => {
    const host = await reported(JUNE);
    expect(shownColumn(shownList(host, OVERDUE), "STT")).toEqual(["17"]);
    await typeTasks(host, {
      17: { "Trạng thái": "Đã hoàn thành", "Ngày hoàn thành": serialFromDay(JUNE) },
      9: { "Hạn hoàn thành": serialFromDay(addDays(JUNE, -3)) },
      2: { "Hạn hoàn thành": serialFromDay(addDays(JUNE, -5)), "Ghi chú": "Chờ đoàn" },
      5: { "Hạn hoàn thành": serialFromDay(JUNE) },
    });
    const list = shownList(host, OVERDUE);
    expect(shownColumn(list, "STT")).toEqual(["2", "9"]);
    expect(shownColumn(list, "Số ngày quá hạn")).toEqual(["5", "3"]);
    expect(shownColumn(list, "Ghi chú")).toEqual(["Chờ đoàn", ""]);
    expect(shownColumn(shownList(host, FINISHED), "STT")).toContain("17");
    // What is due on the very day is late on no list, and must not be missed.
    expect(shownColumn(shownList(host, DUE_NEXT), "STT")[0]).toBe("5");
    expect(shownColumn(shownList(host, DUE_NEXT), "Số ngày còn lại")[0]).toBe("0");
  });

  it("says that lines stand below the print area, and that some have no room", async () => {
    const host = await reported(JUNE);
    const late = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          index + 2,
          { "Trạng thái": "", "Hạn hoàn thành": serialFromDay(addDays(JUNE, -1 - index)) },
        ])
      );
    await typeTasks(host, late(3));
    expect(shownList(host, OVERDUE).sentence).toBe(
      "Có 4/40 nhiệm vụ quá hạn; quá hạn lâu nhất 75 ngày. Có 3 dòng ở dưới vùng in; bấm “Cập nhật báo cáo” trước khi in."
    );
    await typeTasks(host, late(14));
    const list = shownList(host, OVERDUE);
    expect(list.lines).toHaveLength(11);
    expect(list.sentence).toContain(" Còn 4 dòng chưa hiện; bấm “Cập nhật báo cáo”.");
    await drawnReport(host, JUNE);
    expect(shownList(host, OVERDUE)).toMatchObject({ lines: { length: 15 }, blank: 10 });
  });
});

describe("whatever stands in the cells", () => {
  it("an error or text in a date costs no other row its place", async () => {
    const host = await reported(JUNE);
    await typeTasks(host, {
      // The extension is broken and has no document: the plan's own day holds.
      3: { "Hạn điều chỉnh": "=NA()", "Hạn hoàn thành": serialFromDay(addDays(JUNE, 2)) },
      // Its document is named, its day is in force, the broken one is not.
      4: {
        "Hạn điều chỉnh": serialFromDay(addDays(JUNE, 1)),
        "Văn bản cho gia hạn": "12/CV-UBND",
        "Hạn hoàn thành": "=NA()",
      },
      5: { "Hạn hoàn thành": "hết tháng 6", "Hạn điều chỉnh": "30.6.2026" },
      7: { "Hạn hoàn thành": "=NA()" },
      9: { "Trạng thái": "Đã hoàn thành", "Ngày hoàn thành": "=NA()" },
      10: { "Trạng thái": "Đã hoàn thành", "Ngày hoàn thành": "12.6.2026" },
      11: {
        "Cơ quan chủ trì": "Tổ công tác dán vào",
        "Hạn hoàn thành": serialFromDay(addDays(JUNE, -1)),
      },
      12: { "Nội dung công việc": "  ", "Hạn hoàn thành": serialFromDay(addDays(JUNE, -1)) },
    });
    expect(shownColumn(shownList(host, OVERDUE), "STT")).toEqual(["17", "11"]);
    expect(shownColumn(shownList(host, OVERDUE), "Cơ quan chủ trì")[1]).toBe("Tổ công tác dán vào");
    expect(shownColumn(shownList(host, DUE_NEXT), "STT").slice(0, 2)).toEqual(["4", "3"]);
    const figures = await drawnReport(host, JUNE);
    for (const sheet of [OVERDUE, DUE_NEXT, FINISHED] as const) {
      expect(shownColumn(shownList(host, sheet), "STT")).toEqual(
        wantedLines(figures)[sheet].map(({ STT }) => STT)
      );
    }
  });

  it("codes that look like one number stay two, and new ones come before those without", async () => {
    const host = await reported(MARCH);
    await typeResults(host, [
      { STT: 1, "Số và ký hiệu văn bản": "1/BC" },
      { STT: 1, "Số và ký hiệu văn bản": "2/BC", "Mã tiêu chí": "1.10" },
      { STT: 1, "Số và ký hiệu văn bản": "3/BC", "Mã tiêu chí": "1.100" },
      { STT: 99, "Số và ký hiệu văn bản": "4/BC", "Mã tiêu chí": "1.1" },
    ]);
    const list = shownList(host, EVIDENCE);
    const codes = shownColumn(list, "Mã tiêu chí");
    expect(codes.slice(0, 2)).toEqual(["1.1\n(2 tài liệu)", "1.1"]);
    expect(codes.slice(4, 6)).toEqual(["1.10\n(2 tài liệu)", "1.10"]);
    expect(codes.slice(-2)).toEqual(["1.100\n(1 tài liệu)", "Chưa ghi mã\n(1 tài liệu)"]);
    expect(list.lines[1]).toMatchObject({ "STT nhiệm vụ": "99", "Nội dung công việc": "" });
    expect(list.sentence).toBe(
      "Có 15 văn bản, tài liệu của 10 tiêu chí; 1/15 chưa ghi mã tiêu chí. Có 4 dòng ở dưới vùng in; bấm “Cập nhật báo cáo” trước khi in."
    );
  });
});
