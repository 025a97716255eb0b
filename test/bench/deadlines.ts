import { vi } from "chrono-node";
import { knownDay, toIso } from "../../src/plan/day";
import { parseDeadline } from "../../src/plan/deadline/parseDeadline";
import { mediansInTurns } from "./measure";
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

/** Times `parseDeadline` against chrono-node's Vietnamese locale. @throws where the two read a phrase differently */
export function benchDeadlines(): void {
  const rows = PHRASES.map(([phrase, day]) => {
    checkBothRead(phrase, day);
    const [ours, theirs] = mediansInTurns(
      RUNS,
      () => repeat(() => parseDeadline(phrase, OPTIONS)),
      () => repeat(() => vi.parse(phrase, REFERENCE))
    );
    return { phrase, ours, theirs };
  });
  const total = (side: "ours" | "theirs"): number => rows.reduce((sum, row) => sum + row[side], 0);
  printTable(
    "parseDeadline against chrono-node (vi): medians, microseconds a phrase",
    ["phrase", "parseDeadline", "chrono-node", "chrono ÷ ours"],
    [...rows, { phrase: "all", ours: total("ours"), theirs: total("theirs") }].map(
      ({ phrase, ours, theirs }) => [
        phrase,
        short((ours / ROUNDS) * 1000),
        short((theirs / ROUNDS) * 1000),
        short(theirs / ours),
      ]
    )
  );
}

function checkBothRead(phrase: string, day: string): void {
  const { start, due } = parseDeadline(phrase, OPTIONS);
  const first = start ?? due;
  const theirs = vi.parse(phrase, REFERENCE)[0]?.start.date();
  const theirDay =
    theirs && toIso(knownDay(theirs.getFullYear(), theirs.getMonth() + 1, theirs.getDate()));
  if (first === null || toIso(first) !== day || theirDay !== day) {
    throw new Error(`“${phrase}” is not read as ${day} by both.`);
  }
}

function repeat(work: () => unknown): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    work();
  }
}
