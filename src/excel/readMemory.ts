import {
  JOURNAL_COLUMN,
  MEMORY_VERSION,
  NO_DIRECTORY,
  NO_MEMORY,
  slotColumn,
  type Directory,
  type Memory,
} from "./memory";
import { ExcelProblem } from "./problem";
import { readRegions } from "./regions";
import type { WorkbookState } from "./state";
import { isMarked, readText, unmarked, unsealed } from "./storedText";
import { isUndoStep, type Journal } from "./undo";
import type { LostMemory } from "../plan/checks/lostMemory";

/** The memory sheet and its directory. */
export interface FoundMemory {
  readonly sheet: string;
  readonly directory: Directory;
  /** Why the directory is an empty one, where it cannot be read. */
  readonly lost?: LostMemory;
}

/** What the workbook remembers; nothing where that is lost, and why. */
export interface ReadMemory {
  readonly memory: Memory;
  readonly lost: LostMemory | null;
}

/** What stands in the first cell of the memory sheet: `none` where a build died before it wrote there. */
export type ReadDirectory =
  | { readonly kind: "read"; readonly directory: Directory }
  | { readonly kind: "none" }
  | { readonly kind: "lost"; readonly lost: LostMemory };

/** Reads the directory. Its sum tells that it is what was written, its version that this program wrote such. */
export function parseDirectory(text: string): ReadDirectory {
  if (!isMarked(text)) {
    return { kind: "none" };
  }
  const parsed = parsedJson<Directory>(unsealed(unmarked(text)));
  if (parsed === null) {
    return { kind: "lost", lost: "damaged" };
  }
  return (parsed.version as number) > MEMORY_VERSION
    ? { kind: "lost", lost: "newer" }
    : { kind: "read", directory: { ...parsed, version: MEMORY_VERSION } };
}

/**
 * The memory sheet whose directory cannot be read, to start anew from.
 * @throws ExcelProblem `wayBackUnread` where work was left half-done
 */
export async function startAnew(
  context: Excel.RequestContext,
  sheet: string,
  lost: LostMemory
): Promise<FoundMemory> {
  const area = { row: 2, column: JOURNAL_COLUMN, rows: 1, columns: 1 };
  const [journal] = await readRegions(context, [
    { sheet, area, wanted: "values", bytesPerCell: 60 },
  ]);
  if (journal!.values[0]![0] !== "") {
    throw wayBackUnread(lost);
  }
  return { sheet, directory: NO_DIRECTORY, lost };
}

/** Reads the memory that the directory points at; none in a workbook without one. */
export async function readMemory(
  context: Excel.RequestContext,
  { state, memory }: { readonly state: WorkbookState; readonly memory: FoundMemory | null }
): Promise<ReadMemory> {
  if (memory === null) {
    return { memory: NO_MEMORY, lost: state.own.has("tracking") ? "missing" : null };
  }
  const { sheet, directory, lost } = memory;
  if (lost) {
    return { memory: NO_MEMORY, lost };
  }
  const text = await readText(context, sheet, slotColumn(directory.slot), directory.memory);
  if (text === "") {
    return { memory: NO_MEMORY, lost: null };
  }
  const parsed = parsedJson<Memory>(text);
  return parsed === null ? { memory: NO_MEMORY, lost: "damaged" } : { memory: parsed, lost: null };
}

/**
 * Reads the journal of unfinished work.
 * @throws ExcelProblem `wayBackUnread` where it is damaged, or holds a step that this version does not know
 */
export async function readJournal(
  context: Excel.RequestContext,
  sheet: string,
  { journal }: Directory
): Promise<Journal> {
  const text = await readText(context, sheet, JOURNAL_COLUMN, journal);
  if (text === "") {
    return { own: [], steps: [] };
  }
  const parsed = parsedJson<Journal>(text);
  if (parsed === null) {
    throw wayBackUnread("damaged");
  }
  const unknown = parsed.steps.find((step) => !isUndoStep(step));
  if (unknown) {
    throw wayBackUnread(unknown.kind);
  }
  return parsed;
}

function wayBackUnread(detail: string): ExcelProblem {
  return new ExcelProblem("wayBackUnread", "WayBackUnread", detail);
}

/** What a text says that has its sum, or that an earlier version wrote without one; null where it was damaged. */
function parsedJson<T>(text: string | null): T | null {
  try {
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}
