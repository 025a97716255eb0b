import type { Worksheet } from "@cj-tech-master/excelts";
import { existingReader } from "../../src/excel/existing";
import { readRegions } from "../../src/excel/regions";
import { settle } from "../../src/excel/recover";
import type { RowInsert, RowTable } from "../../src/excel/rows/rowEdits";
import { inExcel } from "../../src/excel/run";
import { writeEdits, type Edits } from "../../src/excel/writeEdits";
import { orRestore } from "../../src/excel/writeOrRestore";
import { columnLetters } from "../../src/notation/columnLetters";
import { TASK_HELPERS } from "../../src/tables/helperColumns";
import { newTaskId } from "../../src/plan/taskId";
import type { Moment } from "../../src/plan/moment";
import type { SnapshotReason } from "../../src/sheets/snapshot/snapshot";
import type { CellContent } from "../../src/sheets/blueprint";
import type { OfficeHost } from "../host/officeHost";
import { AS_OF } from "./openSample";

const NOTHING: Edits = { changes: [], growing: [], shrinking: [] };

/** Writes edits as an action does: all of them or none. */
export function edit(
  edits: Partial<Edits>,
  reason: SnapshotReason = "edit",
  at: Moment = { day: AS_OF, minutes: 902 }
): Promise<void> {
  return inExcel(async (context) => {
    const build = newTaskId(Math.random);
    const settled = await settle(context);
    const reader = existingReader(settled.state);
    const existing = reader.assemble(await readRegions(context, reader.regions));
    const keeping = { reason, at, existing };
    await orRestore(context, build, () =>
      writeEdits(context, { ...NOTHING, ...edits }, settled, build, keeping)
    );
  });
}

/** A row that comes into a table. */
export function row(
  table: RowTable,
  at: number,
  cells: Readonly<Record<string, CellContent>>
): RowInsert {
  return { table, at, cells: new Map(Object.entries(cells)) };
}

/** The sheet with a table, whatever it is called. */
export function sheetWith(host: OfficeHost, table: RowTable): Worksheet {
  return host.file.worksheets.find((sheet) =>
    sheet.getTables().some(({ name }) => name === table)
  )!;
}

/** The column of a header on the sheet, and the row it stands in. */
export function headerCell(sheet: Worksheet, header: string): { row: number; column: number } {
  for (let at = 1; at <= 10; at += 1) {
    for (let column = 1; column <= 60; column += 1) {
      if (sheet.getCell(at, column).value === header) {
        return { row: at, column };
      }
    }
  }
  throw new Error(`There is no column ${header}.`);
}

/** What a column of a table holds, top to bottom; formulas by their text. */
export function columnOf(host: OfficeHost, table: RowTable, header: string): readonly unknown[] {
  const sheet = sheetWith(host, table);
  const [first, last] = rowsOf(sheet, table);
  const { column } = headerCell(sheet, header);
  return Array.from({ length: last - first }, (_, index) => {
    const cell = sheet.getCell(first + 1 + index, column);
    return cell.formula ? `=${cell.formula}` : cell.value;
  });
}

function rowsOf(sheet: Worksheet, table: RowTable): readonly [number, number] {
  const { model } = sheet.getTables().find(({ name }) => name === table)!;
  const [first, last] = model.tableRef!.match(/\d+/g)!.map(Number);
  return [first!, last!];
}

/** The body of `PhuLuc` down to a row, as an address. */
export function bodyOf(host: OfficeHost, lastRow: number): string {
  const last = headerCell(sheetWith(host, "PhuLuc"), TASK_HELPERS.at(-1)!.header);
  return `A5:${columnLetters(last.column)}${lastRow}`;
}
