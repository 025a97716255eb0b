import { describe, expect, it } from "@jest/globals";
import type { SheetArea } from "../../../src/sheets/blueprint";
import type { FileSheet } from "../../../src/sheets/fileBlueprint";
import {
  SLIP_COLUMNS,
  SLIP_RESULT_COLUMNS,
  SLIP_LISTS,
  slipColumn,
} from "../../../src/tables/slipColumns";
import { resultsHeaderOf } from "../../../src/tables/resultsColumns";
import { TRACKING_COLUMNS } from "../../../src/tables/trackingColumns";
import { slipWorkbook } from "../../../src/sheets/slips/slipWorkbook";
import { seedSlip, slipTask } from "../../plan/slips/seedSlip";

const slip = seedSlip();
const file = slipWorkbook(slip);
const [first, results, lists] = file.sheets as [FileSheet, FileSheet, FileSheet];

function contentOf(sheet: FileSheet, row: number, column: number): unknown {
  for (const block of sheet.cells) {
    const content = block.content[row - block.row]?.[column - block.column];
    if (content !== undefined && row >= block.row && column >= block.column) {
      return content;
    }
  }
  return undefined;
}

function rowOf(sheet: FileSheet, column: number, content: unknown): number {
  const rows = Array.from({ length: 80 }, (_, index) => index + 1);
  return rows.find((row) => contentOf(sheet, row, column) === content) ?? 0;
}

function covers({ row, column, rows, columns }: SheetArea, at: number, in_: number): boolean {
  return at >= row && at < row + rows && in_ >= column && in_ < column + columns;
}

function isUnlocked(sheet: FileSheet, row: number, column: number): boolean {
  return sheet.unlocked!.some((each) => covers(each, row, column));
}

describe("a slip", () => {
  const header = rowOf(first, 1, "STT");
  const task = rowOf(first, slipColumn("taskId"), "nv-2b");

  it("says what it is, until when and to whom it goes back", () => {
    const head = Array.from({ length: header - 1 }, (_, index) => contentOf(first, index + 1, 1));
    expect(head.filter((line) => typeof line === "string").slice(0, 5)).toEqual([
      "ỦY BAN NHÂN DÂN XÃ NGUYỄN BÌNH KHIÊM",
      "PHIẾU CẬP NHẬT TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM 2026",
      "Đơn vị: Phòng Kinh tế. Kỳ: 6 tháng",
      "Mã phiếu: P-2026-0007. Ngày gửi: 10/6/2026",
      "Gửi lại phiếu này chậm nhất ngày 12/6/2026 cho Phòng Văn hóa - Xã hội (đ/c Hoa, Zalo 0912 345 678).",
    ]);
  });

  it("carries its code in the file as well, whatever happens to the sheets", () => {
    expect(file.properties!.custom).toEqual({
      MaPhieu: "P-2026-0007",
      DonVi: "Phòng Kinh tế",
      NamKeHoach: "2026",
    });
  });

  it("shows what was last reported, and hides the id in the last column", () => {
    const cells = SLIP_COLUMNS.map((_, index) => contentOf(first, task, index + 1));
    expect(cells).toEqual([
      8,
      "Tổng hợp báo cáo kết quả cải cách hành chính",
      "Công an xã",
      "Hằng quý",
      null,
      "Kế hoạch",
      "Thường xuyên",
      "Đang thực hiện",
      null,
      "Đã gửi báo cáo quý I",
      null,
      "Lê Văn Bình",
      null,
      "nv-2b",
    ]);
    expect(first.hiddenColumns).toEqual([SLIP_COLUMNS.length]);
  });

  it("lets the unit fill in its own columns and nothing else of a task", () => {
    const open = SLIP_COLUMNS.filter(({ id }) => isUnlocked(first, task, slipColumn(id)));
    expect(open.map(({ header: words }) => words)).toEqual([
      "Trạng thái",
      "Ngày hoàn thành",
      "Kết quả thực hiện",
      "Nguyên nhân chậm, khó khăn",
      "Người theo dõi",
      "Ghi chú",
    ]);
    for (let row = 1; row <= header; row += 1) {
      expect(SLIP_COLUMNS.some((_, index) => isUnlocked(first, row, index + 1))).toBe(false);
    }
  });

  it("has ten rows for tasks that the unit proposes, which keep clear of due date, progress and id", () => {
    const start = task + 2;
    const open = (row: number) =>
      SLIP_COLUMNS.filter(({ id }) => isUnlocked(first, row, slipColumn(id))).map(({ id }) => id);
    expect(open(start - 1)).toEqual([]);
    expect([start, start + 9].map((row) => open(row).length)).toEqual([11, 11]);
    expect(open(start + 10)).toEqual([]);
    expect(open(start)).not.toEqual(expect.arrayContaining(["due"]));
    expect(open(start)).not.toEqual(expect.arrayContaining(["progress"]));
    expect(open(start)).not.toEqual(expect.arrayContaining(["taskId"]));
  });

  it("gives drop-downs for status, STT and period, and takes days only as days", () => {
    const rules = [first, results].flatMap(({ layout }) => layout.validations);
    const sources = rules.map(({ validation: { rule } }) =>
      rule.kind === "list" ? rule.name : rule.kind
    );
    expect(sources).toEqual([
      SLIP_LISTS.statuses,
      "date",
      SLIP_LISTS.statuses,
      "date",
      SLIP_LISTS.numbers,
      SLIP_LISTS.periods,
      "date",
    ]);
    for (const { validation } of rules) {
      expect(validation.promptTitle.length).toBeLessThanOrEqual(32);
      expect(validation.promptMessage.length).toBeLessThanOrEqual(255);
      expect(validation.alertTitle.length).toBeLessThanOrEqual(32);
      expect(validation.alertMessage.length).toBeLessThanOrEqual(225);
    }
  });

  it("calls its columns as the tables of the appendix call theirs", () => {
    const tracked = TRACKING_COLUMNS.map(({ header: words }): string => words);
    const own = SLIP_COLUMNS.map(({ header: words }) => words);
    expect(own.filter((words) => !tracked.includes(words))).toEqual(["Hạn"]);
    expect(SLIP_RESULT_COLUMNS.map(({ header: words }) => words)).toEqual(
      SLIP_RESULT_COLUMNS.map(({ id }) => resultsHeaderOf(id === "taskId" ? "id" : id))
    );
  });

  it("prints everything but the id", () => {
    const { printArea, titleRows, orientation, scale } = first.layout.page;
    expect([orientation, scale]).toEqual(["landscape", "fitWidth"]);
    expect(printArea!.columns).toBe(slipColumn("note"));
    expect(titleRows!.last).toBe(header);
  });
});

