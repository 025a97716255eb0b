import { dateParts } from "../../plan/day";
import type { TaskDraft } from "../rows/readTask";
import { shownPart } from "./cellText";

/** A bare day as typed: "25/12/2026". */
const TYPED_DAY = /^(\d{1,2})\s*[/-]\s*\d{1,2}\s*[/-]\s*\d{4}$/;

/**
 * Whether the real dates of a list may have their month and day changed about. An Excel with American settings makes a
 * date of "10/6/2026" (the sixth of October) and leaves "25/12/2026" as text: then every bare day left as text is past
 * the twelfth, and no real date is.
 */
export function datesMayBeTurned(
  drafts: readonly Pick<TaskDraft, "deadlineText" | "deadlineValue">[]
): boolean {
  const dates = drafts.flatMap(({ deadlineValue: value }) =>
    value.kind === "date" && shownPart(value.format) === "day"
      ? [dateParts(value.day).dayOfMonth]
      : []
  );
  const typed = drafts.flatMap(({ deadlineText, deadlineValue }) => {
    const day = deadlineValue.kind === "date" ? null : TYPED_DAY.exec(deadlineText);
    return day === null ? [] : [Number(day[1])];
  });
  return (
    dates.length > 0 &&
    typed.length > 0 &&
    dates.every((day) => day <= 12) &&
    typed.every((day) => day > 12)
  );
}
