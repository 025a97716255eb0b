import type {
  AreaFormat,
  CellBlock,
  CellContent,
  CellFormat,
  ChartBlueprint,
  SheetArea,
} from "../blueprint";
import { BODY, COLORS, HEADER } from "../styles";

/** Part of the sheet `Bảng điều hành`. */
export interface DashboardPart {
  readonly cells: readonly CellBlock[];
  readonly formats: readonly AreaFormat[];
  readonly merges: readonly SheetArea[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly charts: readonly ChartBlueprint[];
}

/**
 * Points, whole pixels. Charts stand over the first three columns, what they show beside them in the others; the last are
 * beyond the page: a gap, and what formulas need.
 */
export const DASHBOARD_WIDTHS: readonly number[] = [
  30, 87, 114.75, 6, 129, 33, 37.5, 37.5, 37.5, 37.5, 37.5, 12, 180, 54, 54, 54, 54, 54,
];

/** The last column that is printed, and the first for what formulas need. */
export const LAST_COLUMN = 11;
export const ASIDE_COLUMN = 13;

/** The columns under the charts, and those beside. */
export const CHART_COLUMNS = { column: 1, columns: 3 } as const;
export const TABLE_COLUMN = 5;

export const LINE_HEIGHT = 16.5;

export const PLAIN: CellFormat = { ...BODY, vertical: "Center", borders: "none" };
export const LISTED: CellFormat = { ...BODY, fontSize: 10, vertical: "Center" };
export const COUNTED: CellFormat = { ...LISTED, horizontal: "Center", numberFormat: "0" };
export const HEADING: CellFormat = { ...HEADER, fontSize: 9 };
export const ASIDE: CellFormat = {
  ...PLAIN,
  fontSize: 9,
  fontColor: COLORS.quiet,
  wrap: false,
};

/** One cell. */
export function cellBlock(row: number, column: number, content: CellContent): CellBlock {
  return { row, column, content: [[content]] };
}
