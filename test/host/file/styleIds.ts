import type { Workbook } from "@cj-tech-master/excelts";

/**
 * Forgets the styles that cells had when the workbook was saved before: the library notes a style's number at the cell and
 * leaves the former one where the cell has gone back to no style.
 */
export function forgetStyleIds(file: Workbook): void {
  for (const sheet of file.worksheets) {
    for (let row = 1; row <= sheet.rowCount; row++) {
      const line = sheet.findRow(row);
      for (let column = 1; column <= (line?.cellCount ?? 0); column++) {
        const cell = line!.findCell(column);
        if (cell) {
          delete (cell.model as { styleId?: number }).styleId;
        }
      }
    }
  }
}
