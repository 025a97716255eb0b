import { describe, expect, it } from "@jest/globals";
import type { CellContent, Validation } from "../../src/sheets/blueprint";
import { drawWorkbook } from "../../src/sheets/drawWorkbook";
import { SETTINGS_CELLS } from "../../src/sheets/settingsCells";
import { TASK_HELPERS } from "../../src/tables/helperColumns";
import { TRACKING_COLUMNS } from "../../src/tables/trackingColumns";
import { TRACKING_HIGHLIGHTS } from "../../src/sheets/trackingHighlights";
import { PROGRESS_WORDS } from "../../src/plan/vocabulary";
import { cellText } from "../../src/sheets/cellText";
import { textsHeight } from "../../src/sheets/metrics";
import { LANDSCAPE_MM, POINTS_PER_MM, PRINT_STRETCH } from "../../src/sheets/pages";
import { calculated, shown } from "./calculated";
import { seedInput } from "./seedInput";

const input = {
  ...seedInput(),
  plan: { ...seedInput().plan, carriedColumns: ["Kinh phí", "Ký hiệu hồ sơ"] },
};
const workbook = drawWorkbook({ ...input, live: true });
const sheetOf = (role: string) => workbook.sheets.find((sheet) => sheet.role === role)!;
const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
const tableOf = (name: string) => tables.find((table) => table.name === name)!;
const validations: readonly Validation[] = [
  ...tables.flatMap(({ columns }) =>
    columns.flatMap(({ validation }) => (validation ? [validation] : []))
  ),
  ...workbook.sheets.flatMap(({ layout }) =>
    layout.validations.map(({ validation }) => validation)
  ),
];

