import type { Choices } from "../intake/choices";
import type { Grid } from "../intake/grid";
import { columnLetters } from "../notation/columnLetters";
import type { Acceptance } from "../plan/checks/acceptance";
import type { PairDecisions } from "../plan/compare/planComparison";
import type { AreaDuty } from "../plan/document";
import type { Agency, Area } from "../plan/plan";
import type { Target } from "../plan/targets/target";
import type { Moment } from "../plan/moment";
import type { SentSlip } from "../plan/slips/slip";
import { cellReference } from "../sheets/address";
import type { BaseRow } from "../sheets/baseRow";
import type { IssuedWords } from "../sheets/issuedWords";
import type { PrintOptions } from "../sheets/printOptions";
import type { Renaming } from "../sheets/mergeSettings";
import type {
  CellBlock,
  ChartBlueprint,
  NoteCell,
  SheetArea,
  SheetLayout,
} from "../sheets/blueprint";
import type { SheetRole } from "../tables/sheetRoles";
import type { SnapshotReason } from "../sheets/snapshot/snapshot";
import type { SheetFinish } from "./finishSheets";
import { matrixBytes, type RequestBudget } from "./payload";
import { runsOf } from "./runs";
import { chunksOf, marked, NOTHING_STORED, sealed, writeText, type StoredText } from "./storedText";
import { MEMORY_MARKER, MEMORY_SHEET, type WorkbookState } from "./state";
import type { Journal } from "./undo";
import { cellsAt } from "./cellsAt";

/** What the add-in remembers from build to build. */
export interface Memory {
  /** Source columns as last written, by id: tells what a user changed since. */
  readonly base: readonly BaseRow[];
  /** How derived sheets were drawn, so that only what changed is drawn again. */
  readonly drawn: Readonly<Partial<Record<SheetRole, DrawnSheet>>>;
  /** What the user decided about the source list; absent in workbooks of the first version. */
  readonly choices?: Choices;
  /** The list itself, where it came from a document or the clipboard and stands on no sheet. */
  readonly outside?: readonly Grid[];
  /** The list stood in selected cells, which a hidden name keeps (`sourceArea.ts`). */
  readonly selection?: true;
  /** What the sheets were drawn with beside the tables, so that they can be drawn anew without the source list. */
  readonly plan?: RememberedPlan;
  /** Areas that the source calls by a former name; absent where there are none. */
  readonly renamedAreas?: readonly Renaming[];
  /** How the appendix is printed, where it was chosen. */
  readonly print?: PrintOptions;
  /** Findings that were accepted as they are, oldest first. */
  readonly accepted?: readonly Acceptance[];
  /** Which tasks are one with those of a superior's plan, and which are not, as the clerk decided; absent before that. */
  readonly superiorPairs?: PairDecisions;
  /** What an issued plan prints where a later document gave its table other words; absent where there is nothing. */
  readonly issuedWords?: readonly IssuedWords[];
  /** Slips that went out this year, oldest first; absent where there was none. */
  readonly slips?: readonly SentSlip[];
}

/** Of the last plan that was built. */
export interface RememberedPlan {
  readonly title: string;
  readonly authority: string;
  readonly areas: readonly Area[];
  readonly agencies: readonly Agency[];
  /** Whether CCHC.TONGHOP stands beside the native summary. */
  readonly live: boolean;
  /** Who leads which area, where the plan came as a document that says so. */
  readonly duties?: readonly AreaDuty[];
  /** What follows the number of the document that issues the plan, where it came as one: "QĐ-UBND". */
  readonly documentSymbol?: string;
  /** Targets that were put into `ChiTieu`, so that none comes a second time; absent where there was none. */
  readonly targets?: readonly Target[];
}

/** Where the last build had its list from. */
export type RememberedSource = "sheets" | "outside" | "selection";

/** What of the memory tells where the list came from. */
export function sourceOf({ outside, selection }: Memory): RememberedSource {
  if (outside) {
    return "outside";
  }
  return selection ? "selection" : "sheets";
}

export interface DrawnSheet {
  readonly blocks: readonly SheetArea[];
  readonly layout: SheetLayout;
  /** Absent where there are none. */
  readonly charts?: readonly ChartBlueprint[];
  /** Where users write; absent in drawings that have no such cells. */
  readonly notes?: DrawnNotes;
}

export interface DrawnNotes {
  readonly cells: readonly NoteCell[];
  /** The lines of notes whose row is gone; no rows where there are none. */
  readonly foot: SheetArea;
}

/** Raised whenever a text of an earlier version would be misread; version 1 had no sums in front of its texts. */
export const MEMORY_VERSION = 2;

/**
 * The first cell of the memory sheet (docs/architecture.md#memory). The memory stands in one of two slots, written to the
 * idle one and switched over in a build's last request; a journal that is not empty says that work was begun and not finished.
 */
