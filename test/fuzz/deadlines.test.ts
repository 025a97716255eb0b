import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dateParts, knownDay } from "../../src/plan/day";
import { parseDeadline } from "../../src/plan/deadline/parseDeadline";
import { doubtfulPhrases, unreadPhrases } from "../plan/deadline/doubtfulPhrases";
import {
  dayPhrases,
  monthAndQuarterPhrases,
  rhythmPhrases,
  seedPhrases,
  waitingPhrases,
  yearPhrases,
} from "../plan/deadline/phrases";
import { fuzz } from "./fuzz";

const OPTIONS = { planYear: 2026, beforeMeansExclusive: true };

const PHRASES = [
  ...seedPhrases,
  ...dayPhrases,
  ...monthAndQuarterPhrases,
  ...yearPhrases,
  ...rhythmPhrases,
  ...waitingPhrases,
  ...doubtfulPhrases,
  ...unreadPhrases,
].map(({ phrase }) => phrase);

const ODD_WORDS = [
  ..."0 00 13 32 99/99/9999 1/1/1 2026/2026 31/4 29/2/2025 20/01/201 Quý XIV 1e9 -1 ٣/٣/٢٠٢٦ ¤ ¤¤ / - ; , ( ) … “ \u0301 \ud83d \u202e 👍".split(
    " "
  ),
  ..."trước|sau|từ|đến|hết|ngày|tháng|năm|quý|hằng|lần|khi|theo|số|và|không|cuối|đầu".split("|"),
  "\n",
  "\u0000",
];

/** Words of one phrase or two, some dropped, doubled, moved or replaced. */
const mangledPhrases: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...PHRASES),
    fc.constantFrom("", ...PHRASES),
    fc.array(fc.tuple(fc.nat(4), fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 5 }),
    fc.constantFrom(" ", " ", " ", "", "\u00a0", "  ", "\n", "/", "-", ", ")
  )
  .map(([one, other, strokes, joint]) =>
    strokes.reduce(mangled, `${one} ${other}`.trim().split(" ")).join(joint)
  );

function mangled(
  words: readonly string[],
  [kind, at, other]: readonly [number, number, number]
): readonly string[] {
  const place = at % Math.max(1, words.length);
  const word = words[place] ?? "";
  const odd = ODD_WORDS[other % ODD_WORDS.length]!;
  switch (kind) {
    case 0:
      return words.toSpliced(place, 1);
    case 1:
      return words.toSpliced(other % (words.length + 1), 0, word);
    case 2:
      return words.toSpliced(place, 1, odd);
    case 3:
      return words.toSpliced(place, 0, odd);
    default:
      return words.toSpliced(place, 1, word.normalize("NFD").slice(0, 1 + (other % 6)));
  }
}

test("any words in any order are read as a deadline that the calendar has, or as none", async () => {
  await fuzz(mangledPhrases, 4_000, (phrase) => {
    const { kind, start, due, rhythm, sure, read } = parseDeadline(phrase, OPTIONS);
    for (const day of [start, due].filter((each) => each !== null)) {
      const { year, month, dayOfMonth } = dateParts(day);
      expect(knownDay(year, month, dayOfMonth)).toBe(day);
    }
    expect(rhythm === null || kind === "recurring").toBe(true);
    expect((due ?? Infinity) >= (start ?? -Infinity)).toBe(true);
    if (kind === "unknown") {
      expect({ start, due, sure, read }).toEqual({ start: null, due: null, sure: false, read: "" });
    }
  });
});

/** Days, months, quarters and halves that no calendar has, as people write them. */
const impossibleTimes: fc.Arbitrary<string> = fc
  .record({
    day: fc.constantFrom(
      "31/4",
      "31/6",
      "31/9",
      "31/11",
      "30/2",
      "29/2",
      "32/1",
      "0/5",
      "15/13",
      "15/0"
    ),
    form: fc.constantFrom("slashes", "dashes", "dots", "words"),
    padded: fc.boolean(),
  })
  .map(({ day, form, padded }) => {
    const [dayOfMonth, month] = day
      .split("/")
      .map((part) => (padded ? part.padStart(2, "0") : part));
    const sign = { slashes: "/", dashes: "-", dots: "." }[form as "slashes"];
    return form === "words"
      ? `${dayOfMonth} tháng ${month} năm 2026`
      : [dayOfMonth, month, "2026"].join(sign);
  });
const impossiblePeriods = fc.constantFrom(
  "Quý V/2026",
  "quý 5 năm 2026",
  "Quý 0/2026",
  "tháng 13/2026",
  "tháng 00/2026",
  "tháng 14 năm 2026"
);
const frames = fc.constantFrom(
  "{}",
  "Trước ngày {}",
  "ngày {}",
  "Trước {}",
  "Chậm nhất {}",
  "Đến hết ngày {}",
  "Hoàn thành trước ngày {}",
  "Từ 01/3/2026 đến {}",
  "Từ {} đến 20/12/2026",
  "{}; 30/6/2026",
  "Quý I/2026 và {}",
  "{} và thường xuyên",
  "Thường xuyên; báo cáo trước ngày {}",
  "Hằng quý, xong trước ngày {}",
  "Theo hướng dẫn của cấp trên, chậm nhất ngày {}",
  "Báo cáo trước ngày {} (cả năm)"
);

describe("a time that does not exist never gives a date in silence", () => {
  const silent = (phrase: string): boolean => {
    const { due, sure } = parseDeadline(phrase, OPTIONS);
    return due !== null && sure;
  };

  test("in a phrase of its own or beside others", async () => {
    const phrases = fc
      .tuple(frames, fc.oneof(impossibleTimes, impossiblePeriods))
      .map(([frame, time]) => frame.replace("{}", time));
    await fuzz(phrases, 1_500, (phrase) => {
      expect(silent(phrase)).toBe(false);
    });
  });

  test("among the words of other phrases", async () => {
    await fuzz(fc.tuple(mangledPhrases, impossibleTimes), 1_500, ([words, time]) => {
      expect(silent(`${words}; trước ngày ${time}`)).toBe(false);
    });
  });
});
