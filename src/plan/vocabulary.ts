import { comparisonKey } from "../text/keys";
import type { DeadlineKind, Rhythm } from "./deadline/deadline";
import type { Progress, Status } from "./progress";

/** Words of the column "Loại thời hạn". The words of this file are data of the workbook: the same in every language. */
export const KIND_WORDS: Readonly<Record<DeadlineKind, string>> = {
  date: "Ngày cụ thể",
  period: "Tháng/quý",
  year: "Cả năm",
  recurring: "Định kỳ",
  ongoing: "Thường xuyên",
  open: "Theo yêu cầu",
  unknown: "Chưa rõ",
};

/** Words of the column "Nhịp". */
export const RHYTHM_WORDS: Readonly<Record<Rhythm, string>> = {
  monthly: "Hằng tháng",
  quarterly: "Hằng quý",
  halfYearly: "6 tháng",
  yearly: "Năm",
};

/** Words of the column "Trạng thái"; `notUpdated` is the blank cell with which every task starts. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  notUpdated: "",
  notStarted: "Chưa thực hiện",
  inProgress: "Đang thực hiện",
  done: "Đã hoàn thành",
  notArising: "Không phát sinh",
  stopped: "Dừng thực hiện",
};

/** What is said of a task whose status is blank or none of the words. */
export const NOT_UPDATED_WORD = "Chưa cập nhật";

/** Words of the column "Tiến độ", the right-hand side of the truth table (docs/architecture.md#progress). */
export const PROGRESS_WORDS: Readonly<Record<Progress, string>> = {
  stopped: "Dừng thực hiện",
  notArising: "Không phát sinh",
  doneOnTime: "Hoàn thành đúng hạn",
  doneLate: "Hoàn thành quá hạn",
  doneNoDeadline: "Hoàn thành (không giao hạn)",
  doneNoDate: "Hoàn thành (thiếu ngày)",
  overdue: "Quá hạn",
  dueSoon: "Sắp đến hạn",
  notYetDue: "Chưa đến kỳ",
  inTime: "Trong hạn",
  periodMissed: "Chậm kỳ",
  ongoing: "Thường xuyên",
  open: "Theo yêu cầu",
  unknownDeadline: "Chưa rõ hạn",
};

const kinds = reversed(KIND_WORDS);
const rhythms = reversed(RHYTHM_WORDS);
const statuses = reversed(STATUS_WORDS);

/**
 * The kind that a cell of "Loại thời hạn" names, whatever its case, blanks, Unicode form or tone placement; null for any other
 * word.
 */
export function kindFromWord(word: string): DeadlineKind | null {
  return kinds.get(comparisonKey(word)) ?? null;
}

/** The rhythm that a cell of "Nhịp" names, as tolerant as `kindFromWord`; null for any other word. */
export function rhythmFromWord(word: string): Rhythm | null {
  return rhythms.get(comparisonKey(word)) ?? null;
}

/** The status that a cell of "Trạng thái" names, as tolerant as `kindFromWord`; a blank is `notUpdated`, any other word null. */
export function statusFromWord(word: string): Status | null {
  return statuses.get(comparisonKey(word)) ?? null;
}

function reversed<T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  return new Map((Object.keys(words) as T[]).map((id) => [comparisonKey(words[id]), id]));
}
