import { describe, expect, it } from "@jest/globals";
import { Workbook, type CellFormulaValue, type Worksheet } from "@cj-tech-master/excelts";
import { readWorkbook } from "../file/readWorkbook";
import { writeWorkbook } from "../file/writeWorkbook";
import { NotModelled } from "../errors";
import { Calculator } from "./calculator";

/** 10 June 2026. */
const AS_OF = 46183;

function planWorkbook(): { file: Workbook; sheet: Worksheet } {
  const file = new Workbook();
  const sheet = file.addWorksheet("Phụ lục (theo dõi)");
  sheet.addTable({
    name: "PhuLuc",
    ref: "A3",
    headerRow: true,
    columns: ["STT", "Lĩnh vực", "Trạng thái", "Hạn", "Tiến độ"].map((name) => ({ name })),
    rows: [
      [1, "Cải cách thể chế", "Đã hoàn thành", AS_OF - 20, null],
      [2, "Cải cách thể chế", null, AS_OF - 1, null],
      [3, "Tài chính công", "Đang thực hiện", AS_OF + 20, null],
    ],
  });
  for (const row of [4, 5, 6]) {
    sheet.getCell(row, 5).value = {
      formula:
        'IF(PhuLuc[[#This Row],[Trạng thái]]="Đã hoàn thành","Hoàn thành",IF(PhuLuc[[#This Row],[Hạn]]<TODAY(),"Quá hạn","Trong hạn"))',
    };
  }
  return { file, sheet };
}

function calculated(formula: string, prepare?: (calculator: Calculator) => void): unknown {
  const { file, sheet } = planWorkbook();
  sheet.getCell("H1").value = { formula };
  const calculator = new Calculator(file);
  calculator.setNow(AS_OF);
  prepare?.(calculator);
  calculator.calculate();
  return sheet.getCell("H1").result;
}

