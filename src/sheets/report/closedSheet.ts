import { tableTexts } from "../../messages/report/tableTexts";
import { toVietnamese } from "../../plan/day";
import type { Moment } from "../../plan/moment";
import type { ComparedFigures } from "../../plan/report/reportedFigures";
import type { ReportFigures } from "../../plan/report/reportFigures";
import type { SheetBlueprint } from "../blueprint";
import { rowHeight, wrapText } from "../metrics";
import { WORKING_PAGE } from "../pages";
import { GUIDANCE, SHEET_TITLE, area } from "../styles";
import { reportTables } from "./reportTables";
import { gridRows, tableOnGrid } from "./tableOnGrid";

/**
 * Points, whole pixels: three columns for order, STT and the text of a task, or the name of a group; one for each count and rate.
 */
const GRID: readonly number[] = [33, 42, 156, ...new Array<number>(12).fill(49.5), 54, 54];

const TITLE_ROW = 1;
const FIRST_TABLE_ROW = 5;

export interface ClosedInput {
  readonly figures: ReportFigures;
  readonly compared: ComparedFigures;
  /** When the period is closed. */
  readonly at: Moment;
  /** Hidden name by which the sheet is known as the add-in's own. */
  readonly marker: string;
}

/** The sheet that keeps the figures of a period as they were handed in: values only, which nothing changes any more. */
export function closedSheet({ figures, compared, at, marker }: ClosedInput): SheetBlueprint {
  const head = headLines(figures, at);
  const width = GRID.reduce((sum, each) => sum + each, 0);
  let row = FIRST_TABLE_ROW;
  const tables = reportTables(figures, compared).map((table) => {
    const placed = { row, ...tableOnGrid(table, row, GRID) };
    row += gridRows(table) + 1;
    return placed;
  });
  const columns = GRID.length;
  const middle = { horizontal: "Center", wrap: true } as const;
  const footLines = wrapText(head[2]!, { face: "italic", size: 11 }, width).length;
  return {
    role: "closed",
    name: sheetName(figures),
    marker,
    cells: [
      { row: TITLE_ROW, column: 1, content: head.map((line) => [line]) },
      ...tables.map(({ row: first, content }) => ({ row: first, column: 1, content })),
    ],
    onRebuild: "keep",
    tables: [],
    layout: {
      columnWidths: GRID.map((each, index) => ({ column: index + 1, width: each })),
      rowHeights: [
        { row: 1, height: 24 },
        { row: 2, height: 19.5 },
        { row: 3, height: rowHeight(footLines, 11) },
        ...tables.flatMap(({ rowHeights }) => rowHeights),
      ],
      formats: [
        { area: area(1, 1, 1, columns), format: { ...SHEET_TITLE, ...middle } },
        { area: area(2, 1, 2, columns), format: { ...GUIDANCE, ...middle } },
        ...tables.flatMap(({ formats }) => formats),
      ],
      merges: [
        ...[1, 2, 3].map((line) => area(line, 1, 1, columns)),
        ...tables.flatMap(({ merges }) => merges),
      ],
      validations: [],
      frozen: { rows: 3, columns: 0 },
      gridlines: false,
      tabColor: "#7F7F7F",
      page: {
        ...WORKING_PAGE,
        printArea: area(1, 1, row - 2, columns),
        titleRows: { first: TITLE_ROW, last: TITLE_ROW },
      },
    },
  };
}

/** "Chốt Quý I 2026", "Chốt Năm 2026"; a name that says its year does not say it twice. */
function sheetName({ period, planYear }: ReportFigures): string {
  const year = String(planYear);
  const name = withoutForbidden(period.name);
  return tableTexts.closed.sheet(name.includes(year) ? name : `${name} ${year}`);
}

/** Excel takes none of these in the name of a sheet. */
function withoutForbidden(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, "-");
}

function headLines({ period, planYear, asOf }: ReportFigures, at: Moment): readonly string[] {
  const { closed } = tableTexts;
  const [from, to] = [toVietnamese(period.from), toVietnamese(period.to)];
  return [
    closed.title(periodInYear(period.name, planYear).toUpperCase()),
    closed.asOf(toVietnamese(asOf), from, to),
    closed.closedAt(timeOf(at), toVietnamese(at.day)),
  ];
}

/** "Quý I năm 2026", "Năm 2026". */
function periodInYear(name: string, planYear: number): string {
  const year = String(planYear);
  if (name.includes(year)) {
    return name;
  }
  return name.toLowerCase() === "năm" ? `${name} ${year}` : `${name} năm ${year}`;
}

function timeOf({ minutes }: Moment): string {
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
