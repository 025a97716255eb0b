import { vi } from "chrono-node";
import { fromIso, knownDay, type CalendarDay } from "../../src/plan/day";
import { parseDeadline } from "../../src/plan/deadline/parseDeadline";
import { mediansInTurns } from "./measure";

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

export interface DeadlineTime {
  readonly phrase: string;
  /** Microseconds of one reading, the median of many. */
  readonly ours: number;
  readonly theirs: number;
}

/**
 * Times `parseDeadline` against chrono-node's Vietnamese locale, which reads dates but neither what stands before them
 * ("trước", "đến hết") nor any phrase without a date. @throws where the two read a phrase as different days
 */
export function timeDeadlines(): readonly DeadlineTime[] {
  return PHRASES.map(([phrase, day]) => {
    if (daysRead(phrase).some((read) => read !== fromIso(day))) {
      throw new Error(`“${phrase}” is not read as ${day} by both.`);
    }
    const [ours, theirs] = mediansInTurns(
      RUNS,
      () => repeat(() => parseDeadline(phrase, OPTIONS)),
      () => repeat(() => vi.parse(phrase, REFERENCE))
    );
    return { phrase, ours: (ours / ROUNDS) * 1000, theirs: (theirs / ROUNDS) * 1000 };
  });
}

/** The first day that either reads out of a phrase. */
function daysRead(phrase: string): readonly (CalendarDay | null)[] {
  const { start, due } = parseDeadline(phrase, OPTIONS);
  const theirs = vi.parse(phrase, REFERENCE)[0]?.start.date();
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
