import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { TableCollection } from "./model/tables";
import type { TableObject } from "./model/table";
import { OfficeHost } from "./officeHost";
import type { Session } from "./session";
import { bareSession } from "./structure/bareSession";
import { filterTable } from "./structure/filters";
import { storeName, definedNames } from "./structure/nameStore";
import { insertCells } from "./structure/shift";

interface Setting {
  readonly session: Session;
  readonly sheet: Worksheet;
  readonly tables: TableCollection;
}

function setting(): Setting {
  const file = new Workbook();
  const sheet = file.addWorksheet("Phụ lục (theo dõi)");
  sheet.getRow(5).values = ["STT", "Nội dung", "Hạn"];
  sheet.getRow(6).values = [1, "Kế hoạch", 46_000];
  sheet.getRow(7).values = [2, "Báo cáo", 46_010];
  const session = bareSession(file);
  return { session, sheet, tables: new TableCollection(session, sheet) };
}

function withTable(): Setting & { readonly table: TableObject } {
  const all = setting();
  return { ...all, table: all.tables.add("A5:C7", true) };
}

const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe("adding a table", () => {
  it("is called Table1, Table2 and is found by name in any case and by id", () => {
    const { session, sheet, tables } = setting();
    const first = tables.add("A5:C7", true);
    sheet.getCell("H1").value = "Tên";
    const second = new TableCollection(session, null).add("'Phụ lục (theo dõi)'!H1:H3", true);
    expect([first.name, second.name]).toEqual(["Table1", "Table2"]);
    expect(tables.getItem("TABLE2").id).toBe(second.id);
    expect(tables.getItem(first.id).name).toBe("Table1");
    expect(tables.getItemOrNullObject("Table3")).toBeNull();
    expect(() => tables.getItem("Table3")).toThrow(code("ItemNotFound"));
    expect(tables.getCount()).toBe(2);
  });

  it("makes headers text and unique, and names blank ones", () => {
    const { sheet, tables } = setting();
    sheet.getRow(20).values = ["Tên", "tên", null, 2026, "Column1"];
    tables.add("A20:E22", true);
    expect(sheet.getRow(20).values).toEqual([
      undefined,
      "Tên",
      "tên2",
      "Column1",
      "2026",
      "Column12",
    ]);
  });

  it("puts a header row above data without one", () => {
    const { sheet, tables } = setting();
    const table = tables.add("A6:C7", false);
    expect(table.getRange().address).toContain("A6:C8");
    expect(sheet.getRow(6).values).toEqual([undefined, "Column1", "Column2", "Column3"]);
    expect(sheet.getCell("B8").value).toBe("Báo cáo");
  });

  it("gives a lone header row one empty data row", () => {
    const { tables } = setting();
    expect(tables.add("A30:C30", true).getDataBodyRange().address).toContain("A31:C31");
  });

  it("moves what stands below a lone header row down instead of taking it in", () => {
    const { sheet, tables } = setting();
    sheet.getCell("A30").value = "Tên";
    sheet.getCell("A31").value = "Ghi chú";
    expect(tables.add("A30:A30", true).getDataBodyRange().values).toEqual([[""]]);
    expect(sheet.getCell("A32").value).toBe("Ghi chú");
  });

  it("refuses tables and merged cells in its place", () => {
    const { sheet, tables } = withTable();
    sheet.mergeCells("A20:C20");
    expect(() => tables.add("C7:E9", true)).toThrow(code("InvalidArgument"));
    expect(() => tables.add("A18:C24", true)).toThrow(code("MergedRangeConflict"));
    expect(tables.count).toBe(1);
  });
});

describe("the name of a table", () => {
  it.each(["A1", "R1C1", "c", "R", "Phu Luc", "1PhuLuc", "", "Phụ-lục", `T${"a".repeat(255)}`])(
    "cannot be %p",
    (name) => {
      const { table } = withTable();
      expect(() => {
        table.name = name;
      }).toThrow(code("InvalidArgument"));
    }
  );

  it("cannot be that of another table or name, in any case", () => {
    const { session, table, tables } = withTable();
    tables.add("H1:H3", true).name = "KetQua";
    storeName(session.file, "NgayBaoCao", null, "TODAY()");
    for (const name of ["ketqua", "NGAYBAOCAO"]) {
      expect(() => {
        table.name = name;
      }).toThrow(code("ItemAlreadyExists"));
    }
  });

  it("is followed by formulas, names and calculated columns", () => {
    const { session, sheet, table } = withTable();
    sheet.getCell("H1").value = { formula: 'COUNTIF(Table1[Hạn],">1")&"Table1[Hạn]"' };
    storeName(session.file, "DanhSach", null, "Table1[Nội dung]");
    table.name = "PhuLuc";
    expect(sheet.getCell("H1").formula).toBe('COUNTIF(PhuLuc[Hạn],">1")&"Table1[Hạn]"');
    expect(definedNames(session.file)[0]?.formula).toBe("PhuLuc[Nội dung]");
    expect(sheet.getTable("PhuLuc").model).toMatchObject({ name: "PhuLuc", displayName: "PhuLuc" });
  });
});

