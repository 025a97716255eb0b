import { comparisonKey } from "../../text/keys";
import { toVietnamese } from "../../plan/day";
import type { OverdueTask, ReportedTask } from "../../plan/report/reportFigures";
import { inBrief, withoutEnd } from "../shortened";
import { enumerated, tasks } from "./figureWords";

/** So many tasks are named; more would bury the paragraph. */
const MOST_NAMED = 10;

/** What stands where nobody gave a reason: to be filled in. */
export const REASON_GAP = "……";

const NO_LEAD = "Chưa giao cơ quan chủ trì";

/** The tasks that are late, by who leads them, with reasons or room for them. */
export function overdueText(overdue: readonly OverdueTask[]): string {
  return overdue.length === 0
    ? ""
    : listText(`Có ${tasks(overdue.length)} quá hạn chưa hoàn thành`, overdue, lateWords);
}

/** The tasks that fall due until the end of the next period, by who leads them. */
export function aheadText(dueNext: readonly ReportedTask[]): string {
  return dueNext.length === 0
    ? "Đến hết kỳ báo cáo tiếp theo không có thêm nhiệm vụ đến hạn."
    : listText(
        `Đến hết kỳ báo cáo tiếp theo có ${tasks(dueNext.length)} đến hạn`,
        dueNext,
        dueWords
      );
}

function listText<T extends ReportedTask>(
  head: string,
  all: readonly T[],
  of: (task: T) => string
) {
  const named = byLead(all.slice(0, MOST_NAMED)).map(
    ([lead, led]) =>
      `- ${lead} (${tasks(led.length)}): ${led.map((task) => `${nameOf(task)} (${of(task)})`).join("; ")}`
  );
  const others = byLead(all.slice(MOST_NAMED)).map(([lead, led]) => `${lead} ${tasks(led.length)}`);
  const rest = all.length - MOST_NAMED;
  const last = rest > 0 ? [`- ${tasks(rest)} khác: ${enumerated(others)}`] : [];
  return `${head}:\n${[...named, ...last].join(";\n")}.`;
}

/** Those with most first; a name is one however it is typed. */
function byLead<T extends ReportedTask>(all: readonly T[]): readonly (readonly [string, T[]])[] {
  const groups = new Map<string, readonly [string, T[]]>();
  for (const task of all) {
    const lead = task.lead.replace(/\s+/gu, " ").trim() || NO_LEAD;
    const group = groups.get(comparisonKey(lead)) ?? [lead, []];
    group[1].push(task);
    groups.set(comparisonKey(lead), group);
  }
  return [...groups.values()].sort(([, one], [, other]) => other.length - one.length);
}

function nameOf({ text }: ReportedTask): string {
  return inBrief(text);
}

function numbered({ number }: ReportedTask): string {
  return number.trim() === "" ? "" : `STT ${number.trim()}, `;
}

function lateWords(task: OverdueTask): string {
  const reason = withoutEnd(task.reason.replace(/\s+/gu, " ").trim()) || REASON_GAP;
  const { due, daysLate } = task;
  return `${numbered(task)}hạn ${toVietnamese(due)}, quá ${daysLate} ngày; nguyên nhân: ${reason}`;
}

function dueWords(task: ReportedTask): string {
  return `${numbered(task)}hạn ${task.due === null ? task.deadlineText.trim() : toVietnamese(task.due)}`;
}
