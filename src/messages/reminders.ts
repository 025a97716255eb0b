import { toVietnamese, type CalendarDay } from "../plan/day";
import type { DueAgency } from "../plan/due/dueList";
import type { DueGroup, DueItem } from "../plan/due/dueItem";
import type { DueReport } from "../plan/due/dueReports";
import type { OwedSlip } from "../plan/slips/answers";
import { inBrief } from "./shortened";
import { twoDigits, withSmallFirst } from "./vietnamese";

/** What a reminder says beside its tasks. */
export interface ReminderFrame {
  /** The day on which it is sent. */
  readonly asOf: CalendarDay;
  /** Until when an answer is wanted, "16 giờ ngày 12/6/2026"; "" leaves it open. */
  readonly answerBy: string;
}

/** Agencies read Vietnamese, whatever the language of the pane. */
const words = {
  answerBy: (day: string) => `16 giờ ngày ${day}`,
  unit: "đơn vị có",
  group: "các cơ quan, đơn vị được giao chủ trì",
  tasks: (count: string, what: string) => `${count} nhiệm vụ ${what}`,
  overdue: "quá hạn",
  missed: "chậm báo cáo theo kỳ",
  soon: "sắp đến hạn",
  late: (days: number) => `quá hạn ${days} ngày`,
  left: (days: number) => (days === 0 ? "đến hạn trong ngày" : `còn ${days} ngày`),
  due: (day: string) => `hạn ${day}`,
  dayOff: (day: string, workingDay: string) =>
    `hạn ${day} là ngày nghỉ, ngày làm việc cuối cùng ${workingDay}`,
  missing: (periods: string) => `chưa có kết quả kỳ ${periods}`,
  report: "báo cáo kết quả kèm số, ký hiệu văn bản hoặc nguyên nhân",
  before: (answerBy: string) => ` trước ${answerBy}`,
  finish: "hoàn thành đúng hạn và gửi kết quả kèm số, ký hiệu văn bản",
  finishOthers: "hoàn thành đúng hạn các nhiệm vụ sắp đến hạn",
  periodicReport: (name: string, from: string, to: string) =>
    `báo cáo định kỳ “${name}”${from && to ? ` (số liệu từ ngày ${from} đến ngày ${to})` : ""}`,
  allUnits: "Kính gửi các cơ quan, đơn vị",
  reportDue: (day: string) => `có hạn gửi là ngày ${day}`,
  sendLate: "các đơn vị chưa gửi khẩn trương gửi báo cáo",
  send: "các cơ quan, đơn vị gửi báo cáo đúng hạn",
  slip: (code: string, about: string) => `chưa gửi lại phiếu cập nhật ${code}${about}`,
  slipOf: (subject: string, slip: string) => `${subject} ${slip}.`,
  sendBack: "gửi lại phiếu",
  slipless: (count: string) => `còn ${count} đơn vị chưa gửi lại phiếu cập nhật`,
  please: (request: string) => `Đề nghị ${request}.`,
} as const;

/** Until when an answer is wanted unless somebody says otherwise: 16 giờ of a day. */
export function answerByWords(day: CalendarDay): string {
  return words.answerBy(toVietnamese(day));
}

/**
 * The reminder to one agency, or to the agencies of a group: one paragraph for one task, for several a line each.
 * @param items what it is reminded of (`itemsToRemind`); none only where there is a slip
 * @param slip the slip that it has not sent back
 */
export function reminderMessage(
  { name, kind }: Pick<DueAgency, "name" | "kind">,
  items: readonly DueItem[],
  frame: ReminderFrame,
  slip: OwedSlip | null = null
): string {
  if (slip === null) {
    return taskMessage(name, kind, items, frame);
  }
  if (items.length === 0) {
    const opening = `Kính gửi ${name}: đến ${toVietnamese(frame.asOf)} đơn vị`;
    const asked = words.please(`${words.sendBack}${before(frame.answerBy)}`);
    return `${words.slipOf(opening, slipWords(slip))} ${asked}`;
  }
  const line = words.slipOf("Đơn vị", slipWords(slip));
  return `${taskMessage(name, kind, items, frame)}\n${line}`;
}

