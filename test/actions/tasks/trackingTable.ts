import type { OfficeHost } from "../../host/officeHost";

export const TRACKING = "Phụ lục (theo dõi)";
export const RESULTS = "Sổ kết quả";

/** Where a column of the tracking table stands, 1-based. */
export function columnOf(host: OfficeHost, header: string): number {
  const sheet = host.file.getWorksheet(TRACKING)!;
  for (let row = 1; row <= 10; row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      if (sheet.getCell(row, column).value === header) {
        return column;
      }
    }
  }
  throw new Error(`No column ${header}`);
}

/** The row of the tracking sheet with the task of a number. */
export function bodyRow(host: OfficeHost, number: number): number {
  const sheet = host.file.getWorksheet(TRACKING)!;
  const numbers = columnOf(host, "STT");
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    if (sheet.getCell(row, numbers).value === number) {
      return row;
    }
  }
  throw new Error(`No task ${number}`);
}

/** What a task's cell holds. */
export function held(host: OfficeHost, number: number, header: string): unknown {
  return host.file.getWorksheet(TRACKING)!.getCell(bodyRow(host, number), columnOf(host, header))
    .value;
}
