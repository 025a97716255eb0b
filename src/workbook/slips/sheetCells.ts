import type { GridValue } from "../../intake/grid";
import { gridValue } from "../../intake/gridValue";
import type { PlacedCell } from "../../intake/slips/returnedFile";
import { dayFromSerial } from "../../notation/serial";
import type { CalendarDay } from "../../plan/day";
import { mergedAreas, placeOf, sheetRows, type CellArea } from "../sheetXml";
import { attributeIn, withoutEntities } from "../tags";
import { UnreadableWorkbook } from "../unreadableWorkbook";
import type { CellStyle } from "./cellStyles";
import { fontedText, shownText, type FontedText } from "./sharedTexts";

/** What the cells of all sheets of a workbook share. */
export interface SharedParts {
  readonly texts: readonly FontedText[];
  readonly styleAt: (index: number) => CellStyle;
  readonly date1904: boolean;
}

/** A slip has some thousand cells, a unit's own list of a whole year some ten thousand. */
const MOST_CELLS = 100_000;
/** With those that hold nothing but a format. */
const MOST_PLACES = 300_000;

/** So many merges are looked through for every cell. */
const MOST_MERGES = 5_000;

/** Days between the two ways of Excel to count. */
const DAYS_TO_1904 = 1_462;

const NO_ROWS = "<sheetData/>";
const ROW_OR_CELL = /<(row|c)(\s[^<>]*?)?(\/)?>/gu;
const FORMULA = /<f(?:\s[^<>]*?)?(?:\/>|>([^<]*)<\/f>)/u;
const VALUE = /<v(?:\s[^<>]*)?>([^<]*)<\/v>/u;

/**
 * The cells of a sheet that hold something, from its XML. The library that reads whole workbooks takes a hundred files
 * many times as long.
 * @throws UnreadableWorkbook `damaged` for a sheet without rows or with a place that no sheet has, `tooLarge` past the
 *   cells that an answer may have
 */
export function sheetCells(xml: string, shared: SharedParts): readonly PlacedCell[] {
  const merged = mergedAreas(xml);
  requireAtMost(MOST_MERGES, merged.length, "merges");
  const data = sheetRows(xml);
  requireWhole(xml, data);
  const cells: PlacedCell[] = [];
  let places = 0;
  let row = 0;
  let column = 0;
  ROW_OR_CELL.lastIndex = 0;
  for (let found = ROW_OR_CELL.exec(data); found; found = ROW_OR_CELL.exec(data)) {
    const [, kind, attributes = "", closed] = found;
    const r = attributeOf(attributes, "r");
    places += 1;
    requireAtMost(MOST_PLACES, places, "rows and cells");
    if (kind === "row") {
      row = r === undefined ? row + 1 : placeOf(`A${r}`).row;
      column = 0;
      continue;
    }
    column = r === undefined ? column + 1 : placeOf(r).column;
    if (closed === undefined) {
      const end = endOfCell(data, ROW_OR_CELL.lastIndex);
      const content = data.slice(ROW_OR_CELL.lastIndex, end);
      ROW_OR_CELL.lastIndex = end;
      const cell = cellOf(content, attributes, shared);
      if (cell.value.kind !== "blank" && !isUnderMerge(row, column, merged)) {
        cells.push({ row, column, ...cell });
        requireAtMost(MOST_CELLS, cells.length, "cells");
      }
    }
  }
  return cells;
}

/** A sheet that is cut off looks like one without rows. */
function requireWhole(xml: string, data: string): void {
  if (data === NO_ROWS && !/<(?:\w+:)?sheetData(?:\s[^<>]*)?\/>/u.test(xml)) {
    throw new UnreadableWorkbook("damaged", "a sheet without an end");
  }
}

/** Faster than any expression, for a sheet has thousands of them. */
function attributeOf(attributes: string, name: "r" | "s" | "t"): string | undefined {
  const start = attributes.indexOf(` ${name}="`);
  if (start < 0) {
    return attributes.includes("'") ? attributeIn(attributes, name) || undefined : undefined;
  }
  const from = start + 4;
  return attributes.slice(from, attributes.indexOf('"', from));
}

function endOfCell(data: string, from: number): number {
  const end = data.indexOf("</c>", from);
  if (end < 0) {
    throw new UnreadableWorkbook("damaged", "a cell without an end");
  }
  return end;
}

function requireAtMost(most: number, count: number, what: string): void {
  if (count > most) {
    throw new UnreadableWorkbook("tooLarge", `more than ${most} ${what}`);
  }
}

/** What a program left under a merge is not seen and not read. */
function isUnderMerge(row: number, column: number, merged: readonly CellArea[]): boolean {
  return merged.some(
    ({ top, left, bottom, right }) =>
      top <= row &&
      row <= bottom &&
      left <= column &&
      column <= right &&
      (row !== top || column !== left)
  );
}

function cellOf(
  content: string,
  attributes: string,
  shared: SharedParts
): Omit<PlacedCell, "row" | "column"> {
  const type = attributeOf(attributes, "t") ?? "n";
  const { format, font } = shared.styleAt(Number(attributeOf(attributes, "s") ?? 0));
  const formula = FORMULA.exec(content);
  const stored = VALUE.exec(content)?.[1];
  const calculated = formula !== null;
  if (type === "inlineStr" || (type === "s" && stored !== undefined)) {
    const text = type === "s" ? shared.texts[Number(stored)] : fontedText(content);
    const value = gridValue(text?.text ?? "", format);
    return { value, font: oneFont(text?.fonts ?? [], font), calculated };
  }
  if (stored === undefined) {
    return { value: uncalculated(formula), font, calculated };
  }
  return { value: storedValue(stored, type, format, shared.date1904), font, calculated };
}

function oneFont(fonts: readonly (string | null)[], own: string): string {
  const [only = own, ...others] = new Set(fonts.map((font) => font ?? own));
  return others.length === 0 ? only : "";
}

function uncalculated(formula: RegExpExecArray | null): GridValue {
  return formula === null
    ? { kind: "blank" }
    : { kind: "error", code: `=${withoutEntities(formula[1] ?? "")}` };
}

function storedValue(stored: string, type: string, format: string, date1904: boolean): GridValue {
  switch (type) {
    case "b":
      return { kind: "boolean", value: stored === "1" };
    case "n":
      return numberValue(Number(stored), format, date1904);
    case "e":
      return { kind: "error", code: stored };
    default:
      return gridValue(shownText(stored), format);
  }
}

/** The day that a number is; null where it is none. @param date1904 whether the workbook counts days from 1904 */
export function dayOfNumber(value: number, date1904: boolean): CalendarDay | null {
  return dayFromSerial(date1904 ? value + DAYS_TO_1904 : value);
}

function numberValue(value: number, format: string, date1904: boolean): GridValue {
  const plain = gridValue(value, format);
  const day = plain.kind === "date" ? dayOfNumber(value, date1904) : null;
  return day === null ? plain : { kind: "date", day, format };
}
