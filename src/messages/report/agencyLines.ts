import { toVietnamese } from "../../plan/day";
import type { OverdueTask, ReportedTask, ReportFigures } from "../../plan/report/reportFigures";
import { comparisonKey } from "../../text/keys";
import { inBrief, withoutEnd } from "../shortened";
import { counted, tasks } from "./figureWords";

/** So many tasks are named; more would bury the paragraph. */
export const MOST_NAMED = 10;

/** What stands where nobody gave a reason: to be filled in. */
export const REASON_GAP = "……";

/** What stands in the place of a lead agency that nobody named. */
const NO_LEAD = "Chưa giao cơ quan chủ trì";

/** The tasks that are late, by who leads them, with reasons or room for them; empty where none is. */
export function overdueText({ overdue, byLead }: ReportFigures): string {
  return overdue.length === 0
    ? ""
    : listText(
        `Có ${tasks(overdue.length)} quá hạn chưa hoàn thành`,
        "quá hạn lâu nhất",
        ledTasks(overdue, byLead, lateWords)
      );
}

/**
 * The tasks that fall due until the end of the next period, by who leads them; empty where nothing is open any more, or that
 * day is over.
 */
export function aheadText({ dueNext, byLead, total, asOf, nextTo }: ReportFigures): string {
  if (total.inTime + total.overdue + total.openNoDeadline === 0 || nextTo < asOf) {
    return "";
  }
  const stretch = `Từ ngày ${toVietnamese(asOf)} đến ngày ${toVietnamese(nextTo)} (hết kỳ báo cáo tiếp theo)`;
  return dueNext.length === 0
    ? `${stretch}, không có nhiệm vụ nào đến hạn.`
    : listText(
        `${stretch}, có ${tasks(dueNext.length)} đến hạn`,
        "đến hạn sớm nhất",
        ledTasks(dueNext, byLead, dueWords)
      );
}

/** A task in words, and who leads it. */
interface LedTask {
  readonly lead: string;
  readonly words: string;
}

function ledTasks<T extends ReportedTask>(
  all: readonly T[],
  groups: ReportFigures["byLead"],
  when: (task: T) => string
): readonly LedTask[] {
  const nameOf = leadNames(groups);
  return all.map((task) => {
    const number = task.number.trim() === "" ? "" : `STT ${task.number.trim()}, `;
    return { lead: nameOf(task), words: `${inBrief(task.text)} (${number}${when(task)})` };
  });
}

/** Names who leads a task as the groups write it, in whichever way the cell does. */
export function leadNames(groups: ReportFigures["byLead"]): (task: ReportedTask) => string {
  const names = new Map(groups.map(({ group }) => [comparisonKey(group), group]));
  return (task) => {
    const lead = task.lead.replace(/\s+/gu, " ").trim();
    const name = names.get(comparisonKey(lead)) || lead;
    names.set(comparisonKey(lead), name);
    return name === "" ? NO_LEAD : name;
  };
}

/** @param first what the named ones are, where not all are */
function listText(head: string, first: string, all: readonly LedTask[]): string {
  const rest = byLead(all.slice(MOST_NAMED));
  const led = new Map(byLead(all).map(([lead, { length }]) => [lead, length]));
  const named = byLead(all.slice(0, MOST_NAMED)).map(([lead, some]) =>
    agencyLine(lead, some, led.get(lead)!)
  );
  if (rest.length === 0) {
    return `${head}:\n${named.join(";\n")}.`;
  }
  const others = rest.map(([lead, { length }]) => `${lead} ${counted(length)}`).join(", ");
  const last = `Các nhiệm vụ còn lại (${tasks(all.length - MOST_NAMED)}) nêu tại danh sách kèm theo: ${others}.`;
  return `${head}; ${tasks(MOST_NAMED)} ${first} gồm:\n${named.join(";\n")}.\n${last}`;
}

/** @param count how many the agency leads, those that are not named included */
function agencyLine(lead: string, led: readonly LedTask[], count: number): string {
  const head = `- ${lead} (${tasks(count)})${led.length < count ? ", trong đó có" : ""}:`;
  const [only, ...others] = led.map(({ words }) => words);
  return others.length === 0
    ? `${head} ${only}`
    : `${head}\n${led.map(({ words }) => `+ ${words}`).join(";\n")}`;
}

/** Those with most first. */
function byLead(all: readonly LedTask[]): readonly (readonly [string, readonly LedTask[]])[] {
  const groups = new Map<string, LedTask[]>();
  for (const task of all) {
    const group = groups.get(task.lead) ?? [];
    group.push(task);
    groups.set(task.lead, group);
  }
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

function lateWords({ due, daysLate, reason }: OverdueTask): string {
  const why = withoutEnd(reason.replace(/\s+/gu, " ").trim()) || REASON_GAP;
  return `hạn ${toVietnamese(due)}, quá hạn ${daysLate} ngày, nguyên nhân: ${why}`;
}

function dueWords({ due, deadlineText }: ReportedTask): string {
  return `hạn ${due === null ? deadlineText.trim() : toVietnamese(due)}`;
}
