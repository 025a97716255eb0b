import { toVietnamese, type CalendarDay } from "../plan/day";
import type { DueAgency } from "../plan/due/dueList";
import type { DueGroup, DueItem } from "../plan/due/dueItem";
import type { DueReport } from "../plan/due/dueReports";
import { isInTime, type OwedSlip } from "../plan/slips/answers";
import { inBrief } from "./shortened";
import { ofPeriod } from "./slips/slipPeriod";
import { twoDigits, withLargeFirst, withSmallFirst } from "./vietnamese";

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
  unit: "đơn vị",
  group: "các cơ quan, đơn vị",
  has: { agency: "có", group: "được giao chủ trì" },
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
  slip: (about: string) => `chưa gửi lại phiếu cập nhật ${about}`,
  slipOf: (agency: string, about: string) => `${agency}: phiếu ${about}`,
  sentTo: (name: string) => ` (gửi cho ${name})`,
  sendBack: "gửi lại phiếu",
  withReport: "gửi lại cùng báo cáo",
  again: "gửi lại",
  inTime: "đúng hạn",
  allInTime: "các đơn vị gửi lại phiếu đúng hạn",
  someLate: (before: string) =>
    `các đơn vị đã quá hạn gửi lại phiếu${before}; các đơn vị còn lại gửi đúng hạn`,
  slipless: (count: string) => `còn ${count} đơn vị chưa gửi lại phiếu cập nhật`,
  please: (request: string) => `Đề nghị ${request}.`,
  asked: (request: string) => `đề nghị ${request}`,
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
  const owes = words.slip(slipWords(slip));
  if (items.length === 0) {
    const asked = words.please(`${words.sendBack}${untilWhen(slip, frame)}`);
    return `${openingTo(name, kind, frame)} ${owes}. ${asked}`;
  }
  const subject = withLargeFirst(subjectOf(kind));
  const request = words.asked(slipRequest(slip, items, frame));
  return `${taskMessage(name, kind, items, frame)}\n${subject} ${owes}; ${request}.`;
}

/** The reminder to all units of the slips that have not come back, at least one, to be put where all read it. */
export function slipsMessage(slips: readonly OwedSlip[], frame: ReminderFrame): string {
  const { asOf, answerBy } = frame;
  const opening = `${words.allUnits}: đến ${toVietnamese(asOf)} ${words.slipless(twoDigits(slips.length))}`;
  const lines = slips.map((slip) => `- ${words.slipOf(slip.agency, slipWords(slip))}`);
  return `${opening}:\n${lines.join(";\n")}.\n${words.please(requestToAll(slips, answerBy))}`;
}

function requestToAll(slips: readonly OwedSlip[], answerBy: string): string {
  if (!slips.some(isInTime)) {
    return `${words.sendBack}${before(answerBy)}`;
  }
  const isAnyLate = slips.some(({ daysLeft }) => daysLeft !== null && daysLeft < 0);
  return isAnyLate ? words.someLate(before(answerBy)) : words.allInTime;
}

/** A slip goes along with the report of what is late; whoever has nothing to report is given a day. */
function slipRequest(slip: OwedSlip, items: readonly DueItem[], frame: ReminderFrame): string {
  const isReporting = items.some(({ group }) => pressingOf(group) !== "soon");
  return isReporting && !isInTime(slip)
    ? words.withReport
    : `${words.again}${untilWhen(slip, frame)}`;
}

/** Nobody is asked for a slip before the day that is printed on it. */
function untilWhen(slip: OwedSlip, { answerBy }: ReminderFrame): string {
  return isInTime(slip) ? ` ${words.inTime}` : before(answerBy);
}

/** "P-2026-0007, kỳ Quý II (hạn 10/6/2026, quá hạn 2 ngày)"; no day where nobody set one. */
function slipWords({ code, period, dueBack, daysLeft, sentTo }: OwedSlip): string {
  const name = `${code}${ofPeriod(period)}${sentTo === undefined ? "" : words.sentTo(sentTo)}`;
  return dueBack === null
    ? name
    : `${name} (${words.due(toVietnamese(dueBack))}, ${lateness({ daysLeft })})`;
}

function taskMessage(
  name: string,
  kind: DueAgency["kind"],
  items: readonly DueItem[],
  frame: ReminderFrame
): string {
  const has = words.has[kind === "group" ? "group" : "agency"];
  const opening = `${openingTo(name, kind, frame)} ${has} ${tallies(items)}`;
  const closing = request(items, frame);
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0) {
    return `${opening} (${nameOf(only)}, ${briefWhen(only)}). ${closing}`;
  }
  const lines = items.map((item) => `- ${lineOf(item)} (${when(item)})`);
  return `${opening}:\n${lines.join(";\n")}.\n${closing}`;
}

/** "Kính gửi Phòng Kinh tế: đến 10/6/2026 đơn vị". */
function openingTo(name: string, kind: DueAgency["kind"], { asOf }: ReminderFrame): string {
  const whom = kind === "group" ? withSmallFirst(name) : name;
  return `Kính gửi ${whom}: đến ${toVietnamese(asOf)} ${subjectOf(kind)}`;
}

function subjectOf(kind: DueAgency["kind"]): string {
  return kind === "group" ? words.group : words.unit;
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
