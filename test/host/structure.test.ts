import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { parseArea } from "./area";
import { HostError } from "./errors";
import type { Session } from "./session";
import { afterTyping } from "./structure/autoCorrect";
import { bareSession } from "./structure/bareSession";
import { deleteSheet } from "./structure/deleteSheet";
import { definedNames, storeName } from "./structure/nameStore";
import { createTable } from "./structure/newTable";
import { renameSheet } from "./structure/rename";
import { deleteCells, insertCells } from "./structure/shift";
import { tableArea } from "./structure/tableModel";
import { putValidation } from "./structure/validationStore";

function area(address: string) {
  const found = parseArea(address);
  if (!found) {
    throw new Error(address);
  }
  return found;
}

function book(): { session: Session; sheet: Worksheet; other: Worksheet } {
  const file = new Workbook();
  const sheet = file.addWorksheet("Phụ lục (theo dõi)");
  const other = file.addWorksheet("Tổng hợp");
  return { session: bareSession(file), sheet, other };
}

const formulaAt = (sheet: Worksheet, address: string): string | undefined =>
  sheet.getCell(address).formula;

describe("inserting and deleting rows", () => {
  it("moves cells, heights, merges and every formula in the workbook", () => {
    const { session, sheet, other } = book();
    sheet.getCell("A7").value = "I. Công tác chỉ đạo";
    sheet.getRow(7).height = 40;
    sheet.mergeCells("A7:F7");
    sheet.getCell("B9").value = { formula: "B7&A$9", result: "x" };
    other.getCell("A1").value = { formula: "'Phụ lục (theo dõi)'!A7" };
    insertCells(session, sheet, area("5:6"), "Down");
    expect(sheet.getCell("A9").value).toBe("I. Công tác chỉ đạo");
    expect(sheet.getCell("A7").value).toBeNull();
    expect(sheet.getRow(9).height).toBe(40);
    expect(sheet.mergedRegions).toEqual([{ top: 9, left: 1, bottom: 9, right: 6 }]);
    expect(sheet.getCell("F9").value).toBe("I. Công tác chỉ đạo");
    expect(sheet.getCell("B11").value).toMatchObject({ formula: "B9&A$11", result: "x" });
    expect(formulaAt(other, "A1")).toBe("'Phụ lục (theo dõi)'!A9");
    deleteCells(session, sheet, area("5:6"), "Up");
    expect(sheet.mergedRegions).toEqual([{ top: 7, left: 1, bottom: 7, right: 6 }]);
    expect(formulaAt(sheet, "B9")).toBe("B7&A$9");
  });

  it("gives inserted rows the look of the row above", () => {
    const { session, sheet } = book();
    sheet.getCell("A4").style = { font: { bold: true } };
    sheet.getRow(4).height = 33;
    insertCells(session, sheet, area("5:5"), "Down");
    expect(sheet.getCell("A5").font).toEqual({ bold: true });
    expect(sheet.getRow(5).height).toBe(33);
  });

  it("moves names, print area, print titles and page breaks", () => {
    const { session, sheet } = book();
    storeName(session.file, "NgayBaoCao", null, "'Phụ lục (theo dõi)'!$B$2");
    session.file.definedNames.add("'Phụ lục (theo dõi)'!$A$10:$A$12", "DanhSach");
    sheet.pageSetup.printArea = "A1:F46";
    sheet.pageSetup.printTitlesRow = "5:5";
    sheet.rowBreaks = [{ id: 20, max: 16_383, man: 1 }];
    insertCells(session, sheet, area("2:4"), "Down");
    const formulas = Object.fromEntries(
      definedNames(session.file).map((item) => [item.name, item.formula])
    );
    expect(formulas).toEqual({
      NgayBaoCao: "'Phụ lục (theo dõi)'!$B$5",
      DanhSach: "'Phụ lục (theo dõi)'!$A$13:$A$15",
    });
    expect(sheet.pageSetup).toMatchObject({ printArea: "A1:F49", printTitlesRow: "8:8" });
    expect(sheet.rowBreaks.map((item) => item.id)).toEqual([23]);
  });

  it("keeps the meaning of a rule for every cell when its first row is deleted", () => {
    const { session, sheet } = book();
    sheet.addConditionalFormatting({
      ref: "A6:I46",
      rules: [{ type: "expression", formulae: ['$P6="Quá hạn"'], priority: 1, style: {} }],
    });
    putValidation(sheet, area("K6:K46"), { type: "custom", formulae: ["K6>=J6"] });
    deleteCells(session, sheet, area("6:6"), "Up");
    expect(sheet.conditionalFormattings).toMatchObject([
      { ref: "A6:I45", rules: [{ formulae: ['$P6="Quá hạn"'] }] },
    ]);
    expect(sheet.dataValidations.model).toEqual({
      "range:K6:K45": { type: "custom", formulae: ["K6>=J6"] },
    });
    insertCells(session, sheet, area("3:3"), "Down");
    insertCells(session, sheet, area("20:21"), "Down");
    expect(sheet.conditionalFormattings).toMatchObject([
      { ref: "A7:I48", rules: [{ formulae: ['$P7="Quá hạn"'] }] },
    ]);
    expect(sheet.dataValidations.model).toEqual({
      "range:K7:K48": { type: "custom", formulae: ["K7>=J7"] },
    });
  });

  it("refuses to push contents off the sheet", () => {
    const { session, sheet } = book();
    sheet.getCell("A1048576").value = "cuối";
    expect(() => insertCells(session, sheet, area("1:1"), "Down")).toThrow(
      expect.objectContaining({ code: "NonBlankCellOffSheet" })
    );
  });

  it("shifts the formulas of 10,000 rows of 30 columns", () => {
    const { session, sheet } = book();
    for (let row = 1; row <= 10_000; row += 1) {
      for (let column = 1; column <= 30; column += 1) {
        sheet.getCell(row, column).value = column === 30 ? { formula: `A${row}+B${row}` } : row;
      }
    }
    insertCells(session, sheet, area("5:7"), "Down");
    expect(formulaAt(sheet, "AD10003")).toBe("A10003+B10003");
  });
});

