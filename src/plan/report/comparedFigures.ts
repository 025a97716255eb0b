import { dateParts, type CalendarDay } from "../day";
import type { ComparedFigures, ReportedFigures } from "./reportedFigures";
import { addMonths, type ReportPeriod } from "./reportPeriod";

/** Days by which the period of last year may end earlier or later: it was cut off by another letter of the ministry. */
const TOLERANCE = 3;

/**
 * What a period is compared with: the figures reported last in the same year, and those of the period that ended a year
 * earlier. Of two that end on one day the one that began as this one did is taken, as nine months go before a year that is
 * counted from the same day.
 * @param reported the lines of `KyBaoCao` that hold figures
 */
export function comparedWith(
  reported: readonly ReportedFigures[],
  period: Pick<ReportPeriod, "from" | "to">
): ComparedFigures {
  const ended = reported.flatMap((figures) =>
    figures.to === null ? [] : [{ figures, to: figures.to, from: figures.from }]
  );
  const yearEarlier = { from: addMonths(period.from, -12), to: addMonths(period.to, -12) };
  const before = ended
    .filter(({ to }) => to < period.to && yearOf(to) === yearOf(period.to))
    .sort((one, other) => other.to - one.to || byBegin(period.from)(one, other));
  const lastYear = ended
    .filter(({ to }) => Math.abs(to - yearEarlier.to) <= TOLERANCE)
    .sort(
      (one, other) =>
        Math.abs(one.to - yearEarlier.to) - Math.abs(other.to - yearEarlier.to) ||
        byBegin(yearEarlier.from)(one, other)
    );
  return { before: before[0]?.figures ?? null, lastYear: lastYear[0]?.figures ?? null };
}

type Begun = { readonly from: CalendarDay | null };

/** The one that began nearest to a day comes first, one that says no beginning last. */
function byBegin(day: CalendarDay): (one: Begun, other: Begun) => number {
  const distance = ({ from }: Begun) =>
    from === null ? Number.MAX_SAFE_INTEGER : Math.abs(from - day);
  return (one, other) => distance(one) - distance(other);
}

function yearOf(day: CalendarDay): number {
  return dateParts(day).year;
}
