import { dayFromSerial } from "../notation/serial";
import type { CalendarDay } from "../plan/day";
import type { ReadContent } from "../sheets/readContent";

/** A body row of a table of ours as it was read, its cells by the ids of columns; one whose column is gone is blank. */
export interface ReadRow<Id extends string> {
  /** 0 is the first. */
  readonly row: number;
  readonly value: (id: Id) => unknown;
  /** Without blanks around it. */
  readonly text: (id: Id) => string;
  /** Null for one that was typed as text. */
  readonly day: (id: Id) => CalendarDay | null;
  readonly number: (id: Id) => number | null;
}

/** The body rows of a table, top to bottom; none where the workbook lacks it. */
export function tableRows<Id extends string>(
  { tables }: ReadContent,
  name: string,
  columns: readonly { readonly id: Id; readonly header: string }[]
): readonly ReadRow<Id>[] {
  const table = tables.get(name.toLowerCase());
  const places = new Map(columns.map(({ id, header }) => [id, table?.headers.indexOf(header)]));
  return (table?.rows ?? []).map((values, row) => {
    const value = (id: Id): unknown => values[places.get(id)!];
    const number = (id: Id): number | null => {
      const held = value(id);
      return typeof held === "number" ? held : null;
    };
    return {
      row,
      value,
      text: (id) => String(value(id) ?? "").trim(),
      day: (id) => dayOf(value(id)),
      number,
    };
  });
}

/** The day that a cell holds; null for anything else. */
export function dayOf(value: unknown): CalendarDay | null {
  return typeof value === "number" ? dayFromSerial(value) : null;
}
