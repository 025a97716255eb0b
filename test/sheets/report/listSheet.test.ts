import { describe, expect, it } from "@jest/globals";
import { listSheet, type ReportList } from "../../../src/sheets/report/listSheet";

const HEADER_ROW = 5;

/** A list of late tasks with so many lines when it is drawn. */
function lateTasks(count: number): ReportList {
  return {
    role: "overdue",
    name: "Tổng hợp quá hạn",
    form: "2",
    title: "DANH SÁCH NHIỆM VỤ QUÁ HẠN",
    table: "PhuLuc",
    tests: [{ header: "Tiến độ", is: "=", value: '"Quá hạn"' }],
    sortedBy: () => "0",
    columns: [
      {
        header: "STT",
        width: 36,
        align: "Center",
        numberFormat: "0",
        formula: ({ number }) => number,
      },
    ],
    helpers: [],
    constants: [],
    words: [],
    summary: () => '""',
    rows: Array.from({ length: count }, (_, index) => [String(index + 1)]),
  };
}

/** Lines below those that are drawn now. */
function roomOf(count: number): number {
  const { cells } = listSheet(lateTasks(count));
  const lines = cells.find(({ row }) => row === HEADER_ROW + 1)!;
  return lines.content.length - count;
}

describe("room for what comes before the list is drawn again", () => {
  it.each([
    ["a list of none", 0, 10],
    ["a short list", 12, 10],
    ["forty lines, of which a quarter is ten", 40, 10],
    ["one more", 41, 11],
    ["a long list", 300, 75],
  ])("%s", (_, count, room) => {
    expect(roomOf(count)).toBe(room);
  });

  it("is ready for entry checks, heights and formats, and not printed", () => {
    const { layout } = listSheet(lateTasks(80));
    expect(layout.validations?.[0]?.area).toMatchObject({ row: HEADER_ROW + 1, rows: 100 });
    expect(layout.rowHeights?.at(-1)?.row).toBe(HEADER_ROW + 100);
    expect(layout.page?.printArea).toMatchObject({ row: 1, rows: HEADER_ROW + 80 });
  });
});