describe("formulas of the kind that our sheets hold", () => {
  it("reads each row's own cells through the table", () => {
    const { file, sheet } = planWorkbook();
    const calculator = new Calculator(file);
    calculator.setNow(AS_OF);
    calculator.calculate();
    expect([4, 5, 6].map((row) => sheet.getCell(row, 5).result)).toEqual([
      "Hoàn thành",
      "Quá hạn",
      "Trong hạn",
    ]);
  });

  it("takes no circle where a row reads the row above it through another column", () => {
    const file = new Workbook();
    const sheet = file.addWorksheet("Lũy kế");
    sheet.addTable({
      name: "LuyKe",
      ref: "A1",
      headerRow: true,
      columns: [{ name: "Số" }, { name: "Trước" }, { name: "Cộng dồn" }],
      rows: [
        [5, 0, null],
        [7, null, null],
      ],
    });
    sheet.getCell("B3").value = { formula: "C2" };
    for (const cell of ["C2", "C3"]) {
      sheet.getCell(cell).value = { formula: "LuyKe[[#This Row],[Số]]+LuyKe[[#This Row],[Trước]]" };
    }
    new Calculator(file).calculate();
    expect([sheet.getCell("C2").result, sheet.getCell("C3").result]).toEqual([5, 12]);
  });

  it("counts rows of the table by the words of its formula column", () => {
    expect(
      calculated('COUNTIFS(PhuLuc[Lĩnh vực],"Cải cách thể chế",PhuLuc[Tiến độ],"Quá hạn")')
    ).toBe(1);
  });

  it("counts the months without a result", () => {
    const months =
      'SUMPRODUCT(({1;2;3}<=2)*(COUNTIFS(PhuLuc[STT],1,PhuLuc[Lĩnh vực],"Tháng "&{1;2;3})=0))';
    expect(calculated(months)).toBe(2);
  });

  it.each([
    ["LEN(PhuLuc[Lĩnh vực])", 16 + 16 + 14],
    ['LEN(SUBSTITUTE(PhuLuc[Lĩnh vực],{"c","à"},""))', 13 + 16 + 13 + 16 + 12 + 13],
    ['FIND({"c","h"},PhuLuc[Lĩnh vực]&"ch")', 5 + 8 + 5 + 8 + 5 + 6],
    ["LEN(PhuLuc[Lĩnh vực])*ROW(PhuLuc[STT])", 16 * 4 + 16 * 5 + 14 * 6],
    ["LEN(PhuLuc[STT])", 3],
    ['FIND("z",PhuLuc[Lĩnh vực])', "#VALUE!"],
  ])("takes every element inside SUMPRODUCT(%s)", (inner, sum) => {
    const result = calculated(`SUMPRODUCT(${inner})`);
    expect(typeof result === "object" ? (result as { error: string }).error : result).toBe(sum);
  });

  it.each([
    ['SUBSTITUTE("1,2,3",",",";",2)', "1,2;3"],
    ['SUBSTITUTE("1,2",",",";",2)', "1,2"],
    ['SUBSTITUTE("abc","","x")', "abc"],
    ['FIND("b","abcb",3)', 4],
    ["LEN(12345)", 5],
  ])("calculates %s for single values", (formula, value) => {
    expect(calculated(formula)).toBe(value);
  });

  it("counts no cell any more that went with its row", () => {
    const sheet = new Workbook().addWorksheet("Số liệu");
    ["A1", "A2", "A3"].forEach((address) => (sheet.getCell(address).value = 5));
    sheet.getCell("B1").value = { formula: "SUM(A1:A9)" };
    const calculator = new Calculator(sheet.workbook);
    calculator.calculate();
    sheet.spliceRows(3, 1);
    calculator.restructured();
    calculator.calculate();
    expect(sheet.getCell("B1").result).toBe(10);
  });

  it("takes no time for the blank cells before one far out", () => {
    const sheet = new Workbook().addWorksheet("Số liệu");
    sheet.getCell(1_048_576, 16_384).value = 5;
    sheet.getCell("A1").value = { formula: "XFD1048576+1" };
    const calculator = new Calculator(sheet.workbook);
    calculator.calculate();
    calculator.restructured();
    calculator.calculate();
    expect(sheet.getCell("A1").result).toBe(6);
  });

  it("shows #NAME? for a function that nobody has", () => {
    expect(calculated("CCHC.KHONGCO(1)")).toEqual({ error: "#NAME?" });
  });

  it("takes today from the host's clock, not from the machine", () => {
    expect(calculated("TODAY()")).toBe(AS_OF);
    expect(calculated("NOW()", (calculator) => calculator.setNow(AS_OF + 0.75))).toBe(AS_OF + 0.75);
  });

  it("follows a name over a table column, in a new workbook and in one read from a file", async () => {
    const { file, sheet } = planWorkbook();
    file.definedNames.addFormula("DanhSach", "PhuLuc[Lĩnh vực]");
    sheet.getCell("H1").value = { formula: "COUNTA(DanhSach)" };
    new Calculator(file).calculate();
    expect(sheet.getCell("H1").result).toBe(3);

    const reopened = await readWorkbook(await writeWorkbook(file));
    const cell = reopened.worksheets[0]!.getCell("H1");
    cell.value = { formula: "COUNTA(DanhSach)" };
    new Calculator(reopened).calculate();
    expect(cell.result).toBe(3);
  });

  it("calculates a column of 10,000 tasks", () => {
    const file = new Workbook();
    const sheet = file.addWorksheet("Lớn");
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      index,
      "Đang thực hiện",
      AS_OF + index - 5,
      null,
    ]);
    const columns = ["STT", "Trạng thái", "Hạn", "Tiến độ"].map((name) => ({ name }));
    sheet.addTable({ name: "PhuLuc", ref: "A1", headerRow: true, columns, rows });
    for (let row = 2; row <= 10_001; row += 1) {
      sheet.getCell(row, 4).value = {
        formula:
          'IF(PhuLuc[[#This Row],[Trạng thái]]="Đã hoàn thành","Hoàn thành",IF(PhuLuc[[#This Row],[Hạn]]<TODAY(),"Quá hạn","Trong hạn"))',
      };
    }
    sheet.getCell("F1").value = { formula: 'COUNTIFS(PhuLuc[Tiến độ],"Quá hạn")' };
    const calculator = new Calculator(file);
    calculator.setNow(AS_OF);
    calculator.calculate();
    expect(sheet.getCell("F1").result).toBe(5);
  });

  it("calculates ten thousand different formulas", () => {
    const file = new Workbook();
    const sheet = file.addWorksheet("A");
    for (let row = 1; row <= 10_001; row += 1) {
      sheet.getCell(row, 1).value = { formula: `${row}+1` };
    }
    new Calculator(file).calculate();
    expect([1, 10_001].map((row) => sheet.getCell(row, 1).result)).toEqual([2, 10_002]);
  });

  it("refuses by name a function of Excel that it does not calculate", () => {
    expect(() => calculated("XLOOKUP(1,A4:A6,B4:B6)")).toThrow(NotModelled);
  });

  it("refuses a circle of formulas", () => {
    const { file, sheet } = planWorkbook();
    sheet.getCell("H1").value = { formula: "H2+1" };
    sheet.getCell("H2").value = { formula: "H1+1" };
    expect(() => new Calculator(file).calculate()).toThrow(NotModelled);
  });
});

