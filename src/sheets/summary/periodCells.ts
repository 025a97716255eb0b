import { sheetTexts } from "../../messages/sheets";
import type { AreaFormat, CellBlock, NameBlueprint, SheetArea, SheetLayout } from "../blueprint";
import { LIST_NAMES } from "../../tables/listNames";
import { BODY, COLORS, DATE_FORMAT, area } from "../styles";
import { fixedList } from "../validations";

/** The names of the cells that say which period is reported; every list of a report goes by them. */
export const PERIOD_NAMES = {
  /** The name of a row of `KyBaoCao`. */
  chosen: "KyDangBaoCao",
  from: "KyTuNgay",
  to: "KyDenNgay",
  /** Until when tasks are due "in the next period". */
  nextTo: "KySauDenNgay",
} as const;

const ROW = 3;

/** First column of each cell, two or three columns wide, its label to the left. */
const PLACES = {
  chosen: { column: 2, columns: 3 },
  from: { column: 7, columns: 2 },
  to: { column: 11, columns: 2 },
  nextTo: { column: 15, columns: 2 },
} as const;

type PeriodCell = keyof typeof PLACES;

/** Part of the summary sheet. */
interface PeriodRow {
  readonly cells: readonly CellBlock[];
  readonly formats: readonly AreaFormat[];
  readonly merges: readonly SheetArea[];
  readonly validations: SheetLayout["validations"];
}

/**
 * The row in which the period of the report is chosen. Its days are looked up by formulas, so that whoever chooses another
 * one without the add-in gets its lists.
 * @param chosenName the name of the row of `KyBaoCao` that somebody chose; "" for none: then the next one due stands there
 */
export function periodRow(chosenName: string): PeriodRow {
  const { period: texts } = sheetTexts.vi.summary;
  const inside = { vertical: "Center", borders: "none", wrap: false } as const;
  const labels = Object.values(PLACES).map(({ column }) => labelArea(column));
  const values = Object.values(PLACES).map(({ column, columns }) => area(ROW, column, 1, columns));
  const chosen = values[0]!;
  const content = Array.from({ length: PLACES.nextTo.column + 1 }, (_, index) => {
    const at = index + 1;
    switch (at) {
      case 1:
        return texts.chosen;
      case labelArea(PLACES.from.column).column:
        return texts.from;
      case labelArea(PLACES.to.column).column:
        return texts.to;
      case labelArea(PLACES.nextTo.column).column:
        return texts.nextTo;
      case PLACES.chosen.column:
        return chosenName === "" ? { formula: `=IFERROR(${nextDueName()},"")` } : chosenName;
      case PLACES.from.column:
        return { formula: dayOf("Từ ngày") };
      case PLACES.to.column:
        return { formula: dayOf("Đến ngày") };
      case PLACES.nextTo.column:
        return { formula: nextEnd() };
      default:
        return null;
    }
  });
  return {
    cells: [{ row: ROW, column: 1, content: [content] }],
    formats: [
      ...labels.map((cells) => ({
        area: cells,
        format: { ...BODY, ...inside, bold: true, horizontal: "Right" as const },
      })),
      ...values.map((cells) => ({
        area: cells,
        format: {
          ...BODY,
          ...inside,
          borders: "all" as const,
          horizontal: "Center" as const,
          numberFormat: DATE_FORMAT,
        },
      })),
      { area: chosen, format: { fill: COLORS.inputFill, numberFormat: "General" } },
    ],
    merges: [...labels.filter(({ columns }) => columns > 1), ...values],
    validations: [
      {
        area: area(chosen.row, chosen.column, 1, 1),
        validation: fixedList(LIST_NAMES.reportPeriods, {
          title: texts.promptTitle,
          message: texts.prompt,
        }),
      },
    ],
  };
}

/** The names of the period's cells. */
export function periodNames(): readonly NameBlueprint[] {
  const { names } = sheetTexts.vi.summary.period;
  return (Object.keys(PLACES) as PeriodCell[]).map((cell) => ({
    name: PERIOD_NAMES[cell],
    target: { kind: "cell", role: "summary", row: ROW, column: PLACES[cell].column },
    comment: names[cell],
  }));
}

/** The label fills the two columns to the left of its cell. */
function labelArea(column: number): SheetArea {
  return column === PLACES.chosen.column ? area(ROW, 1, 1, 1) : area(ROW, column - 2, 1, 2);
}

/** The first period to end on the as-of day or later; the last one where all have ended. */
function nextDueName(): string {
  const ends = "KyBaoCao[Đến ngày]";
  const coming = `SMALL(${ends},COUNTIF(${ends},"<"&NgayBaoCao)+1)`;
  const end = `IF(COUNTIF(${ends},">="&NgayBaoCao)=0,MAX(${ends}),${coming})`;
  return `INDEX(KyBaoCao[Kỳ báo cáo],MATCH(${end},${ends},0))`;
}

/**
 * A blank day shows as none, not as day 0. Where somebody cleared the name, the next period due counts. Blanks around a name
 * are not seen; {1} leaves an array where the table has one row (`nthMatch.ts`).
 */
function dayOf(header: string): string {
  const { chosen } = PERIOD_NAMES;
  const name = `TRIM(IF(TRIM(${chosen})="",${nextDueName()},${chosen}))`;
  const row = `SUMPRODUCT(MATCH(1,(TRIM(KyBaoCao[Kỳ báo cáo])=${name})*{1},0))`;
  const day = `INDEX(KyBaoCao[${header}],${row})`;
  return `=IFERROR(IF(${day}>0,${day},""),"")`;
}

/** The earliest end of a period that is later than this one's, else three months later. */
function nextEnd(): string {
  const [to, ends] = [PERIOD_NAMES.to, "KyBaoCao[Đến ngày]"];
  const later = `SMALL(${ends},COUNTIF(${ends},"<="&${to})+1)`;
  return `=IF(N(${to})=0,"",IF(COUNTIF(${ends},">"&${to})=0,EDATE(${to},3),${later}))`;
}
