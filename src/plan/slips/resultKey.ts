import { comparisonKey } from "../../text/keys";
import type { TaskResult } from "../followedTask";

/** The number in a text that names more: "Báo cáo số 5/BC-UBND", "Số: 12/BC-UBND". */
const NUMBER = /(?<![\p{L}\p{N}])số\s*[:.]?\s*(\d.*)$/su;
/** What follows the number: its day, who issued it, what it is about. */
const BEHIND = /[\s,;(]+(?:ngày|của|về|v\/v)(?![\p{L}\p{N}]).*$/su;
const BLANKS = /\s+/gu;
const LEADING_ZEROS = /^0+(?=\d)/u;

/**
 * The key of a document's number ("Số: 12/BC-UBND", "012 / bc-ubnd", "Báo cáo số 12/BC-UBND ngày 05/5/2026"); "" where there is
 * none.
 */
export function documentKey({ document }: Pick<TaskResult, "document">): string {
  const text = document.normalize("NFC").toLowerCase();
  const number = (NUMBER.exec(text)?.[1] ?? text).replace(BEHIND, "");
  return comparisonKey(number).replace(BLANKS, "").replace(LEADING_ZEROS, "");
}

/** What tells results without a document apart. */
export function periodKey({
  period,
  deliverable,
  link,
}: Pick<TaskResult, "period" | "deliverable" | "link">): string {
  return JSON.stringify([period, deliverable, link].map(comparisonKey));
}

/**
 * What tells a result of a task from its others: its document, else its period, product and link. Whoever decides whether a
 * result is new goes by this key, so that what is told to be written is written.
 */
export function resultKey(
  result: Pick<TaskResult, "document" | "period" | "deliverable" | "link">
): string {
  return documentKey(result) || periodKey(result);
}
