import { headerIn, type Column } from "./column";

/*
 * Columns that calculate what several formulas need, hidden behind all that people fill in, so that a pasted block cannot
 * land in them. None knows today: what depends on a day is counted from them, each reader at its own day. Their headers
 * begin with a line, so that neither a person nor a reader of lists takes them for an entry.
 */

const HELPER = { holds: "calculated", hidden: true, width: 48 } as const;

/** Of `PhuLuc`, in order. */
export const TASK_HELPERS = [
  /** The word of "Loại thời hạn" without blanks around it; "" in a row without a task. */
  { id: "kind", header: "_loại", ...HELPER },
  /** The known word of "Trạng thái", else that nobody reported; "" in a row without a task. */
  { id: "status", header: "_trạng thái", ...HELPER },
  /** 1 where "Văn bản cho gia hạn" names a document, else 0. */
  { id: "hasDocument", header: "_văn bản", ...HELPER },
  /** 1 where "Nguồn giao" says that the task came during the year, else 0. */
  { id: "isAdded", header: "_bổ sung", ...HELPER },
  /** The day of the deadline in force, 0 for none. */
  { id: "deadline", header: "_hạn", ...HELPER },
  /** The word of a task that is done, stopped or did not arise; else "". */
  { id: "closing", header: "_kết luận", ...HELPER },
  /** The day from which that word holds: see `CLOSED_FROM`. */
  { id: "closedFrom", header: "_xong từ", ...HELPER },
  /** The day from which the deadline is near. */
  { id: "reminderFrom", header: "_nhắc từ", ...HELPER },
  /** How many periods a year owe a result: 12, 4, 2, 1, or 0. */
  { id: "periods", header: "_số kỳ", ...HELPER },
  /** The last day of the first period without a result: it is missed after that. */
  { id: "missedAfter", header: "_chậm sau", ...HELPER },
  /** The word of an open task without a deadline. */
  { id: "undated", header: "_không hạn", ...HELPER },
  /** Who leads, by the directory's name where the words of "Cơ quan chủ trì" are one of its other spellings. */
  { id: "lead", header: "_chủ trì", ...HELPER },
  /** What the document's own columns say, as one text: by it the print tells whether it is older. */
  { id: "printed", header: "_chữ in", ...HELPER },
] as const satisfies readonly Column[];

export type TaskHelperId = (typeof TASK_HELPERS)[number]["id"];

/** A day that never comes. */
export const NEVER = 9_999_999;

/** What stands in `closedFrom` beside days: no task, dropped (no day is known of that), done on a day that nobody named. */
export const CLOSED_FROM = { noTask: -2, dropped: -1, undated: 0, open: NEVER } as const;

/** Of `KetQua`, in order. */
export const RESULT_HELPERS = [
  /** Where its task stands in `PhuLuc`, 1 for the first row; "" where there is none. */
  { id: "task", header: "_nhiệm vụ", ...HELPER },
  /** The day of issue, 0 for none, and behind it in `ORDER` digits the line's place in the table: no two lines have the same. */
  { id: "order", header: "_thứ tự", ...HELPER },
  /** 1 for a result that proves something, by a document's number or a link, else 0. */
  { id: "isProof", header: "_tài liệu", ...HELPER },
  /** Its task and the period of the task's rhythm that it is for, as a number; "" for none. */
  { id: "period", header: "_kỳ", ...HELPER },
  /** The same in all lines of that task and period but the upper one; else "". */
  { id: "periodAgain", header: "_kỳ lặp", ...HELPER },
  /** 1 followed by a zero for each later period of the year, in the first line of its task and period; else 0. */
  { id: "periodDigit", header: "_kỳ đầu", ...HELPER },
  /** Its task, where that runs all year, and behind it `order`, as a number; "" for none, and without a day. */
  { id: "dayKey", header: "_ngày", ...HELPER },
  /** The smallest of these numbers in the table's first line, the next one in the second, and so on; "" when all have come. */
  { id: "daySorted", header: "_ngày xếp", ...HELPER },
  /** The number before its own, of the same task or another; 0 for the smallest. */
  { id: "dayBefore", header: "_ngày trước", ...HELPER },
  /** Its task and the quarter of its day, as a number, in the first line of that task and quarter; else "". */
  { id: "quarterFirst", header: "_quý đầu", ...HELPER },
  /** The kind of its task, in that line. */
  { id: "kind", header: "_loại", ...HELPER },
  /** `closedFrom` of its task, in that line. */
  { id: "closedFrom", header: "_xong từ", ...HELPER },
  /** What is printed of it with progress, as one text. */
  { id: "printed", header: "_chữ in", ...HELPER },
] as const satisfies readonly Column[];

export type ResultHelperId = (typeof RESULT_HELPERS)[number]["id"];

/** The day in `order` is multiplied by this; a table of results is shorter. */
export const ORDER = 100_000;

/** Of `ChiTieu`, in order. */
export const TARGET_HELPERS = [
  /** What is wanted of the figure: its place among the senses of a comparison, 0 for none, "" where nobody chose. */
  { id: "sense", header: "_chiều", ...HELPER },
  /** The latest figure less the plan's; "" where there is none. */
  { id: "difference", header: "_chênh lệch", ...HELPER },
] as const satisfies readonly Column[];

export type TargetHelperId = (typeof TARGET_HELPERS)[number]["id"];

/** The header of a helper of `PhuLuc`. */
export function taskHelperHeader(id: TaskHelperId): string {
  return headerIn(TASK_HELPERS, id);
}

/** The header of a helper of `KetQua`. */
export function resultHelperHeader(id: ResultHelperId): string {
  return headerIn(RESULT_HELPERS, id);
}

/** The header of a helper of `ChiTieu`. */
export function targetHelperHeader(id: TargetHelperId): string {
  return headerIn(TARGET_HELPERS, id);
}

/** The headers of the helpers of `PhuLuc` and `KetQua`. */
export const HELPER_HEADERS: ReadonlySet<string> = new Set(
  [...TASK_HELPERS, ...RESULT_HELPERS].map(({ header }) => header)
);
