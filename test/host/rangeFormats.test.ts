import { beforeEach, describe, expect, test } from "@jest/globals";
import { OfficeHost } from "./officeHost";

let host: OfficeHost;

beforeEach(async () => {
  host = await OfficeHost.open();
});

/** Runs a batch on the first sheet. */
async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  return host.excel.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context));
}

describe("formats", () => {
  test("are set for all cells and read as null where they differ", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      const { format } = range;
      format.font.name = "Times New Roman";
      format.font.size = 13;
      format.font.color = "#C00000";
      format.fill.color = "#DDEBF7";
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Center";
      format.wrapText = true;
      sheet.getRange("B2").format.font.bold = true;
      sheet.getRange("B2").format.fill.clear();
      range.load(
        "format/font/name,format/font/size,format/font/bold,format/font/color,format/fill/color"
      );
      range.load("format/horizontalAlignment,format/verticalAlignment,format/wrapText");
      await context.sync();
      expect([
        format.font.name,
        format.font.size,
        format.font.bold,
        format.font.color,
        format.fill.color,
      ]).toEqual(["Times New Roman", 13, null, "#C00000", null]);
      expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
        "Center",
        "Center",
        true,
      ]);
    });
  });

  test("a font that was given a name no longer follows the theme", async () => {
    await onSheet(async (sheet, context) => {
      const { font } = sheet.getRange("A1").format;
      host.file.defaultFont = { name: "Calibri", size: 11, scheme: "minor" };
      font.name = "Times New Roman";
      font.bold = true;
      await context.sync();
      expect(host.file.worksheets[0]?.getCell("A1").font).toEqual({
        name: "Times New Roman",
        size: 11,
        bold: true,
      });
    });
  });

  test("fonts cell by cell, null for rich text in several", async () => {
    await onSheet(async (sheet, context) => {
      const [first, , last] = ["A1", "B1", "C1"].map((address) => {
        const cell = host.file.worksheets[0]!.getCell(address);
        cell.font = { name: ".VnTime" };
        return cell;
      });
      first!.value = { richText: [{ text: "C«ng " }, { text: "an", font: { name: ".VnTime" } }] };
      last!.value = { richText: [{ text: "C«ng " }, { text: "an", font: { name: "Arial" } }] };
      const range = sheet.getRange("A1:D1");
      const cells = range.getCellProperties({ format: { font: { name: true } } });
      const same = sheet.getRange("A1:B1").format.font.load("name");
      const mixed = sheet.getRange("C1").format.font.load("name");
      await context.sync();
      expect(cells.value.map((row) => row.map((cell) => cell.format?.font?.name))).toEqual([
        [".VnTime", ".VnTime", null, "Calibri"],
      ]);
      expect([same.name, mixed.name]).toEqual([".VnTime", null]);
      range.getCellProperties({ format: { font: { size: true } } });
      await expect(context.sync()).rejects.toThrow();
    });
  });

  test("borders by edge and inside lines", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      for (const edge of ["EdgeTop", "InsideHorizontal"] as const) {
        range.format.borders.getItem(edge).style = "Continuous";
      }
      const line = (
        cell: string,
        edge: Excel.BorderIndex | "EdgeTop" | "EdgeBottom"
      ): Excel.RangeBorder => {
        const border = sheet.getRange(cell).format.borders.getItem(edge);
        border.load("style,weight,color");
        return border;
      };
      const [top, inside, below] = [
        line("B1", "EdgeTop"),
        line("B1", "EdgeBottom"),
        line("B2", "EdgeBottom"),
      ];
      await context.sync();
      expect([top.style, top.weight, top.color]).toEqual(["Continuous", "Thin", "#000000"]);
      expect([inside.style, below.style]).toEqual(["Continuous", "None"]);
    });
  });

  test("column widths are points, in whole pixels, kept in the file as characters", async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange("B:B");
      const normal = sheet.getRange("C1");
      normal.load("format/columnWidth");
      column.format.columnWidth = 100;
      column.load("format/columnWidth");
      await context.sync();
      expect([normal.format.columnWidth, column.format.columnWidth]).toEqual([48, 99.75]);
      expect(host.file.worksheets[0]?.getColumn(2).width).toBe(19);
    });
  });

  test("a column takes the sheet's standard width again", async () => {
    await onSheet(async (sheet, context) => {
      const columns = sheet.getRange("B:C");
      sheet.getRange("B:B").format.columnWidth = 100;
      columns.load("format/useStandardWidth");
      await context.sync();
      expect(columns.format.useStandardWidth).toBeNull();
      columns.format.useStandardWidth = true;
      columns.load("format/useStandardWidth,format/columnWidth");
      await context.sync();
      expect([columns.format.useStandardWidth, columns.format.columnWidth]).toEqual([true, 48]);
    });
  });

  test("styling, hiding or grouping a column leaves its width alone, also in the file", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A:A").format.wrapText = true;
      sheet.getRange("B:B").group("ByColumns" as Excel.GroupOption);
      await context.sync();
    });
    const again = await OfficeHost.open(await host.save());
    await again.excel.Excel.run(async (context) => {
      const columns = context.workbook.worksheets.getFirst().getRange("A1:C1");
      columns.load("format/columnWidth");
      await context.sync();
      expect(columns.format.columnWidth).toBe(48);
    });
  });

  test("a row is at most 409 points high", async () => {
    await onSheet(async (sheet, context) => {
      const row = sheet.getRange("A2");
      row.format.rowHeight = 409;
      row.load("format/rowHeight");
      await context.sync();
      expect(row.format.rowHeight).toBeCloseTo(408.75);
      row.format.rowHeight = 410;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });

  test("whole columns carry a format for cells to come", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A:A").numberFormat = "@" as never;
      sheet.getRange("A7").values = [["007"]];
      const cell = sheet.getRange("A7");
      cell.load("values,numberFormat");
      await context.sync();
      expect([cell.values, cell.numberFormat]).toEqual([[["007"]], [["@"]]]);
    });
  });

  test("several areas have one format, each with edges of its own", async () => {
    await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges("A1:B2, D4");
      areas.format.font.bold = true;
      areas.format.borders.getItem("EdgeRight").style = "Continuous";
      areas.format.borders.getItem("InsideVertical").style = "Dash";
      const bold = ["A1", "B2", "C3", "D4"].map((at) =>
        sheet.getRange(at).load("format/font/bold")
      );
      areas.load("areaCount,format/font/bold,format/font/italic");
      sheet.getRange("B1").format.font.italic = true;
      const mixed = sheet.getRanges("A1,B1").load("format/font/italic");
      await context.sync();
      expect(bold.map(({ format }) => format.font.bold)).toEqual([true, true, false, true]);
      expect([areas.areaCount, areas.format.font.bold, areas.format.font.italic]).toEqual([
        2,
        true,
        false,
      ]);
      expect(mixed.format.font.italic).toBeNull();
      const right = (at: string) => host.file.worksheets[0]?.getCell(at).border?.right?.style;
      expect(["A1", "B1", "D4"].map(right)).toEqual(["dashed", "thin", "thin"]);
    });
  });

  test("rows and columns of several areas have one size", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRanges("2:2,5:6").format.rowHeight = 30;
      sheet.getRanges("A:A,C:C").format.columnWidth = 90;
      const rows = ["2:2", "3:3", "6:6"].map((at) => sheet.getRange(at).load("format/rowHeight"));
      const columns = ["A:A", "B:B", "C:C"].map((at) =>
        sheet.getRange(at).load("format/columnWidth")
      );
      await context.sync();
      expect(rows.map(({ format }) => format.rowHeight)).toEqual([30, 15, 30]);
      const [a, b, c] = columns.map(({ format }) => format.columnWidth);
      expect([a, c]).toEqual([90, 90]);
      expect(b).not.toBe(90);
    });
  });

  test("a list of areas has at most 8,192 characters", async () => {
    const list = (areas: number) => Array.from({ length: areas }, (_, row) => `A${row + 1}`).join();
    await onSheet(async (sheet, context) => {
      sheet.getRanges(list(1_000)).format.font.bold = true;
      await context.sync();
    });
    const tooLong = onSheet(async (sheet, context) => {
      sheet.getRanges(list(2_000)).format.font.bold = true;
      await context.sync();
    });
    await expect(tooLong).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("groups fold away", async () => {
    await onSheet(async (sheet, context) => {
      const columns = sheet.getRange("C:E");
      columns.group("ByColumns" as Excel.GroupOption);
      columns.hideGroupDetails("ByColumns" as Excel.GroupOption);
      columns.load("columnHidden");
      await context.sync();
      expect(columns.columnHidden).toBe(true);
      expect(host.file.worksheets[0]?.getColumn(4).outlineLevel).toBe(1);
      columns.showGroupDetails("ByColumns" as Excel.GroupOption);
      columns.load("columnHidden");
      await context.sync();
      expect(columns.columnHidden).toBe(false);
    });
  });
});
