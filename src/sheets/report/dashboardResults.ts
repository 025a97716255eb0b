import { dashboardTexts } from "../../messages/report/dashboardTexts";
import { TOTAL_GROUP } from "../../plan/summaryColumns";
import { cellAddress } from "../address";
import type { CellContent } from "../blueprint";
import { RESULTS_TABLE, resultsHeaderOf } from "../../tables/resultsColumns";
import { area, COLORS } from "../styles";
import { PERIOD_NAMES } from "../summary/periodCells";
import {
  CHART_COLUMNS,
  COUNTED,
  HEADING,
  LINE_HEIGHT,
  LISTED,
  TABLE_COLUMN,
  type DashboardPart,
} from "./dashboardGrid";

const { results } = dashboardTexts;

/** Light enough for black numbers on it and, above a low column, beside it. */
const FILL = "#94BCE6";

/** Rows of the block: heading, four quarters, other days, the total. */
export const RESULT_LINES = 7;

const DATES = `${RESULTS_TABLE}[${resultsHeaderOf("issuedOn")}]`;
const DOCUMENTS = `${RESULTS_TABLE}[${resultsHeaderOf("document")}]`;

/** Issued by the day to which the figures count. */
const SO_FAR = `${DATES},"<="&${PERIOD_NAMES.dataDay}`;

/** Results whose document is named but whose day is not, or is no day. */
const UNDATED = `(COUNTIFS(${DOCUMENTS},"?*")-COUNTIFS(${DOCUMENTS},"?*",${DATES},">0"))`;

/**
 * The results of `KetQua` by the quarter of the plan year in which they were issued, up to the day of the figures, as columns and as a table: lines that
 * have a day of issue, and as others those that have a document alone.
 */
export function resultsPart(row: number): DashboardPart {
  const first = row + 1;
  const quarters = results.quarters.length;
  const otherRow = first + quarters;
  const column = TABLE_COLUMN + 1;
  const counts = `${cellAddress(first, column)}:${cellAddress(otherRow - 1, column)}`;
  const content: readonly (readonly CellContent[])[] = [
    [results.header, results.series],
    ...results.quarters.map((name, index) => [name, { formula: `=${inQuarter(index)}` }]),
    [results.otherDays, { formula: `=${cellAddress(otherRow + 1, column)}-SUM(${counts})` }],
    [TOTAL_GROUP, { formula: `=COUNTIFS(${DATES},">0",${SO_FAR})+${UNDATED}` }],
  ];
  return {
    cells: [{ row, column: TABLE_COLUMN, content }],
    formats: [
      { area: area(row, TABLE_COLUMN, 1, 2), format: HEADING },
      { area: area(first, TABLE_COLUMN, quarters + 2, 1), format: LISTED },
      { area: area(first, column, quarters + 2, 1), format: COUNTED },
      { area: area(otherRow, TABLE_COLUMN, 1, 2), format: { italic: true } },
      {
        area: area(otherRow + 1, TABLE_COLUMN, 1, 2),
        format: { bold: true, fill: COLORS.totalFill },
      },
    ],
    merges: [],
    rowHeights: [
      { row, height: 27 },
      ...Array.from({ length: RESULT_LINES - 1 }, (_, index) => ({
        row: first + index,
        height: LINE_HEIGHT,
      })),
    ],
    charts: [
      {
        name: "PhuLuc_KetQuaTheoQuy",
        kind: "columns",
        title: results.chart,
        categories: area(first, TABLE_COLUMN, quarters, 1),
        series: [
          {
            name: results.series,
            values: area(first, column, quarters, 1),
            fill: FILL,
            labelColor: COLORS.black,
          },
        ],
        place: { row, rows: RESULT_LINES, ...CHART_COLUMNS },
        legend: "none",
        gap: 60,
      },
    ],
  };
}

function inQuarter(index: number): string {
  const from = `">="&DATE(NamKeHoach,${3 * index + 1},1)`;
  const to = `"<"&DATE(NamKeHoach,${3 * index + 4},1)`;
  return `COUNTIFS(${DATES},${from},${DATES},${to},${SO_FAR})`;
}
