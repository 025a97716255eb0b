import { readResults } from "../excel/readOwnSheets";
import { readTargets } from "../excel/readTargets";
import { chosenDeadlines } from "../intake/choices";
import type { Steps } from "../pace/steps";
import type { CalendarDay } from "../plan/day";
import { issuedUntil, type FollowedPlan } from "../plan/followedTask";
import { followedPlan } from "../sheets/followedPlan";
import { TRACKING_TABLE } from "../tables/trackingColumns";
import type { OwnWorkbook } from "./ownWorkbook";

/**
 * The appendix as it is being worked with.
 * @param day for a report: the day to which it counts, after which results do not count yet; without it the day that the
 * settings name or else the calendar's
 */
export function followedAppendix(own: OwnWorkbook, day?: CalendarDay): Steps<FollowedPlan> {
  const { existing, settings, choices, today } = own;
  const results = readResults(existing);
  return followedPlan({
    ...own,
    firstRow: existing.tables.get(TRACKING_TABLE.toLowerCase())!.place.firstRow,
    chosenFor: chosenDeadlines(choices),
    results: day === undefined ? results : issuedUntil(results, day),
    targets: readTargets(existing),
    asOf: day ?? settings.asOf ?? today,
  });
}
