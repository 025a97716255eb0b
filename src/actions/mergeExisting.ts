import { readAreas, readTracking } from "../excel/readOwnSheets";
import type { Plan } from "../plan/plan";
import { newTaskId } from "../plan/taskId";
import type { Decisions } from "../sheets/differences";
import type { Renaming } from "../sheets/mergeSettings";
import { mergeSource, type Merged } from "../sheets/mergeSource";
import { renamedAreas, withPresentAreas } from "../sheets/renamedAreas";
import type { ReadSource } from "./readSource";

/** A source brought together with what the workbook holds. */
export interface MergedSource {
  /** The source's plan, its areas by the names that the workbook has for them. */
  readonly plan: Plan;
  readonly renamedAreas: readonly Renaming[];
  readonly merged: Merged;
}

/**
 * Merges a source with the table that the workbook has, a first build with none.
 * @throws ExcelProblem `columnMissing` where `PhuLuc` has lost a column of the document or the ids
 */
export function mergeExisting(source: ReadSource, decisions?: Decisions): MergedSource {
  const { reading, existing, memory, stated } = source;
  const table = readTracking(existing);
  const { base } = memory;
  const renamed = renamedAreas({
    listed: readAreas(existing),
    table,
    base,
    built: memory.plan?.areas ?? [],
    known: memory.renamedAreas ?? [],
  });
  const plan = withPresentAreas(reading.plan, renamed);
  const merged = mergeSource({
    plan,
    planState: stated.settings.planState,
    table,
    base,
    ...(decisions ? { decisions } : {}),
    newId: () => newTaskId(Math.random),
  });
  return { plan, renamedAreas: renamed, merged };
}
