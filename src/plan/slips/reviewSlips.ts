import type { Steps } from "../../pace/steps";
import { NameIndex, unlisted } from "../agencies/nameIndex";
import type { FollowedPlan, RecordedResult } from "../followedTask";
import { oneLine } from "../../text/unicode";
import { lockedChanges } from "./lockedChanges";
import { proposedRows } from "./proposedRows";
import type { ReturnedSlip } from "./returnedSlip";
import { reviewCells, type AnsweredCell, type ReviewedTasks } from "./reviewCells";
import { reviewResults } from "./reviewResults";
import { placeRows } from "./rowPlaces";
import type { SentSlip } from "./slip";
import { reviewFiles, type ReviewFile } from "./reviewFiles";
import type { ReviewedFile, SlipDecisions, SlipReview } from "./slipReview";
import { TaskFinder, type ReviewedRow } from "./taskFinder";

/** The appendix as a review looks at it. */
export interface ReviewedPlan extends Pick<FollowedPlan, "agencies" | "areas"> {
  readonly tasks: readonly ReviewedRow[];
}

export interface SlipsToReview {
  readonly plan: ReviewedPlan;
  /** The lines of `KetQua`. */
  readonly results: readonly RecordedResult[];
  /** Slips of another year's plan are none of ours. */
  readonly planYear: number;
  readonly sent: readonly SentSlip[];
  /** Of them those that are still to come back. */
  readonly owed: readonly Pick<SentSlip, "code" | "agency">[];
  /** What was written out of slips before, the last of each cell; absent where nothing was. */
  readonly answered?: readonly AnsweredCell[];
  readonly returned: readonly ReturnedSlip[];
  /** What somebody decided of rows that had to be proposed. */
  readonly matched?: SlipDecisions["matched"];
}

/**
 * Holds returned files against what was sent and what the appendix says now. The order of the files does not matter, a file that
 * comes twice counts once, and every entry is accounted for.
 */
export function* reviewSlips({
  plan,
  results,
  planYear,
  sent,
  owed,
  answered = [],
  returned,
  matched = {},
}: SlipsToReview): Steps<SlipReview> {
  const names = new NameIndex(plan.agencies);
  const agencyName = remembered((spelling) => names.find(spelling)?.name ?? oneLine(spelling));
  const isGroup = (agency: string): boolean => names.find(agency)?.kind === "group";
  const tasks = reviewedTasks(plan, names);
  const finder = yield* TaskFinder.among(plan.tasks, tasks.leads);
  const files = yield* reviewFiles(returned, { planYear, sent, owed, agencyName, isGroup });
  const placed = yield* placeRows(files, finder, matched);
  const cells = yield* reviewCells(placed, tasks, answered, agencyName);
  const ofResults = yield* reviewResults(files, placed, results, tasks, finder);
  const locked = yield* lockedChanges(placed, tasks, agencyName);
  const proposed = yield* proposedRows(placed, tasks, plan, finder);
  return { files: files.map(reviewedFile), ...cells, ...ofResults, ...proposed, locked };
}

function reviewedTasks({ tasks }: ReviewedPlan, names: NameIndex): ReviewedTasks {
  return {
    rows: tasks,
    told: tasks.map(({ id, task }) => ({ taskId: id, number: task.number, text: task.text })),
    leads: tasks.map(({ task: { lead } }) => {
      const { name, kind } = names.find(lead) ?? unlisted(oneLine(lead));
      return kind === "group" ? "" : name;
    }),
  };
}

function reviewedFile({ slip, agency, answers, foreign, counts }: ReviewFile): ReviewedFile {
  const { file, code, unused } = slip;
  return { file, code, answers, foreign, agency, ...counts, unused };
}

function remembered(read: (spelling: string) => string): (spelling: string) => string {
  const known = new Map<string, string>();
  return (spelling) => {
    const name = known.get(spelling) ?? read(spelling);
    known.set(spelling, name);
    return name;
  };
}
