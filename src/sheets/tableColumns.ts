import type { EntryWords } from "../messages/columns";
import type { Column } from "../tables/column";
import type { TableColumn, Validation } from "./blueprint";
import { BODY, DATE_FORMAT, TEXT_FORMAT } from "./styles";
import { anyDay, fixedList, openList, openNumber, wholeNumber } from "./validations";

/** Characters of the title of an input message. */
const MOST_TITLE = 32;

const NUMBER_FORMATS: Readonly<Record<Column["holds"], string>> = {
  text: TEXT_FORMAT,
  word: TEXT_FORMAT,
  name: TEXT_FORMAT,
  day: DATE_FORMAT,
  moment: `${DATE_FORMAT} hh:mm`,
  ordinal: "0",
  count: "0",
  // Excel shows "92," for a whole number in any format that has decimals only where needed.
  number: "General",
  calculated: "General",
};

const IN_THE_MIDDLE: ReadonlySet<Column["holds"]> = new Set([
  "day",
  "moment",
  "ordinal",
  "count",
  "number",
]);

/** What a column's cells look like by what they hold. */
export function columnFormat({ holds, centered }: Column): {
  readonly numberFormat: string;
  readonly horizontal: "Center" | "Left";
} {
  const isCentered = centered || IN_THE_MIDDLE.has(holds);
  return { numberFormat: NUMBER_FORMATS[holds], horizontal: isCentered ? "Center" : "Left" };
}

/**
 * The columns as a table is drawn with them.
 * @param words what is said where people enter; a column without them takes any entry
 * @param formulas of the columns that calculate
 */
export function tableColumns<Id extends string>(
  columns: readonly (Column & { readonly id: Id })[],
  words?: Readonly<Partial<Record<Id, EntryWords>>>,
  formulas?: Readonly<Partial<Record<Id, string>>>
): readonly TableColumn[] {
  return columns.map((column) => tableColumn(column, words?.[column.id], formulas?.[column.id]));
}

/** One of them. */
export function tableColumn(column: Column, words?: EntryWords, formula?: string): TableColumn {
  const { header, width, bold, hidden, grouped } = column;
  return {
    header,
    format: {
      ...BODY,
      ...columnFormat(column),
      ...(bold === undefined ? {} : { bold }),
      // A row is as high as its wrapped texts, in hidden columns too: what does not show must not make it taller.
      ...(grouped || hidden ? { wrap: false } : {}),
    },
    width,
    ...(formula ? { formula } : {}),
    ...(words ? { validation: entryRule(column, words) } : {}),
    ...(hidden ? { hidden } : {}),
    ...(grouped ? { grouped } : {}),
  };
}

/** The rule for what is entered into a column that holds no free text. */
export function entryRule(column: Column, { prompt, refusal = prompt }: EntryWords): Validation {
  const said = { title: column.header.slice(0, MOST_TITLE), message: prompt };
  switch (column.holds) {
    case "word":
      return fixedList(column.list, said);
    case "name":
      return openList(column.list, refusal, said);
    case "count":
      return wholeNumber(0, column.most, refusal, said);
    case "number":
      return openNumber(refusal, said);
    default:
      return anyDay(said);
  }
}
