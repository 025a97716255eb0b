import { directoryEdits } from "../../excel/directoryEdits";
import { readChangeLog, type LoggedLine } from "../../excel/readChangeLog";
import { readAgencies } from "../../excel/readOwnSheets";
import { readSlips } from "../../excel/readSlips";
import { resultEntries, taskEntries } from "../../excel/cellEntries";
import type { RowInsert } from "../../excel/rows/rowEdits";
import { slipEdits } from "../../excel/slipEdits";
import type { Edits } from "../../excel/writeEdits";
import { resolveDirectory } from "../../plan/changes/directoryAfter";
import type { LogEntry } from "../../plan/changes/logEntry";
import type { PlanChanges, SlipRegisterChange } from "../../plan/changes/yearChanges";
import { registerAfter, type RegisteredSlip } from "../../plan/slips/registeredSlip";
import type { SentSlip } from "../../plan/slips/slip";
import { CHANGE_LOG_TABLE } from "../../tables/changeLogColumns";
import {
  changeLogSheet,
  logCells,
  logContent,
  type NumberedEntry,
} from "../../sheets/changeLog/changeLogSheet";
import { happenedLines } from "../../sheets/changeLog/happened";
import type { SheetBlueprint } from "../../sheets/blueprint";
import { issuedAfter, type IssuedWords } from "../../sheets/issuedWords";
import { registerSheet } from "../../sheets/slips/registerSheet";
import { contentKey } from "../../sheets/taskCells";
import {
  resolveEdits,
  reversedEdits,
  type KeptEdit,
  type PlacedEdit,
} from "../../sheets/taskEdits";
import type { OwnWorkbook } from "../ownWorkbook";
import type { ChangesUndo } from "./changesUndo";
import { resolveResultEdits, reversedResultEdits } from "./resultLines";
import { newResultRows, newTaskRows, type AddedTask } from "./newRows";

/** Changes held against the workbook: what is to be written, and what came of it. */
export interface PlannedChanges {
  readonly edits: Edits;
  /** The sheets of the register and of the log, where they are missing and needed. */
  readonly sheets: readonly SheetBlueprint[];
  /** All slips that are to be remembered. */
  readonly slips: readonly SentSlip[];
  /** What an issued plan goes on printing where its table says something else from now on. */
  readonly issuedWords: readonly IssuedWords[];
  readonly made: readonly PlacedEdit[];
  readonly kept: readonly KeptEdit[];
  readonly added: readonly AddedTask[];
  readonly results: number;
  readonly keptResults: number;
  readonly logged: number;
  readonly undo: ChangesUndo;
}

/**
 * Holds changes against the workbook as it stands.
 * @throws ExcelProblem `columnMissing` where a table or column that is to be written is gone; those of `planListUpdate`
 */
export async function planChanges(
  context: Excel.RequestContext,
  own: OwnWorkbook,
  changes: PlanChanges
): Promise<PlannedChanges> {
  const { existing, tracked, memory } = own;
  const { made, kept } = resolveEdits(changes.edits, tracked);
  const added = newTaskRows(own, changes.newTasks);
  const results = newResultRows(own, changes.newResults, added);
  const completed = resolveResultEdits(existing, changes.resultEdits ?? []);
  const directory = resolveDirectory(readAgencies(existing), changes.agencies ?? []);
  const lines = newLines(own, changes, added, {
    made,
    kept,
    added: new Set(added.map(({ taskId }) => taskId)),
    appended: [
      ...results.map(({ result }) => result),
      ...completed.made.map(({ taskId, to }) => ({ ...to, taskId })),
    ],
    directory: directory.made.length > 0,
  });
  const before = readSlips(existing);
  const remembered = memory.slips ?? [];
  const after = registerAfter(
    before,
    changes.slips ?? [],
    (file, code) => writtenFrom(file, code, lines),
    remembered
  );
  const sent = newlySent(changes.slips ?? [], remembered);
  const register = registerWork(own, before, after);
  const log = logWork(own, lines);
  const listed = await directoryEdits(context, existing, directory.made);
  return {
    edits: {
      ...listed,
      changes: [
        ...taskEntries(made, existing),
        ...resultEntries(completed.cells, existing),
        ...register.changes,
        ...listed.changes,
      ],
      inserts: [...insertsOf([...added, ...results]), ...register.inserts, ...log.inserts],
    },
    sheets: [...register.sheets, ...log.sheets],
    slips: [...remembered, ...sent],
    issuedWords: issuedWordsAfter(own, made),
    made,
    kept,
    added,
    results: results.length + completed.made.length,
    keptResults: completed.kept.length,
    logged: lines.length,
    undo: {
      edits: reversedEdits(made),
      tasks: added.map(({ taskId, insert: { cells } }) => ({ taskId, cells })),
      results: results.map(({ result }) => result),
      resultEdits: reversedResultEdits(completed.made),
      lines,
      slips: slipsChanged(before, after),
      sent: sent.map(({ code }) => code),
      agencies: directory.undo,
      issuedWords: memory.issuedWords ?? [],
    },
  };
}

