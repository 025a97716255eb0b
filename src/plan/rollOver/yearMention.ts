/** Why a year in a text is moved on. */
export type MovedYear =
  /** It is the plan's own: "Cả năm 2026" in the plan of 2026. */
  | "planYear"
  /** The year after, which the plan prepares: "xây dựng kế hoạch năm 2027". */
  | "followingYear"
  /** The year before, on which the plan looks back: "đánh giá kết quả năm 2025". */
  | "lookingBack"
  /** A day or month of the year before: "từ 15/12/2025 đến 14/12/2026". */
  | "yearBefore"
  /** "năm học 2026-2027". */
  | "schoolYear"
  /** Another year where the plan's own was meant, as it seems: "Hội thi … năm 2025" in the plan of 2026. */
  | "mistaken"
  /** The name that the lunar calendar gives it stands beside, and has to be changed by hand: "Tết Bính Ngọ 2026". */
  | "lunarYear"
  /** The day of a 29/02 where the next year has none. */
  | "leapDay";

/** Why a year in a text is left as it is. */
export type LeftYear =
  /** It belongs to a document, a law or a standard: "Kế hoạch số 310/KH-UBND ngày 24/11/2025". */
  | "document"
  /** It may belong to the name of a law or document: "Quyết định số 5256/QĐ-UBND … về Ban hành Kế hoạch … năm 2026". */
  | "quotedTitle"
  /** A span of years: "giai đoạn 2026-2030". */
  | "span"
  /** Since or until when something holds: "đến năm 2030", "kể từ ngày 01/7/2025". */
  | "bound"
  /** The work of the year that ends, extended into the next one. */
  | "extendedWork"
  /** More than a year away from the plan. */
  | "farYear"
  /** A count and no year: "2026 hồ sơ". */
  | "count"
  /** Nothing tells what it stands for. */
  | "unclear";

/** A year that a text names, digits for digits. */
export interface YearMention {
  /** First digit in the text as it was, and the unit behind the last one. */
  readonly from: number;
  readonly to: number;
  readonly was: string;
  /** As many digits; the same ones where the year is left. */
  readonly becomes: string;
  readonly reason: MovedYear | LeftYear;
}

/** The year of the plan that goes by, and the one that comes. */
export interface YearStep {
  readonly from: number;
  readonly to: number;
}

/** Whether the digits are other ones now. */
export function isMoved({ was, becomes }: YearMention): boolean {
  return was !== becomes;
}

const DOUBTFUL: ReadonlySet<YearMention["reason"]> = new Set([
  "followingYear",
  "lookingBack",
  "yearBefore",
  "mistaken",
  "lunarYear",
  "leapDay",
  "quotedTitle",
  "extendedWork",
  "unclear",
]);

/** Whether a person should look, for the text could mean something else. */
export function isDoubtful({ reason }: YearMention): boolean {
  return DOUBTFUL.has(reason);
}
