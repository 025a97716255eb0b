import { nearMissesAmong } from "../plan/agencies/nearMisses";
import { alternativesOf } from "../plan/deadline/alternatives";
import { putsMonthFirst } from "../plan/deadline/dayOrder";
import type { Deadline, DeadlineOptions } from "../plan/deadline/deadline";
import type { Plan, RowSpan } from "../plan/plan";
import { chosenDeadlines, type Choices } from "./choices";

/** Something that a reading leaves to a person, with what it may be instead. */
export type Doubt =
  | {
      readonly kind: "agency";
      readonly spelling: string;
      /** The agency that it may be a slip of. */
      readonly name: string;
    }
  | {
      readonly kind: "deadline";
      readonly phrase: string;
      readonly read: Deadline;
      /** Other readings, the likeliest first; empty where a person has to type the day. */
      readonly alternatives: readonly Deadline[];
      /** Where the phrase stands, once for each task. */
      readonly rows: readonly RowSpan[];
    };

/** What is doubtful in a plan and not yet decided: agencies first, then deadline phrases in printed order, each once. */
export function doubtsOf(
  plan: Plan,
  choices: Choices,
  beforeMeansExclusive: boolean
): readonly Doubt[] {
  const monthMayComeFirst = putsMonthFirst(plan.tasks.map((task) => task.deadlineText));
  const options = { planYear: plan.year, beforeMeansExclusive, monthMayComeFirst };
  return [...agencyDoubts(plan, choices), ...deadlineDoubts(plan, choices, options)];
}

function agencyDoubts(plan: Plan, { agencies }: Choices): readonly Doubt[] {
  const decided = new Set(agencies.map(({ spelling }) => spelling));
  return nearMissesAmong(plan.agencies)
    .filter(({ spelling }) => !decided.has(spelling))
    .map(({ spelling, name }) => ({ kind: "agency", spelling, name }));
}

function deadlineDoubts(plan: Plan, choices: Choices, options: DeadlineOptions): readonly Doubt[] {
  const chosenFor = chosenDeadlines(choices);
  const byPhrase = new Map<string, { readonly read: Deadline; readonly rows: RowSpan[] }>();
  for (const { deadlineText, deadline, rows } of plan.tasks) {
    const doubtful = !deadline.sure && deadlineText !== "";
    if (doubtful && !chosenFor(deadlineText)) {
      const met = byPhrase.get(deadlineText) ?? { read: deadline, rows: [] };
      met.rows.push(rows);
      byPhrase.set(deadlineText, met);
    }
  }
  return [...byPhrase].map(([phrase, { read, rows }]) => ({
    kind: "deadline",
    phrase,
    read,
    alternatives: alternativesOf(phrase, read, options),
    rows,
  }));
}
