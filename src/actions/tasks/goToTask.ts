import { existingReader } from "../../excel/existing";
import { readMemory } from "../../excel/readMemory";
import { readTracking } from "../../excel/readOwnSheets";
import { settle } from "../../excel/recover";
import { readRegions } from "../../excel/regions";
import { inExcel } from "../../excel/run";
import { selectCell } from "../../excel/showSheet";
import type { TaskField } from "../../plan/taskField";
import { identifiedTasks } from "../../sheets/taskIds";
import { headerOf, TRACKING_TABLE } from "../../tables/trackingColumns";

export type { TaskField };

/**
 * Brings a task's row to the front and selects the cell of a field, wherever the row stands by now; without a field, or where
 * its column is gone, the first cell of the row.
 * @param taskId the permanent id, "Mã nhiệm vụ"
 * @returns false where the task is gone, or its sheet hidden
 * @throws ExcelProblem where Excel refuses, and `columnMissing` where `PhuLuc` has lost a column of the document or the ids
 */
export function goToTask(taskId: string, field?: TaskField): Promise<boolean> {
  return inExcel(async (context) => {
    const settled = await settle(context);
    const { memory } = await readMemory(context, settled);
    const reader = existingReader(settled.state, []);
    const existing = reader.assemble(await readRegions(context, reader.regions));
    // A row that somebody put in by hand has no id in its cell yet.
    const { rows } = identifiedTasks(readTracking(existing), memory.base);
    const row = rows.find(({ id }) => id === taskId)?.row;
    if (row === undefined) {
      return false;
    }
    const { state: table, place } = existing.tables.get(TRACKING_TABLE.toLowerCase())!;
    const column = field && place.columns.get(headerOf(field));
    return selectCell(context, {
      sheet: table.sheet,
      row: place.firstRow + row,
      column: column ?? table.area.column,
    });
  });
}
