import type { CalendarDay } from "../../plan/day";
import { combineFixes } from "../../plan/checks/combineFixes";
import type { Finding } from "../../plan/finding";
import type { TaskEdit } from "../../plan/taskField";
import type { NotBuilt } from "../ownWorkbook";
import { editTasks } from "../tasks/editTasks";

export type { TaskEdit };

export interface FixRequest {
  /** Those to be put right; one without a fix is passed over. */
  readonly findings: readonly Finding[];
  /** The calendar's day; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

export type FixOutcome = AppliedFixes | NotBuilt;

export interface AppliedFixes {
  readonly ok: true;
  /** Those that are put right, by this call or by somebody meanwhile. */
  readonly fixed: readonly Finding[];
  /** Those whose cells hold something else by now, or whose plan is issued by now: nothing was written there. */
  readonly kept: readonly Finding[];
  /** The way back, for `editTasks`. */
  readonly undo: readonly TaskEdit[];
}

/**
 * Puts findings right by their certain fixes, all in one step and in a constant number of requests. A task of which a cell
 * was changed since the check is left alone, and so are the words of a plan that was issued since; a fix that gets into
 * another's way waits for the next check.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export async function applyFixes({ findings, today }: FixRequest): Promise<FixOutcome> {
  const { groups } = combineFixes(findings.filter(({ fix = [] }) => fix.length > 0));
  const outcome = await editTasks({
    edits: groups.map(({ edits }) => edits),
    today,
    reason: "fixAll",
    keepsIssued: true,
  });
  if (!outcome.ok) {
    return outcome;
  }
  const standing = new Set(outcome.kept.map(({ edit }) => edit));
  const isKept = (edits: readonly TaskEdit[]): boolean => edits.some((edit) => standing.has(edit));
  const findingsOf = (kept: boolean): readonly Finding[] =>
    groups.filter(({ edits }) => isKept(edits) === kept).flatMap((group) => group.findings);
  return { ok: true, fixed: findingsOf(false), kept: findingsOf(true), undo: outcome.undo };
}
