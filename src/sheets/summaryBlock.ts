import { sheetTexts } from "../messages/sheets";
import {
  OUTSIDE_GROUP,
  SUMMARY_COLUMNS,
  type SummaryColumnId,
  TOTAL_GROUP,
} from "../plan/summaryColumns";
import type { AreaFormat, CellContent } from "./blueprint";
import { cellAddress } from "./cellAddress";
import { rowHeight, wrapText } from "./metrics";
import { BODY, COLORS, HEADER, area } from "./styles";
import {
  ALL_TASKS,
  type RateCells,
  checkFormula,
  countFormula,
  rateFormula,
  ratioFormula,
  stoppedWithDocument,
  tasksOf,
} from "./summaryFormulas";

/** Points, whole pixels. */
const GROUP_WIDTH = 228;
const COUNT_WIDTH = 49.5;
const RATE_WIDTH = 54;

/** Widths of the summary's columns in order. */
export const SUMMARY_WIDTHS: readonly number[] = SUMMARY_COLUMNS.map(({ id }) =>
  id === "group" ? GROUP_WIDTH : id === "rate" || id === "ratio" ? RATE_WIDTH : COUNT_WIDTH
);

/** Column heading, area or agency names, and how the table of tasks calls them. */
export interface SummaryGroups {
  readonly title: string;
  readonly header: string;
  readonly column: "area" | "lead";
  readonly groups: readonly SummaryGroup[];
}

export interface SummaryGroup {
  readonly name: string;
  /** Other words of the table's column for the same group. */
  readonly spellings: readonly string[];
}

