import { toComposed } from "../text/unicode";
import { MOST_GRID_CELLS, type Grid, type GridValue } from "./grid";

const SEPARATORS = ["\t", ";", ","] as const;
const JUDGED_CHARACTERS = 200_000;

/** Separated text makes more cells than any list has. */
export class TooManyCells extends Error {
  constructor() {
    super(`The text has more than ${MOST_GRID_CELLS} cells.`);
    this.name = "TooManyCells";
  }
}

/**
 * The text of a .csv or .tsv file: UTF-8 with or without a mark, UTF-16 by its mark or by its zero bytes, else the code
 * page of Vietnamese Windows, in which Excel saves "CSV". Composed.
 */
export function decodeText(bytes: Uint8Array): string {
  return toComposed(new TextDecoder(encodingOf(bytes)).decode(bytes));
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return "utf-16le";
  }
  if (first === 0xfe && second === 0xff) {
    return "utf-16be";
  }
  if (first !== 0 && second === 0 && bytes.length > 2) {
    return "utf-16le";
  }
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1258";
  }
}

/**
 * Separated text (a .csv or .tsv, cells copied from a sheet or from Word) as a grid; every value is text. Quotes keep
 * separators, line breaks and doubled quotes.
 * @param name what the grid is called: the file's name
 * @param separator where it is known; else the one that gives most rows the same number of cells
 * @throws TooManyCells
 */
export function readDelimited(text: string, name: string, separator?: string): Grid {
  const content = text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  const declared = /^sep=([\t;,|])\n/iu.exec(content);
  const body = declared ? content.slice(declared[0].length) : content;
  const rows = rowsOf(body, declared?.[1] ?? separator ?? separatorOf(body));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  // Rows are filled up to the widest, so one line may make many cells.
  if (rows.length * width > MOST_GRID_CELLS) {
    throw new TooManyCells();
  }
  return {
    name,
    firstRow: declared ? 2 : 1,
    firstColumn: 1,
    cells: rows.map((row) => Array.from({ length: width }, (_, index) => textValue(row[index]))),
    merges: [],
  };
}

function separatorOf(text: string): string {
  const sample = text.slice(0, JUDGED_CHARACTERS);
  const scores = SEPARATORS.map((separator) => ({ separator, rows: sameWidth(sample, separator) }));
  return scores.reduce((best, each) => (each.rows > best.rows ? each : best)).separator;
}

/** How many rows share the commonest number of cells above one, weighed by that number. */
function sameWidth(text: string, separator: string): number {
  const counts = new Map<number, number>();
  for (const { length } of rowsOf(text, separator)) {
    if (length > 1) {
      counts.set(length, (counts.get(length) ?? 0) + 1);
    }
  }
  return Math.max(0, ...[...counts].map(([cells, rows]) => rows * cells));
}

/** A quote opens a quoted cell only at its start and closes it only at its end; any other is a character like the rest. */
function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"(?=[${separator}\n]|$)|([^${separator}\n]*))([${separator}\n]|$)`,
    "gu"
  );
  const rows: string[][] = [[]];
  let cells = 0;
  for (const [, quoted, plain = "", end] of text.matchAll(cell)) {
    cells += 1;
    if (cells > MOST_GRID_CELLS) {
      throw new TooManyCells();
    }
    rows.at(-1)!.push(quoted?.replace(/""/gu, '"') ?? plain);
    if (end === "") {
      break;
    }
    if (end === "\n") {
      rows.push([]);
    }
  }
  return text.endsWith("\n") ? rows.slice(0, -1) : rows;
}

function textValue(text: string | undefined): GridValue {
  return text === undefined || text === "" ? { kind: "blank" } : { kind: "text", text };
}
