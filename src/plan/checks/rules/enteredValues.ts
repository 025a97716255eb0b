import { flatMapInSteps } from "../../../pace/steps";
import { DAY_FIELDS } from "../../../tables/trackingColumns";
import { comparisonKey } from "../../../text/keys";
import { oneLine } from "../../../text/unicode";
import { fieldText, isBlank } from "../../dependents/fieldText";
import type { Status } from "../../progress";
import type { EnteredField } from "../../taskField";
import { typedDay } from "../../typedDay";
import {
  KIND_WORDS,
  RHYTHM_WORDS,
  STATUS_WORDS,
  kindFromWord,
  rhythmFromWord,
  statusFromWord,
} from "../../vocabulary";
import { type FollowedRule, aboutFollowed, edit } from "../rule";

/** What people write instead of a status, where nothing else can be meant. */
const OTHER_WORDS: Readonly<Record<string, Status>> = {
  "hoàn thành": "done",
  "đã xong": "done",
  "đã thực hiện xong": "done",
  "chưa triển khai": "notStarted",
  "chưa làm": "notStarted",
  "đang triển khai": "inProgress",
  "đang làm": "inProgress",
  "không có phát sinh": "notArising",
};
const otherStatuses = new Map(
  Object.entries(OTHER_WORDS).map(([word, status]) => [comparisonKey(word), status])
);

interface WordList {
  readonly field: EnteredField;
  readonly listed: ReadonlySet<string>;
  /** The word of the list that a word stands for; null where none is meant for certain. */
  readonly read: (word: string) => string | null;
}

const LISTS: readonly WordList[] = [
  { field: "status", listed: new Set(Object.values(STATUS_WORDS)), read: statusWord },
  {
    field: "kind",
    listed: new Set(Object.values(KIND_WORDS)),
    read: (word) => wordOf(KIND_WORDS, kindFromWord(word)),
  },
  {
    field: "rhythm",
    listed: new Set(Object.values(RHYTHM_WORDS)),
    read: (word) => wordOf(RHYTHM_WORDS, rhythmFromWord(word)),
  },
];

/** A word past its drop-down, as pasting puts it in: the formulas, colours and summaries know only the words of the list. */
export const wordUnlisted: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) =>
    LISTS.flatMap(({ field, listed, read }) => {
      const written = fieldText(task.values[field]);
      if (listed.has(written) || written.trim() === "") {
        return [];
      }
      const word = read(written);
      const fix = word === null ? [] : [edit(task, field, word)];
      const values = { written: oneLine(written), word: word ?? "" };
      return [aboutFollowed("word-unlisted", task, values, { field, fix })];
    })
  );

function statusWord(word: string): string | null {
  return wordOf(
    STATUS_WORDS,
    statusFromWord(word) ?? otherStatuses.get(comparisonKey(word)) ?? null
  );
}

function wordOf<Id extends string>(words: Readonly<Record<Id, string>>, id: Id | null) {
  return id === null ? null : words[id];
}

/** What stands where a day belongs is none for Excel (text out of Word, a number past every calendar): nothing counts with it. */
export const dateUnread: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) =>
    DAY_FIELDS.flatMap((field) => {
      const value = task.values[field];
      if (isBlank(value) || typeof value === "object") {
        return [];
      }
      const day = typedDay(fieldText(value));
      const fix = day === null ? [] : [edit(task, field, { day })];
      const values = { written: oneLine(fieldText(value)) };
      return [aboutFollowed("date-unread", task, values, { field, fix })];
    })
  );
