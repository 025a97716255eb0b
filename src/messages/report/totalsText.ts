import { knownDay, toVietnamese } from "../../plan/day";
import type { ReportFigures } from "../../plan/report/reportFigures";
import { doneCount, rateTenths, type SummaryCounts } from "../../plan/summary";
import { counted, partsInWords, ratio, tasks, tenths } from "./figureWords";
import { periodInWords } from "./periodWords";

/** How many tasks the year has, where they come from, and which of them are not to be done any more. */
export function planText({ planYear, total, original, added }: ReportFigures): string {
  if (total.total === 0) {
    return `Năm ${planYear}, chưa có nhiệm vụ cải cách hành chính nào được giao.`;
  }
  const head = `Năm ${planYear}, số nhiệm vụ cải cách hành chính được giao là ${tasks(total.total)}`;
  return `${head}${originWords(original.total, added.total)}.${baseText(total)}`;
}

function originWords(original: number, added: number): string {
  if (added === 0) {
    return " theo Kế hoạch đã ban hành";
  }
  return original === 0
    ? `, ${added === 1 ? "" : "đều "}được giao bổ sung trong năm`
    : `, gồm ${tasks(original)} theo Kế hoạch đã ban hành và ${tasks(added)} bổ sung trong năm`;
}

/** What the rate counts of, where that is less than the total. */
function baseText(total: SummaryCounts): string {
  const stopped = stoppedWithDocument(total);
  const left = partsInWords([
    [total.notArising, "không phát sinh"],
    [stopped, "dừng thực hiện theo văn bản cho phép"],
  ]);
  if (left === "") {
    return "";
  }
  return total.rateBase === 0
    ? ` Không còn nhiệm vụ phải thực hiện (${left}).`
    : ` Số nhiệm vụ phải thực hiện là ${counted(total.rateBase)} (không tính ${left}).`;
}

/** How much of it is done, how much of that in time, and how much in the period itself. */
export function doneText(figures: ReportFigures): string {
  const { period, planYear, asOf, total } = figures;
  const rate = rateTenths(total);
  if (rate === null) {
    return "";
  }
  const when = `Tính đến ngày ${toVietnamese(asOf)} (kỳ báo cáo ${periodInWords(period.name, planYear)})`;
  const what = total.rateBase === total.total ? "nhiệm vụ" : "nhiệm vụ phải thực hiện";
  const done = doneCount(total);
  if (total.total === 1 && done === 0) {
    return `${when}, nhiệm vụ này chưa hoàn thành (0/1), ${loneWords(figures)}.`;
  }
  if (done === 0) {
    return `${when}, chưa hoàn thành nhiệm vụ nào (${ratio(total)} ${what}, đạt 0%).`;
  }
  const head = `${when}, đã hoàn thành ${ratio(total)} ${what}, đạt ${tenths(rate)}%`;
  return `${head}${doneClasses(total, done)}.${inPeriodText(figures)}`;
}

/** What is done by now and was not on the day of the figures; "" where they are the latest. */
export function laterText({ later, asOf }: ReportFigures): string {
  const numbers = later.map(({ number }) => number).join(", ");
  return later.length === 0
    ? ""
    : `Sau ngày ${toVietnamese(asOf)}, có thêm ${tasks(later.length)} hoàn thành (STT ${numbers}), chưa tính vào số liệu của báo cáo này.`;
}

/** A year with a single task, that is not done: all of it in one sentence. */
function loneWords(figures: ReportFigures): string {
  const [how] = openClasses(figures).filter(([count]) => count > 0);
  const [status] = openStatuses(figures).filter(([count]) => count > 0);
  return [how, status].flatMap((part) => (part === undefined ? [] : [part[1]])).join("; ");
}

function doneClasses(total: SummaryCounts, done: number): string {
  const classes = [
    [total.doneOnTime, "hoàn thành đúng hạn", "đúng hạn"],
    [total.doneLate, "hoàn thành quá hạn", "quá hạn"],
    [total.doneNoDeadline, "không giao thời hạn", "không giao thời hạn"],
    [total.doneNoDate, "chưa ghi ngày hoàn thành", "chưa ghi ngày hoàn thành"],
  ] as const;
  const all = classes.find(([count]) => count === done);
  if (all === undefined) {
    return `, trong đó ${partsInWords(classes.map(([count, what]) => [count, what]))}`;
  }
  return done === 1 ? `; nhiệm vụ đã hoàn thành này ${all[2]}` : `, tất cả đều ${all[1]}`;
}