describe("parts of rows and columns", () => {
  it("moves only the columns between the ends down", () => {
    const { session, sheet } = book();
    sheet.getCell("A2").value = "trái";
    sheet.getCell("B2").value = "giữa";
    sheet.getCell("D1").value = { formula: "A2&B2&SUM(A1:B9)&SUM(B1:B9)" };
    insertCells(session, sheet, area("B1:B2"), "Down");
    expect([
      sheet.getCell("A2").value,
      sheet.getCell("B2").value,
      sheet.getCell("B4").value,
    ]).toEqual(["trái", null, "giữa"]);
    expect(formulaAt(sheet, "D1")).toBe("A2&B4&SUM(A1:B9)&SUM(B3:B11)");
  });

  it("inserts and deletes whole columns with their widths", () => {
    const { session, sheet } = book();
    sheet.getColumn(2).width = 33;
    sheet.getCell("B3").value = { formula: "A3+C3" };
    insertCells(session, sheet, area("B:B"), "Right");
    expect(sheet.getColumn(3).width).toBe(33);
    expect(formulaAt(sheet, "C3")).toBe("A3+D3");
    deleteCells(session, sheet, area("A:A"), "Left");
    expect(sheet.getColumn(2).width).toBe(33);
    expect(formulaAt(sheet, "B3")).toBe("#REF!+C3");
  });

  it("refuses to cut a merged cell", () => {
    const { session, sheet } = book();
    sheet.mergeCells("A3:C3");
    expect(() => insertCells(session, sheet, area("B2"), "Down")).toThrow(HostError);
  });
});

describe("sheets", () => {
  it("follows a new name in formulas, names and rules", () => {
    const { session, sheet, other } = book();
    other.getCell("A1").value = {
      formula: "'Phụ lục (theo dõi)'!A7+SUM('phụ lục (theo dõi)'!B1:B9)",
    };
    storeName(session.file, "NgayBaoCao", null, "'Phụ lục (theo dõi)'!$B$2");
    renameSheet(session, sheet, "PhuLuc2026");
    expect(formulaAt(other, "A1")).toBe("PhuLuc2026!A7+SUM(PhuLuc2026!B1:B9)");
    expect(definedNames(session.file)[0]?.formula).toBe("PhuLuc2026!$B$2");
    renameSheet(session, sheet, "Phụ lục (2)");
    expect(formulaAt(other, "A1")).toBe("'Phụ lục (2)'!A7+SUM('Phụ lục (2)'!B1:B9)");
  });

  it("leaves #REF! behind a deleted sheet and keeps the other sheets' own names", () => {
    const { session, sheet, other } = book();
    other.getCell("A1").value = { formula: "'Phụ lục (theo dõi)'!A7+B1" };
    storeName(session.file, "Rieng", sheet, "'Phụ lục (theo dõi)'!$A$1");
    storeName(session.file, "Rieng", other, "'Tổng hợp'!$A$1");
    deleteSheet(session, sheet);
    expect(formulaAt(other, "A1")).toBe("#REF!+B1");
    expect(definedNames(session.file)).toMatchObject([
      { name: "Rieng", sheet: other, formula: "'Tổng hợp'!$A$1" },
    ]);
  });
});

