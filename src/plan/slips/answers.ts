import { comparisonKey } from "../../text/keys";
import type { CalendarDay } from "../day";
import type { Agency } from "../plan";
import { slipState, type RegisteredSlip } from "./registeredSlip";

/** Who has answered: what an agency was sent this year, and what became of it. */
export interface AgencyAnswers {
  readonly agency: string;
  readonly sent: number;
  /** Of them those that came back, late ones too. */
  readonly returned: number;
  readonly late: number;
  /** How often it was reminded, and when last. */
  readonly reminders: number;
  readonly lastReminder: CalendarDay | null;
  /** The slip that it still owes; null where it owes none. */
  readonly owed: OwedSlip | null;
}

/** A slip that is out. */
export interface OwedSlip {
  readonly code: string;
  readonly agency: string;
  /** Whether it went to one agency, or to the agencies of a group. */
  readonly kind: Agency["kind"];
  readonly period: string;
  readonly dueBack: CalendarDay | null;
  /** Calendar days to `dueBack`, negative where it has passed; null where nobody set one. */
  readonly daysLeft: number | null;
  readonly lastReminder: CalendarDay | null;
  readonly reminders: number;
}

/**
 * Who has answered on a day, an agency each: those that owe a slip first, the longest due first among them, then as in the
 * register. Each slip asks about the same tasks as the one before it: of an agency only the last is owed, and only while none
 * that went out with it or later has come back.
 * @param slips in the order of the register
 * @param directory says which of them are groups
 */
export function agencyAnswers(
  slips: readonly RegisteredSlip[],
  asOf: CalendarDay,
  directory: readonly Pick<Agency, "name" | "kind">[]
): readonly AgencyAnswers[] {
  const byAgency = new Map<string, RegisteredSlip[]>();
  for (const slip of slips) {
    const key = comparisonKey(slip.agency);
    byAgency.set(key, [...(byAgency.get(key) ?? []), slip]);
  }
  const groups = new Set(
    directory.flatMap(({ name, kind }) => (kind === "group" ? comparisonKey(name) : []))
  );
  return [...byAgency]
    .map(([key, own]) => answersOf(own, asOf, groups.has(key) ? "group" : "agency"))
    .sort(byUrgency);
}

/** The slips that are still to come back on a day, the longest due first. */
export function owedSlips(
  slips: readonly RegisteredSlip[],
  asOf: CalendarDay,
  directory: readonly Pick<Agency, "name" | "kind">[]
): readonly OwedSlip[] {
  return agencyAnswers(slips, asOf, directory).flatMap(({ owed }) => owed ?? []);
}

/** Whether the day by which a slip is wanted back has not passed. */
export function isInTime({ daysLeft }: Pick<OwedSlip, "daysLeft">): boolean {
  return daysLeft !== null && daysLeft >= 0;
}

function answersOf(
  slips: readonly RegisteredSlip[],
  asOf: CalendarDay,
  kind: Agency["kind"]
): AgencyAnswers {
  const reminded = slips.flatMap(({ lastReminder }) => lastReminder ?? []);
  return {
    agency: slips.at(-1)!.agency,
    sent: slips.length,
    returned: slips.filter(({ returnedOn }) => returnedOn !== null).length,
    late: slips.filter((slip) => slipState(slip, asOf) === "returnedLate").length,
    reminders: slips.reduce((sum, { reminders }) => sum + reminders, 0),
    lastReminder: reminded.length === 0 ? null : reminded.reduce((a, b) => (a > b ? a : b)),
    owed: owedOf(slips, asOf, kind),
  };
}

function owedOf(
  slips: readonly RegisteredSlip[],
  asOf: CalendarDay,
  kind: Agency["kind"]
): OwedSlip | null {
  const sentOn = (slip: RegisteredSlip): number => slip.sentOn ?? 0;
  const last = slips.reduce((a, b) => (sentOn(b) >= sentOn(a) ? b : a));
  const isAnswered = slips.some((slip) => slip.returnedOn !== null && sentOn(slip) >= sentOn(last));
  if (isAnswered) {
    return null;
  }
  const { code, agency, period, dueBack, lastReminder, reminders } = last;
  const daysLeft = dueBack === null ? null : dueBack - asOf;
  return { code, agency, kind, period, dueBack, daysLeft, lastReminder, reminders };
}

function byUrgency({ owed: one }: AgencyAnswers, { owed: other }: AgencyAnswers): number {
  const left = (owed: OwedSlip): number => owed.daysLeft ?? Number.MAX_SAFE_INTEGER;
  return one && other ? left(one) - left(other) : Number(one === null) - Number(other === null);
}
