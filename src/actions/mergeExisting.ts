import { readTracking } from "../excel/readOwnSheets";
import { newTaskId } from "../plan/taskId";
import type { Decisions } from "../sheets/differences";
import { mergeSource, type Merged } from "../sheets/mergeSource";
import type { ReadSource } from "./readSource";

/**
 * Merges a source with the table that the workbook has, a first build with none.
 * @throws ExcelProblem `columnMissing` where `PhuLuc` has lost a column of the document or the ids
 */
export function mergeExisting(source: ReadSource, decisions?: Decisions): Merged {
  const { reading, existing, memory, stated } = source;
  return mergeSource({
    plan: reading.plan,
    planState: stated.settings.planState,
    table: readTracking(existing),
    base: memory.base,
    ...(decisions ? { decisions } : {}),
    newId: () => newTaskId(Math.random),
  });
}
