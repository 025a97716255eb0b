import { comparisonKey } from "../../text/keys";
import { toVietnamese } from "../day";
import type { FieldValue } from "../taskField";

/** What a field shows: days as the country writes them, blank as "". */
export function fieldText(value: FieldValue): string {
  if (value === null) {
    return "";
  }
  return typeof value === "object" ? toVietnamese(value.day) : String(value);
}

/** Whether a field holds nothing but blanks. */
export function isBlank(value: FieldValue): boolean {
  return fieldText(value).trim() === "";
}

/** Whether two fields mean the same, whatever the case, Unicode form or tone placement of their words. */
export function meansSame(one: FieldValue, other: FieldValue): boolean {
  const [text, otherText] = [fieldText(one), fieldText(other)];
  return text === otherText || comparisonKey(text) === comparisonKey(otherText);
}
