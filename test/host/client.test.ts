import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { OfficeHost } from "./officeHost";

let host: OfficeHost;

beforeEach(async () => {
  host = await OfficeHost.open();
  host.install();
});

afterEach(() => {
  host.uninstall();
});

describe("the real client against the host", () => {
  test("loads and sets properties by batches", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Phụ lục");
      const range = sheet.getRange("B2:C3");
      range.values = [
        ["STT", "Nội dung"],
        [1, "Ban hành kế hoạch"],
      ];
      range.load("values,address,rowIndex,columnCount");
      await context.sync();
      return [range.values, range.address, range.rowIndex, range.columnCount];
    });
    expect(found).toEqual([
      [
        ["STT", "Nội dung"],
        [1, "Ban hành kế hoạch"],
      ],
      "'Phụ lục'!B2:C3",
      1,
      2,
    ]);
  });

  test("tells a missing object by isNullObject, and calls on it do nothing", async () => {
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("không có");
      sheet.load("name");
      sheet.delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test("loads collections with nested paths, in both spellings", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Trang_tính1");
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A4:A5").merge();
      const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
      merged.load("areas/items/address,address");
      const sheets = context.workbook.worksheets;
      sheets.load({ name: true, position: true });
      await context.sync();
      expect(merged.areas.items.map((area) => area.address)).toEqual([
        "Trang_tính1!A1:C1",
        "Trang_tính1!A4:A5",
      ]);
      expect(merged.address).toBe("Trang_tính1!A1:C1,Trang_tính1!A4:A5");
      expect(sheets.items.map((item) => [item.name, item.position])).toEqual([["Trang_tính1", 0]]);
      const again = merged.areas.items[1]!;
      again.load("rowCount");
      await context.sync();
      expect(again.rowCount).toBe(2);
    });
  });

  test("hears what the user selects on any sheet, and of it what lies in a table", async () => {
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A4:B4").values = [["STT", "Nội dung"]];
      const table = sheet.tables.add("A4:B6", true);
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => {
        heard.push(address);
      });
      table.onSelectionChanged.add(async ({ address, isInsideTable }) => {
        heard.push([address, isInsideTable]);
      });
      await context.sync();
    });
    const area = (top: number, bottom: number) => ({ top, left: 1, bottom, right: 6 });
    host.select("Trang_tính1", area(5, 30));
    host.select("Trang_tính1", area(8, 8), area(12, 12));
    await host.idle();
    expect(heard).toEqual(["A5:F30", ["A5:B6", true], "A8:F8,A12:F12", ["", false]]);
  });

  test("keeps objects alive over several batches and lets them go at the end of the run", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Sổ kết quả");
      const range = sheet.getRange("A1").getOffsetRange(2, 0);
      await context.sync();
      range.values = [["Tháng 1"]];
      sheet.name = "Kết quả";
      await context.sync();
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["'Kết quả'!A3", [["Tháng 1"]]]);
      expect(host.keptReferences).toBeGreaterThan(0);
    });
    await host.idle();
    expect(host.keptReferences).toBe(0);
  });

  test("moves a kept range along when rows come in above it, and loses it when its cells go", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("B5:C6");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Trang_tính1!B7:C8");
      sheet.getRange("7:8").delete("Up");
      await context.sync();
      range.load("values");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    });
  });

  test("passes objects as arguments", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("E1:E2").values = [["Có"], ["Không"]];
      const range = sheet.getRange("A1").getBoundingRect(sheet.getRange("C4"));
      range.load("address");
      const cell = sheet.getRange("B1");
      cell.dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange("E1:E2") },
      };
      cell.dataValidation.load("rule");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
      await context.sync();
      expect(range.address).toBe("Trang_tính1!A1:C4");
      expect(cell.dataValidation.rule.list?.source).toMatch(/^=.*\$E\$1:\$E\$2$/);
    });
  });

  test("sets many properties at once", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.format.set({ wrapText: true, font: { bold: true, size: 13 } });
      range.load("format/wrapText,format/font/bold,format/font/size");
      await context.sync();
      expect([range.format.wrapText, range.format.font.bold, range.format.font.size]).toEqual([
        true,
        true,
        13,
      ]);
    });
  });

  test("takes large grids in the pieces the client makes of them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRangeByIndexes(0, 0, 1000, 4);
      range.values = Array.from({ length: 1000 }, (_row, row) => [row, row + 1, "a", true]);
      const last = sheet.getRange("A1000:D1000");
      last.load("values");
      await context.sync();
      expect(last.values).toEqual([[999, 1000, "a", true]]);
      sheet.getRange("A1:D999").values = Array.from({ length: 1000 }, () => [1, 2, 3, 4]);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });

  test("reports an error with its code and the statement that failed; what came before stays done", async () => {
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["còn lại"]];
      context.workbook.worksheets.getItem("không có").activate();
      sheet.getRange("A2").values = [["không tới"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: {
        errorLocation: "WorksheetCollection.getItem",
        statement: expect.stringContaining("getItem") as unknown,
      },
    });
    const [sheet] = host.file.worksheets;
    expect([sheet?.getCell("A1").value, sheet?.getCell("A2").value]).toEqual(["còn lại", null]);
  });

  test("refuses members newer than ExcelApi 1.14 before anything is sent", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").getDependents();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(host.traffic.requests).toBe(0);
  });

  test("names what it does not model", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().shapes.load("items/name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "NotImplemented",
      message: "The test host does not model Worksheet.shapes.",
    });
  });

  test("answers truthfully which requirement sets it supports", () => {
    const { requirements } = Office.context;
    const answers = ["1.1", "1.9", "1.14", "1.15", "2.0"].map((version) =>
      requirements.isSetSupported("ExcelApi", version)
    );
    expect(answers).toEqual([true, true, true, false, false]);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
  });

  test("tells listeners what the user typed", async () => {
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const listen = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
        heard.push(event.address);
        return Promise.resolve();
      };
      sheet.onChanged.add(listen);
      context.workbook.worksheets.onChanged.add(listen);
      await context.sync();
    });
    host.type("Trang_tính1", "B2", "xong");
    await host.idle();
    expect(heard).toEqual(["B2", "B2"]);
  });
});
