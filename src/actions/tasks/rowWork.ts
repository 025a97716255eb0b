import { settle } from "../../excel/recover";
import { writeEdits, type Edits } from "../../excel/writeEdits";
import { orRestore } from "../../excel/writeOrRestore";
import { newTaskId } from "../../plan/taskId";

/** Makes single rows come or go, journaled. @throws ExcelProblem where Excel refuses; the workbook is then as it was */
export async function writeRows(
  context: Excel.RequestContext,
  { inserts = [], removals = [] }: Pick<Edits, "inserts" | "removals">
): Promise<void> {
  const edits: Edits = { changes: [], growing: [], shrinking: [], inserts, removals };
  const build = newTaskId(Math.random);
  const settled = await settle(context);
  await orRestore(context, build, () => writeEdits(context, edits, settled, build, null));
}

/** What is looked at once the writing is complete; null where Excel refuses that, for then the work is done nevertheless. */
export function onceWritten<T>(look: () => Promise<T>): Promise<T | null> {
  return look().catch(() => null);
}
