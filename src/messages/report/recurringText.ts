import type { MissedTask, ReportFigures } from "../../plan/report/reportFigures";
import { inBrief } from "../shortened";
import { leadNames, MOST_NAMED } from "./agencyLines";
import { tasks } from "./figureWords";

/** Which of the work that comes round owes a period's result, and whose it is; empty where no work comes round. */
export function recurringText({ recurring, byLead }: ReportFigures): string {
  const { total, missed } = recurring;
  if (total === 0) {
    return "";
  }
  const all = `${tasks(total)} định kỳ`;
  if (missed.length === 0) {
    return total === 1 ? `${all} không chậm kỳ.` : `Trong ${all}, không có nhiệm vụ nào chậm kỳ.`;
  }
  const nameOf = leadNames(byLead);
  const named = missed.slice(0, MOST_NAMED).map((task) => `${nameOf(task)} (${taskWords(task)})`);
  const rest = missed.length - named.length;
  const list = [...named, ...(rest > 0 ? [`${tasks(rest)} khác`] : [])].join("; ");
  return missed.length === total
    ? `${all} ${total === 1 ? "" : "đều "}chậm kỳ: ${list}.`
    : `Trong ${all}, ${tasks(missed.length)} chậm kỳ: ${list}.`;
}

function taskWords({ number, text, periods }: MissedTask): string {
  const name = number.trim() === "" ? `“${inBrief(text)}”` : `STT ${number.trim()}`;
  return `${name}, chưa có kết quả kỳ ${periods}`;
}
