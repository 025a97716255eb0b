import { serialFromDay } from "../../src/excel/serial";
import { STATUS_WORDS } from "../../src/plan/vocabulary";
import { BLOCK_HEADERS, type Block } from "../functions/taskTable";
import { AS_OF } from "./taskBlocks";

const column = (header: string): number => BLOCK_HEADERS.findIndex((each) => each === header);

const AREA = column("Lĩnh vực");
const STATUS = column("Trạng thái");
const DUE = column("Hạn hoàn thành");
const EXTENDED = column("Hạn điều chỉnh");
const DOCUMENT = column("Văn bản cho gia hạn");
const DONE_ON = column("Ngày hoàn thành");

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
 * @returns the counts by area, in the order of the summary's columns
 */
export function bareLoop(block: Block): ReadonlyMap<unknown, readonly number[]> {
  const asOf = serialFromDay(AS_OF);
  const groups = new Map<unknown, number[]>();
  for (let index = 1; index < block.length; index += 1) {
    const row = block[index]!;
    const area = row[AREA];
    let counts = groups.get(area);
    if (counts === undefined) {
      counts = new Array<number>(COUNTS).fill(0);
      groups.set(area, counts);
    }
    const status = row[STATUS];
    const approved = row[DOCUMENT] !== 0;
    const due = approved && row[EXTENDED] !== 0 ? row[EXTENDED] : row[DUE];
    const place = classOf(status, due as number, row[DONE_ON] as number, asOf);
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
  if (status === DONE) {
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
