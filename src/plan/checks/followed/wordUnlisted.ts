import { flatMapInSteps } from "../../../pace/steps";
import { comparisonKey } from "../../../text/keys";
import { oneLine } from "../../../text/unicode";
import { fieldText } from "../../dependents/fieldText";
import type { Status } from "../../progress";
import type { EnteredField } from "../../taskField";
import {
  KIND_WORDS,
  kindFromWord,
  RHYTHM_WORDS,
  rhythmFromWord,
  STATUS_WORDS,
  statusFromWord,
} from "../../vocabulary";
import { aboutFollowed, edit, type FollowedRule } from "../rule";

/** What people write instead of a status, where nothing else can be meant. */
const OTHER_WORDS: Readonly<Record<string, Status>> = {
  "hoàn thành": "done",
  "đã xong": "done",
  "đã thực hiện xong": "done",
  "chưa triển khai": "notStarted",
  "chưa làm": "notStarted",
  "đang triển khai": "inProgress",
  "đang làm": "inProgress",
  "tạm dừng": "stopped",
  dừng: "stopped",
  "không có phát sinh": "notArising",
};
const otherStatuses = new Map(
  Object.entries(OTHER_WORDS).map(([word, status]) => [comparisonKey(word), status])
);

/** The word of the field's list that a word stands for; null where none is meant for certain. */
const READERS: readonly (readonly [EnteredField, (word: string) => string | null])[] = [
  ["status", statusWord],
  ["kind", (word) => wordOf(KIND_WORDS, kindFromWord(word))],
  ["rhythm", (word) => wordOf(RHYTHM_WORDS, rhythmFromWord(word))],
];

const LISTED: ReadonlySet<string> = new Set(
  [STATUS_WORDS, KIND_WORDS, RHYTHM_WORDS].flatMap((words) => Object.values<string>(words))
);

/** A word past its drop-down, as pasting puts it in: the formulas, colours and summaries know only the words of the list. */
export const wordUnlisted: FollowedRule = (followed) =>
  flatMapInSteps(followed.tasks, (task) =>
    READERS.flatMap(([field, read]) => {
      const written = fieldText(task.values[field]);
      if (LISTED.has(written) || written.trim() === "") {
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
