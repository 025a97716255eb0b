import { readFileSync } from "node:fs";
import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { ShownCell } from "../actions/reports/threeWays";
import type { Area } from "../host/area";
import { scalarOf } from "../host/cells/content";
import { readWorkbook } from "../host/file/readWorkbook";
import { tableArea } from "../host/structure/tableModel";
import type { ShownRows } from "../samples/year/shownTables";
import type { Row } from "../samples/year/tableLines";

/** A workbook as it was written: results of formulas are those in the file. */
export class WrittenWorkbook {
  private constructor(private readonly file: Workbook) {}

  static async open(path: string): Promise<WrittenWorkbook> {
    return new WrittenWorkbook(await readWorkbook(new Uint8Array(readFileSync(path))));
  }

  /** The rows of a table by its headers. */
  table(name: string): readonly Row[] {
    const sheet = this.file.worksheets.find((each) =>
      each.getTables().some((table) => table.name === name)
    );
    if (sheet === undefined) {
      throw new Error(`There is no table ${name}.`);
    }
    const [headers = [], ...body] = cellsIn(sheet, tableArea(sheet.getTable(name)));
    return body.map((row) =>
      Object.fromEntries(headers.map((header, index) => [String(header), row[index]]))
    );
  }

  /** What a sheet holds, row by row. */
  sheet(name: string): ShownRows {
    const sheet = this.file.getWorksheet(name)!;
    return cellsIn(sheet, { top: 1, left: 1, bottom: sheet.rowCount, right: sheet.columnCount });
  }
}

function cellsIn(sheet: Worksheet, { top, left, bottom, right }: Area): readonly ShownCell[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      resultIn(sheet.getCell(top + row, left + column))
    )
  );
}

/** The library reads no result where that of the file is an empty text. */
function resultIn(cell: Cell): ShownCell {
  return cell.formula !== undefined && cell.result === undefined
    ? ""
    : (scalarOf(cell) as ShownCell);
}
