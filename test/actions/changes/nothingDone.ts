import type { ChangesUndo } from "../../../src/actions/changes/changesUndo";
import type { UndoneChanges } from "../../../src/actions/changes/undoChanges";

/** The way back from changes that wrote nothing. */
export const NOTHING_DONE: ChangesUndo = {
  edits: [],
  tasks: [],
  results: [],
  resultEdits: [],
  lines: [],
  slips: [],
  sent: [],
  agencies: [],
  issuedWords: [],
};

/** An undoing after which nothing stays of what was written. */
export const NOTHING_KEPT: UndoneChanges = {
  ok: true,
  kept: [],
  keptTasks: [],
  keptLines: 0,
  keptAgencies: [],
  keptSlips: [],
};
