import { columnNumber } from "../notation/columnLetters";
import { attributeIn, tagsOf } from "./tags";
import { UnreadableWorkbook } from "./unreadableWorkbook";

/** An area of a sheet, 1-based rows and columns, both ends included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Ten thousand tasks with their tracking have half as many; a million take the library a thousand megabytes. */
const MOST_CELLS = 500_000;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const ROW_OR_CELL = /<(row|c)(?:\s[^<>]*)?>/gu;

/**
 * The rows of a sheet, the one part of its XML with what stands in the cells, without a prefix.
 * @throws UnreadableWorkbook `damaged` for a sheet without rows or with a place that no sheet has, `tooLarge` past the
 *   cells that a list may have: the library keeps room for all of them until memory runs out
 */
export function sheetData(xml: string): string {
  const data = sheetRows(xml);
  requireListSize(data);
  return data;
}

/** As `sheetData`, whatever their number and places. @throws UnreadableWorkbook `damaged` for a sheet without rows */
export function sheetRows(xml: string): string {
  const open = /<(\w+:)?sheetData(?=[\s/>])/u.exec(xml);
  if (!open) {
    throw new UnreadableWorkbook("damaged", "a sheet without rows");
  }
  const prefix = open[1] ?? "";
  const end = `</${prefix}sheetData>`;
  const close = xml.indexOf(end, open.index);
  if (close < 0) {
    return "<sheetData/>";
  }
  return withoutPrefix(xml.slice(open.index, close + end.length), prefix);
}

/** The merged areas of a sheet. @throws UnreadableWorkbook `damaged` for one that no sheet has */
export function mergedAreas(xml: string): readonly CellArea[] {
  return tagsOf(xml, "mergeCell").map((tag) => {
    const [first = "", last = first] = attributeIn(tag, "ref").split(":");
    const [from, to] = [placeOf(first), placeOf(last)];
    return { top: from.row, left: from.column, bottom: to.row, right: to.column };
  });
}

/** XML whose tags have this prefix, without it; the library knows only tags without. */
export function withoutPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

function requireListSize(data: string): void {
  let places = 0;
  for (const [tag, kind] of data.matchAll(ROW_OR_CELL)) {
    places += 1;
    if (places > MOST_CELLS) {
      throw new UnreadableWorkbook("tooLarge", `more than ${MOST_CELLS} rows and cells`);
    }
    const place = attributeIn(tag, "r");
    if (place !== "") {
      placeOf(kind === "row" ? `A${place}` : place);
    }
  }
}

/** Row and column of an address ("B12"). @throws UnreadableWorkbook `damaged` for one that no sheet has */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu.exec(address) ?? [];
  const row = Number(digits);
  const column = columnNumber(letters.toUpperCase());
  if (row < 1 || row > LAST_ROW || column < 1 || column > LAST_COLUMN) {
    throw new UnreadableWorkbook("damaged", `no sheet has the place ${address}`);
  }
  return { row, column };
}
