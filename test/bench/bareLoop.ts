import { STATUS_WORDS } from "../../src/plan/vocabulary";

const {
  done: DONE,
  notStarted: BEGINS_LATER,
  notArising: NEVER_AROSE,
  stopped: GIVEN_UP,
} = STATUS_WORDS;

/** Places of the counts: the total, the nine classes, two of-which figures as the summary has them, the base of the rate. */
const COUNTS = 13;
const NOT_ARISING = 8;
const STOPPED = 9;
const NOT_STARTED = 10;
const NOT_UPDATED = 11;
const RATE_BASE = 12;

/**
 * The least that any summary of the same figures has to do with the same arrays: look at six cells of each row and
 * count. No cell is doubted, no word read in another spelling.
 * @param asOf serial of the day
 * @returns the counts by area, in the order of the summary's columns
 */
export function bareLoop(
  block: readonly (readonly unknown[])[],
  asOf: number
): ReadonlyMap<unknown, readonly number[]> {
  const header = block[0]!;
  const areaAt = header.indexOf("Lĩnh vực");
  const statusAt = header.indexOf("Trạng thái");
  const dueAt = header.indexOf("Hạn hoàn thành");
  const extendedAt = header.indexOf("Hạn điều chỉnh");
  const documentAt = header.indexOf("Văn bản cho gia hạn");
  const doneOnAt = header.indexOf("Ngày hoàn thành");
  const groups = new Map<unknown, number[]>();
  for (let index = 1; index < block.length; index += 1) {
    const row = block[index]!;
    const area = row[areaAt];
    let counts = groups.get(area);
    if (counts === undefined) {
      counts = new Array<number>(COUNTS).fill(0);
      groups.set(area, counts);
    }
    const status = row[statusAt];
    const approved = row[documentAt] !== 0;
    const due = approved && row[extendedAt] !== 0 ? row[extendedAt] : row[dueAt];
    const place = classOf(status, due as number, row[doneOnAt] as number, asOf);
    counts[0]! += 1;
    counts[place]! += 1;
    if (place !== NOT_ARISING && !(place === STOPPED && approved)) {
      counts[RATE_BASE]! += 1;
    }
    if (status === BEGINS_LATER) {
      counts[NOT_STARTED]! += 1;
    } else if (status === 0) {
      counts[NOT_UPDATED]! += 1;
    }
  }
  return groups;
}

function classOf(status: unknown, due: number, doneOn: number, asOf: number): number {
  // What was done after the day was open on it.
  if (status === DONE && doneOn <= asOf) {
    return due === 0 ? 3 : doneOn === 0 ? 4 : doneOn <= due ? 1 : 2;
  }
  if (status === NEVER_AROSE) {
    return NOT_ARISING;
  }
  if (status === GIVEN_UP) {
    return STOPPED;
  }
  return due === 0 ? 7 : due < asOf ? 6 : 5;
}
