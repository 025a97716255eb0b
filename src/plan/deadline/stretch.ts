import { addDays } from "../day";
import type { CalendarDay } from "../day";
import { boundsOf, datedChain } from "./bounds";
import type { Bounds, DatedTime } from "./bounds";
import { chainsOf } from "./chains";
import type { Link } from "./chains";
import type { DeadlineOptions } from "./deadline";
import type { Lead } from "./leads";
import type { Mention, NamedTime } from "./mention";

/** A time, a span of times or a list of times, with the words before it. */
export interface Stretch {
  /** `impossible` for days that do not exist, `monthless` for a day whose month the phrase does not say ("ngày 25"). */
  readonly state: "whole" | "impossible" | "monthless";
  readonly kind: "date" | "period" | "year";
  readonly start: CalendarDay | null;
  /** Null for a mere beginning ("từ tháng 3") and for "sau …". */
  readonly due: CalendarDay | null;
  /** False where the reading is doubtful for another reason than an implied year. */
  readonly sure: boolean;
  readonly yearImplied: boolean;
  readonly lead: Lead;
  readonly from: number;
  readonly to: number;
}

type Days = Pick<Stretch, "kind" | "start" | "due" | "sure">;

/** Mentions joined into stretches, each with its first and last day. `options` as for `parseDeadline`. */
export function stretchesOf(
  line: string,
  mentions: readonly Mention[],
  options: DeadlineOptions
): readonly Stretch[] {
  return chainsOf(line, mentions).map((chain) => stretchOf(chain, options));
}

function stretchOf(chain: readonly Link[], options: DeadlineOptions): Stretch {
  const dated = datedChain(
    chain.map((link) => link.mention.time),
    options.planYear
  );
  const lead = leadOfChain(chain);
  const monthless = dated.some((time) => time.firstMonth === null);
  const days = monthless ? null : daysOf(chain, dated, options);
  return {
    state: monthless ? "monthless" : days === null ? "impossible" : "whole",
    kind: days?.kind ?? "date",
    start: days?.start ?? null,
    due: days?.due ?? null,
    sure: days?.sure === true && !dated.some(({ time }) => time.doubtful),
    yearImplied: dated.some(({ yearImplied, time }) => yearImplied && time.unit !== "year"),
    lead,
    from: lead.from,
    to: chain.at(-1)?.mention.to ?? lead.from,
  };
}

function daysOf(
  chain: readonly Link[],
  dated: readonly DatedTime[],
  options: DeadlineOptions
): Days | null {
  const bounds = dated.map(boundsOf).filter((pair) => pair !== null);
  const [only] = dated;
  const [first] = bounds;
  const last = bounds.at(-1);
  if (!only || !first || !last || bounds.length < dated.length) {
    return null;
  }
  if (chain.length === 1) {
    return singleDays(only.time, first, leadOfChain(chain), options);
  }
  return chain.length === 2 && chain[1]?.joint === "span"
    ? spanDays(chain, first, last, options)
    : listDays(dated, bounds, leadOfChain(chain), options);
}

function singleDays(time: NamedTime, bounds: Bounds, lead: Lead, options: DeadlineOptions): Days {
  const isDay = time.unit === "day";
  const whole = isDay || !lead.partly;
  if (lead.after) {
    return { kind: "date", start: null, due: null, sure: false };
  }
  if (lead.since) {
    return { kind: "date", start: bounds.first, due: null, sure: whole };
  }
  if (lead.before) {
    return { kind: "date", start: null, due: limit(bounds, lead, options), sure: isDay };
  }
  if (isDay) {
    return { kind: "date", start: null, due: bounds.last, sure: true };
  }
  if (time.unit === "year" && whole) {
    return { kind: "year", start: bounds.first, due: bounds.last, sure: true };
  }
  return { kind: "period", start: lead.until ? null : bounds.first, due: bounds.last, sure: whole };
}

function spanDays(
  chain: readonly Link[],
  first: Bounds,
  last: Bounds,
  options: DeadlineOptions
): Days | null {
  const [begin, end] = [chain[0]?.lead, chain[1]?.lead];
  const due = end?.before === true ? limit(last, end, options) : last.last;
  if (due < first.first) {
    return null;
  }
  const odd = begin === undefined || begin.before || begin.after || begin.partly;
  return { kind: "period", start: first.first, due, sure: !odd && end?.partly !== true };
}

/** Of several times the phrase does not say which one counts: the last is given, and a person should look. */
function listDays(
  dated: readonly DatedTime[],
  bounds: readonly Bounds[],
  lead: Lead,
  options: DeadlineOptions
): Days {
  const last = bounds.reduce((one, other) => (other.last > one.last ? other : one));
  const onlyDays = dated.every(({ time }) => time.unit === "day");
  const starts = bounds.map((pair) => pair.first);
  return {
    kind: onlyDays ? "date" : "period",
    start: onlyDays ? null : starts.reduce((one, other) => (other < one ? other : one)),
    due: lead.before ? limit(last, lead, options) : last.last,
    sure: false,
  };
}

/** The last good day "before" a time: the day before it, or its own last day where that counts. */
function limit(bounds: Bounds, lead: Lead, options: DeadlineOptions): CalendarDay {
  return options.beforeMeansExclusive && !lead.hour ? addDays(bounds.first, -1) : bounds.last;
}

function leadOfChain(chain: readonly Link[]): Lead {
  const lead = chain[0]?.lead;
  if (lead === undefined) {
    throw new RangeError("A chain has at least one mention.");
  }
  return lead;
}
