import { beforeEach, describe, expect, test } from "@jest/globals";
import { OfficeHost } from "./officeHost";

let host: OfficeHost;

beforeEach(async () => {
  // 10 June 2026
  host = await OfficeHost.open(undefined, { today: 46_183 });
});

/** Writes texts down column A and gives back what the cells then hold. */
async function enter(
  entries: readonly unknown[],
  how: "values" | "formulas" | "formulasLocal" = "values",
  format = "General"
): Promise<{ values: unknown[]; formulas: unknown[]; formats: unknown[] }> {
  return host.excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, entries.length, 1);
    range.numberFormat = entries.map(() => [format]);
    range[how] = entries.map((entry) => [entry]);
    range.load("values,formulas,numberFormat");
    await context.sync();
    const column = (grid: unknown[][]): unknown[] => grid.map(([cell]) => cell);
    return {
      values: column(range.values),
      formulas: column(range.formulas),
      formats: column(range.numberFormat),
    };
  });
}

function typed(text: string): unknown {
  host.type("Trang_tính1", "A1", text);
  return host.file.worksheets[0]?.getCell("A1").value;
}

describe("values written to General cells are read as English", () => {
  test.each([
    ["10/6/2026", 46_301, "m/d/yyyy"],
    ["25/12/2026", "25/12/2026", "General"],
    ["1-2", 46_024, "d-mmm"],
    ["7/2026", 46_204, "mmm-yy"],
    ["2026-06-10", 46_183, "m/d/yyyy"],
    ["5-Jan-26", 46_027, "d-mmm-yy"],
    ["8:30", 8.5 / 24, "h:mm"],
    ["8:30 PM", 20.5 / 24, "h:mm AM/PM"],
    ["6/10/2026 12:00", 46_183.5, "m/d/yyyy h:mm"],
    ["007", 7, "General"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["1,5", "1,5", "General"],
    ["12%", 0.12, "0%"],
    ["$5", 5, "$#,##0"],
    ["1e3", 1000, "0.00E+00"],
    ["1 1/2", 1.5, "# ?/?"],
    ["(5)", -5, "General"],
    ["true", true, "General"],
    ["#N/A", "#N/A", "General"],
    ["29/02/2026", "29/02/2026", "General"],
    ["310/KH-UBND", "310/KH-UBND", "General"],
    ["Quý I/2026", "Quý I/2026", "General"],
    ["  x ", "  x ", "General"],
  ])("%s", async (text, value, numberFormat) => {
    const { values, formats } = await enter([text]);
    expect([values, formats]).toEqual([[value], [numberFormat]]);
  });

  test("a leading apostrophe is consumed and makes a text", async () => {
    const { values } = await enter(["'007", "'=1+1", "''a"]);
    expect(values).toEqual(["007", "=1+1", "'a"]);
  });

  test("a plus or minus before anything but a number begins a formula", async () => {
    const { formulas } = await enter(["+5", "-5", "-A9", "-"]);
    expect(formulas).toEqual([5, -5, "=-A9", "-"]);
    const text = await enter(["- Kế hoạch triển khai"]);
    expect(text.values).toEqual(["#NAME?"]);
    await expect(enter(["- Kế hoạch, triển khai"])).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  test("numbers, booleans, null and empty text", async () => {
    await enter([1, 2, 3, 4]);
    const { values } = await enter([null, "", true, 7]);
    expect(values).toEqual([1, "", true, 7]);
  });

  test("a format that was chosen before stays", async () => {
    const { formats } = await enter(["6/10/2026"], "values", "dd/mm/yyyy");
    expect(formats).toEqual(["dd/mm/yyyy"]);
  });

  test("line ends become line feeds, and a cell holds 32,767 characters", async () => {
    const { values } = await enter(["một\r\nhai\rba", "a".repeat(32_767)]);
    expect(values).toEqual(["một\nhai\nba", "a".repeat(32_767)]);
    await expect(enter(["a".repeat(32_768)])).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("text formatted cells", () => {
  test("keep every text, also what looks like a formula, a date or a number", async () => {
    const entries = ["=1+1", "+5", "-a", "@x", "'a", "1-2", "7/2026", "007"];
    for (const how of ["values", "formulas"] as const) {
      const { values } = await enter(entries, how, "@");
      expect(values).toEqual(entries);
    }
  });
});

describe("typing is read as Vietnamese", () => {
  test.each([
    ["10/6/2026", 46_183],
    ["25/12/2026", 46_381],
    ["1-2", 46_054],
    ["1,5", 1.5],
    ["1.234,5", 1234.5],
    ["12,5%", 0.125],
    ["6/25/2026", "6/25/2026"],
    ["'007", "007"],
  ])("%s", (text, value) => {
    expect(typed(text)).toBe(value);
  });

  test("a date shows as the system's short date", async () => {
    typed("10/6/2026");
    const text = await host.excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.load("text,numberFormat");
      await context.sync();
      return [cell.text, cell.numberFormat];
    });
    expect(text).toEqual([[["10/06/2026"]], [["m/d/yyyy"]]]);
  });

  test("formulas take semicolons and decimal commas", async () => {
    const { values, formulas } = await enter(['=IF(1,5>1;"a,b;c";0)'], "formulasLocal");
    expect([values, formulas]).toEqual([["a,b;c"], ['=IF(1.5>1,"a,b;c",0)']]);
    const local = await host.excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.load("formulasLocal");
      await context.sync();
      return cell.formulasLocal;
    });
    expect(local).toEqual([['=IF(1,5>1;"a,b;c";0)']]);
  });

  test("data validation refuses what it does not allow, and the cell keeps its entry", async () => {
    await host.excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.values = [["Đang thực hiện"]];
      cell.dataValidation.rule = {
        list: { inCellDropDown: true, source: "Đang thực hiện,Đã hoàn thành" },
      };
      await context.sync();
    });
    expect(() => typed("Xong")).toThrow(/refuses "Xong"/);
    expect(host.file.worksheets[0]?.getCell("A1").value).toBe("Đang thực hiện");
    expect(typed("Đã hoàn thành")).toBe("Đã hoàn thành");
  });
});

describe("formulas", () => {
  test("one for a whole range moves along from the first cell", async () => {
    const formulas = await host.excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2:C3");
      range.formulas = "=$A1+A$1" as never;
      range.load("formulas");
      await context.sync();
      return range.formulas as unknown;
    });
    expect(formulas).toEqual([
      ["=$A1+A$1", "=$A1+B$1"],
      ["=$A2+A$1", "=$A2+B$1"],
    ]);
  });

  test("a formula that does not parse is refused", async () => {
    await expect(enter(["=SUM(1"])).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(enter(["=SUM(1;2)"])).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("an unknown table or column is refused, an unknown name gives #NAME?", async () => {
    await expect(enter(["=SUM(KhongCo[STT])"])).rejects.toMatchObject({ code: "InvalidArgument" });
    const { values } = await enter(["=KhongCo"]);
    expect(values).toEqual(["#NAME?"]);
  });

  test("8,192 characters, of which 255 in one text", async () => {
    await enter([`="${"a".repeat(255)}"`]);
    await expect(enter([`="${"a".repeat(256)}"`])).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    const long = `=${"1+".repeat(4095)}1`;
    await enter([long]);
    await expect(enter([`${long}+1`])).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("inside a table its columns are read back in Excel's own spelling, and stored in the file's", async () => {
    const read = await host.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:D1").values = [["STT", "Trạng thái", "Ngày 1 [dự kiến]", "Tính"]];
      sheet.getRange("A2:B2").values = [[4, "xong"]];
      sheet.tables.add("A1:D2", true).name = "PhuLuc";
      const cells = [
        "[@STT]*2",
        '[@[Trạng thái]]="xong"',
        "PhuLuc[@STT]",
        "PhuLuc[[#This Row],[STT]]",
        "SUM([STT])",
      ];
      const found: unknown[] = [];
      for (const formula of cells) {
        const cell = sheet.getRange("D2");
        cell.formulas = [[`=${formula}`]];
        cell.load("formulas,values");
        await context.sync();
        found.push([
          cell.formulas[0]?.[0],
          cell.values[0]?.[0],
          host.file.worksheets[0]?.getCell("D2").formula,
        ]);
      }
      const outside = sheet.getRange("F2");
      outside.formulas = [["=PhuLuc[@STT]"]];
      outside.load("formulas,values");
      await context.sync();
      return [...found, [outside.formulas[0]?.[0], outside.values[0]?.[0]]];
    });
    expect(read).toEqual([
      ["=[@STT]*2", 8, "PhuLuc[[#This Row],[STT]]*2"],
      ['=[@[Trạng thái]]="xong"', true, 'PhuLuc[[#This Row],[Trạng thái]]="xong"'],
      ["=[@STT]", 4, "PhuLuc[[#This Row],[STT]]"],
      ["=[@STT]", 4, "PhuLuc[[#This Row],[STT]]"],
      ["=SUM(PhuLuc[STT])", 4, "SUM(PhuLuc[STT])"],
      ["=PhuLuc[@STT]", 4],
    ]);
  });

  test("different formulas for one table column are not pretended to stay, for AutoCorrect replaces them", async () => {
    const write = host.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A2:A3").formulas = [["=1+1"], ["=1+2"]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "NotImplemented" });
  });
});