describe("tables under a shift and after typing", () => {
  function withTable() {
    const all = book();
    const { session, sheet } = all;
    sheet.getRow(5).values = ["STT", "Nội dung", "Hạn"];
    sheet.getRow(6).values = [1, "Kế hoạch", 46_000];
    sheet.getRow(7).values = [2, "Báo cáo", 46_010];
    const table = createTable(session, sheet, area("A5:C7"), true);
    return { ...all, table };
  }

  it("grows by rows inserted inside, moves by rows inserted above", () => {
    const { session, sheet, table } = withTable();
    insertCells(session, sheet, area("7:8"), "Down");
    expect(table.model.tableRef).toBe("A5:C9");
    insertCells(session, sheet, area("5:5"), "Down");
    expect(tableArea(table)).toEqual(area("A6:C10"));
    deleteCells(session, sheet, area("8:8"), "Up");
    expect(table.model).toMatchObject({ tableRef: "A6:C9", autoFilterRef: "A6:C9" });
    expect(table.model.rows).toHaveLength(3);
  });

  it("refuses to shift a part of a table", () => {
    const { session, sheet } = withTable();
    expect(() => insertCells(session, sheet, area("B2"), "Down")).toThrow(
      expect.objectContaining({ code: "InsertDeleteConflict" })
    );
    expect(() => deleteCells(session, sheet, area("A6:A6"), "Left")).toThrow(
      expect.objectContaining({ code: "InsertDeleteConflict" })
    );
  });

  it("gets a named column from a sheet column inserted inside, and loses one with its references", () => {
    const { session, sheet, other, table } = withTable();
    other.getCell("A1").value = { formula: "COUNTA(Table1[Nội dung])+MAX(Table1[Hạn])" };
    insertCells(session, sheet, area("B:B"), "Right");
    expect(table.model.columns.map((column) => column.name)).toEqual([
      "STT",
      "Column1",
      "Nội dung",
      "Hạn",
    ]);
    expect(sheet.getCell("B5").value).toBe("Column1");
    deleteCells(session, sheet, area("C:C"), "Left");
    expect(formulaAt(other, "A1")).toBe("COUNTA(#REF!)+MAX(Table1[Hạn])");
    expect(tableArea(table)).toEqual(area("A5:C7"));
  });

  it("takes in what is typed below it and fills its calculated columns", () => {
    const { session, sheet, table } = withTable();
    sheet.getCell("D5").value = "Tiến độ";
    afterTyping(session, sheet, area("D5"));
    sheet.getCell("D6").value = { formula: "Table1[[#This Row],[Hạn]]+C6" };
    afterTyping(session, sheet, area("D6"));
    sheet.getCell("B8").value = "Công khai";
    afterTyping(session, sheet, area("B8"));
    expect(tableArea(table)).toEqual(area("A5:D8"));
    expect(formulaAt(sheet, "D7")).toBe("Table1[[#This Row],[Hạn]]+C7");
    expect(formulaAt(sheet, "D8")).toBe("Table1[[#This Row],[Hạn]]+C8");
    expect(table.model.columns[3]).toMatchObject({
      name: "Tiến độ",
      calculatedColumnFormula: "Table1[[#This Row],[Hạn]]+C6",
    });
  });

  it("does neither with the options off, and does not fill over other contents", () => {
    const { session, sheet, table } = withTable();
    session.settings.expandTables = false;
    session.settings.fillFormulas = false;
    sheet.getCell("A8").value = 3;
    sheet.getCell("C6").value = { formula: "A6+1" };
    afterTyping(session, sheet, area("A8"));
    afterTyping(session, sheet, area("C6"));
    expect(tableArea(table)).toEqual(area("A5:C7"));
    expect(sheet.getCell("C7").value).toBe(46_010);
    session.settings.fillFormulas = true;
    afterTyping(session, sheet, area("C6"));
    expect(sheet.getCell("C7").value).toBe(46_010);
  });
});
