import { serialFromDay } from "../../src/excel/serial";
import { STATUS_WORDS } from "../../src/plan/vocabulary";
import { BLOCK_HEADERS, type Block } from "../functions/taskTable";
import { AS_OF } from "./taskBlocks";

const column = (header: string): number => BLOCK_HEADERS.findIndex((each) => each === header);

const AREA = column("Lĩnh vực");
const STATUS = column("Trạng thái");
const DUE = column("Hạn hoàn thành");
const DONE_ON = column("Ngày hoàn thành");

/** Places of the counts: the total, the nine classes, and two of-which figures, as the summary has them. */
const COUNTS = 12;
const NOT_STARTED = 10;
const NOT_UPDATED = 11;

/**
 * The least that any summary has to do with the same arrays: look at four cells of each row and count. No cell is
 * doubted, no word read in another spelling, no extension looked at.
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
    counts[0]! += 1;
    counts[classOf(status, row[DUE] as number, row[DONE_ON] as number, asOf)]! += 1;
    if (status === STATUS_WORDS.notStarted) {
      counts[NOT_STARTED]! += 1;
    } else if (status === 0) {
      counts[NOT_UPDATED]! += 1;
    }
  }
  return groups;
}

function classOf(status: unknown, due: number, doneOn: number, asOf: number): number {
  if (status === STATUS_WORDS.done) {
    return due === 0 ? 3 : doneOn === 0 ? 4 : doneOn <= due ? 1 : 2;
  }
  if (status === STATUS_WORDS.notArising) {
    return 8;
  }
  if (status === STATUS_WORDS.stopped) {
    return 9;
  }
  return due === 0 ? 7 : due < asOf ? 6 : 5;
}
