import { sheetTexts } from "../../messages/sheets";
import type { CalendarDay } from "../../plan/day";
import { NEVER, taskHelperHeader } from "../../tables/helperColumns";
import { LIST_NAMES } from "../../tables/listNames";
import { headerOf, TRACKING_TABLE } from "../../tables/trackingColumns";
import { cellAddress, fixedAddress } from "../address";
import type {
  AreaFormat,
  CellBlock,
  CellContent,
  NameBlueprint,
  SheetArea,
  SheetLayout,
} from "../blueprint";
import { allOf, matchCount, nextMatch, valueAt, type Test } from "../report/nthMatch";
import { sentence } from "../report/sentence";
import { BODY, COLORS, DATE_FORMAT, SHOW_NOTHING, area } from "../styles";
import { anyDay, fixedList } from "../validations";

/** The names of the cells that say which period is reported; every list of a report goes by them. */
export const PERIOD_NAMES = {
  /** The name of a row of `KyBaoCao`. */
  chosen: "KyDangBaoCao",
  from: "KyTuNgay",
  to: "KyDenNgay",
  /** Until when tasks are due "in the next period". */
  nextTo: "KySauDenNgay",
  /** The day to which somebody wants figures to count; blank leaves it to the period. */
  fixedDay: "NgaySoLieuChon",
  /** The day to which all sheets of a report count. */
  dataDay: "NgaySoLieu",
} as const;

const ROW = 3;

/** Row, first column and number of columns of each cell, its label to the left. */
const PLACES = {
  chosen: { row: ROW, column: 2, columns: 3 },
  from: { row: ROW, column: 7, columns: 2 },
  to: { row: ROW, column: 11, columns: 2 },
  nextTo: { row: ROW, column: 15, columns: 2 },
  fixedDay: { row: ROW + 1, column: 2, columns: 3 },
  dataDay: { row: ROW + 1, column: 7, columns: 2 },
} as const;

/** What formulas need stands beyond the page: the row of the period, and which tasks were finished after the day. */
const HELPERS_COLUMN = 19;
const PERIOD_PLACE = fixedAddress(ROW, HELPERS_COLUMN);

/** Where it is said which these are. */
const LATER = { row: ROW + 1, column: 9, columns: 9 } as const;

/** Tasks finished after the day that are named; of more it is said that there are. */
const NAMED = 6;

type PeriodCell = keyof typeof PLACES;

/** Part of the summary sheet. */
interface PeriodRows {
  readonly cells: readonly CellBlock[];
  readonly formats: readonly AreaFormat[];
  readonly merges: readonly SheetArea[];
  readonly validations: SheetLayout["validations"];
}

/** What somebody chose. */
export interface ChosenPeriod {
  /** The name of the row of `KyBaoCao`; "" for none: then the next one due stands there. */
  readonly name: string;
  /** The day to which figures count; null leaves it to the period. */
  readonly day: CalendarDay | null;
}

/**
 * The rows in which the period of the report is chosen, and the day to which its figures count. The other days are looked up
 * by formulas, so that whoever chooses another period without the add-in gets its lists.
 */
export function periodRows(chosen: ChosenPeriod): PeriodRows {
  const { period: texts } = sheetTexts.vi.summary;
  const contents: Readonly<Record<PeriodCell, CellContent>> = {
    chosen: chosen.name === "" ? { formula: `=IFERROR(${nextDueName()},"")` } : chosen.name,
    from: { formula: dayOf("Từ ngày") },
    to: { formula: dayOf("Đến ngày") },
    nextTo: { formula: nextEnd() },
    fixedDay: chosen.day === null ? null : { day: chosen.day },
    dataDay: { formula: dataDay() },
  };
  const cells = Object.keys(PLACES) as PeriodCell[];
  const labels = cells.map((cell) => ({ area: labelArea(cell), text: texts[cell] }));
  const values = cells.map((cell) => valueArea(cell));
  const later = area(LATER.row, LATER.column, 1, LATER.columns);
  const inside = { ...BODY, vertical: "Center", borders: "none", wrap: false } as const;
  return {
    cells: [
      ...labels.map(({ area: { row, column }, text }) => ({ row, column, content: [[text]] })),
      ...cells.map((cell) => ({ ...placeOf(cell), content: [[contents[cell]]] })),
      { row: LATER.row, column: LATER.column, content: [[{ formula: `=${laterTasks()}` }]] },
      {
        row: ROW,
        column: HELPERS_COLUMN,
        content: [[{ formula: `=IFERROR(${periodPlace()},"")` }]],
      },
      { row: LATER.row, column: HELPERS_COLUMN, content: [laterHelpers()] },
    ],
    formats: [
      ...labels.map((label) => ({
        area: label.area,
        format: { ...inside, bold: true, horizontal: "Right" as const },
      })),
      ...values.map((value) => ({
        area: value,
        format: {
          ...inside,
          borders: "all" as const,
          horizontal: "Center" as const,
          numberFormat: DATE_FORMAT,
        },
      })),
      { area: valueArea("chosen"), format: { fill: COLORS.inputFill, numberFormat: "General" } },
      { area: valueArea("fixedDay"), format: { fill: COLORS.inputFill } },
      { area: later, format: { ...inside, italic: true, fontColor: COLORS.quiet, wrap: true } },
      {
        area: area(ROW, HELPERS_COLUMN, 2, NAMED + 2),
        format: { ...inside, numberFormat: SHOW_NOTHING },
      },
    ],
    merges: [
      ...labels.map((label) => label.area).filter(({ columns }) => columns > 1),
      ...values,
      later,
    ],
    validations: [
      {
        area: area(PLACES.chosen.row, PLACES.chosen.column, 1, 1),
        validation: fixedList(LIST_NAMES.reportPeriods, {
          title: texts.promptTitle,
          message: texts.prompt,
        }),
      },
      {
        area: area(PLACES.fixedDay.row, PLACES.fixedDay.column, 1, 1),
        validation: anyDay({ title: texts.dayPromptTitle, message: texts.dayPrompt }),
      },
    ],
  };
}

