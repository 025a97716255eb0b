import { comparisonKey } from "../../text/keys";
import type { TaskResult } from "../followedTask";

const HEAD = /^\s*số(?:\s*:\s*|\s+)/iu;
const BLANKS = /\s+/gu;

/** The key of a document's number ("Số: 12/BC-UBND", "12 / bc-ubnd"); "" where there is none. */
export function documentKey({ document }: Pick<TaskResult, "document">): string {
  return comparisonKey(document.normalize("NFC").replace(HEAD, "")).replace(BLANKS, "");
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
