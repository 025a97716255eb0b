import type { OfficeHost } from "../host/officeHost";
import { columnLetters } from "../host/area";
import { contentsOf } from "../excel/openSample";

/** The sheet with the clerk's list in the sample. */
export const SOURCE = "PHỤ LỤC";

/** Row below the last task of the sample's list. */
export const FIRST_FREE_SOURCE_ROW = 53;

/** A table as it stands in the workbook, calculated. */
export interface TableOnSheet {
  readonly sheet: string;
  /** Row of the header, 1-based. */
  readonly headerRow: number;
  /** Letters of each column, by header. */
  readonly columns: ReadonlyMap<string, string>;
  /** Values by header, a record for each row of the body. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

export async function readTable(host: OfficeHost, name = "PhuLuc"): Promise<TableOnSheet> {
  return host.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange().load("values,rowIndex,columnIndex");
    table.worksheet.load("name");
    await context.sync();
    const [headers = [], ...body] = range.values as unknown[][];
    return {
      sheet: table.worksheet.name,
      headerRow: range.rowIndex + 1,
      columns: new Map(
        headers.map((header, index) => [
          String(header),
          columnLetters(range.columnIndex + 1 + index),
        ])
      ),
      rows: body.map((row) =>
        Object.fromEntries(headers.map((header, index) => [String(header), row[index]]))
      ),
    };
  });
}

/** The row of `PhuLuc` that holds the task with this STT. */
export async function trackedRow(
  host: OfficeHost,
  number: number
): Promise<Readonly<Record<string, unknown>>> {
  const { rows } = await readTable(host);
  return rows[indexOfTask(rows, number)]!;
}

/** Types the same into the rows of these tasks of `PhuLuc`, as staff do. @throws HostError where a drop-down or date check refuses the entry */
export async function fillIn(
  host: OfficeHost,
  numbers: readonly number[],
  entries: Readonly<Record<string, string>>
): Promise<void> {
  const { sheet, headerRow, columns, rows } = await readTable(host);
  for (const number of numbers) {
    const row = headerRow + 1 + indexOfTask(rows, number);
    for (const [header, text] of Object.entries(entries)) {
      host.type(sheet, `${columns.get(header)}${row}`, text);
    }
  }
}

function indexOfTask(rows: TableOnSheet["rows"], number: number): number {
  const index = rows.findIndex((row) => row["STT"] === number);
  if (index < 0) {
    throw new Error(`PhuLuc has no task ${number}.`);
  }
  return index;
}

/** Types a row into the clerk's list, from column A on. */
export function typeSourceRow(host: OfficeHost, row: number, texts: readonly string[]): void {
  texts.forEach((text, index) => {
    if (text !== "") {
      host.type(SOURCE, `${columnLetters(index + 1)}${row}`, text);
    }
  });
}

/** Adds a task below the last one of the sample. */
export function addTask(host: OfficeHost): void {
  const task = ["40", "Nhiệm vụ bổ sung trong năm", "Công an xã", "", "Tháng 11/2026", "Báo cáo"];
  typeSourceRow(host, FIRST_FREE_SOURCE_ROW, task);
}

/** What a sheet shows, row by row, calculated. */
export async function shownOn(host: OfficeHost, sheet: string): Promise<readonly unknown[][]> {
  return host.excel.Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** The row of the print that carries this number in its first column. */
export async function printedRow(
  host: OfficeHost,
  number: number,
  sheet = "Bản in phụ lục"
): Promise<readonly unknown[]> {
  const rows = await shownOn(host, sheet);
  const row = rows.find(([first]) => String(first) === String(number));
  if (!row) {
    throw new Error(`The print has no task ${number}.`);
  }
  return row;
}

/** Runs Office.js as another add-in or the user would, and sends what it queued. */
export async function inWorkbook(
  host: OfficeHost,
  work: (workbook: Excel.Workbook) => void
): Promise<void> {
  await host.excel.Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
  await host.idle();
}

/** Cells, formats, merges and page set-up of one sheet. */
export function contentsOfSheet(host: OfficeHost, sheet: string): readonly string[] {
  return contentsOf(host).filter((line) => line.startsWith(`${sheet} `));
}

export function sheetNamesOf(host: OfficeHost): readonly string[] {
  return host.file.worksheets.map(({ name }) => name);
}
