import { toVietnamese, type CalendarDay } from "../plan/day";
import type { CellContent } from "./blueprint";

/** What a cell shows: days as the country writes them, a formula as "" because only Excel knows its value. */
export function cellText(content: CellContent): string {
  if (content === null) {
    return "";
  }
  if (typeof content === "object") {
    return "day" in content ? toVietnamese(content.day) : "";
  }
  return String(content);
}

/** The day that a cell holds; null where it holds anything else. */
export function cellDay(content: CellContent): CalendarDay | null {
  return typeof content === "object" && content !== null && "day" in content ? content.day : null;
}
