import { expect, test } from "@jest/globals";
import {
  KIND_WORDS,
  kindFromWord,
  RHYTHM_WORDS,
  rhythmFromWord,
  STATUS_WORDS,
  statusFromWord,
} from "../../src/plan/vocabulary";

test.each([
  ["kind", KIND_WORDS, kindFromWord],
  ["rhythm", RHYTHM_WORDS, rhythmFromWord],
  ["status", STATUS_WORDS, statusFromWord],
] as const)(
  "every word of %s leads back to what it stands for, however it is typed",
  (_, words, read) => {
    for (const [id, word] of Object.entries(words)) {
      for (const typed of [
        word,
        word.toUpperCase(),
        word.normalize("NFD"),
        ` ${word.replaceAll(" ", "\u00A0")} `,
      ]) {
        expect(read(typed)).toBe(id);
      }
    }
  }
);

test("a word with the tone on the other vowel is the same word", () => {
  expect(kindFromWord("Định kì")).toBe("recurring");
});

test("any other word stands for nothing", () => {
  expect(statusFromWord("Xong")).toBeNull();
  expect(kindFromWord("")).toBeNull();
});
