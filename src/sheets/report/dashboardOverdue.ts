import { dashboardTexts } from "../../messages/report/dashboardTexts";
import { columnLetters } from "../../notation/columnLetters";
import type { CellContent } from "../blueprint";
import { area, DATE_FORMAT } from "../styles";
import { ALL_TASKS, countFormula, quoted } from "../summary/formulas";
import { taskHelperHeader } from "../../tables/helperColumns";
import { TRACKING_TABLE, type TrackingColumnId } from "../../tables/trackingColumns";
import { PERIOD_NAMES } from "../summary/periodCells";
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
import { allOf, columnOf, nextMatch, type Part } from "./nthMatch";
import { OVERDUE, taskCell, test } from "./reportedTasks";

const texts = dashboardTexts.overdue;

/** Tasks that are listed. */
const LISTED_TASKS = 8;

/** Rows of the block: title, heading, tasks. */
export const OVERDUE_LINES = LISTED_TASKS + 2;

/** Characters of a task that fit into two lines of its cell. */
const TEXT_LIMIT = 125;

/** First column and number of columns of each part of a line. */
const COLUMNS = {
  number: [1, 1],
  text: [2, 4],
  lead: [6, 3],
  due: [9, 2],
  daysLate: [11, 1],
} as const;

/**
 * The tasks that are overdue the longest, of two equally late ones the upper one first. What finds them stands beyond the
 * page: for each line how late its task is, after which row of `PhuLuc` it is looked for, and where it stands there.
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
          ...lines.map((line, index) => finders(line, index + 1)),
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
  const at = (id: TrackingColumnId) => taskCell(id, aside(line, PLACE));
  const text = at("text");
  const values: Readonly<Record<keyof typeof COLUMNS, string>> = {
    number: `${at("number")}&""`,
    text: `IF(LEN(${text})>${TEXT_LIMIT},${wholeWords(text)}&"…",${text}&"")`,
    lead: `${at("lead")}&""`,
    due: `${PERIOD_NAMES.dataDay}-${aside(line, LATE)}`,
    daysLate: aside(line, LATE),
  };
  const none = part === "text" && index === 0 ? quoted(texts.none) : '""';
  return { formula: `=IF(${aside(line, PLACE)}="",${none},${values[part]})` };
}

/** The beginning of a text up to its last blank: the one with the number of how many there are is marked and looked for. */
function wholeWords(text: string): string {
  const start = `LEFT(${text},${TEXT_LIMIT})`;
  const blanks = `LEN(${start})-LEN(SUBSTITUTE(${start}," ",""))`;
  return `IFERROR(LEFT(${start},FIND(CHAR(7),SUBSTITUTE(${start}," ",CHAR(7),${blanks}))-1),${start})`;
}

/** Positions of the cells beyond the page, from its first column there on. */
const [LATE, AFTER, PLACE] = [0, 1, 2];

/** What finds the task of the n-th line. */
function finders(line: number, n: number): readonly CellContent[] {
  const late = aside(line, LATE);
  const isSame = `${late}=${aside(line - 1, LATE)}`;
  const isSoLate = allOf([...OVERDUE, test("deadline", "=", `(${PERIOD_NAMES.dataDay}-${late})`)]);
  return [
    `=IFERROR(${nthLate(n)},"")`,
    n === 1 ? "=0" : `=IF(${isSame},${aside(line - 1, PLACE)},0)`,
    `=IF(${late}="","",IFERROR(${nextMatch(TRACKING_TABLE, isSoLate, aside(line, AFTER))},""))`,
  ].map((formula) => ({ formula }));
}

/** The n-th largest number of days; an error where fewer tasks are late. */
function nthLate(n: number): string {
  const whole: Part = (header) => columnOf(TRACKING_TABLE, header);
  const daysLate = `(${PERIOD_NAMES.dataDay}-${whole(taskHelperHeader("deadline"))})`;
  return `AGGREGATE(14,6,${daysLate}/(${allOf(OVERDUE)(whole)}),${n})`;
}

function aside(line: number, position: number): string {
  return `$${columnLetters(ASIDE_COLUMN + position)}$${line}`;
}
