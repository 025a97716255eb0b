import { flatMapInSteps } from "../../../pace/steps";
import { oneLine } from "../../../text/unicode";
import { fieldText, isBlank, meansSame } from "../../dependents/fieldText";
import type { FollowedTask } from "../../followedTask";
import type { EnteredField, FieldValue } from "../../taskField";
import { KIND_WORDS, RHYTHM_WORDS } from "../../vocabulary";
import { type FollowedRule, aboutFollowed, edit } from "../rule";

/** The phrase says when the task is due, and nobody put it into the columns that are counted with. */
export const deadlineUnfilled: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) => {
    const { kind, sure } = task.reading;
    if (kind === "unknown" || !sure || !nothingFilled(task)) {
      return [];
    }
    const read = readFields(task);
    const fix = DEADLINE_FIELDS.filter((field) => !isBlank(read[field])).map((field) =>
      edit(task, field, read[field])
    );
    const phrase = oneLine(task.task.deadlineText);
    return [aboutFollowed("deadline-unfilled", task, { phrase }, { fix })];
  });

/**
 * The columns beside a phrase that can be read only one way say something else: the phrase was changed, or the day. One
 * that waits for an order ("theo yêu cầu") says no day, so a day that was given then is no contradiction; nor is a rhythm
 * for what goes on or takes all year. Of what is no day another rule tells.
 */
export const phraseAndDateDisagree: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) => {
    const { kind, sure } = task.reading;
    const isRefined = (kind === "ongoing" || kind === "year") && task.state.kind === "recurring";
    if (kind === "unknown" || kind === "open" || isRefined || !sure || nothingFilled(task)) {
      return [];
    }
    const [field] = inOrderOfWeight(differing(task).filter((each) => isRead(task, each)));
    return field === undefined
      ? []
      : [
          aboutFollowed(
            "phrase-and-date-disagree",
            task,
            {
              field,
              phrase: oneLine(task.task.deadlineText),
              read: fieldText(readFields(task)[field]),
              written: oneLine(fieldText(task.values[field])),
            },
            { field }
          ),
        ];
  });

function isRead({ values }: FollowedTask, field: DeadlineField): boolean {
  const isDay = field === "due" || field === "start";
  return !isDay || isBlank(values[field]) || typeof values[field] === "object";
}

/** The day matters most; of a missing beginning nothing hangs. */
function inOrderOfWeight(fields: readonly DeadlineField[]): readonly DeadlineField[] {
  return (["due", "kind", "rhythm", "start"] as const).filter((field) => fields.includes(field));
}

/** The fields that a deadline phrase is read into. */
const DEADLINE_FIELDS = [
  "kind",
  "rhythm",
  "start",
  "due",
] as const satisfies readonly EnteredField[];

type DeadlineField = (typeof DEADLINE_FIELDS)[number];

/** What the phrase of a task says of each of these fields. */
export function readFields({
  reading: { kind, rhythm, start, due },
}: FollowedTask): Readonly<Record<DeadlineField, FieldValue>> {
  return {
    kind: KIND_WORDS[kind],
    rhythm: rhythm === null ? null : RHYTHM_WORDS[rhythm],
    start: start === null ? null : { day: start },
    due: due === null ? null : { day: due },
  };
}

/** Whether nobody filled in any of these fields. */
function nothingFilled({ values }: FollowedTask): boolean {
  return DEADLINE_FIELDS.every((field) => isBlank(values[field]));
}

/** The fields that say something else than the phrase does. A beginning or rhythm left blank contradicts nothing. */
export function differing(task: FollowedTask): readonly DeadlineField[] {
  const read = readFields(task);
  return DEADLINE_FIELDS.filter((field) => {
    const mayBeBlank = field === "start" || field === "rhythm";
    return (
      !meansSame(task.values[field], read[field]) && !(mayBeBlank && isBlank(task.values[field]))
    );
  });
}
