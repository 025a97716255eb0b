import { describe, expect, test } from "@jest/globals";
import type { Worksheet } from "@cj-tech-master/excelts";
import { ExcelProblem } from "../../src/excel/problem";
import type { OfficeHost } from "../host/officeHost";
import { filterTable, isFiltered } from "../host/structure/filters";
import { build, changedWorkbook, openHost, savedContentsOf } from "./openSample";

const TRACKING = "Phụ lục (theo dõi)";
const PRINT = "Bản in phụ lục";
const SETTINGS = "Thiết lập";
const HEADER_ROW = 4;
const FIRST_ROW = 5;

function sheetOf(host: OfficeHost, name: string): Worksheet {
  return host.file.getWorksheet(name)!;
}

function columnOf(host: OfficeHost, header: string): number {
  const columns = Array.from({ length: 30 }, (_, index) => index + 1);
  const sheet = sheetOf(host, TRACKING);
  return columns.find((column) => sheet.getCell(HEADER_ROW, column).value === header)!;
}

/** The refusal of a build, by kind and detail, with whether the workbook stayed as it was. */
async function refusal(host: OfficeHost): Promise<readonly unknown[]> {
  const before = await savedContentsOf(host);
  const error: unknown = await build().catch((problem: unknown) => problem);
  expect(await savedContentsOf(host)).toEqual(before);
  return error instanceof ExcelProblem ? [error.kind, error.detail] : [error];
}

describe("a filter on PhuLuc", () => {
  test("keeps a build with changes from writing, for values would land in the wrong rows", async () => {
    const host = await changedWorkbook();
    const table = sheetOf(host, TRACKING).getTables()[0]!;
    filterTable(table, 3, ["Công an xã"]);
    expect(await refusal(host)).toEqual(["filtered", "PhuLuc"]);
    expect(isFiltered(table)).toBe(true);
  });

  test("does not matter to a build that changes nothing in the table", async () => {
    const host = await openHost();
    await build();
    filterTable(sheetOf(host, TRACKING).getTables()[0]!, 3, ["Công an xã"]);
    expect((await build()).tracked).toHaveLength(39);
  });
});

describe("a totals row under PhuLuc", () => {
  async function withTotals(host: OfficeHost): Promise<void> {
    await host.excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("PhuLuc");
      table.showTotals = true;
      const totals = table.getTotalRowRange();
      totals.getCell(0, 0).values = [["Cộng"]];
      totals.getCell(0, 2).numberFormat = [["General"]];
      totals.getCell(0, 2).formulas = [["=COUNTA(PhuLuc[Nội dung công việc])"]];
      await context.sync();
    });
  }

  test("is no task, and moves down with its formulas when tasks are added", async () => {
    const host = await changedWorkbook();
    await withTotals(host);
    const { tracked } = await build();
    expect(tracked).toHaveLength(40);
    const sheet = sheetOf(host, TRACKING);
    expect(sheet.getCell(44, columnOf(host, "Mã nhiệm vụ")).value).toMatch(/^nv-/);
    expect(sheet.getCell(44, columnOf(host, "Tiến độ")).formula).toBeTruthy();
    expect([sheet.getCell(45, 1).value, sheet.getCell(45, 3).formula]).toEqual([
      "Cộng",
      "COUNTA(PhuLuc[Nội dung công việc])",
    ]);
    expect((await build()).tracked).toHaveLength(40);
  });

  test("stands where it stood after a fault in any request", async () => {
    const sample = await changedWorkbook();
    await withTotals(sample);
    const bytes = await sample.save();
    const before = await savedContentsOf(await openHost(bytes));
    for (const how of ["midway", "replyLost"] as const) {
      for (let n = 6; n <= 11; n += 1) {
        const host = await openHost(bytes);
        host.failAt(n, { how, lasting: false });
        const complete = await build().then(
          () => true,
          () => false
        );
        await host.idle();
        const now = await savedContentsOf(host);
        expect([how, n, complete || now.join("\n") === before.join("\n")]).toEqual([how, n, true]);
      }
    }
  });
});