describe("a workbook that was opened with its results", () => {
  async function opened(): Promise<{ sheet: Worksheet; calculator: Calculator }> {
    const file = new Workbook();
    const sheet = file.addWorksheet("Cộng");
    sheet.getCell("A1").value = 1;
    sheet.getCell("A2").value = { formula: "A1+1" };
    sheet.getCell("A3").value = { formula: "SUM(A1:A2)" };
    sheet.getCell("B1").value = { formula: "TODAY()" };
    sheet.getCell("B2").value = { formula: "SUM(B1:C1)" };
    sheet.getCell("D1").value = { formula: "1+1" };
    const before = new Calculator(file);
    before.setNow(AS_OF);
    before.calculate();
    const reopened = await readWorkbook(await writeWorkbook(file));
    const calculator = new Calculator(reopened, { takesResults: true });
    return { sheet: reopened.worksheets[0]!, calculator };
  }

  it("calculates only what goes by the day, and nothing more where the day is the same", async () => {
    const { calculator } = await opened();
    calculator.setNow(AS_OF);
    calculator.calculate();
    expect(calculator.calculated).toBe(1);
  });

  it("follows another day into the sums over it", async () => {
    const { sheet, calculator } = await opened();
    calculator.setNow(AS_OF + 1);
    calculator.calculate();
    expect([sheet.getCell("B1").result, sheet.getCell("B2").result]).toEqual([
      AS_OF + 1,
      AS_OF + 1,
    ]);
  });

  it("calculates what an entry changes, sums over ranges included, and nothing else", async () => {
    const { sheet, calculator } = await opened();
    calculator.setNow(AS_OF);
    calculator.calculate();
    const before = calculator.calculated;
    sheet.getCell("A1").value = 5;
    calculator.changed(sheet, { top: 1, left: 1, bottom: 1, right: 1 });
    calculator.calculate();
    expect(sheet.getCell("A3").result).toBe(11);
    expect(calculator.calculated - before).toBe(2);
  });
});