describe("the workbook contract", () => {
  it("has the five sheets under their names", () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "Phụ lục (theo dõi)",
      "Sổ kết quả",
      "Thiết lập",
      "Bản in phụ lục",
      "Tổng hợp",
    ]);
  });

  it("gives PhuLuc every column in order, the carried ones before the hidden id, the helpers behind", () => {
    const headers = tableOf("PhuLuc").columns.map(({ header }) => header);
    const contract = TRACKING_COLUMNS.map(({ header }) => header);
    const helpers = TASK_HELPERS.map(({ header }) => header);
    const carried = ["Kinh phí", "Ký hiệu hồ sơ"];
    expect(headers).toEqual([...contract.slice(0, -1), ...carried, "Mã nhiệm vụ", ...helpers]);
    const hidden = tableOf("PhuLuc").columns.filter((column) => column.hidden);
    expect(hidden.map(({ header }) => header)).toEqual(["Mã nhiệm vụ", ...helpers]);
  });

  describe("shows PhuLuc as one fills it in", () => {
    const plain = drawWorkbook(seedInput());
    const { tables, layout } = plain.sheets.find(({ role }) => role === "tracking")!;
    const { columns, rows } = tables[0]!;
    const open = columns.filter(({ hidden, grouped }) => !hidden && !grouped);
    const width = (some: typeof open) => some.reduce((sum, column) => sum + column.width!, 0);
    const until = open.findIndex(({ header }) => header === "Tiến độ") + 1;
    const size = open[0]!.format.fontSize!;

    it("beside the pane of a screen 1366 pixels wide, up to the progress", () => {
      expect((width(open.slice(0, until)) * 4) / 3).toBeLessThanOrEqual(995);
    });

    it("with eight tasks in the 460 pixels that Excel has for cells on a screen 768 high", () => {
      const above = layout.rowHeights.reduce((sum, { height }) => sum + height, 0);
      const shownAt = columns.flatMap((column, index) => (open.includes(column) ? [index] : []));
      const heights = rows.slice(0, 8).map((cells) =>
        textsHeight(
          shownAt.map((index) => cellText(cells[index] ?? null)),
          open.map((column) => column.width!),
          { face: "regular", size }
        )
      );
      const points = heights.reduce((sum, height) => sum + height, above);
      expect((points * 4) / 3).toBeLessThanOrEqual(460);
    });

    it("on a page lying down in letters of 8 points or more, though Excel shrinks by whole percents", () => {
      const { left, right } = layout.page.marginsMm;
      const page = (LANDSCAPE_MM.width - left - right) * POINTS_PER_MM;
      const percent = Math.floor((100 * page) / (width(open) * PRINT_STRETCH));
      expect((size * percent) / 100).toBeGreaterThanOrEqual(8);
    });
  });

  it("starts every status blank", () => {
    const { columns, rows } = tableOf("PhuLuc");
    const status = columns.findIndex(({ header }) => header === "Trạng thái");
    expect(rows).toHaveLength(39);
    expect(rows.every((cells) => cells[status] === null)).toBe(true);
  });

  it("gives KetQua one blank row", () => {
    const { columns, rows } = tableOf("KetQua");
    expect(rows).toEqual([columns.map(() => null)]);
  });

  it("names every settings cell and every list that drop-downs and formulas ask for", () => {
    const names = workbook.names.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "NgayBaoCao",
        "SoNgayNhac",
        "NamKeHoach",
        "CoQuanBanHanh",
        "TinhTrangKeHoach",
        "SoVanBan",
        "NgayBanHanh",
        "VanBanKemTheo",
        "TruocNgayTinhCaNgay",
        "MocNhacCaNam",
        "DanhSachDonVi",
        "DanhSachLinhVuc",
        "DanhSachTrangThai",
      ])
    );
  });

  it("points every name at a cell with its label, or at a column that exists", () => {
    const labelsAt = (role: "settings" | "tracking", row: number) =>
      sheetOf(role)
        .cells.flatMap(({ row: first, content }) =>
          row >= first ? [content[row - first]?.[0]] : []
        )
        .filter(Boolean);
    for (const { name, target, comment } of workbook.names) {
      if (target.kind === "cell" && target.role === "summary") {
        const drawn = sheetOf("summary").cells.find(
          ({ row, column }) => row === target.row && column === target.column
        )!;
        const isTyped = name === "NgaySoLieuChon";
        expect(drawn.content).toEqual([[isTyped ? null : { formula: expect.any(String) }]]);
      } else if (name === "ChuGiaiMau" && target.kind === "cell") {
        expect(labelsAt("tracking", target.row)).toContain("Quá hạn, Chậm kỳ");
      } else if (target.kind === "cell") {
        const { label } = SETTINGS_CELLS.find((cell) => cell.name === name) ?? { label: comment };
        expect(labelsAt("settings", target.row)).toContain(label);
      } else if (target.kind === "area") {
        expect([name, target.area.rows, target.area.columns]).toEqual(["CachVietCoQuan", 1, 2]);
      } else {
        expect(tableOf(target.table).columns.map(({ header }) => header)).toContain(target.column);
      }
    }
  });

  it("fixes the as-of date or follows the calendar", () => {
    const valueOf = (asOf: typeof input.settings.asOf) => {
      const drawn = drawWorkbook(seedInput({ asOf }));
      const rows = drawn.sheets
        .find(({ role }) => role === "settings")!
        .cells.flatMap(({ content }) => content);
      return rows.find(([label]) => label === "Số liệu tính đến ngày")![1];
    };
    expect(valueOf(null)).toEqual({ formula: "=TODAY()" });
    expect(valueOf(input.today)).toEqual({ day: input.today });
  });

  it("reminds of whole-year tasks from 30/11 of the plan year", () => {
    const calculatedBook = calculated(workbook);
    const { target } = workbook.names.find(({ name }) => name === "MocNhacCaNam")!;
    const row = target.kind === "cell" ? target.row : 0;
    expect(shown(calculatedBook, "Thiết lập", row, 2)).toBe(46356);
  });
});

describe("drop-downs and dates", () => {
  const validationOf = (header: string) =>
    tableOf("PhuLuc").columns.find((column) => column.header === header)!.validation!;

  it("take their words from names that exist", () => {
    const names = workbook.names.map(({ name }) => name);
    for (const { rule } of validations) {
      if (rule.kind === "list") {
        expect(names).toContain(rule.name);
      }
    }
  });

  it("refuse other words where formulas compare, and ask where a directory may lag behind", () => {
    expect(
      ["Trạng thái", "Loại thời hạn", "Nhịp"].map((header) => validationOf(header).alert)
    ).toEqual(["stop", "stop", "stop"]);
    expect(["Lĩnh vực", "Cơ quan chủ trì"].map((header) => validationOf(header).alert)).toEqual([
      "warning",
      "warning",
    ]);
  });

  it("have no blank in a list, for a blank lets any value in", () => {
    for (const { target } of workbook.names) {
      if (target.kind === "column") {
        const { columns, rows } = tableOf(target.table);
        const index = columns.findIndex(({ header }) => header === target.column);
        expect(rows.map((cells) => cells[index])).not.toContain(null);
      }
    }
  });

  it("stay within Excel's limits for prompts and alerts", () => {
    for (const { alertTitle, alertMessage, promptTitle, promptMessage } of validations) {
      expect(Math.max(alertTitle.length, promptTitle.length)).toBeLessThanOrEqual(32);
      expect(Math.max(alertMessage.length, promptMessage.length)).toBeLessThanOrEqual(255);
    }
  });
});

