import { comparisonKey } from "../../text/keys";
import { namesSince, type NamedAgency } from "../agencies/heirs";
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
  /** Of a group whose members are known: so many files came of the slip that went out last, which every member fills in. */
  readonly ofGroup?: { readonly files: number; readonly members: number };
}

/** What is to be known of agencies. */
export type AnsweringAgency = NamedAgency & Pick<Agency, "kind" | "members">;

/** A slip that is out. */
export interface OwedSlip {
  readonly code: string;
  /** By its present name. */
  readonly agency: string;
  /** The name by which it went out, where the agency has another one since. */
  readonly sentTo?: string;
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
 * register. An agency answers for slips that went out under its former names. Each slip asks about the same tasks as the one
 * before it: only the last is owed, and only while none that went out with it or later has come back.
 * @param slips in the order of the register
 * @param directory says which of them are groups, and who had other names
 */
export function agencyAnswers(
  slips: readonly RegisteredSlip[],
  asOf: CalendarDay,
  directory: readonly AnsweringAgency[]
): readonly AgencyAnswers[] {
  const byAgency = new Map<string, AddressedSlip[]>();
  const namesOf = namesSince(directory);
  for (const slip of slips) {
    const names = namesOf(slip.agency);
    const key = comparisonKey(names.at(-1)!);
    byAgency.set(key, [...(byAgency.get(key) ?? []), { slip, names }]);
  }
  const listed = new Map(directory.map((agency) => [comparisonKey(agency.name), agency]));
  return [...byAgency].map(([key, own]) => answersOf(own, asOf, listed.get(key))).sort(byUrgency);
}

/** The slips that are still to come back on a day, the longest due first. */
export function owedSlips(
  slips: readonly RegisteredSlip[],
  asOf: CalendarDay,
  directory: readonly AnsweringAgency[]
): readonly OwedSlip[] {
  return agencyAnswers(slips, asOf, directory).flatMap(({ owed }) => owed ?? []);
}

/** Whether of a group that owes no slip any more fewer files came than it has members: one answer is not everybody's. */
export function isAnsweredInPart({
  owed,
  ofGroup,
}: Pick<AgencyAnswers, "owed" | "ofGroup">): boolean {
  return owed === null && ofGroup !== undefined && ofGroup.files < ofGroup.members;
}

/** Whether the day by which a slip is wanted back has not passed. */
export function isInTime({ daysLeft }: Pick<OwedSlip, "daysLeft">): boolean {
  return daysLeft !== null && daysLeft >= 0;
}

/** A slip with the names of its agency from the one by which it went out to the present one. */
interface AddressedSlip {
  readonly slip: RegisteredSlip;
  readonly names: readonly [string, ...string[]];
}

function answersOf(
  addressed: readonly AddressedSlip[],
  asOf: CalendarDay,
  agency: AnsweringAgency | undefined
): AgencyAnswers {
  const slips = addressed.map(({ slip }) => slip);
  const reminded = slips.flatMap(({ lastReminder }) => lastReminder ?? []);
  const kind = agency?.kind ?? "agency";
  const members = kind === "group" ? (agency?.members.length ?? 0) : 0;
  return {
    agency: addressed.at(-1)!.names.at(-1)!,
    sent: slips.length,
    returned: slips.filter(({ returnedOn }) => returnedOn !== null).length,
    late: slips.filter((slip) => slipState(slip, asOf) === "returnedLate").length,
    reminders: slips.reduce((sum, { reminders }) => sum + reminders, 0),
    lastReminder: reminded.length === 0 ? null : reminded.reduce((a, b) => (a > b ? a : b)),
    owed: owedOf(addressed, asOf, kind),
    ...(members === 0 ? {} : { ofGroup: { files: lastOf(addressed).slip.files.length, members } }),
  };
}

/** The last slip that is open: neither it nor one that asked about its tasks after it has come back. */
function owedOf(
  addressed: readonly AddressedSlip[],
  asOf: CalendarDay,
  kind: Agency["kind"]
): OwedSlip | null {
  const open = addressed.filter(
    (each) => !addressed.some((other) => other.slip.returnedOn !== null && isSuccessor(other, each))
  );
  const last = open.filter(
    (each) => !addressed.some((other) => !isSuccessor(each, other) && isSuccessor(other, each))
  );
  if (last.length === 0) {
    return null;
  }
  const { slip, names } = lastOf(last);
  const { code, period, dueBack, lastReminder, reminders } = slip;
  const agency = names.at(-1)!;
  return {
    ...{ code, agency, kind, period, dueBack, lastReminder, reminders },
    daysLeft: dueBack === null ? null : dueBack - asOf,
    ...(names.length === 1 ? {} : { sentTo: slip.agency }),
  };
}

/** Whether a slip asks about the tasks of another one that went out no later: by its name then, or one that it had since. */
function isSuccessor({ slip: later }: AddressedSlip, { slip, names }: AddressedSlip): boolean {
  const key = comparisonKey(later.agency);
  return sentOn(later) >= sentOn(slip) && names.some((name) => comparisonKey(name) === key);
}

/** Of those that went out on one day the last of the register. */
function lastOf(addressed: readonly AddressedSlip[]): AddressedSlip {
  return addressed.reduce((a, b) => (sentOn(b.slip) >= sentOn(a.slip) ? b : a));
}

function sentOn(slip: RegisteredSlip): number {
  return slip.sentOn ?? 0;
}

function byUrgency({ owed: one }: AgencyAnswers, { owed: other }: AgencyAnswers): number {
  const left = (owed: OwedSlip): number => owed.daysLeft ?? Number.MAX_SAFE_INTEGER;
  return one && other ? left(one) - left(other) : Number(one === null) - Number(other === null);
}
