import { beforeAll, describe, expect, it } from "@jest/globals";
import { Workbook, type ConditionalFormattingRule, type Worksheet } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "./readWorkbook";
import { writeWorkbook } from "./writeWorkbook";

const TABLE_FORMULA = 'IF([@[Trạng thái]]="Đã hoàn thành",1,0)';
const FILE_FORMULA = 'IF([[#This Row],[Trạng thái]]="Đã hoàn thành",1,0)';

function planWorkbook(): Workbook {
  const file = new Workbook();
  const sheet = file.addWorksheet("Phụ lục (theo dõi)");
  sheet.addTable({
    name: "PhuLuc",
    ref: "A3",
    headerRow: true,
    columns: [{ name: "STT" }, { name: "Trạng thái" }, { name: "Xong" }],
    rows: [
      [1, "Đã hoàn thành", null],
      [2, null, null],
    ],
  });
  const columns = sheet.getTables()[0]!.model.columns as { calculatedColumnFormula?: string }[];
  columns[2]!.calculatedColumnFormula = TABLE_FORMULA;
  sheet.getCell("C4").value = { formula: TABLE_FORMULA, result: 1 };
  sheet.getCell("C5").value = { formula: TABLE_FORMULA, result: 0 };
  sheet.getCell("E1").value = {
    formula: 'XLOOKUP(1,A4:A5,B4:B5)&"IFS("',
    result: "Đã hoàn thànhIFS(",
  };
  sheet.getCell("E2").value = { formula: "CCHC.TYLE(A3:C5,46183)", result: 0.5 };
  sheet.dataValidations.add("D4:D100", {
    type: "date",
    operator: "greaterThanOrEqual",
    formulae: ["NgayBaoCao-365", 46000],
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: true,
    errorTitle: "Ngày",
    error: "Nhập ngày theo dạng dd/mm/yyyy.",
    promptTitle: "Ngày hoàn thành",
    prompt: "Để trống nếu chưa xong.",
  });
  sheet.addConditionalFormatting({
    ref: "A4:C5",
    rules: [
      {
        type: "expression",
        formulae: ['$B4="Quá hạn"'],
        priority: 1,
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } },
        stopIfTrue: true,
      } as ConditionalFormattingRule,
    ],
  });
  sheet.getColumn(2).outlineLevel = 1;
  sheet.getColumn(2).hidden = true;
  sheet.getRow(9).height = 40;
  sheet.getCell("F1").value = {
    richText: [{ text: "nghiêng", font: { italic: true } }, { text: " thẳng" }],
  };
  sheet.getCell("F2").value = "=không phải công thức";
  sheet.getCell("F3").value = 46183;
  sheet.getCell("F3").numFmt = "dd/mm/yyyy";
  sheet.getCell("F4").note = "Ghi chú của trưởng phòng";
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "A1:C5",
    printTitlesRow: "3:3",
  });
  sheet.headerFooter = { ...sheet.headerFooter, differentFirst: true, oddFooter: "&CTrang &P/&N" };
  sheet.views = [{ state: "frozen", xSplit: 2, ySplit: 3 }];
  sheet.addTable({
    name: "DonVi",
    ref: "H3",
    headerRow: true,
    columns: [
      { name: "Tên", filterButton: false },
      { name: "Loại", filterButton: false },
    ],
    rows: [["Phòng Kinh tế", "Cơ quan"]],
  });
  const memory = file.addWorksheet("_cchc");
  memory.state = "veryHidden";
  file.definedNames.addFormula("DanhSach", "PhuLuc[Trạng thái]");
  file.definedNames.addFormula("NgayBaoCao", "TODAY()");
  return file;
}