/** The names of the period's cells. */
export function periodNames(): readonly NameBlueprint[] {
  const { names } = sheetTexts.vi.summary.period;
  return (Object.keys(PLACES) as PeriodCell[]).map((cell) => ({
    name: PERIOD_NAMES[cell],
    target: { kind: "cell", role: "summary", ...placeOf(cell) },
    comment: names[cell],
  }));
}

function placeOf(cell: PeriodCell): { readonly row: number; readonly column: number } {
  const { row, column } = PLACES[cell];
  return { row, column };
}

function valueArea(cell: PeriodCell): SheetArea {
  const { row, column, columns } = PLACES[cell];
  return area(row, column, 1, columns);
}

/** The label fills the two columns to the left of its cell, or the one that is there. */
function labelArea(cell: PeriodCell): SheetArea {
  const { row, column } = PLACES[cell];
  const columns = Math.min(2, column - 1);
  return area(row, column - columns, 1, columns);
}

/** The as-of day, or the last day of the period where that is earlier, unless somebody fixed another day of the period. */
function dataDay(): string {
  const { fixedDay, from, to } = PERIOD_NAMES;
  const today = "INT(NgayBaoCao)";
  const isOfPeriod = `AND(N(${fixedDay})>0,N(${fixedDay})>=N(${from}),N(${fixedDay})<=N(${to}))`;
  const latest = `IF(N(${to})>0,MIN(${today},INT(${to})),${today})`;
  return `=IF(${isOfPeriod},INT(${fixedDay}),${latest})`;
}

/** Which tasks are done by now and were not on the day, so that they count as open; an expression. */
function laterTasks(): string {
  const [count, , ...places] = Array.from({ length: NAMED + 2 }, (_, index) =>
    cellAddress(LATER.row, HELPERS_COLUMN + index)
  ) as [string, ...string[]];
  const numbers = places.map((place, index) => {
    const number = valueAt(TRACKING_TABLE, headerOf("number"), place);
    return `IF(ISNUMBER(${place}),${index === 0 ? "" : '", "&'}${number},"")`;
  });
  const more = `IF(${count}>${NAMED},"…","")`;
  const words = sentence(sheetTexts.vi.summary.period.later, [...numbers, more].join("&"));
  return `IF(${count}=0,"",${words})`;
}

/** How many these are, where to begin, and the place of one after the other in `PhuLuc`. */
function laterHelpers(): readonly CellContent[] {
  const header = taskHelperHeader("closedFrom");
  const tests: readonly Test[] = [
    { header, is: ">", value: PERIOD_NAMES.dataDay },
    { header, is: "<", value: String(NEVER) },
  ];
  const places = Array.from({ length: NAMED }, (_, index) => {
    const before = cellAddress(LATER.row, HELPERS_COLUMN + 1 + index);
    return `=IFERROR(${nextMatch(TRACKING_TABLE, allOf(tests), before)},"")`;
  });
  return [`=${matchCount(TRACKING_TABLE, tests)}`, "=0", ...places].map((formula) => ({ formula }));
}

/** The first period to end on the as-of day or later; the last one where all have ended. */
function nextDueName(): string {
  const ends = "KyBaoCao[Đến ngày]";
  const coming = `SMALL(${ends},COUNTIF(${ends},"<"&NgayBaoCao)+1)`;
  const end = `IF(COUNTIF(${ends},">="&NgayBaoCao)=0,MAX(${ends}),${coming})`;
  return `INDEX(KyBaoCao[Kỳ báo cáo],MATCH(${end},${ends},0))`;
}

/**
 * The row of `KyBaoCao` that is reported. Where somebody cleared the name, the next period due counts. Blanks around a name
 * are not seen; {1} leaves an array where the table has one row (`nthMatch.ts`).
 */
function periodPlace(): string {
  const { chosen } = PERIOD_NAMES;
  const name = `TRIM(IF(TRIM(${chosen})="",${nextDueName()},${chosen}))`;
  return `SUMPRODUCT(MATCH(1,(TRIM(KyBaoCao[Kỳ báo cáo])=${name})*{1},0))`;
}

/** A blank day shows as none, not as day 0. */
function dayOf(header: string): string {
  const day = `INDEX(KyBaoCao[${header}],${PERIOD_PLACE})`;
  return `=IFERROR(IF(${day}>0,${day},""),"")`;
}

/** The earliest end of a period that is later than this one's, else three months later. */
function nextEnd(): string {
  const [to, ends] = [PERIOD_NAMES.to, "KyBaoCao[Đến ngày]"];
  const later = `SMALL(${ends},COUNTIF(${ends},"<="&${to})+1)`;
  return `=IF(N(${to})=0,"",IF(COUNTIF(${ends},">"&${to})=0,EDATE(${to},3),${later}))`;
}
