import { GENERAL_FORMAT } from "./cells";
import { matrixBytes, type RequestBudget } from "./payload";
import { readRegions } from "./regions";
import { cellsAt } from "./cellsAt";

/** A text in the cells of a column, from the second row on. */
export interface StoredText {
  readonly chunks: number;
  readonly bytes: number;
}

export const NOTHING_STORED: StoredText = { chunks: 0, bytes: 0 };

/** A cell holds 32,767 characters; a mark in front keeps Excel from parsing a chunk. */
const CHUNK = 32_000;
const MARK = "|";
/** What an earlier version stored has none: it is taken as it stands. */
const SEAL = /^#([0-9a-f]{8})/;

/** A text as a cell keeps it. */
export function marked(text: string): string {
  return MARK + text;
}

/** Whether a cell's text was marked. */
export function isMarked(text: string): boolean {
  return text.startsWith(MARK);
}

/** What was marked. */
export function unmarked(text: string): string {
  return text.slice(MARK.length);
}

/** A text with a sum in front, so that what was cut out of it or typed into it is known when it is read. */
export function sealed(text: string): string {
  return `#${sumOf(text)}${text}`;
}

/** What was sealed; null where it is not any more what was written. */
export function unsealed(text: string): string | null {
  const seal = SEAL.exec(text);
  const rest = text.slice(seal?.[0].length ?? 0);
  return seal === null || seal[1] === sumOf(rest) ? rest : null;
}

/** FNV-1a of 32 bits over the UTF-16 units. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, "0");
}

/** Reads a text that was stored in a column; null where it is not any more what was written. */
export async function readText(
  context: Excel.RequestContext,
  sheet: string,
  column: number,
  stored: StoredText
): Promise<string | null> {
  if (stored.chunks === 0) {
    return "";
  }
  const area = { row: 2, column, rows: stored.chunks, columns: 1 };
  const bytesPerCell = stored.bytes / stored.chunks;
  const [data] = await readRegions(context, [{ sheet, area, wanted: "values", bytesPerCell }]);
  return unsealed(data!.values.map((row) => unmarked(String(row[0]))).join(""));
}

/** Queues storing a text in a column, in chunks that fit a cell. */
export async function writeText(
  context: Excel.RequestContext,
  budget: RequestBudget,
  sheet: string,
  column: number,
  text: string
): Promise<StoredText> {
  const chunks = chunksOf(sealed(text));
  let bytes = 0;
  for (const [index, chunk] of chunks.entries()) {
    const values = [[chunk]];
    const size = matrixBytes(values);
    await budget.reserve(size + 500);
    bytes += size;
    const area = { row: 2 + index, column, rows: 1, columns: 1 };
    const range = cellsAt(context.workbook.worksheets.getItem(sheet), area);
    range.numberFormat = [[GENERAL_FORMAT]];
    range.values = values;
  }
  return { chunks: chunks.length, bytes };
}

/** Cuts text into marked pieces that fit a cell, never through a surrogate pair. */
export function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + CHUNK);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last < 0xdc00) {
      to -= 1;
    }
    chunks.push(marked(text.slice(from, to)));
    from = to;
  }
  return chunks;
}
