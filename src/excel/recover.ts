import { clearLeftovers, writeDirectory, type Directory } from "./memory";
import { parseDirectory, readJournal, startAnew, type FoundMemory } from "./readMemory";
import { NOTHING_STORED } from "./storedText";
import { finish } from "./finish";
import { MEMORY_MARKER, readState, type WorkbookState } from "./state";
import { undo } from "./undo";

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
 * @throws ExcelProblem `wayBackUnread` where what was begun cannot be taken back; nothing is changed then
 */
export async function settle(context: Excel.RequestContext): Promise<SettledWorkbook> {
  const state = await readState(context);
  if (state.memory === null) {
    return { state, memory: null, restored: false };
  }
  const { sheet } = state.memory;
  const found = parseDirectory(state.memory.directory);
  // A workbook with an appendix has a directory: somebody cleared it.
  const lost = found.kind === "lost" ? found.lost : state.own.has("tracking") ? "damaged" : null;
  if (found.kind !== "read" && lost !== null) {
    return { state, memory: await startAnew(context, sheet, lost), restored: false };
  }
  const directory = found.kind === "read" ? found.directory : null;
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