/** The reminder to all units of the slips that have not come back, at least one, to be put where all read it. */
export function slipsMessage(
  slips: readonly OwedSlip[],
  { asOf, answerBy }: ReminderFrame
): string {
  const opening = `${words.allUnits}: đến ${toVietnamese(asOf)} ${words.slipless(twoDigits(slips.length))}`;
  const lines = slips.map((slip) => `- ${slip.agency}: phiếu ${slip.code}${dueBackWords(slip)}`);
  return `${opening}:\n${lines.join(";\n")}.\n${words.please(`${words.sendBack}${before(answerBy)}`)}`;
}

function slipWords(slip: OwedSlip): string {
  return words.slip(slip.code, dueBackWords(slip));
}

/** " (hạn 10/6/2026, quá hạn 2 ngày)"; nothing where nobody set a day. */
function dueBackWords({ dueBack, daysLeft }: OwedSlip): string {
  return dueBack === null
    ? ""
    : ` (${words.due(toVietnamese(dueBack))}, ${lateness({ daysLeft })})`;
}

function taskMessage(
  name: string,
  kind: DueAgency["kind"],
  items: readonly DueItem[],
  frame: ReminderFrame
): string {
  const isGroup = kind === "group";
  const whom = isGroup ? withSmallFirst(name) : name;
  const opening = `Kính gửi ${whom}: đến ${toVietnamese(frame.asOf)} ${isGroup ? words.group : words.unit} ${tallies(items)}`;
  const closing = request(items, frame);
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0) {
    return `${opening} (${nameOf(only)}, ${briefWhen(only)}). ${closing}`;
  }
  const lines = items.map((item) => `- ${lineOf(item)} (${when(item)})`);
  return `${opening}:\n${lines.join(";\n")}.\n${closing}`;
}

/** The reminder to all units of a report that they owe the commune (`by` units). */
export function reportMessage(report: DueReport, { answerBy }: ReminderFrame): string {
  const [from, to] = [report.from, report.to].map((day) => (day === null ? "" : toVietnamese(day)));
  const what = words.periodicReport(report.name, from!, to!);
  const due = words.reportDue(toVietnamese(report.due));
  const asked = report.group === "overdue" ? `${words.sendLate}${before(answerBy)}` : words.send;
  return `${words.allUnits}: ${what} ${due}, ${lateness({ daysLeft: report.daysLeft })}. ${words.please(asked)}`;
}

type Pressing = "overdue" | "missed" | "soon";

function pressingOf(group: DueGroup): Pressing {
  return group === "overdue" || group === "missed" ? group : "soon";
}

function tallies(items: readonly DueItem[]): string {
  return (["overdue", "missed", "soon"] as const)
    .map((what) => ({
      what,
      count: items.filter(({ group }) => pressingOf(group) === what).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ what, count }) => words.tasks(twoDigits(count), words[what]))
    .join(", ");
}

function request(items: readonly DueItem[], { answerBy }: ReminderFrame): string {
  const kinds = new Set(items.map(({ group }) => pressingOf(group)));
  if (!kinds.has("overdue") && !kinds.has("missed")) {
    return words.please(words.finish);
  }
  const others = kinds.has("soon") ? `; ${words.finishOthers}` : "";
  return words.please(`${words.report}${before(answerBy)}${others}`);
}

function before(answerBy: string): string {
  const until = answerBy.trim();
  return until === "" ? "" : words.before(until);
}

/** A task by its STT, or by its words where it has none. */
function nameOf({ number, text }: DueItem): string {
  return number.trim() === "" ? `“${inBrief(text)}”` : `STT ${number}`;
}

function lineOf(item: DueItem): string {
  const text = inBrief(item.text);
  return item.number.trim() === "" ? text : `${nameOf(item)}: ${text}`;
}

/** "quá 10 ngày": what a single task needs said, its day where it has not passed. */
function briefWhen(item: DueItem): string {
  return item.group === "overdue" ? lateness(item) : when(item);
}

/** "hạn 31/5/2026, quá 10 ngày". */
function when(item: DueItem): string {
  if (item.group === "missed") {
    return words.missing(item.missedPeriods.join(", "));
  }
  return `${dayWords(item)}, ${lateness(item)}`;
}

function dayWords({ due, lastWorkingDay, group }: DueItem): string {
  const day = toVietnamese(due!);
  return group === "overdue" || lastWorkingDay === due
    ? words.due(day)
    : words.dayOff(day, toVietnamese(lastWorkingDay!));
}

function lateness({ daysLeft }: Pick<DueItem, "daysLeft">): string {
  return daysLeft! < 0 ? words.late(-daysLeft!) : words.left(daysLeft!);
}
