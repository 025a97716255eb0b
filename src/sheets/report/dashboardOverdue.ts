import { dashboardTexts } from "../../messages/report/dashboardTexts";
import { PROGRESS_WORDS } from "../../plan/vocabulary";
import type { CellContent } from "../blueprint";
import { cellAddress } from "../cellAddress";
import { area, DATE_FORMAT } from "../styles";
import { ALL_TASKS, columnOf, countFormula, quoted } from "../summary/formulas";
import { headerOf, TRACKING_TABLE, type TrackingColumnId } from "../trackingColumns";
import {
  ASIDE,
  ASIDE_COLUMN,
  COUNTED,
  HEADING,
  LAST_COLUMN,
  LISTED,
  PLAIN,
  type DashboardPart,
} from "./dashboardGrid";

const texts = dashboardTexts.overdue;

/** Tasks that are listed. */
const LISTED_TASKS = 8;

/** Rows of the block: title, heading, tasks. */
export const OVERDUE_LINES = LISTED_TASKS + 2;

/** Characters of a task that fit into two lines of its cell. */
const TEXT_LIMIT = 118;

/** Above the number of rows that a sheet of tasks has. */
const ROWS = 1_000_000;

/** First column and number of columns of each part of a line. */
const COLUMNS = {
  number: [1, 1],
  text: [2, 4],
  lead: [6, 3],
  due: [9, 2],
  daysLate: [11, 1],
} as const;

/**
 * The tasks that are overdue the longest. Beyond the page stands for each line how many days its task is late and in which
 * row of `PhuLuc` it is, as one number: days times a million, plus a million less the row, so that of two tasks equally late
 * the upper one comes first. The eight largest come out of those of tasks with an extension and those of the others, so that
 * only the date in force is looked at, whatever the other cell holds; a row whose cells hold an error is left out.
 */
export function overduePart(row: number): DashboardPart {
  const first = row + 2;
  const lines = Array.from({ length: LISTED_TASKS }, (_, index) => first + index);
  const parts = Object.entries(COLUMNS) as [keyof typeof COLUMNS, readonly [number, number]][];
  const overdue = countFormula("overdue", ALL_TASKS);
  const [before, between, after] = texts.title;
  const title = `=${quoted(before)}&MIN(${LISTED_TASKS},${overdue})&${quoted(between)}&${overdue}&${quoted(after)}`;
  return {
    cells: [
      { row, column: 1, content: [[{ formula: title }]] },
      ...parts.map(([part, [column]]) => ({
        row: row + 1,
        column,
        content: [[texts[part]], ...lines.map((line, index) => [partOf(part, line, index)])],
      })),
      {
        row: row + 1,
        column: ASIDE_COLUMN,
        content: [
          [dashboardTexts.asideKeys, null, null],
          ...lines.map((_, index) => keysOf(first, index + 1)),
        ],
      },
    ],
    formats: [
      { area: area(row, 1, 1, LAST_COLUMN), format: { ...PLAIN, bold: true, fontSize: 12 } },
      { area: area(row + 1, 1, 1, LAST_COLUMN), format: HEADING },
      { area: area(first, 1, LISTED_TASKS, LAST_COLUMN), format: { ...LISTED, fontSize: 10 } },
      ...(["number", "due", "daysLate"] as const).map((part) => ({
        area: area(first, COLUMNS[part][0], LISTED_TASKS, COLUMNS[part][1]),
        format: { ...COUNTED, numberFormat: part === "due" ? DATE_FORMAT : "General" },
      })),
      { area: area(first, COLUMNS.daysLate[0], LISTED_TASKS, 1), format: { bold: true } },
      { area: area(row + 1, ASIDE_COLUMN, LISTED_TASKS + 1, 3), format: ASIDE },
    ],
    merges: [
      area(row, 1, 1, LAST_COLUMN),
      ...[row + 1, ...lines].flatMap((line) =>
        parts
          .filter(([, [, columns]]) => columns > 1)
          .map(([, [column, columns]]) => area(line, column, 1, columns))
      ),
    ],
    rowHeights: [
      { row, height: 19.5 },
      { row: row + 1, height: 18 },
      ...lines.map((line) => ({ row: line, height: 28.5 })),
    ],
    charts: [],
  };
}

function partOf(part: keyof typeof COLUMNS, line: number, index: number): CellContent {
  const key = `$${cellAddress(line, ASIDE_COLUMN)}`;
  const task = (id: TrackingColumnId) => `INDEX(${columnOf(id)},${ROWS}-MOD(${key},${ROWS}))`;
  const daysLate = `INT(${key}/${ROWS})`;
  const text = task("text");
  const values: Readonly<Record<keyof typeof COLUMNS, string>> = {
    number: `${task("number")}&""`,
    text: `IF(LEN(${text})>${TEXT_LIMIT},LEFT(${text},${TEXT_LIMIT})&"…",${text}&"")`,
    lead: `${task("lead")}&""`,
    due: `INT(NgayBaoCao)-${daysLate}`,
    daysLate,
  };
  const none = part === "text" && index === 0 ? quoted(texts.none) : '""';
  return { formula: `=IF(${key}="",${none},${values[part]})` };
}

/** The key of the n-th line, and the n-th largest of either kind of tasks. */
function keysOf(first: number, n: number): readonly CellContent[] {
  const [from, to] = [
    cellAddress(first, ASIDE_COLUMN + 1),
    cellAddress(first + LISTED_TASKS - 1, ASIDE_COLUMN + 2),
  ];
  const extension = columnOf("extendedDue");
  const isExtended = `((TRIM(${columnOf("extensionDocument")})<>"")*ISNUMBER(${extension}))`;
  return [
    `LARGE(${from}:${to},${n})`,
    nthKey(n, extension, isExtended),
    nthKey(n, columnOf("due"), `(1-${isExtended})`),
  ].map((key) => ({ formula: `=IFERROR(${key},"")` }));
}

/** The n-th largest key of late tasks that meet a condition; an error where there are fewer. */
function nthKey(n: number, due: string, condition: string): string {
  const progress = columnOf("progress");
  const row = `(ROW(${progress})-ROW(${TRACKING_TABLE}[[#Headers],[${headerOf("progress")}]]))`;
  const isWanted = `((${progress}=${quoted(PROGRESS_WORDS.overdue)})*${condition})`;
  const key = `((INT(NgayBaoCao)-INT(${due}))*${ROWS}+${ROWS}-${row})`;
  return `AGGREGATE(14,6,${key}/${isWanted},${n})`;
}
