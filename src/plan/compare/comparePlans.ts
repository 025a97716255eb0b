import { mapInSteps, type Steps } from "../../pace/steps";
import { searchKey } from "../../text/keys";
import type { FollowedPlan } from "../followedTask";
import type { Plan } from "../plan";
import { agencyRemarks, groupNames } from "./agencyRemarks";
import { assign, candidatesOf, SURE, type Candidate } from "./assignTasks";
import { communeDuty } from "./communeDuty";
import { deadlineVerdict } from "./deadlineVerdict";
import {
  NO_PAIR_DECISIONS,
  type NearTask,
  type OwnTask,
  type PairDecisions,
  type PlanComparison,
  type SuperiorTask,
  type TaskPair,
} from "./planComparison";
import { sayTheSame, taskWords } from "./taskLikeness";
import { textRhythm } from "./textRhythm";

/**
 * Puts our appendix beside the annex of the superior's plan: which tasks are one by their words and by what the clerk decided, what
 * either side has alone, and in each pair whose deadline, agencies and area differ. The order of rows does not matter.
 */
export function* comparePlans(
  ours: Pick<FollowedPlan, "tasks" | "agencies">,
  theirs: Plan,
  decisions: PairDecisions = NO_PAIR_DECISIONS
): Steps<PlanComparison> {
  const own: readonly OwnTask[] = ours.tasks;
  const superior = superiorTasks(theirs);
  const ourSides = yield* mapInSteps(own, ({ id, task }) => ({
    key: id,
    words: taskWords(task.text),
  }));
  const theirSides = yield* mapInSteps(superior, ({ key, task }) => ({
    key,
    words: taskWords(task.text),
  }));
  const candidates = yield* candidatesOf(ourSides, theirSides);
  const fixed = fixedPairs(own, superior, decisions);
  const apart = new Set(decisions.apart.map(({ ourId, theirKey }) => pairKey(ourId, theirKey)));
  const partners = assign(candidates, fixed, (candidate) =>
    apart.has(pairKey(own[candidate.ours]!.id, superior[candidate.theirs]!.key))
  );
  const paired = new Set(partners.values());
  const chosen = new Set(fixed.map((each) => pairKey(each.ours, each.theirs)));
  const groups = groupNames(ours.agencies);
  const near = bySide(candidates);
  const pairs = yield* mapInSteps(
    [...partners].sort(([a], [b]) => a - b),
    ([index, other]) => {
      const toOurs = near.ours.get(index) ?? [];
      const toTheirs = near.theirs.get(other) ?? [];
      const likeness = toOurs.find(({ theirs }) => theirs === other)?.likeness ?? 0;
      const isSure =
        likeness >= SURE && sayTheSame(ourSides[index]!.words, theirSides[other]!.words);
      return pairOf(own[index]!, superior[other]!, groups, {
        likeness,
        sureness: chosen.has(pairKey(index, other)) ? "chosen" : isSure ? "sure" : "likely",
        next: {
          ours: nearTask(
            toTheirs.find((each) => each.ours !== index),
            "ours",
            own
          ),
          theirs: nearTask(
            toOurs.find((each) => each.theirs !== other),
            "theirs",
            superior
          ),
        },
      });
    }
  );
  const { title, authority, reference, year } = theirs;
  return {
    theirs: { title, authority, reference, year },
    pairs,
    lacking: superior.flatMap((task, index) =>
      paired.has(index)
        ? []
        : [{ theirs: task, near: nearTask(near.theirs.get(index)?.[0], "ours", own) }]
    ),
    rootless: own.flatMap((task, index) =>
      partners.has(index)
        ? []
        : [{ ours: task, near: nearTask(near.ours.get(index)?.[0], "theirs", superior) }]
    ),
  };
}

/** The tasks of a superior's plan, each with a key of its own. */
export function superiorTasks({ tasks }: Plan): readonly SuperiorTask[] {
  const times = new Map<string, number>();
  return tasks.map((task) => {
    const words = `${task.number}|${searchKey(task.text)}`;
    const time = (times.get(words) ?? 0) + 1;
    times.set(words, time);
    return { key: time === 1 ? words : `${words}|${time}`, task, duty: communeDuty(task) };
  });
}

/** What the clerk put together, by index; of two that share a task the later one. */
function fixedPairs(
  own: readonly OwnTask[],
  superior: readonly SuperiorTask[],
  { together }: PairDecisions
): readonly Pick<Candidate, "ours" | "theirs">[] {
  const ours = new Map(own.map(({ id }, index) => [id, index]));
  const theirs = new Map(superior.map(({ key }, index) => [key, index]));
  const fixed: Pick<Candidate, "ours" | "theirs">[] = [];
  for (const { ourId, theirKey } of [...together].reverse()) {
    const pair = { ours: ours.get(ourId) ?? -1, theirs: theirs.get(theirKey) ?? -1 };
    const isFree = fixed.every((each) => each.ours !== pair.ours && each.theirs !== pair.theirs);
    if (pair.ours >= 0 && pair.theirs >= 0 && isFree) {
      fixed.push(pair);
    }
  }
  return fixed;
}

function pairOf(
  ours: OwnTask,
  theirs: SuperiorTask,
  groups: ReadonlySet<string>,
  found: Pick<TaskPair, "likeness" | "sureness" | "next">
): TaskPair {
  const { kind, due } = ours.state;
  // Who writes "Thường xuyên" may say how often in the task itself.
  const rhythm = ours.task.deadline.rhythm ?? textRhythm(ours.task.text);
  const [ourArea, theirArea] = [ours.task.areaId, theirs.task.areaId];
  return {
    ours,
    theirs,
    ...found,
    deadline: deadlineVerdict({ kind, due, rhythm }, theirs.task.deadline),
    agencies: agencyRemarks(ours.task, theirs, groups),
    areaDiffers: ourArea !== "" && theirArea !== "" && ourArea !== theirArea,
  };
}

/** Those of the other side that are near a task, the most alike first. */
function bySide(candidates: readonly Candidate[]) {
  const ours = new Map<number, Candidate[]>();
  const theirs = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    addTo(ours, candidate.ours, candidate);
    addTo(theirs, candidate.theirs, candidate);
  }
  return { ours, theirs };
}

function addTo(lists: Map<number, Candidate[]>, index: number, candidate: Candidate): void {
  const list = lists.get(index);
  if (list === undefined) {
    lists.set(index, [candidate]);
  } else {
    list.push(candidate);
  }
}

function nearTask<T>(
  candidate: Candidate | undefined,
  side: "ours" | "theirs",
  tasks: readonly T[]
): NearTask<T> | null {
  return candidate === undefined
    ? null
    : { task: tasks[candidate[side]]!, likeness: candidate.likeness };
}

function pairKey(ours: string | number, theirs: string | number): string {
  return `${ours}\u0000${theirs}`;
}
