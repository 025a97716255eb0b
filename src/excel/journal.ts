import {
  addMemorySheet,
  NOTHING_STORED,
  writeDirectory,
  writeJournal,
  type Directory,
} from "./memory";
import type { RequestBudget } from "./payload";
import type { SettledWorkbook } from "./recover";
import { MEMORY_SHEET } from "./state";
import type { UndoStep } from "./undo";

/**
 * Writes the way back, and the memory sheet to hold it where there is none, before anything else is touched.
 * @returns the directory as it stands then
 */
export async function openJournal(
  context: Excel.RequestContext,
  budget: RequestBudget,
  { memory, state }: SettledWorkbook,
  undo: readonly UndoStep[]
): Promise<Directory> {
  const sheet = memory?.sheet ?? MEMORY_SHEET;
  if (memory === null) {
    addMemorySheet(context, state);
  }
  const before: Directory = memory?.directory ?? {
    version: 1,
    build: "",
    slot: 0,
    memory: NOTHING_STORED,
    journal: NOTHING_STORED,
  };
  const journal = await writeJournal(context, budget, sheet, {
    own: [...state.own],
    steps: undo,
  });
  const directory = { ...before, journal };
  writeDirectory(context, sheet, directory);
  await budget.send();
  return directory;
}