describe("custom functions", () => {
  const args: unknown[][] = [];
  const remember = (...given: unknown[]): string => {
    args.push(given);
    return "được";
  };

  it("gets blanks as 0, dates as serials, ranges as rows, one cell as a scalar", () => {
    args.length = 0;
    expect(
      calculated("CCHC.THU(D4,C5,B4:C5,B4:B4)", (calculator) =>
        calculator.registerFunction("CCHC.THU", remember)
      )
    ).toBe("được");
    expect(args).toEqual([
      [
        AS_OF - 20,
        0,
        [
          ["Cải cách thể chế", "Đã hoàn thành"],
          ["Cải cách thể chế", 0],
        ],
        "Cải cách thể chế",
      ],
    ]);
  });

  it("gets one cell as rows where the parameter is a matrix, and null for an argument left out", () => {
    args.length = 0;
    calculated("CCHC.THU(A4)", (calculator) =>
      calculator.registerFunction("CCHC.THU", remember, {
        parameters: [{ shape: "matrix" }, { optional: true }],
      })
    );
    expect(args).toEqual([[[[1]], null]]);
  });

  it("is not called with an error cell unless it accepts errors", () => {
    args.length = 0;
    const call = "CCHC.THU(1/0)";
    expect(calculated(call, (c) => c.registerFunction("CCHC.THU", remember))).toEqual({
      error: "#DIV/0!",
    });
    expect(args).toEqual([]);
    calculated(call, (c) => c.registerFunction("CCHC.THU", remember, { acceptErrors: true }));
    expect(args).toEqual([[{ code: "#DIV/0!" }]]);
  });

  it("shows the error that it throws, and #VALUE! for any other exception", () => {
    const failing = (error: unknown) => (c: Calculator) =>
      c.registerFunction("CCHC.HAN", () => {
        throw error;
      });
    const noDate = Object.assign(new Error("không có ngày"), { code: "#N/A" });
    expect(calculated("CCHC.HAN(1)", failing(noDate))).toEqual({ error: "#N/A" });
    expect(calculated("CCHC.HAN(1)", failing(new TypeError("lỗi")))).toEqual({ error: "#VALUE!" });
  });

  it("refuses a function that answers later", () => {
    expect(() =>
      calculated("CCHC.SAU(1)", (c) => c.registerFunction("CCHC.SAU", () => Promise.resolve(1)))
    ).toThrow(NotModelled);
  });
});

describe("a result that spills", () => {
  const summary = [
    ["Lĩnh vực", "Tổng"],
    ["Cải cách thể chế", 2],
    ["Tài chính công", 1],
  ];

  function spilling(rows: unknown[][] = summary): {
    file: Workbook;
    sheet: Worksheet;
    calculator: Calculator;
  } {
    const { file, sheet } = planWorkbook();
    sheet.getCell("H1").value = { formula: "CCHC.TONGHOP(PhuLuc[Lĩnh vực])" };
    return { file, sheet, calculator: withSummary(new Calculator(file), rows) };
  }

  function withSummary(calculator: Calculator, rows: unknown[][]): Calculator {
    calculator.registerFunction("CCHC.TONGHOP", () => rows, { result: "matrix" });
    return calculator;
  }

  function block(sheet: Worksheet): unknown[][] {
    return [1, 2, 3].map((row) =>
      [8, 9].map((column) => {
        const cell = sheet.getCell(row, column);
        return cell.formula === undefined ? cell.value : cell.result;
      })
    );
  }

  it("fills the cells to the right and below", () => {
    const { sheet, calculator } = spilling();
    calculator.calculate();
    expect(block(sheet)).toEqual(summary);
  });

  it("shrinks with a shorter result and leaves nothing behind", () => {
    const { sheet, calculator } = spilling();
    calculator.calculate();
    withSummary(calculator, summary.slice(0, 2)).calculate();
    expect(block(sheet)).toEqual([...summary.slice(0, 2), [null, null]]);
  });

  it("shows #SPILL! and overwrites nothing where a cell is in the way", () => {
    const { sheet, calculator } = spilling();
    sheet.getCell("I2").value = "ghi chú của tôi";
    calculator.calculate();
    expect(sheet.getCell("H1").result).toEqual({ error: "#SPILL!" });
    expect(sheet.getCell("I2").value).toBe("ghi chú của tôi");
    expect(sheet.getCell("H2").value).toBeNull();
  });

  it("keeps its values and its area through a file, and calculates again after it", async () => {
    const { file, calculator } = spilling();
    calculator.calculate();
    const reopened = await readWorkbook(await writeWorkbook(file));
    const sheet = reopened.worksheets[0]!;
    expect(block(sheet)).toEqual(summary);
    expect((sheet.getCell("H1").value as CellFormulaValue & { ref: string }).ref).toBe("H1:I3");
    withSummary(new Calculator(reopened), summary.slice(0, 2)).calculate();
    expect(block(sheet)).toEqual([...summary.slice(0, 2), [null, null]]);
  });
});
