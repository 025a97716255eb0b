import {
  addMemorySheet,
  clearLeftovers,
  NO_DIRECTORY,
  writeDirectory,
  writeMemory,
  type Memory,
} from "./memory";
import { RequestBudget } from "./payload";
import type { SettledWorkbook } from "./recover";
import { MEMORY_SHEET } from "./state";

/**
 * Writes what the add-in remembers, and nothing else. It goes into the idle slot and counts once the directory, written
 * last, points there: a fault before that leaves what was remembered, so that no way back need be written first.
 * @param build tells this work from others when its last answer is lost
 * @throws Office errors, for the caller to settle
 */
export async function writeMemoryAlone(
  context: Excel.RequestContext,
  { memory: present, state }: SettledWorkbook,
  memory: Memory,
  build: string
): Promise<void> {
  if (present === null) {
    addMemorySheet(context, state);
  }
  const { sheet, directory } = present ?? { sheet: MEMORY_SHEET, directory: NO_DIRECTORY };
  const budget = new RequestBudget(context);
  const slot = directory.slot === 0 ? 1 : 0;
  const stored = await writeMemory(context, budget, sheet, slot, memory);
  const done = { ...directory, build, slot, memory: stored } as const;
  writeDirectory(context, sheet, done);
  clearLeftovers(context, sheet, done);
  await context.sync();
}
