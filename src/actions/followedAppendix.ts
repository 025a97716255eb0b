import { readResults } from "../excel/readOwnSheets";
import { readTargets } from "../excel/readTargets";
import { chosenDeadlines } from "../intake/choices";
import type { Steps } from "../pace/steps";
import type { FollowedPlan } from "../plan/followedTask";
import { followedPlan } from "../sheets/followedPlan";
import { TRACKING_TABLE } from "../tables/trackingColumns";
import type { OwnWorkbook } from "./ownWorkbook";

/** The appendix as it is being worked with, on the day that the settings name or else the calendar's. */
export function followedAppendix(own: OwnWorkbook): Steps<FollowedPlan> {
  const { existing, settings, choices, today } = own;
  return followedPlan({
    ...own,
    firstRow: existing.tables.get(TRACKING_TABLE.toLowerCase())!.place.firstRow,
    chosenFor: chosenDeadlines(choices),
    results: readResults(existing),
    targets: readTargets(existing),
    asOf: settings.asOf ?? today,
  });
}