/** Said where the period begins later than the year, as a quarter does: else it would be all that was done. */
function inPeriodText({ period, finished, undated, planYear }: ReportFigures): string {
  if (period.from <= knownDay(planYear, 1, 1)) {
    return "";
  }
  const when = `trong kỳ (từ ngày ${toVietnamese(period.from)} đến ngày ${toVietnamese(period.to)})`;
  const besides = undated === 0 ? "" : `, chưa kể ${tasks(undated)} chưa ghi ngày hoàn thành`;
  return finished.length === 0
    ? ` Riêng ${when}, không có nhiệm vụ nào được ghi nhận hoàn thành${besides}.`
    : ` Riêng ${when}, hoàn thành ${tasks(finished.length)}${besides}.`;
}

/** What is still to be done: in time, late or without a day; and what was reported of it. */
export function openText(figures: ReportFigures): string {
  const { total } = figures;
  const stopped = total.stopped - stoppedWithDocument(total);
  const open = openCount(total);
  const rest = open + stopped;
  if (rest === 0 || total.total === 1) {
    return "";
  }
  const late = total.overdue === 0 ? " Không có nhiệm vụ quá hạn chưa hoàn thành." : "";
  const head = `Còn ${tasks(rest)} chưa hoàn thành`;
  if (open === 0) {
    return `${head} do ${STOPPED}.${late}`;
  }
  const classes = openClasses(figures);
  const split = only(classes, rest) ?? `gồm ${partsInWords(classes)}`;
  return `${head}, ${split}.${statusText(openStatuses(figures), open, rest)}${late}`;
}

type Parts = readonly (readonly [count: number, what: string])[];

const STOPPED = "dừng thực hiện, chưa có văn bản cho phép";

function openCount({ inTime, overdue, openNoDeadline }: SummaryCounts): number {
  return inTime + overdue + openNoDeadline;
}

function openClasses({ total, unread }: ReportFigures): Parts {
  return [
    [total.inTime, "đang trong hạn"],
    [total.overdue, "đã quá hạn"],
    [total.openNoDeadline - unread, "không giao thời hạn"],
    [unread, "chưa xác định thời hạn"],
    [total.stopped - stoppedWithDocument(total), STOPPED],
  ];
}

/** Of what can be worked on: what was stopped is told by its class. */
function openStatuses({ total }: ReportFigures): Parts {
  return [
    [openCount(total) - total.notStarted - total.notUpdated, "đang thực hiện"],
    [total.notStarted, "chưa thực hiện"],
    [total.notUpdated, "chưa được cơ quan chủ trì báo cáo tiến độ"],
  ];
}

function statusText(statuses: Parts, open: number, rest: number): string {
  const all = open === rest ? only(statuses, open) : null;
  if (all !== null) {
    return open === 1 ? ` Nhiệm vụ này ${all}.` : ` Các nhiệm vụ này ${all}.`;
  }
  return ` Về tiến độ: ${partsInWords(statuses)}.`;
}

/** "đều đang trong hạn" where one part is all of it; null where it is not. */
function only(parts: Parts, sum: number): string | null {
  const all = parts.find(([count]) => count === sum);
  return all === undefined ? null : `${sum === 1 ? "" : "đều "}${all[1]}`;
}

/** How far the tasks are that came during the year; empty where none did, or all did. */
export function addedText({ added, original }: ReportFigures): string {
  const { rateBase, total } = added;
  if (rateBase === 0 || original.total === 0) {
    return "";
  }
  const all = `${tasks(rateBase)} được giao bổ sung${rateBase === total ? "" : " phải thực hiện"}`;
  const done = doneCount(added);
  const both = rateBase === 1 ? "" : "đều ";
  if (done === 0 || done === rateBase) {
    return `${all} ${both}${done === 0 ? "chưa" : "đã"} hoàn thành.`;
  }
  return `Trong ${all}, đã hoàn thành ${tasks(done)}.`;
}

/** What was extended by a document; empty where nothing was. */
export function extendedText({ extended }: ReportFigures): string {
  if (extended.total === 0) {
    return "";
  }
  const classes = [
    [doneCount(extended), "đã hoàn thành"],
    [extended.overdue, "đã quá thời hạn được gia hạn"],
  ] as const;
  const parts = partsInWords(classes);
  const all = only(classes, extended.total);
  const which = all !== null ? `, nay ${all}` : parts === "" ? "" : `, trong đó ${parts}`;
  return `Có ${tasks(extended.total)} được gia hạn theo văn bản cho phép${which}.`;
}

/** total − notArising − rateBase, by the meaning of `rateBase`. */
function stoppedWithDocument({ total, notArising, rateBase }: SummaryCounts): number {
  return total - notArising - rateBase;
}