test("what somebody typed over the formula of Tiến độ stays when the table grows", async () => {
  const host = await changedWorkbook();
  const cell = sheetOf(host, TRACKING).getCell(FIRST_ROW, columnOf(host, "Tiến độ"));
  cell.value = "Xin rút";
  await build();
  expect(cell.value).toBe("Xin rút");
});

test("a yes or no of a formula that a user keeps in a column stays what it is", async () => {
  const host = await openHost();
  await build();
  const cell = sheetOf(host, TRACKING).getCell(FIRST_ROW, columnOf(host, "Ghi chú"));
  cell.value = true;
  await build();
  expect(cell.value).toBe(true);
});

test("a note below the printed appendix is not written over when a task is added", async () => {
  const host = await changedWorkbook();
  const print = sheetOf(host, PRINT);
  const row = print.rowCount + 1;
  print.getCell(row, 1).value = "Nơi nhận: như trên";
  expect(await refusal(host)).toEqual(["inTheWay", `A${row} (${PRINT})`]);
});

test("without a column of the document nothing is merged, so the print does not lose it", async () => {
  const host = await changedWorkbook();
  await host.excel.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("PhuLuc");
    columns.getItem("Sản phẩm").name = "Sản phẩm đầu ra";
    await context.sync();
  });
  expect(await refusal(host)).toEqual(["columnMissing", "PhuLuc[Sản phẩm]"]);
});

describe("a setting", () => {
  async function deleteRow(host: OfficeHost, address: string): Promise<void> {
    await host.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SETTINGS).getRange(address).delete("Up");
      await context.sync();
    });
  }

  async function nameFormula(host: OfficeHost, name: string): Promise<string> {
    return host.excel.Excel.run(async (context) => {
      const item = context.workbook.names.getItem(name).load("formula");
      await context.sync();
      return String(item.formula);
    });
  }

  test("whose name was deleted is found by its label, wherever its row stands now", async () => {
    const host = await openHost();
    await build();
    await host.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SETTINGS).getRange("2:2").insert("Down");
      context.workbook.names.getItem("SoNgayNhac").delete();
      await context.sync();
    });
    await build();
    expect(await nameFormula(host, "SoNgayNhac")).toBe("='Thiết lập'!$B$7");
  });

  test("whose row was deleted is asked for, not read from the row that moved up", async () => {
    const host = await openHost();
    await build();
    await deleteRow(host, "6:6");
    expect(await refusal(host)).toEqual(["settingMissing", "Số ngày nhắc trước hạn"]);
  });
});

test("a deleted list of the settings sheet is asked for", async () => {
  const host = await openHost();
  await build();
  await host.excel.Excel.run(async (context) => {
    context.workbook.tables.getItem("LinhVuc").delete();
    await context.sync();
  });
  expect(await refusal(host)).toEqual(["columnMissing", "LinhVuc[Lĩnh vực]"]);
});

test("an agency that the clerk respelled in the directory is not added again", async () => {
  const host = await openHost();
  await build();
  const directory = sheetOf(host, SETTINGS)
    .getTables()
    .find(({ name }) => name === "DonVi")!;
  const [first, last] = directory.model.tableRef!.match(/\d+/g)!.map(Number);
  const rows = Array.from({ length: last! - first! }, (_, index) => first! + 1 + index);
  const cells = rows.map((row) => sheetOf(host, SETTINGS).getCell(row, 1));
  cells.find(({ value }) => value === "Công an xã")!.value = "CÔNG AN XÃ ";
  await build();
  expect(directory.model.tableRef).toMatch(new RegExp(`${last}$`));
});

test("a deleted PhuLuc is built anew beside the sheets that are left", async () => {
  const host = await openHost();
  await build();
  await host.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TRACKING).delete();
    await context.sync();
  });
  expect((await build()).tracked).toHaveLength(39);
  expect(host.file.worksheets.filter((sheet) => sheet.state === "visible")).toHaveLength(6);
});

test("a sheet with a stray cell far out is refused at once, with the sheet's name", async () => {
  const host = await openHost();
  sheetOf(host, "PHỤ LỤC").getCell(1_048_576, 16_384).value = "x";
  expect(await refusal(host)).toEqual(["tooLarge", "PHỤ LỤC"]);
  expect(host.traffic.requests).toBeLessThan(6);
});
