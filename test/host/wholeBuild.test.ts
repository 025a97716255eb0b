import { expect, test } from "@jest/globals";
import { OfficeHost } from "./officeHost";

const HEADERS = [
  "STT",
  "Nội dung công việc",
  "Cơ quan chủ trì",
  "Hạn hoàn thành",
  "Trạng thái",
  "Tiến độ",
  "Mã nhiệm vụ",
];
const STATUSES = ["Chưa thực hiện", "Đang thực hiện", "Đã hoàn thành"];
const PROGRESS =
  '=IF([@[Trạng thái]]="Đã hoàn thành","Hoàn thành",IF([@[Hạn hoàn thành]]<NgayBaoCao,"Quá hạn","Trong hạn"))';

/** A directory, a list named over its column, and a tracking table that leans on both: what a first build of the add-in sends. */
async function build(host: OfficeHost): Promise<void> {
  await host.excel.Excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const { worksheets, names } = context.workbook;
    const setup = worksheets.add("Thiết lập");
    setup.getRange("A1:A4").values = [["Tên"], ["Phòng Kinh tế"], ["Văn phòng"], ["Công an"]];
    setup.tables.add("A1:A4", true).name = "DonVi";
    setup.getRange("C1").formulas = [["=DATE(2026,6,10)"]];
    names.add("DanhSachDonVi", "=DonVi[Tên]");
    names.add("NgayBaoCao", setup.getRange("C1"));

    const sheet = worksheets.add("Phụ lục (theo dõi)");
    sheet.visibility = "Hidden";
    sheet.getRange("A5:G5").values = [HEADERS];
    sheet.getRange("B6:C8").numberFormat = "@" as never;
    sheet.getRange("D6:D8").numberFormat = "dd/mm/yyyy" as never;
    sheet.getRange("A6:E8").values = [
      [1, "=Ban hành kế hoạch", "Văn phòng", 46_180, "Đang thực hiện"],
      [2, "- Rà soát văn bản", "Phòng Kinh tế", 46_200, ""],
      [3, "007", "Công an", 46_100, "Đã hoàn thành"],
    ];
    const table = sheet.tables.add("A5:G8", true);
    table.name = "PhuLuc";
    table.style = "TableStyleLight9";
    sheet.getRange("F6:F8").formulas = [[PROGRESS], [PROGRESS], [PROGRESS]];

    const lead = table.columns.getItem("Cơ quan chủ trì").getDataBodyRange().dataValidation;
    lead.rule = { list: { inCellDropDown: true, source: "=DanhSachDonVi" } };
    lead.ignoreBlanks = true;
    lead.prompt = { showPrompt: true, title: "Cơ quan chủ trì", message: "Chọn một cơ quan." };
    lead.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: "Chưa có trong danh mục",
      message: "Hãy chọn.",
    };
    sheet.getRange("E6:E8").dataValidation.rule = {
      list: { inCellDropDown: true, source: STATUSES.join(",") },
    };
    const late = sheet.getRange("A6:G8").conditionalFormats.add("Custom");
    late.custom.rule.formula = '=$F6="Quá hạn"';
    late.custom.format.fill.color = "#FFC7CE";
    late.stopIfTrue = true;

    sheet.getRange("G:G").group("ByColumns" as Excel.GroupOption);
    sheet.getRange("G:G").hideGroupDetails("ByColumns" as Excel.GroupOption);
    sheet.visibility = "Visible";
    sheet.freezePanes.freezeAt("A1:B5");
    sheet.pageLayout.setPrintArea("A1:F8");
    sheet.pageLayout.setPrintTitleRows("$5:$5");
    sheet.activate();
    await context.sync();
  });
}

test("a whole build goes over in one request, calculates, and survives saving and opening", async () => {
  const built = await OfficeHost.open();
  await build(built);
  // The second one lets the ranges go.
  expect(built.traffic.requests).toBe(2);
  const host = await OfficeHost.open(await built.save());
  await host.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const body = context.workbook.tables.getItem("PhuLuc").getDataBodyRange();
    const named = context.workbook.names.getItem("DanhSachDonVi");
    const rules = sheet.getRange("A6:G8").conditionalFormats;
    const validation = sheet.getRange("C7").dataValidation;
    sheet.load("name");
    body.load("values,formulas,address");
    named.load("formula");
    rules.load("items/type,items/stopIfTrue,items/custom/rule/formula");
    validation.load("rule,prompt,errorAlert,ignoreBlanks");
    await context.sync();
    expect(sheet.name).toBe("Phụ lục (theo dõi)");
    expect(body.address).toBe("'Phụ lục (theo dõi)'!A6:G8");
    expect(body.values.map((row) => [row[1], row[5]])).toEqual([
      ["=Ban hành kế hoạch", "Quá hạn"],
      ["- Rà soát văn bản", "Trong hạn"],
      ["007", "Hoàn thành"],
    ]);
    expect(body.formulas[1]?.[5]).toBe(PROGRESS);
    expect(named.formula).toBe("=DonVi[Tên]");
    expect(rules.items.map((rule) => [rule.custom.rule.formula, rule.stopIfTrue])).toEqual([
      ['=$F6="Quá hạn"', true],
    ]);
    expect(validation.rule.list?.source).toBe("=DanhSachDonVi");
    expect(validation.errorAlert.title).toBe("Chưa có trong danh mục");
  });
});

test("the table grows with its formulas and rules by resizing and by typing, and the list by the directory", async () => {
  const host = await OfficeHost.open();
  await build(host);
  await host.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Phụ lục (theo dõi)");
    context.workbook.tables.getItem("PhuLuc").resize("A5:G9");
    sheet.getRange("A9:E9").values = [[4, "Công bố danh mục", "Văn phòng", 46_500, ""]];
    await context.sync();
    host.type("Phụ lục (theo dõi)", "A10", "5");
    host.type("Thiết lập", "A5", "Trạm Y tế");
    const body = context.workbook.tables.getItem("PhuLuc").getDataBodyRange();
    body.load("address,values");
    await context.sync();
    expect(body.address).toBe("'Phụ lục (theo dõi)'!A6:G10");
    expect(body.values[3]?.[5]).toBe("Trong hạn");
    expect(() => host.type("Phụ lục (theo dõi)", "C8", "Trạm Y tế")).not.toThrow();
    expect(() => host.type("Phụ lục (theo dõi)", "C8", "Phòng lạ")).toThrow();
  });
});
