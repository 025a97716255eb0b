import type { Finding } from "../plan/finding";
import type { Reading } from "./reading";

/**
 * What a reading could not settle by itself: cells that it found no place for, lists that it left unread, and sheets
 * whose hidden rows may not be meant (`hidingRows`, by name).
 */
export function readingFindings(
  { lost, unread }: Reading,
  hidingRows: readonly string[]
): readonly Finding[] {
  return [
    ...hidingRows.map((sheet): Finding => ({
      rule: "hidden-rows-read",
      severity: "notice",
      rows: null,
      task: "",
      values: { sheet },
    })),
    ...unread.map(({ sheet, tasks }): Finding => ({
      rule: "list-unread",
      severity: "notice",
      rows: null,
      task: "",
      values: { sheet, tasks: String(tasks) },
    })),
    ...lost.map(({ rows, text }): Finding => ({
      rule: "cell-lost",
      severity: "warning",
      rows,
      task: "",
      values: { text },
    })),
  ];
}