function insertsOf(rows: readonly { readonly insert: RowInsert }[]): readonly RowInsert[] {
  return rows.map(({ insert }) => insert);
}

function slipsChanged(
  before: readonly RegisteredSlip[],
  after: readonly RegisteredSlip[]
): ChangesUndo["slips"] {
  return after
    .filter((slip) => !before.includes(slip))
    .map((slip) => ({
      before: before.find(({ row }) => row === slip.row) ?? null,
      after: slip,
    }));
}

function issuedWordsAfter(
  { settings, memory }: OwnWorkbook,
  made: readonly PlacedEdit[]
): readonly IssuedWords[] {
  const before = memory.issuedWords ?? [];
  return settings.planState === "issued" ? issuedAfter(before, made) : before;
}

/** The lines that the log gets, numbered on; those of new tasks have their STT, which nobody knew before. */
function newLines(
  { existing }: OwnWorkbook,
  changes: PlanChanges,
  added: readonly AddedTask[],
  happened: Parameters<typeof happenedLines>[1]
): readonly NumberedEntry[] {
  const present = readChangeLog(existing);
  const known = new Set(present.map(loggedKey));
  const entries = happenedLines(changes, happened, (entry) => known.has(entryKey(entry)));
  const last = present.reduce((most, { order }) => Math.max(most, order), 0);
  const numbers = new Map(added.map(({ taskId, number }) => [taskId, number]));
  return entries.map((entry, index) => ({
    order: last + 1 + index,
    entry: { ...entry, number: entry.number || (numbers.get(entry.taskId) ?? "") },
  }));
}

const TELLING = ["work", "source", "agency", "taskId", "field", "returned", "decision"] as const;

/** By what a line is known again that says that nothing was written. */
function entryKey(entry: LogEntry): string {
  return TELLING.map((id) => contentKey(logContent({ order: 0, entry }, id))).join("\n");
}

function loggedKey(line: LoggedLine): string {
  return TELLING.map((id) => contentKey(line[id])).join("\n");
}

function writtenFrom(file: string, code: string, lines: readonly NumberedEntry[]): number {
  return lines.filter(
    ({ entry: { source, slip = code, decision } }) =>
      source === file && slip === code && decision !== "kept" && decision !== "waiting"
  ).length;
}

function newlySent(
  changes: readonly SlipRegisterChange[],
  remembered: readonly SentSlip[]
): readonly SentSlip[] {
  const slips = changes.flatMap((change) => (change.kind === "sent" ? [change.slip] : []));
  return slips.filter(({ code }) => !remembered.some((each) => each.code === code));
}

/** What a table gets, or the sheet that comes with it. */
interface TableWork extends Pick<Edits, "changes"> {
  readonly inserts: readonly RowInsert[];
  readonly sheets: readonly SheetBlueprint[];
}

function registerWork(
  { existing, settled, settings }: OwnWorkbook,
  before: readonly RegisteredSlip[],
  after: readonly RegisteredSlip[]
): TableWork {
  if (settled.state.own.has("slips")) {
    return { ...slipEdits(existing, before, after), sheets: [] };
  }
  const sheets = after.length > 0 ? [registerSheet(settings.planYear, after)] : [];
  return { changes: [], inserts: [], sheets };
}

function logWork(
  { existing, settled, settings }: OwnWorkbook,
  lines: readonly NumberedEntry[]
): TableWork {
  if (settled.state.own.has("changeLog")) {
    const at = existing.tables.get(CHANGE_LOG_TABLE.toLowerCase())?.rows.length ?? 0;
    const inserts = lines.map((line) => ({ table: CHANGE_LOG_TABLE, at, cells: logCells(line) }));
    return { changes: [], inserts, sheets: [] };
  }
  const sheets = lines.length > 0 ? [changeLogSheet(settings.planYear, lines)] : [];
  return { changes: [], inserts: [], sheets };
}
