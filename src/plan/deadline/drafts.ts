import { dateParts } from "../day";
import type { Deadline, DeadlineKind, DeadlineOptions } from "./deadline";
import { firstDay, inPlanYear, onlyFramesOngoing } from "./evidence";
import type { Evidence } from "./evidence";
import { hasStrayNumber, hasStrayWord, unreadPart } from "./leftovers";
import type { RhythmReading } from "./rhythm";
import type { Stretch } from "./stretch";
import type { Signal } from "./waiting";

/** A reading before its years are weighed and its words are cut out of the text. */
export type Draft = Pick<Deadline, "kind" | "start" | "due" | "sure"> & {
  readonly parts: readonly Signal[];
};

/**
 * A day, period or year. A yearly rhythm beside it ("tháng 10 hằng năm") comes once in the plan's year, so the year is
 * not a guess then.
 */
export function calendarDraft(evidence: Evidence): Draft {
  const { stretches, rhythm, ongoing, open, line, options } = evidence;
  const parts = [...stretches, ...present(rhythm), ...present(ongoing)];
  const unread = unreadPart(line, parts);
  const implied = rhythm === null && stretches.some((each) => guessesYear(each, options));
  const once = rhythm === null || (rhythm.rhythm === "yearly" && rhythm.sure);
  const alone = ongoing === null && open === null && once && !implied;
  const undoubted = alone && !hasStrayNumber(unread) && !hasStrayWord(unread);
  const days = combinedDays(stretches);
  return { ...days, sure: days.sure && undoubted, parts };
}

/** A phrase without a year belongs to the plan's, surely only where the plan names it and nothing runs over its end. */
function guessesYear({ yearImplied, start, due }: Stretch, options: DeadlineOptions): boolean {
  const within = [start, due].every(
    (day) => day === null || dateParts(day).year === options.planYear
  );
  return yearImplied && !(options.yearIsNamed === true && within);
}

/** One limit, with or without a beginning of its own, is certain; of several limits the latest is given, not surely. */
function combinedDays(stretches: readonly Stretch[]): Omit<Draft, "parts"> {
  const limits = stretches.filter((stretch) => stretch.due !== null);
  const latest = limits.reduce((one, other) => ((other.due ?? 0) > (one.due ?? 0) ? other : one));
  const begins = stretches.filter((stretch) => stretch.lead.since && stretch.due === null);
  const [begin] = begins;
  const simple =
    limits.length === 1 && stretches.length === 1 + begins.length && begins.length <= 1;
  const start = latest.start ?? begin?.start ?? null;
  const kind: DeadlineKind = latest.kind === "date" && start !== null ? "period" : latest.kind;
  const inOrder = start === null || latest.due === null || start <= latest.due;
  return {
    kind,
    start: inOrder ? start : null,
    due: latest.due,
    sure: simple && inOrder && stretches.every((stretch) => stretch.sure),
  };
}

/** A rhythm without a limit; it starts with the plan's year unless the phrase says when. */
export function recurringDraft(evidence: Evidence, rhythm: RhythmReading): Draft {
  const { stretches, ongoing, line, options } = evidence;
  const framed = stretches.every(
    (stretch) => isDayOfRhythm(stretch) || onlyFramesOngoing(stretch, evidence)
  );
  const oncePerBeat = stretches.filter(isDayOfRhythm).length <= 1;
  const unread = unreadPart(line, stretches);
  return {
    kind: "recurring",
    start: stretches.find((stretch) => stretch.start !== null)?.start ?? firstDay(options),
    due: null,
    sure: rhythm.sure && ongoing === null && framed && oncePerBeat && !hasStrayNumber(unread),
    parts: [rhythm, ...stretches],
  };
}

/** "ngày 25", "từ ngày 01 đến ngày 05"; on several days a task falls due more often than its rhythm says. */
function isDayOfRhythm({ state, shape }: Stretch): boolean {
  return state === "monthless" && shape !== "list";
}

/** Without end; it starts with the plan's year unless the phrase says when. */
export function ongoingDraft(evidence: Evidence, ongoing: Signal): Draft {
  const { stretches, line, options } = evidence;
  return {
    kind: "ongoing",
    start: stretches.find((stretch) => stretch.start !== null)?.start ?? firstDay(options),
    due: null,
    sure: !hasStrayNumber(unreadPart(line, stretches)),
    parts: [ongoing, ...stretches],
  };
}

/** Waits for an order; a time bounds it only where the phrase says so ("trong năm 2026"), not as part of a name. */
export function openDraft(evidence: Evidence, open: Signal): Draft {
  const { stretches, line, ongoing, options } = evidence;
  const bounds = stretches.filter((stretch) => boundsWaiting(stretch, line));
  const bound = bounds.length === 1 && stretches.length === 1 ? bounds[0] : undefined;
  const wholeYear = bound?.kind === "year" && inPlanYear(bound, options);
  const unread = unreadPart(line, [open, ...present(bound)]);
  return {
    kind: "open",
    start: bound?.start ?? null,
    due: bound?.due ?? null,
    sure:
      ongoing === null &&
      (stretches.length === 0 || (wholeYear && bound.sure)) &&
      !hasStrayNumber(unread),
    parts: [{ from: open.from, to: clauseEnd(line, open) }, ...present(bound)],
  };
}

function boundsWaiting(stretch: Stretch, line: string): boolean {
  const { within, until, before } = stretch.lead;
  const apart = /[,;:(-]\s*$/u.test(line.slice(0, stretch.from));
  return stretch.due !== null && (within || until || before || apart);
}

function clauseEnd(line: string, signal: Signal): number {
  const end = line.slice(signal.to).search(/[,;(]/u);
  return end < 0 ? line.length : signal.to + end;
}

function present<T>(value: T | null | undefined): readonly T[] {
  return value === null || value === undefined ? [] : [value];
}
