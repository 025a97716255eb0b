import { wordFinding } from "../../messages/findings";
import type { Acceptance } from "../../plan/checks/acceptance";
import { findingKey } from "../../plan/checks/findingKey";
import type { CalendarDay } from "../../plan/day";
import type { Finding } from "../../plan/finding";
import { changeMemory } from "../changeMemory";
import { clockDay } from "../clockDay";
import { NOT_BUILT, type NotBuilt } from "../ownWorkbook";

export type { Acceptance };

export interface RememberedAcceptances {
  readonly ok: true;
  /** All that the workbook remembers now, oldest first. */
  readonly accepted: readonly Acceptance[];
}

export type AcceptanceOutcome = RememberedAcceptances | NotBuilt;

export interface AcceptRequest {
  readonly finding: Finding;
  /** Why it may stay as it is, in the user's words. */
  readonly reason: string;
  /** The calendar's day; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

/**
 * Accepts a finding as it is: the workbook remembers it with the reason until it is withdrawn or the workbook frozen, and it
 * counts again as soon as what was found changes. Of an earlier acceptance the new reason counts.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function acceptFinding({
  finding,
  reason,
  today,
}: AcceptRequest): Promise<AcceptanceOutcome> {
  const acceptance: Acceptance = {
    key: findingKey(finding),
    reason,
    day: today ?? clockDay(),
    task: finding.task,
    words: wordFinding(finding, "vi"),
  };
  return changeAcceptances((accepted) => [...without(accepted, acceptance.key), acceptance]);
}

/**
 * Withdraws an acceptance; one that is gone already is no fault.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function withdrawAcceptance({ key }: Acceptance): Promise<AcceptanceOutcome> {
  return changeAcceptances((accepted) => without(accepted, key));
}

function without(accepted: readonly Acceptance[], key: string): readonly Acceptance[] {
  return accepted.filter((each) => each.key !== key);
}

async function changeAcceptances(
  change: (accepted: readonly Acceptance[]) => readonly Acceptance[]
): Promise<AcceptanceOutcome> {
  const memory = await changeMemory((before) => ({
    ...before,
    accepted: change(before.accepted ?? []),
  }));
  return memory === null ? NOT_BUILT : { ok: true, accepted: memory.accepted ?? [] };
}