describe("what is saved", () => {
  let parts: Record<string, string>;

  beforeAll(async () => {
    const unpacked = unzipSync(await writeWorkbook(planWorkbook()));
    parts = Object.fromEntries(
      Object.entries(unpacked).map(([path, bytes]) => [path, strFromU8(bytes)])
    );
  });

  it("names new functions with the prefix that Excel needs, but not inside a text", () => {
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      "<f>_xlfn.XLOOKUP(1,A4:A5,B4:B5)&amp;&quot;IFS(&quot;</f>"
    );
  });

  it("spells references to the own row as a file must", () => {
    const spelled = FILE_FORMULA.replace(/"/g, "&quot;");
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<f>${spelled}</f>`);
    expect(parts["xl/tables/table1.xml"]).toContain(
      `<calculatedColumnFormula>${spelled}</calculatedColumnFormula>`
    );
  });

  it("keeps the cached result of a custom function", () => {
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>CCHC.TYLE(A3:C5,46183)</f><v>0.5</v>");
  });

  it("has a date rule whose limit is a formula, with all its messages", () => {
    const rule = /<dataValidation .*?<\/dataValidation>/.exec(
      parts["xl/worksheets/sheet1.xml"]!
    )![0];
    expect(rule).toContain('type="date"');
    expect(rule).toContain("<formula1>NgayBaoCao-365</formula1><formula2>46000</formula2>");
    for (const text of [
      "Ngày hoàn thành",
      "Để trống nếu chưa xong.",
      "Nhập ngày theo dạng dd/mm/yyyy.",
    ]) {
      expect(rule).toContain(`"${text}"`);
    }
  });

  it("stops at a conditional format that says so, and colours by the background", () => {
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<cfRule [^>]*stopIfTrue="1"/);
    expect(parts["xl/styles.xml"]).toMatch(
      /<dxf><fill><patternFill[^>]*><bgColor rgb="FFFFC7CE"\/>/
    );
    expect(parts["xl/styles.xml"]).not.toContain("undefined");
  });

  it("keeps names over table columns structured", () => {
    expect(parts["xl/workbook.xml"]).toContain(
      '<definedName name="DanhSach">PhuLuc[Trạng thái]</definedName>'
    );
  });

  it("marks the column after a folded group as collapsed, not the group", () => {
    const cols = /<cols>.*<\/cols>/.exec(parts["xl/worksheets/sheet1.xml"]!)![0];
    expect(cols).toMatch(/<col min="2" max="2"[^>]*hidden="1" outlineLevel="1"/);
    expect(cols.match(/<col [^>]*collapsed="1"[^>]*>/g)).toEqual([
      '<col min="3" max="3" collapsed="1"/>',
    ]);
  });

  it("has a filter for a table with buttons, none for one without", () => {
    expect(parts["xl/tables/table1.xml"]).toContain('<autoFilter ref="A3:C5"/>');
    expect(parts["xl/tables/table2.xml"]).not.toContain("<autoFilter");
  });

  it("is the same, byte for byte, each time", async () => {
    const file = planWorkbook();
    file.created = file.modified = new Date(Date.UTC(2026, 0, 12));
    const first = await writeWorkbook(file);
    expect(Buffer.from(first).equals(Buffer.from(await writeWorkbook(file)))).toBe(true);
  });
});

describe("what is read back", () => {
  let file: Workbook;
  let sheet: Worksheet;

  beforeAll(async () => {
    file = await readWorkbook(await writeWorkbook(planWorkbook()));
    sheet = file.worksheets[0]!;
  });

  it("has formulas as Excel shows them, with their results", () => {
    expect(sheet.getCell("E1").value).toMatchObject({
      formula: 'XLOOKUP(1,A4:A5,B4:B5)&"IFS("',
      result: "Đã hoàn thànhIFS(",
    });
  });

  it("has dates as serial numbers with their format", () => {
    expect(sheet.getCell("F3").value).toBe(46183);
    expect(sheet.getCell("F3").numFmt).toBe("dd/mm/yyyy");
  });

  it("has rich text, notes and text that looks like a formula", () => {
    expect(sheet.getCell("F1").value).toMatchObject({
      richText: [{ text: "nghiêng", font: { italic: true } }, { text: " thẳng" }],
    });
    expect(sheet.getCell("F2").value).toBe("=không phải công thức");
    expect(JSON.stringify(sheet.getCell("F4").note)).toContain("Ghi chú của trưởng phòng");
  });

  it("has the rule with its type and its limits", () => {
    expect(sheet.dataValidations.find("D50")).toMatchObject({
      type: "date",
      operator: "greaterThanOrEqual",
      formulae: ["NgayBaoCao-365", 46000],
      prompt: "Để trống nếu chưa xong.",
    });
  });

  it("has the conditional format with its stop", () => {
    expect(sheet.conditionalFormattings[0]!.rules[0]).toMatchObject({
      formulae: ['$B4="Quá hạn"'],
      stopIfTrue: true,
    });
  });

  it("has hidden and grouped columns, heights and the frozen panes", () => {
    expect(sheet.getColumn(2)).toMatchObject({ hidden: true, outlineLevel: 1 });
    expect(sheet.getRow(9).height).toBe(40);
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 3 });
  });

  it("has the tables with their filter buttons shown or not", () => {
    const shown = sheet
      .getTables()
      .map((table) => [
        table.name,
        table.model.columns.every((column) => column.filterButton !== false),
      ]);
    expect(shown).toEqual([
      ["PhuLuc", true],
      ["DonVi", false],
    ]);
  });

  it("has the print setup, the footer and the very hidden sheet", () => {
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
      printArea: "A1:C5",
      printTitlesRow: "3:3",
    });
    expect(sheet.headerFooter).toMatchObject({ differentFirst: true, oddFooter: "&CTrang &P/&N" });
    expect(file.worksheets[1]!.state).toBe("veryHidden");
  });
});

describe("a file of Excel's own", () => {
  /** The workbook with one part changed, as another program might have written it. */
  async function withChanged(path: string, change: (xml: string) => string): Promise<Workbook> {
    const parts = unzipSync(await writeWorkbook(planWorkbook()));
    parts[path] = strToU8(change(strFromU8(parts[path]!)));
    return readWorkbook(zipSync(parts));
  }

  it("gives every cell of a shared formula its own formula", async () => {
    const file = await withChanged("xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(
        "</sheetData>",
        '<row r="20"><c r="A20"><f t="shared" ref="A20:A21" si="9">B20*2</f><v>4</v></c></row>' +
          '<row r="21"><c r="A21"><f t="shared" si="9"/><v>6</v></c></row></sheetData>'
      )
    );
    expect(file.worksheets[0]!.getCell("A21").value).toEqual({ formula: "B21*2", result: 6 });
  });

  it("leaves measured row heights measured and page numbers free", async () => {
    const file = await withChanged("xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("</sheetData>", '<row r="20" ht="31.5"><c r="A20"><v>1</v></c></row></sheetData>')
    );
    const xml = strFromU8(unzipSync(await writeWorkbook(file))["xl/worksheets/sheet1.xml"]!);
    expect(xml).toMatch(/<row r="20"[^>]* ht="31.5"/);
    expect(xml).not.toMatch(/<row r="20"[^>]*customHeight/);
    expect(xml).toMatch(/<row r="9"[^>]*customHeight="1"/);
    expect(xml).not.toContain("useFirstPageNumber");
  });

  it("understands booleans written as words", async () => {
    const file = await withChanged("xl/worksheets/sheet1.xml", (xml) =>
      xml.replace('fitToPage="1"', 'fitToPage="true"')
    );
    expect(file.worksheets[0]!.pageSetup.fitToPage).toBe(true);
  });

  it("keeps charts that another program wrote without prefixes", async () => {
    const file = planWorkbook();
    file.worksheets[0]!.addChart({ type: "bar", series: [{ values: "A4:A5" }] }, "H2:M12");
    const parts = unzipSync(await writeWorkbook(file));
    const plain = (path: string, prefix: string): void => {
      const xml = strFromU8(parts[path]!).replaceAll(`<${prefix}:`, "<");
      parts[path] = strToU8(
        xml.replaceAll(`</${prefix}:`, "</").replace(`xmlns:${prefix}=`, "xmlns=")
      );
    };
    plain("xl/drawings/drawing1.xml", "xdr");
    plain("xl/charts/chart1.xml", "c");
    const saved = unzipSync(await writeWorkbook(await readWorkbook(zipSync(parts))));
    expect(strFromU8(saved["xl/charts/chart1.xml"]!)).toContain("<c:barChart>");
    expect(strFromU8(saved["xl/drawings/_rels/drawing1.xml.rels"]!)).toContain("chart1.xml");
  });

  it("keeps the carriage returns of a text, and text that looks like their spelling", async () => {
    const file = planWorkbook();
    const texts = ["dòng một\r\ndòng hai", "a_x000D_b", "_x0041_"];
    texts.forEach((text, index) => (file.worksheets[0]!.getCell(30 + index, 1).value = text));
    const sheet = (await readWorkbook(await writeWorkbook(file))).worksheets[0]!;
    expect(texts.map((_, index) => sheet.getCell(30 + index, 1).value)).toEqual(texts);
  });

  it("is saved as it was read", async () => {
    const file = await readWorkbook(await writeWorkbook(planWorkbook()));
    const once = await writeWorkbook(file);
    const twice = await writeWorkbook(await readWorkbook(once));
    const texts = (bytes: Uint8Array): Record<string, string> =>
      Object.fromEntries(
        Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)])
      );
    expect(texts(twice)).toEqual(texts(once));
  });
});
