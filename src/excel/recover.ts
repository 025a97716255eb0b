import {
  clearLeftovers,
  parseDirectory,
  readJournal,
  writeDirectory,
  type Directory,
} from "./memory";
import { NOTHING_STORED } from "./storedText";
import { finish } from "./finish";
import { MEMORY_MARKER, readState, type WorkbookState } from "./state";
import { undo } from "./undo";

/** The memory sheet and its directory. */
export interface FoundMemory {
  readonly sheet: string;
  readonly directory: Directory;
}

/** The workbook as a build may start from it: nothing unfinished in it. */
export interface SettledWorkbook {
  readonly state: WorkbookState;
  /** Null where no build was ever finished. */
  readonly memory: FoundMemory | null;
  /** Whether unfinished work was found and undone. */
  readonly restored: boolean;
}

/**
 * Looks the workbook over and undoes what an earlier build began and did not finish; what was cut off in its last request,
 * while rows went, is brought to its end.
 */
export async function settle(context: Excel.RequestContext): Promise<SettledWorkbook> {
  const state = await readState(context);
  if (state.memory === null) {
    return { state, memory: null, restored: false };
  }
  const { sheet } = state.memory;
  const directory = parseDirectory(state.memory.directory);
  if (directory?.build && directory.journal.chunks === 0) {
    return { state, memory: { sheet, directory }, restored: false };
  }
  const journal = directory && (await readJournal(context, sheet, directory));
  if (directory?.finishing && journal) {
    await finish(context, state, journal);
    await forgetUnfinished(context, sheet, directory);
    return settle(context);
  }
  if (journal) {
    await undo(context, state, journal);
  }
  await forgetUnfinished(context, sheet, directory);
  return { ...(await settle(context)), restored: true };
}

/** The journal goes; with it the memory sheet, where the unfinished build was the first. */
async function forgetUnfinished(
  context: Excel.RequestContext,
  sheet: string,
  directory: Directory | null
): Promise<void> {
  if (directory?.build) {
    const { finishing: _finishing, ...settled } = directory;
    writeDirectory(context, sheet, { ...settled, journal: NOTHING_STORED });
    clearLeftovers(context, sheet, directory);
  } else {
    const marker = context.workbook.names.getItemOrNullObject(MEMORY_MARKER).load("name");
    await context.sync();
    if (!marker.isNullObject) {
      marker.delete();
    }
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.visibility = "Hidden";
    worksheet.delete();
  }
  await context.sync();
}