export interface Directory {
  readonly version: typeof MEMORY_VERSION;
  /** The build that finished last. */
  readonly build: string;
  readonly slot: 0 | 1;
  readonly memory: StoredText;
  /** As the memory says, to be told without reading it; absent in workbooks of earlier versions. */
  readonly source?: RememberedSource;
  readonly journal: StoredText;
  /** All but the last request's work is done: what the journal says of rows that go is to be brought to its end, not undone. */
  readonly finishing?: true;
  /** Sheets whose view or page is still to be set (`finishSheets.ts`); absent where there are none. */
  readonly unfinished?: readonly UnfinishedSheet[];
  /** Newest first; absent in workbooks of earlier versions. */
  readonly snapshots?: readonly SnapshotEntry[];
}

/** A sheet by its role where its drawing is remembered; else with what is to be set, and its hidden name where it has one. */
export type UnfinishedSheet = SheetRole | Omit<SheetFinish, "sheet">;

/** Where a snapshot stands on the memory sheet, and what is told of it without reading it. */
export interface SnapshotEntry {
  /** The work before which it was taken. */
  readonly id: string;
  readonly at: Moment;
  readonly reason: SnapshotReason;
  /** How many tasks `PhuLuc` held. */
  readonly tasks: number;
  readonly column: number;
  readonly text: StoredText;
}

/** Of a workbook in which nothing was finished yet. */
export const NO_DIRECTORY: Directory = {
  version: MEMORY_VERSION,
  build: "",
  slot: 0,
  memory: NOTHING_STORED,
  journal: NOTHING_STORED,
};
export const NO_MEMORY: Memory = { base: [], drawn: {} };

export const JOURNAL_COLUMN = 4;
/** One column more than there are snapshots, so that a new one is written beside those that it may push out. */
export const SNAPSHOT_COLUMNS: readonly number[] = Array.from({ length: 11 }, (_, i) => 5 + i);
/** Where Excel compares formulas for a freezing; empty but for that moment, or where it died in it. */
export const CHECKS_COLUMN = 16;

/** Queues making the memory sheet: very hidden, found by its marker. */
export function addMemorySheet(context: Excel.RequestContext, state: WorkbookState): void {
  const { names, worksheets } = context.workbook;
  worksheets.add(MEMORY_SHEET).visibility = "VeryHidden";
  if (state.names.has(MEMORY_MARKER.toLowerCase())) {
    names.getItem(MEMORY_MARKER).delete();
  }
  names.add(MEMORY_MARKER, `=${cellReference(MEMORY_SHEET, 1, 1)}`).visible = false;
}

/** Queues writing the memory into a slot; the directory that the caller writes last makes it count. */
export async function writeMemory(
  context: Excel.RequestContext,
  budget: RequestBudget,
  sheet: string,
  slot: 0 | 1,
  memory: Memory
): Promise<StoredText> {
  return writeText(context, budget, sheet, slotColumn(slot), JSON.stringify(memory));
}

/** Queues writing the journal; the directory that the caller writes last makes it count. */
export async function writeJournal(
  context: Excel.RequestContext,
  budget: RequestBudget,
  sheet: string,
  journal: Journal
): Promise<StoredText> {
  return writeText(context, budget, sheet, JOURNAL_COLUMN, JSON.stringify(journal));
}

/** Queues writing the directory. */
export function writeDirectory(
  context: Excel.RequestContext,
  sheet: string,
  directory: Directory
): void {
  const cell = cellsAt(context.workbook.worksheets.getItem(sheet), "A1");
  cell.values = [[directoryText(directory)]];
}

function directoryText(directory: Directory): string {
  return marked(sealed(JSON.stringify(directory)));
}

/** Queues removing the journal and whatever stands where `directory` does not point at. */
export function clearLeftovers(
  context: Excel.RequestContext,
  sheet: string,
  directory: Directory
): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const kept = new Set(directory.snapshots?.map(({ column }) => column));
  const idle = [
    slotColumn(directory.slot === 0 ? 1 : 0),
    JOURNAL_COLUMN,
    ...SNAPSHOT_COLUMNS.filter((each) => !kept.has(each)),
    CHECKS_COLUMN,
  ];
  for (const { first, count } of runsOf(idle)) {
    clearColumns(worksheet, first, count);
  }
}

/** Queues removing what Excel compared. */
export function clearChecks(context: Excel.RequestContext, sheet: string): void {
  clearColumns(context.workbook.worksheets.getItem(sheet), CHECKS_COLUMN, 1);
}

function clearColumns(worksheet: Excel.Worksheet, first: number, count: number): void {
  const columns = `${columnLetters(first)}:${columnLetters(first + count - 1)}`;
  cellsAt(worksheet, columns).clear("All");
}

/** The column of a slot. */
export function slotColumn(slot: 0 | 1): number {
  return 2 + slot;
}

/** What the memory sheet of a new workbook holds, in which nothing else was done yet. */
export function memoryCells(memory: Memory, build: string): readonly CellBlock[] {
  const chunks = chunksOf(sealed(JSON.stringify(memory))).map((chunk) => [chunk]);
  const { slot } = NO_DIRECTORY;
  const directory: Directory = {
    ...NO_DIRECTORY,
    build,
    memory: { chunks: chunks.length, bytes: matrixBytes(chunks) },
    source: sourceOf(memory),
  };
  return [
    { row: 1, column: 1, content: [[directoryText(directory)]] },
    { row: 2, column: slotColumn(slot), content: chunks },
  ];
}
