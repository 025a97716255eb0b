import { dateParts, type CalendarDay } from "../../../src/plan/day";
import { AREAS, LEADS } from "../../samples/progress/tasks";
import type { ResultLine } from "../../samples/progress/results";
import { progressResults, progressRows, type ProgressRow } from "../../samples/progress2026";

/*
 * A plain count of the fixture's rows, written after the rules of the report and not after the add-in's code: what its
 * formulas and functions are held against.
 */

/** Counts under the headers of the summary. */
export type PlainRow = Readonly<Record<string, number | string>>;

/** The rows of a grouping by name. */
export type PlainBlock = ReadonlyMap<string, PlainRow>;

const CLASSES = [
  "Hoàn thành đúng hạn",
  "Hoàn thành quá hạn",
  "Hoàn thành (không giao hạn)",
  "Hoàn thành (thiếu ngày)",
  "Trong hạn",
  "Quá hạn",
  "Chưa có hạn",
  "Không phát sinh",
  "Dừng thực hiện",
] as const;

/** What is counted of a row. */
export type CountedRow = Pick<
  ProgressRow,
  "number" | "kind" | "due" | "extendedDue" | "extensionDocument" | "status" | "doneOn"
>;

const NUMERALS = ["I", "II", "III", "IV"];

/** The rows of the fixture on a day, counted by what `groupOf` makes of each; no row for what does not occur. */
export function plainBlock(
  day: CalendarDay,
  groupOf: (row: ProgressRow) => string | null
): PlainBlock {
  return countedBlock(progressRows(day), day, groupOf);
}

/** Rows as they stand on a day, counted by what `groupOf` makes of each; no row for what does not occur. */
export function countedBlock<Row extends CountedRow>(
  all: readonly Row[],
  day: CalendarDay,
  groupOf: (row: Row) => string | null
): PlainBlock {
  const groups = new Map<string, Row[]>();
  for (const row of all) {
    const group = groupOf(row);
    if (group !== null) {
      groups.set(group, [...(groups.get(group) ?? []), row]);
    }
  }
  return new Map([...groups].map(([name, rows]) => [name, countsOf(rows, day)]));
}

/** What a row of no tasks holds. */
export function emptyRow(day: CalendarDay): PlainRow {
  return countsOf([], day);
}

export function areaOf({ area }: ProgressRow): string {
  return AREAS.includes(area) ? area : "Ngoài danh mục";
}

/** Excel does not tell capitals apart. */
export function leadOf({ lead }: ProgressRow): string {
  return LEADS.find((listed) => listed.toLowerCase() === lead.toLowerCase()) ?? "Ngoài danh mục";
}

/** The deadline in force. */
export function dueOf({ due, extendedDue, extensionDocument }: CountedRow): CalendarDay | null {
  return extensionDocument !== undefined && extendedDue !== undefined ? extendedDue : due;
}

/** "Quý I/2026", or "Không có hạn". */
export function quarterOf(row: CountedRow): string {
  const due = dueOf(row);
  if (due === null) {
    return "Không có hạn";
  }
  const { month, year } = dateParts(due);
  return `Quý ${NUMERALS[Math.floor((month - 1) / 3)]}/${year}`;
}

/** "Tháng 01/2026", "Tháng 10/2026", or "Không có hạn". */
export function monthOf(row: CountedRow): string {
  const due = dueOf(row);
  if (due === null) {
    return "Không có hạn";
  }
  const { month, year } = dateParts(due);
  return `Tháng ${month < 3 ? "0" : ""}${month}/${year}`;
}

export function originOf({ added }: { readonly added: object | null }): string {
  return added === null ? "Nhiệm vụ của kế hoạch" : "Nhiệm vụ bổ sung trong năm";
}

export function extensionOf({ extendedDue, extensionDocument }: CountedRow): string | null {
  return extendedDue !== undefined && extensionDocument !== undefined
    ? "Trong đó: Được gia hạn"
    : null;
}

/** Whole-year and ongoing tasks by whether the quarter of the day has a result. */
export function plainRunning(day: CalendarDay): PlainBlock {
  return runningBlock(progressRows(day), progressResults(day), day);
}

/** The same of rows and results as they stand on a day. */
export function runningBlock(
  rows: readonly CountedRow[],
  results: readonly ResultLine[],
  day: CalendarDay
): PlainBlock {
  const quarter = quarterOfDay(day);
  const dated = results.filter(
    ({ issuedOn }) => issuedOn !== null && quarterOfDay(issuedOn) === quarter
  );
  const counted = (kinds: readonly string[]): PlainRow => {
    const tasks = rows.filter(({ kind }) => kinds.includes(kind));
    const some = tasks.filter(({ number }) => dated.some(({ task }) => task === number));
    const none = tasks.filter((task) => !some.includes(task));
    const without = (statuses: readonly string[]) =>
      none.filter(({ status }) => status !== undefined && statuses.includes(status)).length;
    const done = without(["Đã hoàn thành"]);
    const dropped = without(["Không phát sinh", "Dừng thực hiện"]);
    return {
      "Tổng số": tasks.length,
      "Có kết quả trong quý": some.length,
      "Chưa có kết quả": none.length - done - dropped,
      "Đã hoàn thành từ trước": done,
      "Không phát sinh, dừng thực hiện": dropped,
      "Tỷ lệ có kết quả": tasks.length === 0 ? "" : some.length / tasks.length,
      "n/N": `${some.length}/${tasks.length}`,
    };
  };
  return new Map([
    ["Cả năm", counted(["Cả năm"])],
    ["Thường xuyên", counted(["Thường xuyên"])],
    ["Tổng cộng", counted(["Cả năm", "Thường xuyên"])],
  ]);
}

function quarterOfDay(day: CalendarDay): string {
  const { month, year } = dateParts(day);
  return `${year}-${Math.floor((month - 1) / 3)}`;
}

function countsOf(rows: readonly CountedRow[], day: CalendarDay): PlainRow {
  const words = rows.map((row) => classOf(row, day));
  const of = (word: string) => words.filter((each) => each === word).length;
  const done = rows.filter(({ status }) => status === "Đã hoàn thành").length;
  const base = rows.filter(
    ({ status, extensionDocument }) =>
      status !== "Không phát sinh" &&
      !(status === "Dừng thực hiện" && extensionDocument !== undefined)
  ).length;
  return {
    "Tổng số": rows.length,
    ...Object.fromEntries(CLASSES.map((word) => [word, of(word)])),
    "Trong đó: Chưa thực hiện": rows.filter(({ status }) => status === "Chưa thực hiện").length,
    "Trong đó: Chưa cập nhật": rows.filter(({ status }) => status === undefined).length,
    "Số phải thực hiện (N)": base,
    "Tỷ lệ hoàn thành": base === 0 ? "" : done / base,
    "n/N": `${done}/${base}`,
  };
}

/** How it stands with a row on a day, by the class that counts it. */
export function classOf(row: CountedRow, day: CalendarDay): (typeof CLASSES)[number] {
  const { status, doneOn } = row;
  const due = dueOf(row);
  if (status === "Không phát sinh" || status === "Dừng thực hiện") {
    return status;
  }
  if (status === "Đã hoàn thành") {
    if (due === null) {
      return "Hoàn thành (không giao hạn)";
    }
    if (doneOn === undefined) {
      return "Hoàn thành (thiếu ngày)";
    }
    return doneOn <= due ? "Hoàn thành đúng hạn" : "Hoàn thành quá hạn";
  }
  if (due === null) {
    return "Chưa có hạn";
  }
  return day > due ? "Quá hạn" : "Trong hạn";
}
