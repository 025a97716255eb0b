import { PIXEL } from "./metrics";
import type { TrackedTask } from "./tracking";
import { headerOf, type TrackingColumnId } from "../tables/trackingColumns";

/** A column of the printed appendix: one of the document's own, or what the progress version adds. */
export interface PrintColumn {
  readonly id: OwnColumn | "state" | "evidence";
  readonly header: string;
  /** Points, whole pixels. */
  readonly width: number;
  readonly horizontal: "Center" | "Justify" | "Left";
}

type OwnColumn = TrackingColumnId & keyof TrackedTask["cells"];

/**
 * The six columns of the appendix. Widths in points, whole pixels. Excel counts a column's width in digits of the
 * workbook's base font and rounds a digit to whole pixels on the screen but not on paper: in Calibri 11 a column of 7
 * pixels a digit (5.25 points) prints 5.575 points wide. The sum therefore is such that it fills the printable width on
 * paper, 1 % less for the printer, and never passes it, for a last column on pages of its own is the worst that can
 * happen. Half of the sum lies on the border in the middle, where the rule of the title stands and the signature begins.
 */
export const PRINT_COLUMNS: readonly PrintColumn[] = [
  own("number", 38, "Center"),
  own("text", 291, "Justify"),
  own("lead", 116, "Center"),
  own("supporting", 116, "Center"),
  own("deadlineText", 122, "Center"),
  own("deliverable", 207, "Left"),
];

/** The eight columns of the progress version, as wide together. */
export const PROGRESS_COLUMNS: readonly PrintColumn[] = [
  own("number", 38, "Center"),
  own("text", 213, "Left"),
  own("lead", 96, "Center"),
  own("supporting", 98, "Center"),
  own("deadlineText", 94, "Center"),
  own("deliverable", 146, "Left"),
  { id: "state", header: "Tình hình thực hiện", width: 93 * PIXEL, horizontal: "Center" },
  { id: "evidence", header: "Tài liệu kiểm chứng", width: 112 * PIXEL, horizontal: "Left" },
];

/** Points on the screen, of either version. */
export const PRINT_WIDTH = PRINT_COLUMNS.reduce((sum, { width }) => sum + width, 0);

/** The first column (from 1) of the right half. */
export function middleColumn(columns: readonly PrintColumn[]): number {
  let width = 0;
  return (
    columns.findIndex((column) => {
      const isRight = width >= PRINT_WIDTH / 2;
      width += column.width;
      return isRight;
    }) + 1
  );
}

function own(id: OwnColumn, pixels: number, horizontal: PrintColumn["horizontal"]): PrintColumn {
  return { id, header: headerOf(id), width: pixels * PIXEL, horizontal };
}
