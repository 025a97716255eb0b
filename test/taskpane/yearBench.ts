import { jest } from "@jest/globals";
import type { UndoOutcome } from "../../src/actions/changes/undoChanges";
import type { ShownWork, YearWorkOutcome } from "../../src/actions/changes/writeYearWork";
import type { YearDraftKind } from "../../src/actions/changes/yearDraft";
import { YearSession } from "../../src/commands/yearSession";
import { atHand } from "../actions/changes/atHand";
import type { Cells } from "../plan/checks/followedOf";
import { DIRECTORY, yearOf } from "../plan/changes/followedWith";

export const NO_UNDO = {
  edits: [],
  tasks: [],
  results: [],
  resultEdits: [],
  lines: [],
  slips: [],
  sent: [],
  agencies: [],
  issuedWords: [],
  reason: "yearChange",
} as const;

/**
 * A session over an appendix of these rows, which remembers what was to be written.
 * @param former agencies of the directory that are no more
 */
export function yearBench(
  kind: YearDraftKind,
  rows: readonly Cells[],
  former: readonly string[] = []
) {
  const year = yearOf(
    rows,
    DIRECTORY.map((each) => (former.includes(each.name) ? { ...each, kind: "former" } : each))
  );
  const write = jest.fn(({ work }: ShownWork): Promise<YearWorkOutcome> =>
    Promise.resolve({
      ok: true,
      made: work.edits.flat(),
      kept: [],
      added: [],
      results: 0,
      keptResults: 0,
      logged: work.log.length,
      undo: NO_UNDO,
      restored: false,
    })
  );
  const undo = jest.fn((): Promise<UndoOutcome> =>
    Promise.resolve({
      ok: true,
      kept: [],
      keptTasks: [],
      keptLines: 0,
      keptAgencies: [],
      keptSlips: [],
    })
  );
  const session = new YearSession(kind, { read: () => Promise.resolve(atHand(year)), write, undo });
  return { session, write, undo };
}
