import { slipSheetTexts } from "../../messages/slips/slipSheet";
import { toVietnamese } from "../../plan/day";
import type { Slip } from "../../plan/slips/slip";
import { SLIP_COLUMNS, slipColumn } from "../../tables/slipColumns";
import type { AreaFormat, CellFormat, SheetLayout } from "../blueprint";
import { area, COLORS, HEADER } from "../styles";
import { HEAD_FORMATS, linesHeight } from "./slipCells";

/** The last column but for the id. */
export const LAST_PRINTED = slipColumn("note");
/** The rows above the tasks. */
export const HEAD = {
  authority: 1,
  title: 2,
  agency: 3,
  code: 4,
  back: 5,
  howTo: 6,
  parts: 9,
  header: 10,
};
/** A line above the table, over its whole breadth. */
export interface HeadLine {
  readonly row: number;
  readonly text: string;
  readonly format: CellFormat;
}

/** What a slip says of itself. */
export function headLines(slip: Slip): readonly HeadLine[] {
  const { authority, agency, period, code, returnTo, planYear } = slip;
  const day = toVietnamese(slip.dueBack);
  const texts = slipSheetTexts;
  const whom = returnTo.trim();
  return [
    { row: HEAD.authority, text: authority.toUpperCase(), format: HEAD_FORMATS.authority },
    { row: HEAD.title, text: texts.title(planYear), format: HEAD_FORMATS.title },
    {
      row: HEAD.agency,
      text: period === "" ? texts.agency(agency) : texts.agencyAndPeriod(agency, period),
      format: HEAD_FORMATS.agency,
    },
    {
      row: HEAD.code,
      text: texts.code(code, toVietnamese(slip.sentOn)),
      format: HEAD_FORMATS.code,
    },
    {
      row: HEAD.back,
      text: whom === "" ? texts.back(day) : texts.backTo(day, whom),
      format: HEAD_FORMATS.back,
    },
    ...texts.howTo.map((text, index) => ({
      row: HEAD.howTo + index,
      text,
      format: HEAD_FORMATS.howTo,
    })),
  ];
}

/** The heights of the rows above the tasks, in points. */
export function headHeights(lines: readonly HeadLine[]): SheetLayout["rowHeights"] {
  const breadth = widthsOf(LAST_PRINTED).reduce((sum, width) => sum + width, 0);
  return [
    ...lines.map(({ row, text, format }) => ({
      row,
      height:
        row === HEAD.title ? 24 : linesHeight([text], [breadth], format.bold ? "bold" : "regular"),
    })),
    { row: HEAD.parts - 1, height: 6 },
    { row: HEAD.parts, height: 18 },
    {
      row: HEAD.header,
      height: linesHeight(
        SLIP_COLUMNS.map(({ header }) => header),
        // Filter buttons take a part of each cell.
        widthsOf(SLIP_COLUMNS.length).map((width) => Math.max(24, width - 12)),
        "bold"
      ),
    },
  ];
}

/** How the rows above the tasks look. */
export function headFormats(lines: readonly HeadLine[]): readonly AreaFormat[] {
  const parts = { ...HEADER, fill: COLORS.paleFill, fontColor: COLORS.headerFill };
  return [
    ...lines.map(({ row, format }) => ({ area: area(row, 1, 1, LAST_PRINTED), format })),
    { area: area(HEAD.parts, 1, 1, LAST_PRINTED), format: parts },
    { area: area(HEAD.header, 1, 1, SLIP_COLUMNS.length), format: HEADER },
  ];
}

/** The widths of the first columns, in points; they print on the breadth of A4 at about three quarters of their size. */
export function widthsOf(columns: number): readonly number[] {
  return SLIP_COLUMNS.slice(0, columns).map(({ width }) => width);
}
