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

describe("geometry", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["a cell, also outside the range", (range) => range.getCell(4, 1), "C7"],
    ["a row", (range) => range.getRow(1), "B4:D4"],
    ["a column", (range) => range.getColumn(2), "D3:D5"],
    ["the last row", (range) => range.getLastRow(), "B5:D5"],
    ["the last cell", (range) => range.getLastCell(), "D5"],
    ["an offset", (range) => range.getOffsetRange(-1, 2), "D2:F4"],
    ["a resized range", (range) => range.getResizedRange(1, -1), "B3:C6"],
    ["rows above", (range) => range.getRowsAbove(2), "B1:D2"],
    ["rows below", (range) => range.getRowsBelow(2), "B6:D7"],
    ["columns after", (range) => range.getColumnsAfter(1), "E3:E5"],
    ["whole rows", (range) => range.getEntireRow(), "3:5"],
    ["whole columns", (range) => range.getEntireColumn(), "B:D"],
    ["the rectangle around both", (range) => range.getBoundingRect("A9"), "A3:D9"],
    ["the common part", (range) => range.getIntersection("C1:Z4"), "C3:D4"],
  ])("%s", async (_what, move, address) => {
    const found = await onSheet(async (sheet, context) => {
      const range = move(sheet.getRange("B3:D5"));
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(`Trang_tính1!${address}`);
  });

  test("nothing leads off the sheet", async () => {
    const off = onSheet(async (sheet, context) => {
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    await expect(off).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("ranges without common cells have a null intersection", async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange("A1:B2").getIntersectionOrNullObject("C3");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("an address may name its sheet, and no other one", async () => {
    const addresses = await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add("Thiết lập '26");
      const cell = other.getRange("'Thiết lập ''26'!B2");
      cell.load("address");
      await context.sync();
      sheet.getRange("'Thiết lập ''26'!B2").load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      return cell.address;
    });
    expect(addresses).toBe("'Thiết lập ''26'!B2");
  });
});

test("a range is also found by a name or a table's column", async () => {
  const addresses = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Tên", "Loại"],
      ["Văn phòng", "cơ quan"],
      ["Công an", "cơ quan"],
    ];
    sheet.tables.add("A1:B3", true).name = "DonVi";
    context.workbook.names.add("DanhSachDonVi", "=DonVi[Tên]");
    const ranges = ["DanhSachDonVi", "DonVi[Loại]", "DonVi[#All]"].map((name) =>
      sheet.getRange(name)
    );
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    return ranges.map((range) => range.address.split("!")[1]);
  });
  expect(addresses).toEqual(["A2:A3", "B2:B3", "A1:B3"]);
});

describe("the used range", () => {
  test("counts values only, or formats too; a blank sheet has none", async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject(true);
      const first = sheet.getUsedRange();
      first.load("address");
      sheet.getRange("B2").values = [["a"]];
      sheet.getRange("D9").format.fill.color = "#FFFF00";
      const values = sheet.getUsedRangeOrNullObject(true);
      const formats = sheet.getUsedRange();
      values.load("address");
      formats.load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect([first, values, formats].map((range) => range.address.split("!")[1])).toEqual([
        "A1",
        "B2",
        "B2:D9",
      ]);
    });
  });
});

describe("the surrounding region", () => {
  test("ends at blank rows and columns, and takes in corners", async () => {
    const regions = await onSheet(async (sheet, context) => {
      sheet.getRange("B2:C2").values = [["STT", "Nội dung"]];
      sheet.getRange("D3").values = [["bên góc"]];
      sheet.getRange("B5").values = [["tách rời"]];
      sheet.getRange("F2").values = [["tách rời"]];
      const found = ["B2", "C3", "B5", "H9"].map((cell) =>
        sheet.getRange(cell).getSurroundingRegion().load("address")
      );
      await context.sync();
      return found.map(({ address }) => address.split("!")[1]);
    });
    expect(regions).toEqual(["B2:D3", "B2:D3", "B5", "H9"]);
  });
});

describe("grids", () => {
  test("must have the shape of the range; one value goes to all cells; null leaves a cell alone", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = "x" as never;
      range.values = [
        [null, 1],
        ["", null],
      ];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([
        ["x", 1],
        ["", "x"],
      ]);
      expect(range.valueTypes).toEqual([
        ["String", "Double"],
        ["Empty", "String"],
      ]);
      for (const wrong of [[["a", "b"]], [["a"], ["b"]], [["a", "b"], ["c"]]]) {
        range.values = wrong;
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      }
    });
  });

  test("10,000 rows of 30 columns are written and read back", async () => {
    const rows = Array.from({ length: 10_000 }, (_r, row) =>
      Array.from({ length: 30 }, (_c, column) => (column % 3 === 0 ? row : `Nội dung ${row}`))
    );
    await onSheet(async (sheet, context) => {
      sheet.getRangeByIndexes(0, 0, 10_000, 30).values = rows;
      await context.sync();
      for (let from = 0; from < 10_000; from += 2000) {
        const part = sheet.getRangeByIndexes(from, 0, 2000, 30);
        part.load("values");
        await context.sync();
        expect(part.values[1999]).toEqual(rows[from + 1999]);
      }
    });
  });
});

describe("merged cells", () => {
  test("keep the first cell's content; the cells under them are empty and take nothing", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      range.merge();
      range.values = [["d", "e", "f"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["d", "", ""]]);
    });
  });

  test("across merges row by row; only those that begin in the range are found", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C2").merge(true);
      const found = sheet.getRange("A2:C9").getMergedAreasOrNullObject();
      const none = sheet.getRange("B1:C9").getMergedAreasOrNullObject();
      found.load("address");
      await context.sync();
      expect([found.address, none.isNullObject]).toEqual(["Trang_tính1!A2:C2", true]);
    });
  });

  test("more than 512 of them are not handed over", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B513").merge(true);
      const areas = sheet.getRange("A1:B512").getMergedAreasOrNullObject();
      areas.load("areaCount");
      await context.sync();
      expect(areas.areaCount).toBe(512);
      sheet.getRange("A1:B513").getMergedAreasOrNullObject().load("areaCount");
      await expect(context.sync()).rejects.toThrow();
    });
  });
});

describe("clearing and copying", () => {
  test("contents, formats or both", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      range.load("values");
      const bold = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).format.font);
      bold.forEach((font) => font.load("bold"));
      await context.sync();
      expect(range.values).toEqual([["", 2, ""]]);
      expect(bold.map((font) => font.bold)).toEqual([true, false, false]);
    });
  });

  test("a copied formula moves its relative references", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1").formulas = [["=A1*$A$1"]];
      const copy = sheet.getRange("B2:B3");
      copy.copyFrom(sheet.getRange("B1"));
      copy.load("formulas,values");
      await context.sync();
      expect([copy.formulas, copy.values]).toEqual([
        [["=A2*$A$1"], ["=A3*$A$1"]],
        [[2], [3]],
      ]);
    });
  });
});
