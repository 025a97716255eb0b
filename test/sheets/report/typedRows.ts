import { inExcel } from "../../../src/excel/run";
import type { OfficeHost } from "../../host/officeHost";

type Entries = Readonly<Record<string, string | number>>;

/** Types into rows of `PhuLuc`, by STT and header; a text that begins with "=" is a formula. Then the workbook calculates. */
export async function typeTasks(
  host: OfficeHost,
  entries: Readonly<Record<number, Entries>>
): Promise<void> {
  await inExcel(async (context) => {
    const range = context.workbook.tables.getItem("PhuLuc").getRange().load("values");
    await context.sync();
    const [headers, ...rows] = range.values as unknown[][];
    const numbers = rows.map((row) => row[headers!.indexOf("STT")]);
    for (const [number, cells] of Object.entries(entries)) {
      typeRow(range, headers!, numbers.indexOf(Number(number)) + 1, cells);
    }
    await context.sync();
  });
  await host.idle();
  host.calculate();
}

/** Types new rows below the table `KetQua`, which takes them in. */
export async function typeResults(host: OfficeHost, lines: readonly Entries[]): Promise<void> {
  await inExcel(async (context) => {
    const table = context.workbook.tables.getItem("KetQua");
    const range = table.getRange().load("values");
    await context.sync();
    const [headers, ...rows] = range.values as unknown[][];
    const grown = range.getResizedRange(lines.length, 0);
    table.resize(grown);
    lines.forEach((cells, index) => typeRow(grown, headers!, rows.length + 1 + index, cells));
    await context.sync();
  });
  await host.idle();
  host.calculate();
}

function typeRow(
  range: Excel.Range,
  headers: readonly unknown[],
  row: number,
  cells: Entries
): void {
  for (const [header, content] of Object.entries(cells)) {
    const cell = range.getCell(row, headers.indexOf(header));
    if (typeof content === "string" && !content.startsWith("=")) {
      // As text, whatever Excel would make of it.
      cell.numberFormat = [["@"]];
    }
    cell.formulas = [[content]];
  }
}
