import { sheetTexts } from "../../messages/sheets";
import { dateParts, type CalendarDay } from "../../plan/day";
import { SUMMARY_COLUMNS } from "../../plan/summaryColumns";
import type { AreaFormat, CellBlock, SheetLayout } from "../blueprint";
import { BODY, COLORS, FONT_NAME, GUIDANCE, area } from "../styles";
import { TRACKING_TABLE, headerOf } from "../../tables/trackingColumns";
import { SHEET_COLUMNS } from "./columns";

const WIDTH = SUMMARY_COLUMNS.length;
const FIRST_COLUMN = SHEET_COLUMNS.length + 2;

/** Part of the summary sheet. */
interface LiveBlock {
  readonly cells: readonly CellBlock[];
  readonly formats: readonly AreaFormat[];
  readonly columnWidths: SheetLayout["columnWidths"];
}

/**
 * CCHC.TONGHOP beside the summary by area. It takes a constant date and columns that do not change by themselves: what
 * depends on TODAY() is recalculated on opening and shows #NAME? wherever the add-in is missing.
 * @param asOf null draws none
 * @param row 1-based sheet row of its title
 */
export function liveBlock(asOf: CalendarDay | null, areas: number, row: number): LiveBlock {
  if (asOf === null) {
    return { cells: [], formats: [], columnWidths: [] };
  }
  const { year, month, dayOfMonth } = dateParts(asOf);
  const columns = `[${headerOf("area")}]:[${headerOf("doneOn")}]`;
  const table = `${TRACKING_TABLE}[[#Headers],[#Data],${columns}]`;
  const formula = `=CCHC.TONGHOP(${table},DATE(${year},${month},${dayOfMonth}))`;
  const rows = areas + 3;
  const at = (id: (typeof SUMMARY_COLUMNS)[number]["id"]) =>
    FIRST_COLUMN + SUMMARY_COLUMNS.findIndex((column) => column.id === id);
  const body = { ...BODY, vertical: "Center", borders: "none" } as const;
  return {
    cells: [{ row, column: FIRST_COLUMN, content: [[sheetTexts.vi.summary.live], [{ formula }]] }],
    formats: [
      { area: area(row, FIRST_COLUMN, 1, 1), format: { ...GUIDANCE } },
      { area: area(row + 1, FIRST_COLUMN, rows, WIDTH), format: body },
      {
        area: area(row + 1, FIRST_COLUMN + 1, rows, WIDTH - 1),
        format: { horizontal: "Center" },
      },
      { area: area(row + 1, at("rate"), rows, 1), format: { numberFormat: "0.0%" } },
      {
        area: area(row + 1, FIRST_COLUMN, 1, WIDTH),
        format: { bold: true, fill: COLORS.paleFill, fontName: FONT_NAME },
      },
    ],
    columnWidths: SUMMARY_COLUMNS.map(({ id }) => ({
      column: at(id),
      width: SHEET_COLUMNS.find((column) => column.id === id)!.width,
    })),
  };
}
