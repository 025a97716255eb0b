import { oneLine } from "../../text/unicode";
import { alternativesOf } from "../deadline/alternatives";
import type { Deadline, DeadlineOptions } from "../deadline/deadline";
import { parseDeadline } from "../deadline/parseDeadline";
import type { FieldValue, TaskValues } from "../taskField";
import { KIND_WORDS, RHYTHM_WORDS } from "../vocabulary";
import type { DependentContext, DependentRule, DependentValue, FieldChange } from "./dependent";
import { fieldText, isBlank, meansSame } from "./fieldText";

/** What a deadline phrase says, apart by column. */
export const READ_FIELDS = ["kind", "rhythm", "start", "due"] as const;
type ReadField = (typeof READ_FIELDS)[number];
type ReadValues = Readonly<Record<ReadField, FieldValue>>;

/**
 * Kind, rhythm and days follow the phrase where they are all blank or say what the former phrase said. Where a person
 * decided one of them that one stays, and nothing about the others is certain.
 */
export const deadlineValues: DependentRule = (values, change, context) => {
  const reading = readPhrase(fieldText(change.to), context);
  return following(values, change, context, reading, reading.sure);
};

/** What would follow from each other reading of a doubtful phrase, the likeliest first; none is certain. */
export function alternativeValues(
  values: TaskValues,
  change: FieldChange,
  context: DependentContext
): readonly (readonly DependentValue[])[] {
  if (change.field !== "deadlineText") {
    return [];
  }
  const phrase = fieldText(change.to);
  const others = alternativesOf(phrase, readPhrase(phrase, context), optionsOf(context));
  return others
    .map((reading) => following(values, change, context, reading, false))
    .filter((dependents) => dependents.length > 0);
}

function following(
  values: TaskValues,
  change: FieldChange,
  context: DependentContext,
  reading: Deadline,
  sure: boolean
): readonly DependentValue[] {
  const former = readFields(readPhrase(fieldText(values.deadlineText), context));
  const untouched = READ_FIELDS.every((field) => isBlank(values[field]));
  const asRead = READ_FIELDS.every((field) => meansSame(values[field], former[field]));
  const isSamePhrase = sameLine(values.deadlineText, change.to);
  if (untouched ? isBlank(change.to) : isSamePhrase && !asRead) {
    return [];
  }
  const wanted = readFields(reading);
  return READ_FIELDS.filter(
    (field) => isBlank(values[field]) || meansSame(values[field], former[field])
  )
    .filter((field) => !meansSame(values[field], wanted[field]))
    .map((field) => ({ field, to: wanted[field], certain: sure && (untouched || asRead) }));
}

function readPhrase(phrase: string, context: DependentContext): Deadline {
  return context.chosenFor?.(phrase) ?? parseDeadline(phrase, optionsOf(context));
}

/** The settings name the plan's year: a phrase without one is no guess. */
function optionsOf({ settings }: DependentContext): DeadlineOptions {
  const { planYear, beforeMeansExclusive } = settings;
  return { planYear, beforeMeansExclusive, yearIsNamed: true };
}

/** What a reading of a phrase puts into the columns beside it. */
export function readFields({ kind, rhythm, start, due }: Deadline): ReadValues {
  return {
    kind: KIND_WORDS[kind],
    rhythm: rhythm === null ? null : RHYTHM_WORDS[rhythm],
    start: start === null ? null : { day: start },
    due: due === null ? null : { day: due },
  };
}

function sameLine(one: FieldValue, other: FieldValue): boolean {
  return oneLine(fieldText(one)) === oneLine(fieldText(other));
}
