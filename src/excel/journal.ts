import {
  addMemorySheet,
  NO_DIRECTORY,
  writeDirectory,
  writeJournal,
  type Directory,
} from "./memory";
import type { RequestBudget } from "./payload";
import type { SettledWorkbook } from "./recover";
import { MEMORY_SHEET } from "./state";
import type { UndoStep } from "./undo";

/** A journal that stands in the workbook: from now on what is begun can be taken back. */
export interface OpenJournal {
  /** The memory sheet that holds it. */
  readonly sheet: string;
  readonly directory: Directory;
}

/** Writes the way back, and the memory sheet to hold it where there is none, before anything else is touched. */
export async function openJournal(
  context: Excel.RequestContext,
  budget: RequestBudget,
  { memory, state }: SettledWorkbook,
  steps: readonly UndoStep[]
): Promise<OpenJournal> {
  if (memory === null) {
    addMemorySheet(context, state);
  }
  const sheet = memory?.sheet ?? MEMORY_SHEET;
  const before = memory?.directory ?? NO_DIRECTORY;
  const journal = await writeJournal(context, budget, sheet, { own: [...state.own], steps });
  const directory = { ...before, journal };
  writeDirectory(context, sheet, directory);
  await budget.send();
  return { sheet, directory };
}
