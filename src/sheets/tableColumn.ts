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

/** The number format of a column's cells. */
export function numberFormatOf({ holds }: Pick<Column, "holds">): string {
  return NUMBER_FORMATS[holds];
}

/** Where a column's cells stand. */
export function alignmentOf({ holds, centered }: Column): "Center" | "Left" {
  return centered || IN_THE_MIDDLE.has(holds) ? "Center" : "Left";
}

/**
 * A column as a table is drawn with it.
 * @param words what is said where people enter into it; without them any entry is taken
 * @param formula of a column that calculates
 */
export function tableColumn(column: Column, words?: EntryWords, formula?: string): TableColumn {
  const { header, width, bold, hidden, grouped } = column;
  const format = { numberFormat: numberFormatOf(column), horizontal: alignmentOf(column) };
  return {
    header,
    format: { ...BODY, ...format, ...(bold === undefined ? {} : { bold }) },
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
