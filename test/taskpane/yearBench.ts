import { jest } from "@jest/globals";
import type { UndoOutcome } from "../../src/actions/changes/undoChanges";
import type { ShownWork, YearWorkOutcome } from "../../src/actions/changes/writeYearWork";
import type { YearDraftKind } from "../../src/actions/changes/yearDraft";
import { YearSession } from "../../src/commands/yearSession";
import { atHand } from "../actions/changes/atHand";
import type { Cells } from "../plan/checks/followedOf";
import { DIRECTORY, yearOf } from "../plan/changes/followedWith";
import { NOTHING_DONE, NOTHING_KEPT } from "../actions/changes/nothingDone";

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
      undo: { ...NOTHING_DONE, reason: "yearChange" },
      restored: false,
    })
  );
  const undo = jest.fn((): Promise<UndoOutcome> => Promise.resolve(NOTHING_KEPT));
  const session = new YearSession(kind, { read: () => Promise.resolve(atHand(year)), write, undo });
  return { session, write, undo };
}
