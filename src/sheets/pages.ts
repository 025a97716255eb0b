import type { PageSetup } from "./blueprint";

/** Millimetres of A4 lying down, and points in a millimetre. */
export const LANDSCAPE_MM = { width: 297, height: 210 } as const;
export const POINTS_PER_MM = 72 / 25.4;

/** Printed widths are up to 6.2 % above those of the screen: Excel rounds the digits it counts columns in on the screen only. */
export const PRINT_STRETCH = 1.062;

/** Points: page numbers of Decree 30/2020 (Annex I) have 13 or 14. */
export const PAGE_NUMBER_SIZE = 13;

/** Page number in Times New Roman, as Decree 30/2020 (Annex I) wants it, for the centre of the top margin. */
export const PAGE_NUMBER = `&"Times New Roman,Regular"&${PAGE_NUMBER_SIZE}&P`;

/** Working sheets are printed for use, not for signature: landscape, shrunk to one page wide. */
export const WORKING_PAGE: PageSetup = {
  orientation: "landscape",
  marginsMm: { top: 15, bottom: 12, left: 10, right: 10, header: 7, footer: 5 },
  scale: "fitWidth",
  printArea: null,
  titleRows: null,
  centerHorizontally: true,
  centerHeader: PAGE_NUMBER,
  firstPageBlank: true,
  breaksBefore: [],
};
