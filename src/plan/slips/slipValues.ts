import { cleanText } from "../../text/unicode";
import { comparisonKey } from "../../text/keys";
import { trackingColumn } from "../../tables/trackingColumns";
import { fieldText } from "../dependents/fieldText";
import type { FieldValue } from "../taskField";
import { typedDay } from "../typedDay";
import { STATUS_WORDS, statusFromWord } from "../vocabulary";
import type { SlipField } from "../../tables/slipColumns";

/**
 * An entry as it is written into the appendix: text as a person reads it, a status in the list's own spelling, a day that was
 * typed as text as a day; nothing but blanks is null.
 */
export function tidied(field: SlipField, value: FieldValue): FieldValue {
  if (typeof value !== "string") {
    return value;
  }
  const text = cleanText(value);
  if (text === "") {
    return null;
  }
  if (field === "status") {
    const status = statusFromWord(text);
    return status === null ? text : STATUS_WORDS[status];
  }
  const day = trackingColumn(field).holds === "day" ? typedDay(text) : null;
  return day === null ? text : { day };
}

/**
 * Under this key two entries of a field say the same, whatever their blanks, Unicode form and line ends, the case of a status
 * and how a day is kept: as a day, as text, with or without a time. A blank is "".
 */
export function entryKey(field: SlipField, value: FieldValue): string {
  const text = cleanText(fieldText(value));
  const day = typedDay(text);
  if (day !== null) {
    return `day ${day}`;
  }
  if (field !== "status" || text === "") {
    return text;
  }
  return statusFromWord(text) ?? `other ${comparisonKey(text)}`;
}

/** Whether two entries of a field say the same. */
export function saysSame(field: SlipField, one: FieldValue, other: FieldValue): boolean {
  return one === other || entryKey(field, one) === entryKey(field, other);
}
