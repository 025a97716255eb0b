import { beforeEach, describe, expect, test } from "@jest/globals";
import { OfficeHost } from "./officeHost";

let host: OfficeHost;

beforeEach(async () => {
  host = await OfficeHost.open();
});

async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return host.excel.Excel.run(work);
}

describe("how a sheet looks and prints", () => {
  test("frozen panes, grid lines, tab colour", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.freezePanes.freezeAt("A1:B5");
      sheet.showGridlines = false;
      sheet.tabColor = "#C00000";
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      sheet.load("showGridlines,tabColor");
      await context.sync();
      expect([frozen.address, sheet.showGridlines, sheet.tabColor]).toEqual([
        "Trang_tính1!A1:B5",
        false,
        "#C00000",
      ]);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("page layout", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { pageLayout } = sheet;
      pageLayout.paperSize = "A4";
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { scale: 100 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins("Centimeters", {
        top: 2,
        bottom: 2,
        left: 3,
        right: 1.5,
        header: 1,
        footer: 1,
      });
      pageLayout.setPrintArea("A1:F46");
      pageLayout.setPrintTitleRows("$5:$5");
      const area = pageLayout.getPrintAreaOrNullObject();
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      area.load("address");
      titles.load("address");
      pageLayout.load("paperSize,orientation,zoom,leftMargin");
      await context.sync();
      expect([area.address, titles.address]).toEqual(["Trang_tính1!A1:F46", "Trang_tính1!5:5"]);
      expect([pageLayout.paperSize, pageLayout.orientation, pageLayout.zoom]).toEqual([
        "A4",
        "Landscape",
        { scale: 100 },
      ]);
      expect(pageLayout.leftMargin).toBeCloseTo((3 / 2.54) * 72);
    });
  });

  test("headers with a first page of its own, and no more than 255 characters", async () => {
    await run(async (context) => {
      const { headersFooters } = context.workbook.worksheets.getFirst().pageLayout;
      headersFooters.state = "FirstAndDefault";
      headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
      headersFooters.defaultForAllPages.rightFooter = "A && B";
      headersFooters.load("state,defaultForAllPages/centerHeader,defaultForAllPages/rightFooter");
      headersFooters.load("firstPage/centerHeader");
      await context.sync();
      expect(headersFooters.defaultForAllPages.centerHeader).toBe(
        '&"Times New Roman,Regular"&13&P'
      );
      expect(headersFooters.defaultForAllPages.rightFooter).toBe("A && B");
      expect([headersFooters.state, headersFooters.firstPage.centerHeader]).toEqual([
        "FirstAndDefault",
        "",
      ]);
      headersFooters.defaultForAllPages.leftHeader = "a".repeat(230);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });

  test("page breaks", async () => {
    await run(async (context) => {
      const breaks = context.workbook.worksheets.getFirst().horizontalPageBreaks;
      breaks.add("A21");
      breaks.load("items/rowIndex");
      await context.sync();
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([20]);
      expect(host.file.worksheets[0]?.rowBreaks[0]?.id).toBe(20);
    });
  });
});
