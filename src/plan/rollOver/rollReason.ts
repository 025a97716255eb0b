import { searchKey } from "../../text/keys";
import type { FollowedTask } from "../followedTask";
import { extendedInto } from "./nextDeadline";
import type { YearMention, YearStep } from "./yearMention";
import { moveYears } from "./yearsInText";

/** Where a task stands when the next plan is made: it goes on, it may go on, or it ends with this year. */
export type RollGroup = "carried" | "proposed" | "left";

/** Why. */
export type RollReason =
  | "recurring"
  | "ongoing"
  | "wholeYear"
  | "open"
  /** It is dated, and comes again each year: "Tháng 10 hằng năm", a plan or report of the year. */
  | "yearly"
  /** The same, and nobody says that this year's is done. */
  | "yearlyUnfinished"
  /** It is dated, and nobody says that it is done. */
  | "unfinished"
  /** It was extended by a document to a day of the next year. */
  | "extendedInto"
  | "unknownDeadline"
  /** It is dated and done. */
  | "finished"
  | "notArising"
  | "stopped";

export interface RollVerdict {
  readonly group: RollGroup;
  readonly reason: RollReason;
}

const EACH_YEAR = /(?<!\p{L})(?:(?:hang|moi|tung) nam|thuong nien|nam (?:mot|1) lan)(?!\p{L})/u;
/** The plan, programme or report of a year, made anew each year. */
const PLAN_OF_YEAR =
  /^(?:(?:tham muu|xay dung|ban hanh|lap|trinh|phe duyet|trien khai|thuc hien|to chuc|va) )*(?:(?:quyet dinh )?ke hoach|du toan)(?!\p{L})/u;
const REPORT_OF_YEAR =
  /(?<!\p{L})(?:bao cao|tong ket|so ket|danh gia)(?: \p{L}+){0,6} nam(?!\p{L})/u;

/** Work that communes do anew each year or period, whatever their plans call it. */
const WORK_OF_PERIODS =
  /(?<!\p{L})(?:bao cao(?: \p{L}+){0,8} (?:quy (?:[ivx]+|[1-4])|6 thang|9 thang|sau thang|chin thang|dinh ky)|kiem tra|doi thoai|khao sat|cham diem)(?!\p{L})/u;
const OF_PLAN_YEAR: ReadonlySet<YearMention["reason"]> = new Set(["planYear", "lunarYear"]);

/**
 * Whether a task goes on in the next plan. Of dated tasks those that are done end with the year unless they come again each
 * year, and the others are for a person to decide.
 */
export function rollVerdict(followed: FollowedTask, step: YearStep): RollVerdict {
  const { state } = followed;
  if (state.status === "stopped" || state.status === "notArising") {
    return { group: "left", reason: state.status };
  }
  switch (state.kind) {
    case "recurring":
    case "ongoing":
    case "open":
      return { group: "carried", reason: state.kind };
    case "year":
      return { group: "carried", reason: "wholeYear" };
    case "date":
    case "period":
      return datedVerdict(followed, step);
    case "unknown":
      return state.status === "done"
        ? { group: "left", reason: "finished" }
        : { group: "proposed", reason: "unknownDeadline" };
  }
}

function datedVerdict(followed: FollowedTask, step: YearStep): RollVerdict {
  if (followed.state.status !== "done" && extendedInto(followed, step) !== null) {
    return { group: "proposed", reason: "extendedInto" };
  }
  const isDone = followed.state.status === "done";
  if (isYearly(followed, step)) {
    return { group: "proposed", reason: isDone ? "yearly" : "yearlyUnfinished" };
  }
  return isDone
    ? { group: "left", reason: "finished" }
    : { group: "proposed", reason: "unfinished" };
}

/** A rhythm in its words, a plan or report of the year, work of the kind that comes again, or the plan's own year in what is to be done. */
function isYearly({ task }: FollowedTask, step: YearStep): boolean {
  const words = searchKey(task.text);
  return (
    EACH_YEAR.test(`${words} ${searchKey(task.deadlineText)}`) ||
    PLAN_OF_YEAR.test(words) ||
    REPORT_OF_YEAR.test(words) ||
    WORK_OF_PERIODS.test(words) ||
    moveYears(task.text, step, "words").mentions.some(({ reason }) => OF_PLAN_YEAR.has(reason))
  );
}
