import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { calendarDay, toIso } from "../../../src/plan/day";
import type { Deadline } from "../../../src/plan/deadline/deadline";
import { parseDeadline } from "../../../src/plan/deadline/parseDeadline";
import { oneLine } from "../../../src/text/unicode";
import { oldTonePlacement, withoutDiacritics } from "../../text/spellings";
import { doubtfulPhrases, unreadPhrases } from "./doubtfulPhrases";
import { furtherDoubts, furtherDuties, furtherTimes } from "./furtherPhrases";
import { furtherUnread } from "./notDates";
import type { PhraseCase } from "./phraseCase";
import {
  dayPhrases,
  monthAndQuarterPhrases,
  rhythmPhrases,
  seedPhrases,
  waitingPhrases,
  yearPhrases,
} from "./phrases";

const plan2026 = { planYear: 2026, beforeMeansExclusive: true };

const allPhrases: readonly PhraseCase[] = [
  ...seedPhrases,
  ...dayPhrases,
  ...monthAndQuarterPhrases,
  ...yearPhrases,
  ...rhythmPhrases,
  ...waitingPhrases,
  ...doubtfulPhrases,
  ...unreadPhrases,
  ...furtherTimes,
  ...furtherDuties,
  ...furtherDoubts,
  ...furtherUnread,
];

function inIso(deadline: Deadline): Omit<PhraseCase, "phrase" | "marksMatter"> {
  const { kind, start, due, rhythm, sure } = deadline;
  return {
    kind,
    start: start === null ? null : toIso(start),
    due: due === null ? null : toIso(due),
    rhythm,
    sure,
  };
}

function expected({ kind, start, due, rhythm, sure }: PhraseCase): ReturnType<typeof inIso> {
  return { kind, start, due, rhythm, sure };
}

/** The phrases that a spelling changes the reading of, with what they were read as. */
function misread(
  respell: (phrase: string) => string,
  rows: readonly PhraseCase[] = allPhrases
): readonly unknown[] {
  return rows
    .map((row) => ({
      phrase: respell(row.phrase),
      wanted: expected(row),
      got: inIso(parseDeadline(respell(row.phrase), plan2026)),
    }))
    .filter(({ wanted, got }) => JSON.stringify(wanted) !== JSON.stringify(got));
}

describe("phrases of a plan of 2026", () => {
  it.each(allPhrases.map((row) => [row.phrase, row] as const))("%s", (phrase, row) => {
    expect(inIso(parseDeadline(phrase, plan2026))).toEqual(expected(row));
  });

  it("has each phrase once", () => {
    const phrases = allPhrases.map((row) => row.phrase);
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  });
});

describe("spellings of one phrase read alike", () => {
  it("decomposed Unicode", () => {
    expect(misread((phrase) => phrase.normalize("NFD"))).toEqual([]);
  });

  it("half-composed Unicode, the tone apart from its vowel", () => {
    expect(misread(halfComposed)).toEqual([]);
  });

  it("upper case and lower case", () => {
    const unlike = (phrase: string): boolean => phrase.toUpperCase().includes("QUÝ L/");
    const rows = allPhrases.filter((row) => !unlike(row.phrase));
    expect(misread((phrase) => phrase.toUpperCase(), rows)).toEqual([]);
    expect(misread((phrase) => phrase.toLowerCase(), rows)).toEqual([]);
  });

  it("no-break spaces, tabs, line breaks and zero-width characters", () => {
    expect(misread((phrase) => phrase.replaceAll(" ", "\u00A0"))).toEqual([]);
    expect(misread((phrase) => `\t${phrase.replaceAll(" ", " \u2009 ")}\u200B`)).toEqual([]);
    expect(misread((phrase) => phrase.replaceAll(" ", "\r\n"))).toEqual([]);
  });

  it("en dashes and no-break hyphens", () => {
    expect(misread((phrase) => phrase.replaceAll("-", "–"))).toEqual([]);
    expect(misread((phrase) => phrase.replaceAll("-", "\u2011"))).toEqual([]);
  });

  it("the older tone placement (hoá, uỷ)", () => {
    expect(misread(oldTonePlacement)).toEqual([]);
  });

  it("no diacritics, but for months and quarters in words that then say something else", () => {
    const rows = allPhrases.filter((row) => !row.marksMatter);
    expect(misread(withoutDiacritics, rows)).toEqual([]);
    for (const row of allPhrases.filter((other) => other.marksMatter)) {
      expect(parseDeadline(withoutDiacritics(row.phrase), plan2026).sure).toBe(false);
    }
  });

  it("i for y in quí, kì", () => {
    expect(
      misread((phrase) => phrase.replace(/(?<=[Qq]u)ý/gu, "í").replaceAll("kỳ", "kì"))
    ).toEqual([]);
  });
});

describe("words that only look like words of time", () => {
  it.each(["Quỹ I/2026", "Nằm 2026", "Quỵ I/2026"])("%s", (phrase) => {
    expect(parseDeadline(phrase, plan2026).kind).toBe("unknown");
  });

  it("leave a number beside them doubtful", () => {
    expect(parseDeadline("Thắng 10/2026", plan2026).sure).toBe(false);
  });
});

describe("the setting for trước ngày", () => {
  it("lets the named day itself count where it is not exclusive", () => {
    const inclusive = { planYear: 2026, beforeMeansExclusive: false };
    expect(inIso(parseDeadline("Trước ngày 15/01/2026", inclusive)).due).toBe("2026-01-15");
    expect(inIso(parseDeadline("Trước tháng 6/2026", inclusive)).due).toBe("2026-06-30");
    expect(inIso(parseDeadline("Chậm nhất ngày 15/01/2026", inclusive)).due).toBe("2026-01-15");
  });
});