describe("columns", () => {
  it("rename in the header cell and in every formula", () => {
    const { sheet, table } = withTable();
    sheet.getCell("H1").value = {
      formula:
        "Table1[[#This Row],[Nội dung]]&SUM(Table1[[#Headers],[#Data],[Nội dung]:[Hạn]])&Table1[Nội dung]",
    };
    table.columns.getItem("nội dung").name = "Việc [a]";
    expect(sheet.getCell("B5").value).toBe("Việc [a]");
    expect(sheet.getCell("H1").formula).toBe(
      "Table1[[#This Row],[Việc '[a']]]&SUM(Table1[[#Headers],[#Data],[Việc '[a']]:[Hạn]])&Table1[Việc '[a']]"
    );
  });

  it("are added in the middle and at the end, keep their id, and move what stands to the right", () => {
    const { sheet, table } = withTable();
    sheet.getCell("D6").value = "bên phải";
    const deadline = table.columns.getItem("Hạn");
    const { id } = deadline;
    const added = table.columns.add(1, [["Lĩnh vực"], ["I"], ["II"]]);
    expect([added.name, added.index, table.columns.getItem(id).name]).toEqual([
      "Lĩnh vực",
      1,
      "Hạn",
    ]);
    table.columns.add(null, null, "Ghi chú");
    expect(table.columns.items.map((column) => column.name)).toEqual([
      "STT",
      "Lĩnh vực",
      "Nội dung",
      "Hạn",
      "Ghi chú",
    ]);
    expect(table.getHeaderRowRange().values).toEqual([
      ["STT", "Lĩnh vực", "Nội dung", "Hạn", "Ghi chú"],
    ]);
    expect(sheet.getCell("F6").value).toBe("bên phải");
    table.columns.getItem("Lĩnh vực").delete();
    expect(table.getRange().address).toContain("A5:D7");
  });
});

describe("rows", () => {
  it("are added at the end and in the middle; cells below move down", () => {
    const { sheet, table } = withTable();
    sheet.getCell("A9").value = "Ghi chú dưới bảng";
    table.rows.add(null, [[3, "Công khai", null]]);
    table.rows.add(0, [[0, "Mở đầu", null]]);
    expect(table.getDataBodyRange().values.map((row) => row[1])).toEqual([
      "Mở đầu",
      "Kế hoạch",
      "Báo cáo",
      "Công khai",
    ]);
    expect(sheet.getCell("A11").value).toBe("Ghi chú dưới bảng");
    table.rows.getItemAt(0).delete();
    expect(table.rows.getCount()).toBe(3);
  });

  it("cannot be deleted under a filter", () => {
    const { session, sheet, table } = withTable();
    filterTable(table.table, 1, ["Báo cáo"]);
    expect([table.autoFilter.isDataFiltered, sheet.getRow(6).hidden]).toEqual([true, true]);
    expect(() => table.rows.getItemAt(0).delete()).toThrow(code("InvalidOperation"));
    insertCells(session, sheet, { top: 1, left: 1, bottom: 1, right: 16_384 }, "Down");
    table.clearFilters();
    expect([6, 7, 8].map((row) => sheet.getRow(row).hidden)).toEqual([false, false, false]);
    table.rows.getItemAt(0).delete();
    expect(table.rows.getCount()).toBe(1);
  });
});

describe("resizing", () => {
  it("takes in rows and columns, and fills calculated columns where nothing stands", () => {
    const { sheet, table } = withTable();
    table.table.model.columns[2] = { name: "Hạn", calculatedColumnFormula: "A6*2" };
    sheet.getCell("D5").value = "Ghi chú";
    sheet.getCell("C8").value = 46_020;
    table.resize("A5:D9");
    expect(table.columns.items.map((column) => column.name)).toEqual([
      "STT",
      "Nội dung",
      "Hạn",
      "Ghi chú",
    ]);
    expect([sheet.getCell("C8").value, sheet.getCell("C9").formula]).toEqual([46_020, "A9*2"]);
    table.resize("A5:B6");
    expect(table.getRange().address).toContain("A5:B6");
  });

  it.each([
    ["A6:C9", "the header row would move"],
    ["A5:C5", "no data row would be left"],
    ["F5:H9", "it does not overlap the table"],
  ])("to %s is refused: %s", (address) => {
    const { table } = withTable();
    expect(() => table.resize(address)).toThrow(code("InvalidArgument"));
  });

  it("refuses merged cells", () => {
    const { sheet, table } = withTable();
    sheet.mergeCells("A9:C9");
    expect(() => table.resize("A5:C9")).toThrow(code("MergedRangeConflict"));
  });
});

