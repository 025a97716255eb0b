import { LANDSCAPE_MM, POINTS_PER_MM } from "../../sheets/pages";
import { MARGINS } from "../../sheets/printSheet";

const TWIPS_PER_POINT = 20;

/** Points in twentieths of a point, in which Word measures. */
export function twips(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

/** Millimetres in twentieths of a point. */
function twipsOfMm(mm: number): number {
  return twips(mm * POINTS_PER_MM);
}

/** Twentieths of a point; rounded up, for the least margin of Decree 30/2020 must not be fallen short of. */
export const PAPER = {
  width: twipsOfMm(LANDSCAPE_MM.width),
  height: twipsOfMm(LANDSCAPE_MM.height),
  top: upTwips(MARGINS.top),
  bottom: upTwips(MARGINS.bottom),
  left: upTwips(MARGINS.left),
  right: upTwips(MARGINS.right),
  header: upTwips(MARGINS.header),
  footer: upTwips(MARGINS.footer),
} as const;

/** Between the margins of a page lying down, in twentieths of a point and in points. */
export const TEXT_TWIPS = PAPER.width - PAPER.left - PAPER.right;
export const TEXT_WIDTH = TEXT_TWIPS / TWIPS_PER_POINT;

/** Between the upper and the lower margin, points. */
export const PAGE_HEIGHT = (PAPER.height - PAPER.top - PAPER.bottom) / TWIPS_PER_POINT;

/** Left and right of the text of a table's cell, points. */
export const CELL_MARGIN = 3;

/** Above and below it. */
export const CELL_MARGIN_ABOVE = 1;

function upTwips(mm: number): number {
  return Math.ceil(mm * POINTS_PER_MM * TWIPS_PER_POINT);
}
