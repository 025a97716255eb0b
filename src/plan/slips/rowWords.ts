import { fieldText } from "../dependents/fieldText";
import type { ReturnedEntry, ReturnedRow } from "./returnedSlip";
import type { LockedField } from "./slipReview";
import { SLIP_FIELDS, type SlipField } from "../../tables/slipColumns";

/** The entries of a row, in the order of the slip's columns. */
export function entriesOf({
  entries,
}: ReturnedRow): readonly { readonly field: SlipField; readonly entry: ReturnedEntry }[] {
  return SLIP_FIELDS.flatMap((field) => {
    const entry = entries[field];
    return entry === undefined ? [] : [{ field, entry }];
  });
}

/** What stands in a locked cell of a returned row; "" where the file has no such column. */
export function lockedText({ text, document }: ReturnedRow, field: LockedField): string {
  return field === "text" ? text : (document[field] ?? "");
}

/** An entry in one text. */
export function typedText(entry: ReturnedEntry): string {
  return entry.kind === "value" ? fieldText(entry.value) : entry.typed;
}
