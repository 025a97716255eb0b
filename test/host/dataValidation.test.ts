import { Workbook } from "@cj-tech-master/excelts";
import { readWorkbook } from "./file/readWorkbook";
import { writeWorkbook } from "./file/writeWorkbook";
import { parseArea } from "./area";
import { DataValidationObject } from "./model/dataValidation";
import { NamedItemCollection } from "./model/names";
import { RangeObject } from "./model/range";
import { validates } from "./model/validates";
import { bareSession } from "./structure/bareSession";

function setting() {
  const file = new Workbook();
  const sheet = file.addWorksheet("Phụ lục (theo dõi)");
  const lists = file.addWorksheet("Thiết lập");
  ["Chưa thực hiện", "Đang thực hiện", "Đã hoàn thành"].forEach((status, index) => {
    lists.getCell(index + 2, 1).value = status;
  });
  const session = bareSession(file);
  new NamedItemCollection(session, null).add("DanhSachTrangThai", "='Thiết lập'!$A$2:$A$4");
  const at = (address: string): DataValidationObject =>
    new DataValidationObject(session, sheet, area(address));
  const takes = (address: string, value: string | number | null): boolean =>
    validates(session, sheet, area(address), value);
  return { file, sheet, lists, session, at, takes };
}

function area(address: string) {
  const found = parseArea(address);
  if (!found) {
    throw new Error(address);
  }
  return found;
}

const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe("data validation", () => {
  it("offers a list from a name, from cells and typed in", () => {
    const { at, session, lists, takes } = setting();
    at("N6:N46").rule = { list: { inCellDropDown: true, source: "=DanhSachTrangThai" } };
    at("O6").rule = { list: { source: new RangeObject(session, lists, area("A2:A4")) } };
    at("P6").rule = { list: { source: "Có, Không" } };
    expect([at("N6:N46").type, at("N7").rule, at("O6").rule, at("P6").rule]).toEqual([
      "List",
      { list: { inCellDropDown: true, source: "=DanhSachTrangThai" } },
      { list: { inCellDropDown: true, source: "='Thiết lập'!$A$2:$A$4" } },
      { list: { inCellDropDown: true, source: "Có, Không" } },
    ]);
    expect([
      takes("N6", "đã hoàn thành"),
      takes("N6", "Xong"),
      takes("O6", "Đang thực hiện"),
    ]).toEqual([true, false, true]);
    expect([takes("P6", "Không"), takes("P6", "không"), takes("P6", null)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("lets anything into a drop-down whose named list has a blank", () => {
    const { at, lists, takes } = setting();
    at("N6").rule = { list: { source: "=DanhSachTrangThai" } };
    lists.getCell("A3").value = null;
    expect(takes("N6", "Xong")).toBe(true);
    at("N6").ignoreBlanks = false;
    expect(takes("N6", "Xong")).toBe(false);
  });

  it("keeps dates by limits that are days or formulas", () => {
    const { at, takes } = setting();
    at("K6:K46").rule = {
      date: { formula1: "2020-01-01", formula2: "=DATE(2035,12,31)", operator: "Between" },
    };
    expect(at("K6").rule).toEqual({
      date: { formula1: "=43831", formula2: "=DATE(2035,12,31)", operator: "Between" },
    });
    expect([takes("K6", 46_000), takes("K6", 43_830), takes("K6", "10/6/2026")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("has alerts and prompts, with Excel's limits", () => {
    const { at } = setting();
    const cell = at("K6:K46");
    cell.rule = { wholeNumber: { formula1: 1, operator: "GreaterThanOrEqualTo" } };
    cell.errorAlert = {
      title: "Số chưa đúng",
      message: "Nhập số từ 1.",
      style: "Stop",
      showAlert: true,
    };
    cell.prompt = { title: "Số thứ tự", message: "Số nguyên", showPrompt: true };
    expect(at("K9").errorAlert).toEqual({
      title: "Số chưa đúng",
      message: "Nhập số từ 1.",
      style: "Stop",
      showAlert: true,
    });
    expect(at("K9").prompt).toEqual({ title: "Số thứ tự", message: "Số nguyên", showPrompt: true });
    expect(() => {
      cell.prompt = { title: "x".repeat(33), message: "", showPrompt: true };
    }).toThrow(code("InvalidArgument"));
    expect(() => {
      cell.errorAlert = { title: "", message: "x".repeat(256), style: "Stop", showAlert: true };
    }).toThrow(code("InvalidArgument"));
  });

  it("refuses structured references, over-long lists and operators it does not know", () => {
    const { at } = setting();
    const refused = [
      { list: { source: "=DonVi[Tên]" } },
      { list: { source: "x".repeat(256) } },
      { custom: { formula: "=PhuLuc[[#This Row],[Hạn]]>1" } },
      { decimal: { formula1: 1, operator: "Around" } },
    ];
    for (const rule of refused) {
      expect(() => {
        at("A1").rule = rule;
      }).toThrow(code("InvalidArgument"));
    }
    expect(at("A1").type).toBe("None");
  });

  it("splits what was there when a part gets another rule", () => {
    const { at, sheet } = setting();
    at("C5:C20").rule = { custom: { formula: "=C5>B5" } };
    at("C9:C10").rule = { list: { source: "a,b" } };
    expect(Object.keys(sheet.dataValidations.model).sort()).toEqual([
      "range:C11:C20",
      "range:C5:C8",
      "range:C9:C10",
    ]);
    expect(at("C11").rule).toEqual({ custom: { formula: "=C11>B11" } });
    expect([at("C5:C20").type, at("C4:C6").type, at("C5:C20").rule]).toEqual([
      "Inconsistent",
      "MixedCriteria",
      null,
    ]);
    at("C1:C50").clear();
    expect(sheet.dataValidations.model).toEqual({});
  });

  it("says whether the values in the range keep the rule", () => {
    const { at, sheet } = setting();
    at("A1:A3").rule = { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } };
    sheet.getCell("A2").value = "abc";
    expect(at("A1:A3").valid).toBe(true);
    sheet.getCell("A3").value = "abcd";
    expect(at("A1:A3").valid).toBe(false);
  });

  it("goes through the file, dates and prompts included", async () => {
    const { at, file } = setting();
    at("N6:N46").rule = { list: { source: "=DanhSachTrangThai" } };
    at("N6:N46").prompt = {
      title: "Trạng thái",
      message: "Chọn trong danh sách",
      showPrompt: true,
    };
    at("K6:K1048576").rule = { date: { formula1: "=DATE(2020,1,1)", operator: "GreaterThan" } };
    const read = await readWorkbook(await writeWorkbook(file));
    const sheet = read.getWorksheet("Phụ lục (theo dõi)");
    if (!sheet) {
      throw new Error("no sheet");
    }
    const again = (address: string): DataValidationObject =>
      new DataValidationObject(bareSession(read), sheet, area(address));
    expect(again("N6:N46").rule).toEqual({
      list: { inCellDropDown: true, source: "=DanhSachTrangThai" },
    });
    expect(again("N6:N46").prompt).toEqual({
      title: "Trạng thái",
      message: "Chọn trong danh sách",
      showPrompt: true,
    });
    expect(again("K9").rule).toEqual({
      date: { formula1: "=DATE(2020,1,1)", operator: "GreaterThan" },
    });
  });
});
