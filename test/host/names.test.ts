import { Workbook } from "@cj-tech-master/excelts";
import { readWorkbook } from "./file/readWorkbook";
import { writeWorkbook } from "./file/writeWorkbook";
import { NamedItemCollection } from "./model/names";
import { RangeObject } from "./model/range";
import { TableCollection } from "./model/tables";
import { bareSession } from "./structure/bareSession";
import { definedNames, storeName } from "./structure/nameStore";
import { loseMissingSheets } from "./structure/rename";

function setting() {
  const file = new Workbook();
  const sheet = file.addWorksheet("Thiết lập");
  const other = file.addWorksheet("Tổng hợp");
  sheet.getRow(1).values = ["Tên", "Loại"];
  sheet.getRow(2).values = ["UBND xã", "Cơ quan"];
  sheet.getRow(3).values = ["Công an xã", "Cơ quan"];
  const session = bareSession(file);
  const table = new TableCollection(session, sheet).add("A1:B3", true);
  table.name = "DonVi";
  return { session, file, sheet, other, table, names: new NamedItemCollection(session, null) };
}

const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe("defined names", () => {
  it("over a table column stay structured and grow with the table", () => {
    const { names, table } = setting();
    const item = names.add("DanhSachDonVi", "=DonVi[Tên]", "nguồn danh sách");
    expect([item.formula, item.type, item.scope, item.visible, item.comment]).toEqual([
      "=DonVi[Tên]",
      "Range",
      "Workbook",
      true,
      "nguồn danh sách",
    ]);
    expect(item.getRange().address).toBe("'Thiết lập'!A2:A3");
    table.resize("A1:B9");
    expect(item.formula).toBe("=DonVi[Tên]");
    expect(item.value).toBe("='Thiết lập'!$A$2:$A$9");
  });

  it("over a range are absolute with their sheet; constants have a type and a value", () => {
    const { names, session, sheet } = setting();
    const range = new RangeObject(session, sheet, { top: 2, left: 4, bottom: 2, right: 4 });
    expect(names.add("NgayBaoCao", range).formula).toBe("='Thiết lập'!$D$2");
    expect(names.add("SoNgayNhac", "=7")).toMatchObject({ type: "Integer", value: 7 });
    expect(names.add("CoQuan", '="UBND xã ""A"""')).toMatchObject({
      type: "String",
      value: 'UBND xã "A"',
    });
    expect(names.getItem("songaynhac").getRangeOrNullObject()).toBeNull();
    expect(() => names.getItem("SoNgayNhac").getRange()).toThrow(code("InvalidReference"));
  });

  it.each(["Q1", "R2C3", "Danh sách", "2026", "c"])("cannot be called %p", (name) => {
    expect(() => setting().names.add(name, "=1")).toThrow(code("InvalidArgument"));
  });

  it("are unique by scope, whatever the case; a table's name is taken", () => {
    const { names, session, sheet } = setting();
    names.add("NamKeHoach", "=2026");
    expect(() => names.add("NAMKEHOACH", "=2027")).toThrow(code("ItemAlreadyExists"));
    expect(() => names.add("donvi", "=1")).toThrow(code("ItemAlreadyExists"));
    const own = new NamedItemCollection(session, sheet);
    own.add("NamKeHoach", "=2027");
    expect([own.getItem("NamKeHoach").value, names.getItem("NamKeHoach").value]).toEqual([
      2027, 2026,
    ]);
    expect([own.getItem("NamKeHoach").scope, names.getCount(), own.getCount()]).toEqual([
      "Worksheet",
      1,
      1,
    ]);
  });

  it("refuse unknown sheets and tables", () => {
    const { names } = setting();
    expect(() => names.add("A_", "=KhongCo!$A$1")).toThrow(code("InvalidArgument"));
    expect(() => names.add("B_", "=KhongCo[Tên]")).toThrow(code("InvalidArgument"));
  });

  it("can be hidden, changed and deleted", () => {
    const { names } = setting();
    const item = names.add("NamKeHoach", "=2026");
    item.visible = false;
    item.formula = "=2027";
    expect([names.getItem("NamKeHoach").visible, item.value]).toEqual([false, 2027]);
    item.delete();
    expect(names.getItemOrNullObject("NamKeHoach")).toBeNull();
    expect(() => item.formula).toThrow(code("InvalidObjectPath"));
  });

  it("go through the file as they are", async () => {
    const { names, session, file, other } = setting();
    names.add("DanhSachDonVi", "=DonVi[Tên]");
    names.add("NgayBaoCao", "=TODAY()");
    names.add("NgayBanHanh", "='Thiết lập'!$D$2");
    names.add("An", "=1").visible = false;
    new NamedItemCollection(session, other).add("Rieng", "='Tổng hợp'!$A$1:$A$9");
    const read = bareSession(await readWorkbook(await writeWorkbook(file)));
    const formulas = new NamedItemCollection(read, null).items.map((item) => [
      item.name,
      item.formula,
      item.visible,
    ]);
    expect(formulas.sort()).toEqual(
      [
        ["An", "=1", false],
        ["DanhSachDonVi", "=DonVi[Tên]", true],
        ["NgayBaoCao", "=TODAY()", true],
        ["NgayBanHanh", "='Thiết lập'!$D$2", true],
      ].sort()
    );
    const sheet = read.file.getWorksheet("Tổng hợp");
    expect(new NamedItemCollection(read, sheet ?? null).items.map((item) => item.formula)).toEqual([
      "='Tổng hợp'!$A$1:$A$9",
    ]);
  });

  it("of a sheet that a file lacks are lost when it is opened, those of other workbooks stay", () => {
    const { names, file } = setting();
    names.add("SoVanBan", "='Tổng hợp'!$A$1");
    names.add("NgayBanHanh", "='Thiết lập'!$D$2");
    storeName(file, "Khac", null, "[2]Sheet1!$A$1");
    file.removeWorksheet(file.getWorksheet("Tổng hợp")!.id);
    loseMissingSheets(file);
    expect(definedNames(file).map(({ name, formula }) => [name, formula])).toEqual([
      ["SoVanBan", "#REF!"],
      ["NgayBanHanh", "'Thiết lập'!$D$2"],
      ["Khac", "[2]Sheet1!$A$1"],
    ]);
  });
});
