import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { readWorkbook } from "../host/file/readWorkbook";
import { displayText } from "../host/cells/displayText";

/** What a unit writes into the row of a task, by the words above the columns; a day as Excel keeps it. */
export type FilledIn = Readonly<Record<string, string | Date>>;

/**
 * A slip as a unit sends it back: opened, filled in, saved.
 * @param rows by STT what is written into the row of that task
 * @param results what is written into the first blank lines of its results
 */
export async function fillSlip(
  slip: Uint8Array,
  rows: Readonly<Record<string, FilledIn>>,
  results: readonly FilledIn[] = []
): Promise<Uint8Array> {
  const workbook = await readWorkbook(slip);
  const sheet = workbook.getWorksheet("Phiếu cập nhật")!;
  const header = headerRow(sheet);
  for (const [number, filled] of Object.entries(rows)) {
    const row = rowOf(sheet, header, number);
    for (const [column, value] of Object.entries(filled)) {
      sheet.getCell(row, columnOf(sheet, header, column)).value = value;
    }
  }
  addResults(workbook.getWorksheet("Kết quả, văn bản")!, results);
  workbook.lastModifiedBy = "Trần Thị Bình";
  return saved(workbook);
}

function addResults(sheet: Worksheet, results: readonly FilledIn[]): void {
  const header = headerRow(sheet);
  let row = header + 1;
  while (displayText(sheet.getCell(row, 1)) !== "") {
    row += 1;
  }
  for (const [index, line] of results.entries()) {
    for (const [column, value] of Object.entries(line)) {
      sheet.getCell(row + index, columnOf(sheet, header, column)).value = value;
    }
  }
}

async function saved(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

function headerRow(sheet: Worksheet): number {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    if (displayText(sheet.getCell(row, 1)) === "STT") {
      return row;
    }
  }
  throw new Error("The slip has no header.");
}

function columnOf(sheet: Worksheet, header: number, words: string): number {
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (displayText(sheet.getCell(header, column)) === words) {
      return column;
    }
  }
  throw new Error(`The slip has no column ${words}.`);
}

function rowOf(sheet: Worksheet, header: number, number: string): number {
  for (let row = header + 1; row <= sheet.rowCount; row += 1) {
    if (displayText(sheet.getCell(row, 1)) === number) {
      return row;
    }
  }
  throw new Error(`The slip has no task ${number}.`);
}
