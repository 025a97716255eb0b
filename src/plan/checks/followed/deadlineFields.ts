import { isBlank, meansSame } from "../../dependents/fieldText";
import type { FollowedTask } from "../../followedTask";
import type { EnteredField, FieldValue } from "../../taskField";
import { KIND_WORDS, RHYTHM_WORDS } from "../../vocabulary";

/** The fields that a deadline phrase is read into. */
export const DEADLINE_FIELDS = [
  "kind",
  "rhythm",
  "start",
  "due",
] as const satisfies readonly EnteredField[];

export type DeadlineField = (typeof DEADLINE_FIELDS)[number];

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
export function nothingFilled({ values }: FollowedTask): boolean {
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