/** Part of the summary sheet. */
export interface SummaryBlock {
  readonly content: readonly (readonly CellContent[])[];
  readonly formats: readonly AreaFormat[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
}

/** Rows that a block takes: title, header, groups, "Ngoài danh mục", "Tổng cộng", the check. */
export function blockRows(groups: readonly SummaryGroup[]): number {
  return groups.length + 5;
}

/**
 * A summary by native formulas over `PhuLuc`: a row for each group, what is in no group (the total less the listed, so
 * that pasted-in values cannot make totals lie), the total, and a line that says whether the sums close.
 * @param firstRow 1-based sheet row of the block's title; the block begins in the first column
 */
export function summaryBlock(by: SummaryGroups, firstRow: number): SummaryBlock {
  const headerRow = firstRow + 1;
  const firstGroup = headerRow + 1;
  const totalRow = firstGroup + by.groups.length + 1;
  const groupRows = by.groups.map((group, index) => groupRow(by.column, group, firstGroup + index));
  const stopped = by.groups.map((group, index) =>
    stoppedWithDocument(tasksIn(by.column, group, firstGroup + index))
  );
  const content = [
    row([by.title]),
    SUMMARY_COLUMNS.map(({ id, header }) => (id === "group" ? by.header : header)),
    ...groupRows,
    outsideRow(firstGroup, totalRow, stopped),
    totalsRow(totalRow),
    row([sheetTexts.vi.summary.check, { formula: check(totalRow) }]),
  ];
  return {
    content,
    formats: formats(firstRow, content.length),
    rowHeights: heights(content, firstRow),
  };
}

function groupRow(
  column: "area" | "lead",
  group: SummaryGroup,
  sheetRow: number
): readonly CellContent[] {
  const tasks = tasksIn(column, group, sheetRow);
  const rate = rateCells(sheetRow, stoppedWithDocument(tasks));
  return SUMMARY_COLUMNS.map(({ id }) =>
    id === "group" ? group.name : (derived(id, rate) ?? { formula: `=${countFormula(id, tasks)}` })
  );
}

function outsideRow(
  firstGroup: number,
  totalRow: number,
  stopped: readonly string[]
): readonly CellContent[] {
  const sheetRow = totalRow - 1;
  const listed = stopped.map((expression) => `-${expression}`).join("");
  const rate = rateCells(sheetRow, `(${stoppedWithDocument(ALL_TASKS)}${listed})`);
  return SUMMARY_COLUMNS.map(({ id }, index) => {
    const groups = `${cellAddress(firstGroup, index + 1)}:${cellAddress(sheetRow - 1, index + 1)}`;
    const less = sheetRow > firstGroup ? `-SUM(${groups})` : "";
    return id === "group"
      ? OUTSIDE_GROUP
      : (derived(id, rate) ?? { formula: `=${cellAddress(totalRow, index + 1)}${less}` });
  });
}

function totalsRow(sheetRow: number): readonly CellContent[] {
  const rate = rateCells(sheetRow, stoppedWithDocument(ALL_TASKS));
  return SUMMARY_COLUMNS.map(({ id }) =>
    id === "group"
      ? TOTAL_GROUP
      : (derived(id, rate) ?? { formula: `=${countFormula(id, ALL_TASKS)}` })
  );
}

/** The cells that are made of others of their row. */
function derived(id: SummaryColumnId, rate: RateCells): CellContent {
  if (id === "rate") {
    return { formula: rateFormula(rate) };
  }
  return id === "ratio" ? { formula: ratioFormula(rate) } : null;
}

function tasksIn(column: "area" | "lead", group: SummaryGroup, sheetRow: number) {
  return tasksOf(column, `$${cellAddress(sheetRow, 1)}`, group.spellings);
}

function rateCells(sheetRow: number, stopped: string): RateCells {
  const at = (id: SummaryColumnId) => cellAddress(sheetRow, columnOf(id));
  return {
    done: `${at("doneOnTime")}:${at("doneNoDate")}`,
    total: at("total"),
    notArising: at("notArising"),
    stoppedWithDocument: stopped,
  };
}

function check(totalRow: number): string {
  const { right, wrong } = sheetTexts.vi.summary;
  const classes = { firstClass: columnOf("doneOnTime"), lastClass: columnOf("stopped") };
  return checkFormula({ sheetRow: totalRow, ...classes, right, wrong });
}

function formats(firstRow: number, rows: number): readonly AreaFormat[] {
  const width = SUMMARY_COLUMNS.length;
  const first = firstRow + 2;
  const body = rows - 3;
  const plain = { ...BODY, vertical: "Center", borders: "none" } as const;
  return [
    { area: area(firstRow, 1, 1, 1), format: { ...plain, bold: true, fontSize: 12, wrap: false } },
    { area: area(firstRow + 1, 1, 1, width), format: HEADER },
    { area: area(first, 1, body, width), format: { ...BODY, vertical: "Center" } },
    { area: area(first, 2, body, width - 1), format: { horizontal: "Center", numberFormat: "0" } },
    { area: area(first, columnOf("rate"), body, 1), format: { numberFormat: "0.0%" } },
    { area: area(first, columnOf("ratio"), body, 1), format: { numberFormat: "General" } },
    { area: area(first + body - 2, 1, 1, width), format: { italic: true } },
    { area: area(first + body - 1, 1, 1, width), format: { bold: true, fill: COLORS.totalFill } },
    {
      area: area(first + body, 1, 1, 2),
      format: { ...plain, italic: true, fontColor: COLORS.quiet },
    },
    { area: area(first + body, 2, 1, 1), format: { horizontal: "Center", bold: true } },
  ];
}

function heights(content: SummaryBlock["content"], firstRow: number): SummaryBlock["rowHeights"] {
  return content.map((cells, index) => {
    const isHeader = index === 1;
    const font = {
      face: isHeader || index === content.length - 2 ? "bold" : "regular",
      size: 11,
    } as const;
    const texts = index === 0 ? [] : isHeader ? cells : cells.slice(0, 1);
    const lines = texts.map((text, at) => wrapText(String(text), font, SUMMARY_WIDTHS[at]!).length);
    return { row: firstRow + index, height: rowHeight(Math.max(1, ...lines), 11) };
  });
}

function row(cells: readonly CellContent[]): readonly CellContent[] {
  return SUMMARY_COLUMNS.map((_, index) => cells[index] ?? null);
}

function columnOf(id: SummaryColumnId): number {
  return SUMMARY_COLUMNS.findIndex((column) => column.id === id) + 1;
}
