import type { EnteredField, FieldValue } from "../taskField";
import { typedDay } from "../typedDay";
import {
  KIND_WORDS,
  kindFromWord,
  RHYTHM_WORDS,
  rhythmFromWord,
  STATUS_WORDS,
  statusFromWord,
} from "../vocabulary";
import type { DependentRule, DependentValue } from "./dependent";
import { fieldText, isBlank } from "./fieldText";

/** The word of the list for its other spellings; a day for a task that is done, none for one that is not. */
export const statusValues: DependentRule = (values, { to }, { today }) => {
  const status = statusFromWord(fieldText(to));
  if (status === null) {
    return [];
  }
  const word = asWritten("status", to, STATUS_WORDS[status]);
  const isDone = status === "done";
  if (isDone !== isBlank(values.doneOn)) {
    return word;
  }
  return [...word, { field: "doneOn", to: isDone ? { day: today } : null, certain: false }];
};

/** A task with a day of completion is done, unless it was stopped or never arose. */
export const doneOnValues: DependentRule = (values, { to }) => {
  const status = statusFromWord(fieldText(values.status));
  const mayBeDone = status === "notUpdated" || status === "notStarted" || status === "inProgress";
  return isBlank(to) || !mayBeDone
    ? dayValues("doneOn", to)
    : [...dayValues("doneOn", to), { field: "status", to: STATUS_WORDS.done, certain: false }];
};

/** The word of "Loại thời hạn" for its other spellings. */
export const kindValues: DependentRule = (_values, { to }) => {
  const kind = kindFromWord(fieldText(to));
  return kind === null ? [] : asWritten("kind", to, KIND_WORDS[kind]);
};

/** The word of "Nhịp" for its other spellings. */
export const rhythmValues: DependentRule = (_values, { to }) => {
  const rhythm = rhythmFromWord(fieldText(to));
  return rhythm === null ? [] : asWritten("rhythm", to, RHYTHM_WORDS[rhythm]);
};

/** A day that came in as text ("30/6/2026" out of Word) becomes one that Excel counts with. */
export function dayValues(field: EnteredField, to: FieldValue): readonly DependentValue[] {
  const day = typeof to === "string" ? typedDay(to) : null;
  return day === null ? [] : [{ field, to: { day }, certain: true }];
}

function asWritten(field: EnteredField, written: FieldValue, word: string): DependentValue[] {
  return fieldText(written) === word
    ? []
    : [{ field, to: word === "" ? null : word, certain: true }];
}
