import { toVietnamese } from "../../plan/day";
import type { ReportFigures } from "../../plan/report/reportFigures";
import { doneCount, rateTenths, type SummaryCounts } from "../../plan/summary";
import { counted, partsInWords, ratio, tasks, tenths } from "./figureWords";
import { periodInWords } from "./periodWords";

/** How many tasks the plan has, where they come from, and which of them are not to be done any more. */
export function planText({ planYear, total, original, added }: ReportFigures): string {
  const plan = `Kế hoạch Cải cách hành chính năm ${planYear}`;
  if (total.total === 0) {
    return `${plan} chưa có nhiệm vụ nào.`;
  }
  const origins = partsInWords([
    [original.total, "theo Kế hoạch ban hành"],
    [added.total, "được giao bổ sung trong năm"],
  ]);
  const has = `${plan} có ${tasks(total.total)}`;
  return `${has}${added.total === 0 ? "" : `, gồm ${origins}`}.${baseText(total)}`;
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
  if (done === 0) {
    return `${when}, chưa hoàn thành nhiệm vụ nào (${ratio(total)} ${what}, đạt 0%).`;
  }
  const head = `${when}, đã hoàn thành ${ratio(total)} ${what}, đạt ${tenths(rate)}%`;
  return `${head}, ${doneClasses(total, done)}.${inPeriodText(figures, done)}`;
}

function doneClasses(total: SummaryCounts, done: number): string {
  const classes: Parts = [
    [total.doneOnTime, "hoàn thành đúng hạn"],
    [total.doneLate, "hoàn thành quá hạn"],
    [total.doneNoDeadline, "không giao thời hạn"],
    [total.doneNoDate, "chưa ghi ngày hoàn thành"],
  ];
  const all = only(classes, done);
  return all === null
    ? `trong đó ${partsInWords(classes)}`
    : `${done === 1 ? "nhiệm vụ này" : "tất cả"} ${all}`;
}

/** Said where other tasks are done besides, as in a quarter's report that does not count from the year's beginning. */
function inPeriodText({ period, finished, total }: ReportFigures, done: number): string {
  if (finished.length + total.doneNoDate === done) {
    return "";
  }
  const stretch = `từ ngày ${toVietnamese(period.from)} đến ngày ${toVietnamese(period.to)}`;
  if (finished.length === 0) {
    return ` Trong kỳ (${stretch}) không có nhiệm vụ nào được ghi nhận hoàn thành.`;
  }
  return ` Riêng trong kỳ (${stretch}) hoàn thành ${tasks(finished.length)}.`;
}

/** What is still to be done: in time, late or without a day; and what was reported of it. */
export function openText({ total }: ReportFigures): string {
  const stopped = total.stopped - stoppedWithDocument(total);
  const open = total.inTime + total.overdue + total.openNoDeadline;
  const rest = open + stopped;
  if (rest === 0) {
    return "";
  }
  const classes = [
    [total.inTime, "đang trong hạn"],
    [total.overdue, "đã quá hạn"],
    [total.openNoDeadline, "không có thời hạn cụ thể"],
    [stopped, "đã dừng nhưng chưa có văn bản cho phép"],
  ] as const;
  const statuses = [
    [open - total.notStarted - total.notUpdated, "đang thực hiện"],
    [total.notStarted, "chưa thực hiện"],
    [total.notUpdated, "chưa được cập nhật"],
    [stopped, "dừng thực hiện"],
  ] as const;
  const split = only(classes, rest) ?? `gồm ${partsInWords(classes)}`;
  const late = total.overdue === 0 ? " Không có nhiệm vụ quá hạn chưa hoàn thành." : "";
  return `Còn ${tasks(rest)} chưa hoàn thành, ${split}.${statusText(statuses, rest)}${late}`;
}

type Parts = readonly (readonly [count: number, what: string])[];

function statusText(statuses: Parts, rest: number): string {
  const all = only(statuses, rest);
  if (all !== null) {
    return rest === 1 ? ` Nhiệm vụ này ${all}.` : ` Các nhiệm vụ này ${all}.`;
  }
  return ` Về tình hình thực hiện, có ${partsInWords(statuses)}.`;
}

/** "đều đang trong hạn" where one part is all of it; null where it is not. */
function only(parts: Parts, sum: number): string | null {
  const all = parts.find(([count]) => count === sum);
  return all === undefined ? null : `${sum === 1 ? "" : "đều "}${all[1]}`;
}

/** How far the tasks are that came during the year; empty where none did. */
export function addedText({ added }: ReportFigures): string {
  if (added.rateBase === 0) {
    return "";
  }
  const what = "Đối với nhiệm vụ được giao bổ sung, ";
  return doneCount(added) === 0
    ? `${what}chưa hoàn thành nhiệm vụ nào (${ratio(added)}).`
    : `${what}đã hoàn thành ${ratio(added)} nhiệm vụ.`;
}

/** What was extended by a document; empty where nothing was. */
export function extendedText({ extended }: ReportFigures): string {
  if (extended.total === 0) {
    return "";
  }
  const classes = [
    [doneCount(extended), "đã hoàn thành"],
    [extended.overdue, "đã quá thời hạn điều chỉnh"],
  ] as const;
  const parts = partsInWords(classes);
  const all = only(classes, extended.total);
  const which = all !== null ? `, ${all}` : parts === "" ? "" : `, trong đó ${parts}`;
  return `Có ${tasks(extended.total)} được điều chỉnh thời hạn theo văn bản cho phép${which}.`;
}

/** total − notArising − rateBase, by the meaning of `rateBase`. */
function stoppedWithDocument({ total, notArising, rateBase }: SummaryCounts): number {
  return total - notArising - rateBase;
}
