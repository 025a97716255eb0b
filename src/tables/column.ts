/** A column of a table of ours, said once: all that is drawn, read and written of it derives from here. */
export type Column = {
  readonly id: string;
  /** What the workbook knows it by. */
  readonly header: string;
  /** Points, whole pixels. */
  readonly width: number;
  /** Days and counts stand in the middle anyway. */
  readonly centered?: true;
  /** Without it letters stay as somebody made them. */
  readonly bold?: boolean;
  readonly hidden?: true;
  /** Stands in the collapsed group of rarely used columns. */
  readonly grouped?: boolean;
} & Content;

/** What the cells of a column hold; how they look, what may be entered and how they are read follows from it. */
type Content =
  /** `ordinal`: an STT, mostly a number; `moment`: a day with its time; `calculated`: by a formula. */
  | {
      readonly holds: "text" | "day" | "moment" | "number" | "ordinal" | "calculated";
    }
  /** `most`: the largest that may be entered. */
  | { readonly holds: "count"; readonly most: number }
  /** `word`: one of the list; `name`: others after a question. The list is a defined name. */
  | { readonly holds: "word" | "name"; readonly list: string };

/** The header of a column of a table. */
export function headerIn<Id extends string>(
  columns: readonly { readonly id: Id; readonly header: string }[],
  id: Id
): string {
  return columns.find((column) => column.id === id)!.header;
}