describe("the results of a slip", () => {
  const known = rowOf(results, 1, 8);

  it("shows what is recorded, locked, with room below", () => {
    const cells = Array.from({ length: 8 }, (_, index) => contentOf(results, known, index + 1));
    expect(cells.slice(0, 4)).toEqual([8, "Quý I", "Báo cáo", "57/BC-UBND"]);
    expect(cells.at(-1)).toBe("nv-2b");
    expect(isUnlocked(results, known, 4)).toBe(false);
    expect(
      [1, 2, 3, 4, 5, 6, 7, 8].map((column) => isUnlocked(results, known + 1, column))
    ).toEqual([true, true, true, true, true, true, true, false]);
  });

  it("finds the id of a new line by the STT that was chosen", () => {
    expect(contentOf(results, known + 1, 8)).toEqual({
      formula: `=IF(A${known + 1}="","",IFERROR(INDEX(PhieuMaNhiemVu,MATCH(A${known + 1},PhieuSTT,0)),""))`,
    });
  });
});

describe("the lists of a slip", () => {
  it("name each STT once, beside its id", () => {
    const doubled = slipWorkbook(
      seedSlip({
        tasks: [
          slipTask("a"),
          slipTask("b"),
          slipTask("c", { number: "2a" }),
          slipTask("d", { number: "" }),
        ],
      })
    );
    const sheet = doubled.sheets[2]!;
    expect(sheet.cells.slice(-2).map(({ content }) => content)).toEqual([
      [[1], ["2a"]],
      [["a"], ["c"]],
    ]);
    expect(lists.visibility).toBe("hidden");
  });

  it("stand for one blank cell where no task has a number", () => {
    const { sheets, names } = slipWorkbook(seedSlip({ tasks: [slipTask("a", { number: "" })] }));
    expect(sheets[2]!.cells.slice(-2).map(({ content }) => content)).toEqual([[[null]], [[null]]]);
    expect(names.map(({ name }) => name)).toEqual(Object.values(SLIP_LISTS));
  });
});
