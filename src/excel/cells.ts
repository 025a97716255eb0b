import { serialFromDay } from "../notation/serial";
import type { CalendarDay } from "../plan/day";
import type { CellContent } from "../sheets/blueprint";
import { DATE_FORMAT, TEXT_FORMAT } from "../sheets/styles";

/** A value as `Range.values` takes it; null leaves the cell alone, "" clears it. */
export type CellInput = string | number | boolean | null;

export { TEXT_FORMAT };
export const GENERAL_FORMAT = "General";

/**
 * Text as it must be handed to Excel to arrive as the same text. Excel parses what is written (as en-US) unless the cell
 * is formatted as text; a leading apostrophe marks text in any other cell and is not part of it.
 * @param format the cell's number format at the time of writing
 */
export function textInput(text: string, format: string): string {
  const lines = text.replace(/\r\n?/g, "\n");
  return lines === "" || format === TEXT_FORMAT ? lines : `'${lines}`;
}

/**
 * Whether a text cannot go into a text-formatted cell as it is: what Excel makes of a leading apostrophe there is not
 * documented, so such a cell is given the General format, where the rule is known.
 */
export function needsGeneral(content: CellContent): boolean {
  return typeof content === "string" && content.startsWith("'");
}

/**
 * The number format that a cell of a table needs for its content to arrive as what it is; null where the column's own does.
 * @param columnFormat undefined where it is not known
 */
export function ownFormat(content: CellContent, columnFormat: string | undefined): string | null {
  if (content === null) {
    return null;
  }
  if (typeof content === "string") {
    return needsGeneral(content) ? GENERAL_FORMAT : columnFormat === undefined ? TEXT_FORMAT : null;
  }
  if (columnFormat !== undefined && columnFormat !== TEXT_FORMAT) {
    return null;
  }
  return isDay(content) ? DATE_FORMAT : GENERAL_FORMAT;
}

/** Whether a cell is to hold a day, which shows as a bare number where no date format is set. */
export function isDay(
  content: CellContent
): content is Extract<CellContent, { readonly day: CalendarDay }> {
  return typeof content === "object" && content !== null && "day" in content;
}

/** A cell's content as `Range.values` or `Range.formulas` takes it. */
export function cellInput(content: CellContent, format: string): CellInput {
  if (content === null) {
    return "";
  }
  if (typeof content === "string") {
    return textInput(content, needsGeneral(content) ? GENERAL_FORMAT : format);
  }
  if (typeof content === "number") {
    return content;
  }
  return "day" in content ? dateSerial(content) : content.formula;
}

function dateSerial({ day, time = 0 }: { readonly day: CalendarDay; readonly time?: number }) {
  return serialFromDay(day) + time;
}

/** What `Range.values` gives for a cell with this content; formulas give their own text, for comparison with `Range.formulas`. */
export function storedValue(content: CellContent): string | number {
  if (content === null) {
    return "";
  }
  if (typeof content === "string") {
    return content.replace(/\r\n?/g, "\n");
  }
  if (typeof content === "number") {
    return content;
  }
  return "day" in content ? dateSerial(content) : content.formula;
}

/** Whether a value that was read from a table is the content already; contents know no booleans, so those stand as text. */
export function holds(value: unknown, content: CellContent): boolean {
  return (typeof value === "boolean" ? String(value) : value) === storedValue(content);
}

/** A cell as it was read, so that it can be put back exactly. */
export interface CellBefore {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: string;
}

/** What to write to put a cell back as it was read. */
export function restoredInput(cell: CellBefore): CellInput {
  const { value, formula, format } = cell;
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    return formula;
  }
  return typeof value === "string" ? textInput(value, format) : (value as number | boolean);
}
