import type { PageSetup } from "./blueprint";

/** Millimetres of A4 lying down, and points in a millimetre. */
export const LANDSCAPE_MM = { width: 297, height: 210 } as const;
export const POINTS_PER_MM = 72 / 25.4;

/** Printed widths are up to 6.2 % above those of the screen: Excel rounds the digits it counts columns in on the screen only. */
export const PRINT_STRETCH = 1.062;

/** Page number in Times New Roman 13, as Decree 30/2020 (Annex I) wants it, for the centre of the top margin. */
export const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';

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