describe("the plan's year", () => {
  it("dates what names no year", () => {
    const plan2027 = { planYear: 2027, beforeMeansExclusive: true };
    expect(inIso(parseDeadline("Tháng 10 hàng năm", plan2027)).due).toBe("2027-10-31");
    expect(inIso(parseDeadline("Cả năm", plan2027)).due).toBe("2027-12-31");
    expect(inIso(parseDeadline("Thường xuyên", plan2027)).start).toBe("2027-01-01");
  });

  it("reads the same day whatever the plan's year, where the phrase names its year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), (planYear) => {
        const deadline = parseDeadline("Ngày 30/6/2026", { planYear, beforeMeansExclusive: true });
        expect(inIso(deadline).due).toBe("2026-06-30");
        expect(deadline.sure).toBe(planYear === 2025 || planYear === 2026);
      })
    );
  });
});

describe("the words that a reading rests on", () => {
  it.each([
    ["Ban hành trước ngày 15/01/2026", "trước ngày 15/01/2026"],
    ["Theo yêu cầu của Sở Nội vụ", "Theo yêu cầu của Sở Nội vụ"],
    ["Tháng 10 hàng năm", "Tháng 10 hàng năm"],
    ["Kế hoạch số 310/KH-UBND ngày 24/11/2025; Quý I/2026", "Quý I/2026"],
    ["Kỳ họp thứ 49", ""],
  ])("%s", (phrase, words) => {
    expect(parseDeadline(phrase, plan2026).read).toBe(words);
  });

  it("stand in the phrase", () => {
    for (const { phrase } of allPhrases) {
      expect(oneLine(phrase)).toContain(parseDeadline(phrase.normalize("NFD"), plan2026).read);
    }
  });
});

describe("laws", () => {
  const written = fc.constantFrom(
    (day: number, month: number, year: number) => `${day}/${month}/${year}`,
    (day: number, month: number, year: number) => `ngày ${day} tháng ${month} năm ${year}`,
    (day: number, month: number, year: number) => `đến hết ngày ${day}-${month}-${year}`,
    (day: number, month: number, year: number) => `chậm nhất ${day}.${month}.${year}`
  );
  const number = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

  it("reads every day of the calendar, and only those", () => {
    fc.assert(
      fc.property(written, number(0, 33), number(0, 14), number(2026, 2027), (write, d, m, y) => {
        const day = calendarDay(y, m, d);
        const deadline = parseDeadline(write(d, m, y), plan2026);
        expect(deadline.due).toBe(day);
        expect(deadline.kind).toBe(day === null ? "unknown" : "date");
      })
    );
  });

  it("never takes the date of a numbered document for a deadline", () => {
    const document = fc.constantFrom("Kế hoạch", "Quyết định", "Nghị quyết", "Công văn", "Văn bản");
    const symbol = fc.constantFrom("KH-UBND", "QĐ-UBND", "NQ-HĐND", "SNV-CCHC", "UBND");
    fc.assert(
      fc.property(document, number(1, 9999), symbol, number(1, 28), number(1, 12), (...parts) => {
        const [name, count, letters, day, month] = parts;
        const phrase = `Theo ${name} số ${count}/${letters} ngày ${day}/${month}/2026`;
        expect(parseDeadline(phrase, plan2026)).toMatchObject({ kind: "open", due: null });
      })
    );
  });

  it.each([
    ["another date", (phrase: string) => `${phrase} hoặc 20/11/2026`],
    ["a condition", (phrase: string) => `${phrase} (nếu có)`],
    ["a guess", (phrase: string) => `Khoảng ${phrase}`],
    ["a number", (phrase: string) => `${phrase}, 03 đợt`],
    ["an ongoing duty", (phrase: string) => `${phrase}; thường xuyên`],
    ["an order to come", (phrase: string) => `${phrase}, sau khi có hướng dẫn`],
    ["a delay", (phrase: string) => `Sau ${phrase}`],
  ])("is never sure of a calendar phrase beside %s", (_what, respell) => {
    const rows = [...dayPhrases, ...monthAndQuarterPhrases];
    const sure = rows.filter((row) => parseDeadline(respell(row.phrase), plan2026).sure);
    expect(sure.map((row) => row.phrase)).toEqual([]);
  });

  const vocabulary = fc.constantFrom(
    ..."trước sau ngày tháng quý năm 2026 15/3 I IV 7-9 , ; - / ( đến từ hằng định kỳ theo số 6 hết".split(
      " "
    )
  );
  const babble = fc.array(vocabulary, { maxLength: 14 }).map((words) => words.join(" "));

  it("keeps its promises for any words", () => {
    fc.assert(
      fc.property(babble, (phrase) => {
        const { kind, start, due, rhythm, sure } = parseDeadline(phrase, plan2026);
        const calendar = ["date", "period", "year"].includes(kind);
        expect(due === null || calendar || kind === "open").toBe(true);
        expect(due !== null || !calendar).toBe(true);
        expect(start === null || due === null || start <= due).toBe(true);
        expect(rhythm === null || kind === "recurring").toBe(true);
        expect(kind !== "unknown" || !sure).toBe(true);
      }),
      { numRuns: 2000 }
    );
  });

  it("reads any text without failing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(parseDeadline(text, plan2026)).toHaveProperty("kind");
      })
    );
  });
});

/** Vowels composed, tones apart, as "Unicode tổ hợp" and code page 1258 store text. */
function halfComposed(text: string): string {
  return text
    .normalize("NFD")
    .replace(/([aeiouy])([\u0300\u0301\u0303\u0309\u0323])?([\u0302\u0306\u031B])/giu, "$1$3$2")
    .replace(/[aeiouy][\u0302\u0306\u031B]/giu, (vowel) => vowel.normalize("NFC"));
}
