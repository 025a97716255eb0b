import { reportLists } from "../messages/reportLists";
import { toVietnamese } from "../plan/day";
import type { TaskResult } from "../plan/followedTask";

/** What proves work, "05/QĐ-UBND ngày 14/01/2026"; where it is found if it is no document with a number. */
export function proofWords({ document, issuedOn, link }: TaskResult): string {
  const name = document.trim();
  if (name === "") {
    return link.trim();
  }
  return issuedOn === null ? name : reportLists.finished.proofOf(name, toVietnamese(issuedOn));
}
