import { toVietnamese, type CalendarDay } from "../../plan/day";
import type { OverdueTask } from "../../plan/report/reportFigures";
import { comparisonKey } from "../../text/keys";
import { twoDigits, withSmallFirst } from "../vietnamese";
import type { AgencyKind } from "../../plan/plan";

/** What the letter to a late agency says beside its tasks. */
export interface LetterFrame {
  /** The day to which the list of tasks counts. */
  readonly asOf: CalendarDay;
  readonly planYear: number;
  /** Who sends, "Ủy ban nhân dân xã Nguyễn Bình Khiêm"; where it is empty the letter says "Ủy ban nhân dân xã". */
  readonly authority: string;
  /** What the plan comes with, "Quyết định số 05/QĐ-UBND ngày 14/01/2026 …"; may be empty. */
  readonly accompanying: string;
  /** To whom the agency answers, "Phòng Văn hóa - Xã hội"; empty leaves it open. */
  readonly reportTo: string;
  /** Until when, "16 giờ ngày 18/3/2026" (`answerByWords`); empty leaves it open. */
  readonly answerBy: string;
}

/** The agency that the letter goes to; a group is several. */
export interface LetterAgency {
  readonly name: string;
  readonly kind: AgencyKind;
}

/**
 * The sentences of a letter that asks a late agency for its tasks (văn bản đôn đốc), each a paragraph of its own. The table of
 * tasks stands between `opening` and `request`.
 */
export interface ReminderLetter {
  /** What stands behind "V/v", without a full stop. */
  readonly subject: string;
  /** What stands behind "Kính gửi:", without a full stop. */
  readonly recipient: string;
  /** Ends with a colon. */
  readonly opening: string;
  readonly request: string;
  /** Ends with "./.", as the last words of a letter do. */
  readonly closing: string;
}

/** Agencies read Vietnamese, whatever the language of the pane. */
const words = {
  subject: (year: number) =>
    `đôn đốc thực hiện nhiệm vụ cải cách hành chính năm ${year} đã quá hạn`,
  commune: "Ủy ban nhân dân xã",
  plan: (year: number) => `Kế hoạch Cải cách hành chính năm ${year}`,
  of: (authority: string) => ` của ${authority}`,
  with: (decision: string) => ` (ban hành kèm theo ${decision})`,
  named: (plan: string, year: number) => `${plan} về cải cách hành chính năm ${year}`,
  opening: (plan: string, day: string, whom: string, count: string) =>
    `Thực hiện ${plan}, qua theo dõi, tính đến ngày ${day}, ${whom} còn ${count} nhiệm vụ được giao chủ trì đã quá hạn nhưng chưa hoàn thành, cụ thể như sau:`,
  these: (isOne: boolean) => (isOne ? "nhiệm vụ nêu trên" : "các nhiệm vụ nêu trên"),
  request: (authority: string, whom: string, tasks: string) =>
    `${authority} đề nghị ${whom} tập trung chỉ đạo, khẩn trương hoàn thành ${tasks}`,
  report: (to: string, until: string) =>
    `báo cáo kết quả thực hiện (kèm số, ký hiệu văn bản), nguyên nhân chậm, khó khăn, vướng mắc (nếu có) và thời gian dự kiến hoàn thành${to}${until} để tổng hợp`,
  to: (whom: string) => ` về ${whom}`,
  before: (answerBy: string) => ` trước ${answerBy}`,
  closing: (whom: string) => `Đề nghị ${whom} quan tâm, nghiêm túc thực hiện./.`,
} as const;

/**
 * The words of the letter to one agency about its tasks that are late.
 * @param tasks at least one
 */
export function reminderLetter(
  { name, kind }: LetterAgency,
  tasks: readonly Pick<OverdueTask, "taskId">[],
  frame: LetterFrame
): ReminderLetter {
  const whom = kind === "group" ? withSmallFirst(name) : name;
  const authority = frame.authority.trim() || words.commune;
  const request = words.request(authority, whom, words.these(tasks.length === 1));
  const report = words.report(
    // Who gathers the answers cannot answer to itself.
    isSame(frame.reportTo, name) ? words.to(authority) : optional(frame.reportTo, words.to),
    optional(frame.answerBy, words.before)
  );
  return {
    subject: words.subject(frame.planYear),
    recipient: name,
    opening: words.opening(
      planWords(frame),
      toVietnamese(frame.asOf),
      whom,
      twoDigits(tasks.length)
    ),
    request: `${request}; ${report}.`,
    closing: words.closing(whom),
  };
}

/**
 * "Kế hoạch số 15/KH-UBND … về cải cách hành chính năm 2026" where the plan is the document that is named, "Kế hoạch … (ban hành kèm
 * theo Quyết định số … của …)" for one that a decision issues, or whose it is where no document is named.
 */
function planWords({ planYear, authority, accompanying }: LetterFrame): string {
  const document = accompanying.trim();
  if (/^kế hoạch\s/iu.test(document.normalize("NFC"))) {
    return /cải cách hành chính/iu.test(document) ? document : words.named(document, planYear);
  }
  const source = optional(document, words.with) || optional(authority, words.of);
  return `${words.plan(planYear)}${source}`;
}

function isSame(one: string, other: string): boolean {
  return comparisonKey(one) === comparisonKey(other);
}

function optional(text: string, inWords: (text: string) => string): string {
  return text.trim() === "" ? "" : inWords(text.trim());
}
