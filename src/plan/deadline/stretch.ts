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
  readonly shape: "one" | "span" | "list";
  /** The days that it names, as they stand. */
  readonly days: readonly CalendarDay[];
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
  return chainsOf(line, mentions).map((chain) =>
    stretchOf(chain, datedLinks(chain, options), options)
  );
}

/** Every time of a line by itself, a list or span taken apart; those of a list share the words before it. */
export function singleStretches(
  line: string,
  mentions: readonly Mention[],
  options: DeadlineOptions
): readonly Stretch[] {
  return chainsOf(line, mentions).flatMap((chain) => {
    const dated = datedLinks(chain, options);
    const isSpan = shapeOf(chain) === "span";
    return chain.flatMap((link, index) => {
      const time = dated[index];
      const lead = isSpan || link.lead.before ? link.lead : leadOfChain(chain);
      return time === undefined ? [] : [stretchOf([{ ...link, lead }], [time], options)];
    });
  });
}

function stretchOf(
  chain: readonly Link[],
  dated: readonly DatedTime[],
  options: DeadlineOptions
): Stretch {
  const lead = leadOfChain(chain);
  const monthless = dated.some((time) => time.firstMonth === null);
  const mixed = monthless && dated.some(({ time }) => time.unit === "month");
  const days = monthless ? null : daysOf(chain, dated, options);
  return {
    state: days !== null ? "whole" : monthless && !mixed ? "monthless" : "impossible",
    kind: days?.kind ?? "date",
    start: days?.start ?? null,
    due: days?.due ?? null,
    sure: days?.sure === true && !dated.some(({ time }) => time.doubtful),
    yearImplied: dated.some(({ yearImplied, time }) => yearImplied && time.unit !== "year"),
    lead,
    shape: shapeOf(chain),
    days: dated.flatMap((time) => (time.time.unit === "day" ? (boundsOf(time)?.first ?? []) : [])),
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
  switch (shapeOf(chain)) {
    case "one":
      return singleDays(only.time, first, leadOfChain(chain), options);
    case "span":
      return spanDays(chain, first, last, options);
    case "list":
      return listDays(dated, bounds, leadOfChain(chain), options);
  }
}

function datedLinks(chain: readonly Link[], { planYear }: DeadlineOptions): readonly DatedTime[] {
  return datedChain(
    chain.map((link) => link.mention.time),
    planYear
  );
}

function shapeOf(chain: readonly Link[]): Stretch["shape"] {
  if (chain.length === 1) {
    return "one";
  }
  return chain.length === 2 && chain[1]?.joint === "span" ? "span" : "list";
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
  if (lead.before || isDay) {
    return { kind: "date", start: null, due: lastGoodDay(bounds, lead, options), sure: isDay };
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
  const due = end === undefined ? last.last : lastGoodDay(last, end, options);
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
    due: lastGoodDay(last, lead, options),
    sure: false,
  };
}

/** The day before a time that the phrase says "trước" of, unless it counts itself; else the time's own last day. */
function lastGoodDay(bounds: Bounds, lead: Lead, options: DeadlineOptions): CalendarDay {
  const { before, until, hour, midnight } = lead;
  const excluded = midnight ? before || until : before && !hour && options.beforeMeansExclusive;
  return excluded ? addDays(bounds.first, -1) : bounds.last;
}

function leadOfChain(chain: readonly Link[]): Lead {
  const lead = chain[0]?.lead;
  if (lead === undefined) {
    throw new RangeError("A chain has at least one mention.");
  }
  return lead;
}
