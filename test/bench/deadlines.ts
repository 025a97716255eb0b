import { isDeepStrictEqual } from "node:util";
import { fromIso, knownDay } from "../../src/plan/day";
import { mediansInTurns } from "./measure";
import type * as MeasuredWork from "./measuredWork";
import { printTable, short } from "./printTable";

/** Phrases of plans that both read, and the day that both read first. */
const PHRASES: readonly (readonly [string, string])[] = [
  ["15/01/2026", "2026-01-15"],
  ["15.01.2026", "2026-01-15"],
  ["28-02-2026", "2026-02-28"],
  ["2026-01-15", "2026-01-15"],
  ["ngày 15 tháng 01 năm 2026", "2026-01-15"],
  ["30 tháng 6 năm 2026", "2026-06-30"],
  ["Chậm nhất ngày 30/6/2026", "2026-06-30"],
  ["Đến ngày 30/6/2026", "2026-06-30"],
  ["Tháng 10/2026", "2026-10-01"],
  ["Tháng 1 năm 2026", "2026-01-01"],
  ["Trong tháng 6 năm 2026", "2026-06-01"],
];

const OPTIONS = { planYear: 2026, beforeMeansExclusive: true };
const REFERENCE = new Date(2026, 0, 1, 12);
const RUNS = 30;
const ROUNDS = 200;

/**
 * Times `parseDeadline` against chrono-node's Vietnamese locale, which reads dates but neither what stands before them
 * ("trước", "đến hết") nor any phrase without a date. @throws where the two read a phrase as different days
 */
export function benchDeadlines(work: typeof MeasuredWork): void {
  const rows = PHRASES.map(([phrase, day]) => {
    const reads = daysRead(work, phrase);
    if (!isDeepStrictEqual(reads, [fromIso(day), fromIso(day)])) {
      throw new Error(`“${phrase}” is not read as ${day} by both.`);
    }
    const [ours, theirs] = mediansInTurns(
      RUNS,
      () => repeat(() => work.parseDeadline(phrase, OPTIONS)),
      () => repeat(() => work.chrono.parse(phrase, REFERENCE))
    );
    return { phrase, ours, theirs };
  });
  const total = (side: "ours" | "theirs"): number => rows.reduce((sum, row) => sum + row[side], 0);
  const all = { phrase: "all", ours: total("ours"), theirs: total("theirs") };
  printTable(
    "parseDeadline against chrono-node (vi): medians, microseconds a phrase",
    ["phrase", "parseDeadline", "chrono-node", "chrono ÷ ours"],
    [...rows, all].map(({ phrase, ours, theirs }) => [
      phrase,
      short((ours / ROUNDS) * 1000),
      short((theirs / ROUNDS) * 1000),
      short(theirs / ours),
    ])
  );
}

/** The first day that either reads out of a phrase. */
function daysRead({ chrono, parseDeadline }: typeof MeasuredWork, phrase: string) {
  const { start, due } = parseDeadline(phrase, OPTIONS);
  const theirs = chrono.parse(phrase, REFERENCE)[0]?.start.date();
  return [
    start ?? due,
    theirs ? knownDay(theirs.getFullYear(), theirs.getMonth() + 1, theirs.getDate()) : null,
  ];
}

function repeat(work: () => unknown): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    work();
  }
}
