import { areaAddress, rowsAddress } from "../../sheets/address";
import type { PageSetup } from "../../sheets/blueprint";

const ZOOM: Readonly<Record<PageSetup["scale"], Excel.PageLayoutZoomOptions>> = {
  actual: { scale: 100 },
  fitWidth: { horizontalFitToPages: 1 },
  onePage: { horizontalFitToPages: 1, verticalFitToPages: 1 },
};

/** About so many calls it takes, page breaks apart. */
export const PAGE_CALLS = 18;

/**
 * Queues how a sheet prints. Paper is A4; margins come in millimetres and go as centimetres; pages are counted from 1 on
 * every sheet, as each annex is numbered on its own (Decree 30/2020, Annex I). Page breaks of an earlier drawing go.
 */
export function drawPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  drawPaper(layout, page);
  layout.zoom = ZOOM[page.scale];
  layout.centerHorizontally = page.centerHorizontally;
  layout.firstPageNumber = 1;
  layout.setPrintMargins("Centimeters", {
    top: page.marginsMm.top / 10,
    bottom: page.marginsMm.bottom / 10,
    left: page.marginsMm.left / 10,
    right: page.marginsMm.right / 10,
    header: page.marginsMm.header / 10,
    footer: page.marginsMm.footer / 10,
  });
  if (page.printArea) {
    layout.setPrintArea(areaAddress(page.printArea));
  }
  if (page.titleRows) {
    layout.setPrintTitleRows(rowsAddress(page.titleRows.first, page.titleRows.last));
  }
  drawHeaderAndFooter(layout.headersFooters, page);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaksBefore) {
    sheet.horizontalPageBreaks.add(areaAddress({ row, column: 1, rows: 1, columns: 1 }));
  }
}

/** Queues the paper and how it lies, which every printer is asked for. */
export function drawPaper(layout: Excel.PageLayout, { orientation }: PageSetup): void {
  layout.paperSize = "A4";
  layout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
}

function drawHeaderAndFooter(target: Excel.HeaderFooterGroup, page: PageSetup): void {
  target.state = page.firstPageBlank ? "FirstAndDefault" : "Default";
  target.defaultForAllPages.centerHeader = page.centerHeader;
  if (page.firstPageBlank) {
    target.firstPage.centerHeader = "";
  }
  if (page.leftFooter !== undefined) {
    target.defaultForAllPages.leftFooter = page.leftFooter;
    target.firstPage.leftFooter = page.leftFooter;
  }
}