describe("highlights", () => {
  const wordsOf = (formula: string) =>
    [...formula.matchAll(/="([^"]+)"/g)].map((match) => match[1]!);

  it("ask for words of Tiến độ, no word twice", () => {
    const words = TRACKING_HIGHLIGHTS.flatMap(({ formula }) => wordsOf(formula));
    expect(new Set(words).size).toBe(words.length);
    expect(Object.values(PROGRESS_WORDS)).toEqual(expect.arrayContaining(words));
  });

  it("stand on a column of the table and can be read: contrast of 4.5 or more", () => {
    for (const { formula, fill, fontColor } of TRACKING_HIGHLIGHTS) {
      expect(formula).toContain("{Tiến độ}");
      expect(contrast(fill, fontColor)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe("Excel's limits", () => {
  const formulas = [
    ...tables.flatMap(({ columns }) =>
      columns.flatMap(({ formula }) => (formula ? [formula] : []))
    ),
    ...workbook.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => content.flat().flatMap(formulaOf))
    ),
  ];

  it("hold for every formula", () => {
    expect(formulas.length).toBeGreaterThan(200);
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(8192);
    const literals = formulas.flatMap((formula) => formula.match(/"[^"]*"/g) ?? []);
    expect(Math.max(...literals.map((literal) => literal.length))).toBeLessThanOrEqual(255);
  });

  it("hold for heights, header codes and the number of merged areas", () => {
    for (const { layout } of workbook.sheets) {
      const heights = layout.rowHeights.map(({ height }) => height);
      expect(Math.max(...heights)).toBeLessThanOrEqual(409);
      expect(layout.page.centerHeader.length).toBeLessThanOrEqual(255);
      expect(`&L${layout.page.leftFooter ?? ""}`.length).toBeLessThanOrEqual(255);
      expect(layout.merges.length).toBeLessThan(512);
    }
  });

  it("rows are as high as what shows: nothing wraps in a column that does not", () => {
    for (const { columns } of workbook.sheets.flatMap(({ tables }) => tables)) {
      const unseen = columns.filter(({ hidden, grouped }) => hidden || grouped);
      expect(unseen.filter(({ format }) => format.wrap !== false)).toEqual([]);
    }
  });

  it("hold for tables: side by side, nothing below, headers told apart, rows as wide as the columns", () => {
    for (const sheet of workbook.sheets) {
      const spans = sheet.tables.map(
        ({ column, columns }) => [column, column + columns.length] as const
      );
      spans.slice(1).forEach(([from], index) => expect(from).toBeGreaterThan(spans[index]![1]));
      for (const { columns, rows, row } of sheet.tables) {
        expect(new Set(columns.map(({ header }) => header.toLowerCase())).size).toBe(
          columns.length
        );
        expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
        expect(sheet.cells.every((block) => block.row + block.content.length <= row)).toBe(true);
      }
    }
  });
});

it("reports on a quarter before day 10 of its last month, on figures from 15/12", () => {
  const iso = (cell: CellContent) =>
    cell !== null && typeof cell === "object" && "day" in cell ? cell.day : cell;
  const first = tableOf("KyBaoCao").rows.map((cells) => cells.slice(0, 4).map(iso));
  const day = (text: string) => Date.parse(text) / 86_400_000;
  expect(first).toEqual([
    ["Quý I", day("2025-12-15"), day("2026-03-14"), day("2026-03-09")],
    ["6 tháng", day("2025-12-15"), day("2026-06-14"), day("2026-06-09")],
    ["Quý III", day("2026-06-15"), day("2026-09-14"), day("2026-09-09")],
    ["9 tháng", day("2025-12-15"), day("2026-09-14"), null],
    ["Năm", day("2025-12-15"), day("2026-12-14"), day("2026-12-09")],
  ]);
});

function formulaOf(cell: CellContent): string[] {
  return cell !== null && typeof cell === "object" && "formula" in cell ? [cell.formula] : [];
}

/** Contrast of two colours as WCAG 2 defines it, 1 to 21. */
function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