describe("formulas written by an add-in into a table column", () => {
  const formulas = (sheet: Worksheet): (string | undefined)[] =>
    ["C6", "C7"].map((address) => sheet.getCell(address).formula);

  it("fill the empty rest of the column, and a new one replaces the column's formula", () => {
    const { sheet, table } = withTable();
    const body = table.columns.getItem("Hạn").getDataBodyRange();
    body.clear("Contents");
    body.formulas = [["=A6+1"], [""]];
    expect(formulas(sheet)).toEqual(["A6+1", "A7+1"]);
    body.formulas = [["=1+2"], ["=1+2"]];
    expect(formulas(sheet)).toEqual(["1+2", "1+2"]);
    expect(table.table.model.columns[2]?.calculatedColumnFormula).toBe("1+2");
  });

  it("stay as they are beside values, or with the option off", () => {
    const { session, sheet, table } = withTable();
    const body = table.columns.getItem("Hạn").getDataBodyRange();
    body.getCell(0, 0).formulas = [["=A6+1"]];
    expect([formulas(sheet)[0], sheet.getCell("C7").value]).toEqual(["A6+1", 46_010]);
    session.settings.fillFormulas = false;
    body.formulas = [["=1+1"], ["=1+2"]];
    expect(formulas(sheet)).toEqual(["1+1", "1+2"]);
  });
});

describe("through the real client", () => {
  it("makes the table, its name, drop-down and highlighting, and inserts a row", async () => {
    const host = await OfficeHost.open();
    const answer = await host.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A5:B7").values = [
        ["Việc", "Đơn vị"],
        ["Kế hoạch", "UBND xã"],
        ["Báo cáo", "Công an xã"],
      ];
      const table = sheet.tables.add("A5:B7", true);
      table.name = "PhuLuc";
      context.workbook.names.add("DanhSachDonVi", "=PhuLuc[Đơn vị]");
      const cells = table.columns.getItem("Đơn vị").getDataBodyRange();
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: "=DanhSachDonVi" } };
      const format = table.getDataBodyRange().conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$B6="UBND xã"';
      format.custom.format.fill.color = "#FDE7E9";
      sheet.getRange("7:7").insert("Down");
      const after = table.getRange();
      const missing = context.workbook.tables.getItemOrNullObject("KetQua");
      after.load("address");
      table.load("name,id");
      cells.dataValidation.load("rule,type");
      missing.load("name");
      await context.sync();
      return [
        after.address.split("!")[1],
        table.name,
        cells.dataValidation.type,
        cells.dataValidation.rule.list?.source,
        missing.isNullObject,
      ];
    });
    expect(answer).toEqual(["A5:B8", "PhuLuc", "List", "=DanhSachDonVi", true]);
  });
});

describe("a protected sheet", () => {
  it("refuses every change of its tables", async () => {
    const { sheet, table, tables } = withTable();
    await sheet.protect("", {});
    expect(() => tables.add("H1:H3", true)).toThrow(code("AccessDenied"));
    expect(() => table.resize("A5:C9")).toThrow(code("AccessDenied"));
    expect(() => table.rows.add()).toThrow(code("AccessDenied"));
  });
});

describe("totals and removal", () => {
  it("shows a total row and takes it away again", () => {
    const { sheet, table } = withTable();
    sheet.getCell("C7").value = "chữ";
    table.showTotals = true;
    expect(table.getTotalRowRange().address).toContain("A8:C8");
    expect(table.getDataBodyRange().address).toContain("A6:C7");
    table.showTotals = false;
    expect(() => table.getTotalRowRange()).toThrow(code("InvalidOperation"));
    expect(sheet.getCell("A8").value).toBeNull();
  });

  it("leaves #REF! behind a deleted table", () => {
    const { sheet, table, tables } = withTable();
    sheet.getCell("H1").value = { formula: "COUNTA(Table1[Hạn])+ROWS(Table1)" };
    table.delete();
    expect(sheet.getCell("H1").formula).toBe("COUNTA(#REF!)+ROWS(#REF!)");
    expect([tables.count, sheet.getCell("B6").value]).toEqual([0, null]);
  });
});
