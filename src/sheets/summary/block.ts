import { sheetTexts } from "../../messages/sheets";
import { TOTAL_GROUP } from "../../plan/summaryColumns";
import { cellAddress } from "../address";
import type { AreaFormat, CellContent, NoteCell } from "../blueprint";
import { textsHeight } from "../metrics";
import { BODY, COLORS, HEADER, TEXT_FORMAT, area } from "../styles";
import { SHEET_COLUMNS, sheetColumnOf, type SheetColumnId } from "./columns";
import {
  ALL_TASKS,
  type Counted,
  checkFormula,
  countFormula,
  stoppedWithDocument,
} from "./formulas";
import type { SummaryGroups, SummaryLine } from "./lines";

/** Part of the summary sheet. */
export interface SummaryBlock {
  readonly content: readonly (readonly CellContent[])[];
  readonly formats: readonly AreaFormat[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly notes: readonly NoteCell[];
}

/**
 * A summary by native formulas over `PhuLuc`: title, header, a row for each line, the total, its of-which lines, and a row
 * that says whether the sums close.
 * @param firstRow 1-based sheet row of the title; the block begins in the first column
 */
export function summaryBlock(by: SummaryGroups, firstRow: number): SummaryBlock {
  const firstLine = firstRow + 2;
  const totalRow = firstLine + by.lines.length;
  const restRow = firstLine + by.lines.findIndex(({ tasks }) => tasks === null);
  const others = { first: firstLine, last: totalRow - 1, rest: restRow, total: totalRow };
  const counted = [...by.lines, TOTAL_LINE, ...by.ofWhich];
  const content = [
    row([by.title]),
    SHEET_COLUMNS.map(({ id, header }) => (id === "group" ? by.header : header)),
    ...counted.map((line, index) => lineRow(line, firstLine + index, others)),
    row([sheetTexts.vi.summary.check, { formula: check(totalRow, restRow) }]),
  ];
  return {
    content,
    formats: formats(firstRow, counted),
    rowHeights: heights(content, firstRow, counted),
    notes: counted.map(({ key, label }, index) => ({
      row: firstLine + index,
      column: sheetColumnOf("note"),
      key: `${by.id} ${key}`,
      label,
    })),
  };
}

const TOTAL_LINE: SummaryLine = {
  key: "total",
  name: TOTAL_GROUP,
  label: TOTAL_GROUP,
  isAside: false,
  tasks: () => ALL_TASKS,
};

/** The rows that a line of the rest is made of. */
interface BlockRows {
  readonly first: number;
  readonly last: number;
  readonly rest: number;
  readonly total: number;
}

function lineRow(line: SummaryLine, sheetRow: number, rows: BlockRows): readonly CellContent[] {
  const tasks = line.tasks?.(`$${cellAddress(sheetRow, 1)}`) ?? null;
  return SHEET_COLUMNS.map(({ id }, index): CellContent => {
    switch (id) {
      case "group":
        return line.name;
      case "note":
        return null;
      case "rate":
        return { formula: rateFormula(sheetRow) };
      case "ratio":
        return { formula: `=${done(sheetRow)}&"/"&${at("rateBase", sheetRow)}` };
      default: {
        const count = tasks
          ? countOf(id, tasks, sheetRow)
          : `${cellAddress(rows.total, index + 1)}${lessOthers(rows, index + 1)}`;
        return { formula: `=${count}` };
      }
    }
  });
}

function countOf(
  id: Exclude<SheetColumnId, "group" | "rate" | "ratio" | "note">,
  tasks: Counted,
  sheetRow: number
): string {
  return id === "rateBase"
    ? `${at("total", sheetRow)}-${at("notArising", sheetRow)}-${stoppedWithDocument(tasks)}`
    : countFormula(id, tasks);
}

/** "-SUM(B6:B9)-SUM(B11:B12)": the rows above and below the one that takes the rest. */
function lessOthers({ first, last, rest }: BlockRows, column: number): string {
  return [
    [first, rest - 1],
    [rest + 1, last],
  ]
    .filter(([from, to]) => from! <= to!)
    .map(([from, to]) => `-SUM(${cellAddress(from!, column)}:${cellAddress(to!, column)})`)
    .join("");
}

/** Completion rate; "" where nothing had to be done. */
function rateFormula(sheetRow: number): string {
  const base = at("rateBase", sheetRow);
  return `=IF(${base}=0,"",${done(sheetRow)}/${base})`;
}

function done(sheetRow: number): string {
  return `SUM(${at("doneOnTime", sheetRow)}:${at("doneNoDate", sheetRow)})`;
}

function at(id: SheetColumnId, sheetRow: number): string {
  return cellAddress(sheetRow, sheetColumnOf(id));
}

function check(totalRow: number, restRow: number): string {
  const { right, wrong } = sheetTexts.vi.summary;
  const [firstClass, lastClass] = [sheetColumnOf("doneOnTime"), sheetColumnOf("stopped")];
  return checkFormula({ totalRow, restRow, firstClass, lastClass, right, wrong });
}

function formats(firstRow: number, counted: readonly SummaryLine[]): readonly AreaFormat[] {
  const width = SHEET_COLUMNS.length;
  const first = firstRow + 2;
  const body = counted.length;
  const checkRow = first + body;
  const plain = { ...BODY, vertical: "Center", borders: "none" } as const;
  const column = (id: SheetColumnId) => area(first, sheetColumnOf(id), body, 1);
  return [
    { area: area(firstRow, 1, 1, 1), format: { ...plain, bold: true, fontSize: 12, wrap: false } },
    { area: area(firstRow + 1, 1, 1, width), format: HEADER },
    { area: area(first, 1, body, width), format: { ...BODY, vertical: "Center" } },
    { area: area(first, 2, body, width - 2), format: { horizontal: "Center", numberFormat: "0" } },
    { area: column("rate"), format: { numberFormat: "0.0%" } },
    { area: column("ratio"), format: { numberFormat: "General" } },
    { area: column("note"), format: { numberFormat: TEXT_FORMAT } },
    ...counted.flatMap((line, index): readonly AreaFormat[] => {
      const cells = area(first + index, 1, 1, width);
      const total = { bold: true, fill: COLORS.totalFill };
      return line === TOTAL_LINE
        ? [{ area: cells, format: total }]
        : line.isAside
          ? [{ area: cells, format: { italic: true } }]
          : [];
    }),
    { area: area(checkRow, 1, 1, 2), format: { ...plain, italic: true, fontColor: COLORS.quiet } },
    { area: area(checkRow, 2, 1, 1), format: { horizontal: "Center", bold: true } },
  ];
}

function heights(
  content: SummaryBlock["content"],
  firstRow: number,
  counted: readonly SummaryLine[]
): SummaryBlock["rowHeights"] {
  return content.map((cells, index) => {
    const line = counted[index - 2];
    const isBold = index === 1 || line === TOTAL_LINE;
    const font = { face: isBold ? "bold" : "regular", size: 11 } as const;
    const texts = index === 1 ? cells.map(String) : line ? [line.label] : [];
    const widths = SHEET_COLUMNS.map(({ width }) => width);
    return { row: firstRow + index, height: textsHeight(texts, widths, font) };
  });
}

function row(cells: readonly CellContent[]): readonly CellContent[] {
  return SHEET_COLUMNS.map((_, index) => cells[index] ?? null);
}
