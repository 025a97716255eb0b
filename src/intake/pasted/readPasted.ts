import { toComposed } from "../../text/unicode";
import { readDelimited } from "../delimited";
import type { Grid } from "../grid";
import type { Line } from "./lines";
import { Page, type PageBlock } from "./page";
import { parseHtml } from "./parseHtml";
import { tableGrid } from "./tableGrid";
import { UnreadablePaste } from "./unreadablePaste";

/** What the clipboard or a drag holds: the types "text/html" and "text/plain", as far as there are any. */
export interface PastedContent {
  readonly html?: string;
  readonly text?: string;
}

/** HTML of ten thousand tasks has some thirty million characters. */
const MOST_CHARACTERS = 60_000_000;

/**
 * Reads what was copied out of Word, Excel, a web page or any other program: every table of its HTML as a grid, with
 * the lines above it, and below the last those that follow. Without a table the plain text: cells by tabs, else a row
 * for each line.
 * @param name what the grids are called
 * @returns one grid at least
 * @throws UnreadablePaste for content that is empty, too large or nested without end
 */
export function readPasted({ html = "", text = "" }: PastedContent, name: string): readonly Grid[] {
  if (html.length + text.length > MOST_CHARACTERS) {
    throw new UnreadablePaste("tooLarge", `${html.length + text.length} characters`);
  }
  const blocks = html.trim() === "" ? [] : new Page(parseHtml(html)).blocks();
  const tables = tableGrids(blocks, name);
  if (tables.length > 0) {
    return tables;
  }
  const shown = blocks.flatMap((block) => (block.kind === "lines" ? block.lines : []));
  const plain = text.trim() === "" ? shown.map((line) => line.text).join("\n") : text;
  if (plain.trim() === "") {
    throw new UnreadablePaste("empty", "no words");
  }
  return [textGrid(plain, name)];
}

function tableGrids(blocks: readonly PageBlock[], name: string): readonly Grid[] {
  const last = blocks.findLastIndex(({ kind }) => kind === "table");
  const below = blocks.slice(last + 1).flatMap(linesOf);
  return blocks.flatMap((block, index) => {
    if (block.kind !== "table") {
      return [];
    }
    const before = blocks[index - 1];
    const above = before ? linesOf(before) : [];
    return [tableGrid(block.rows, above, index === last ? below : [], name)];
  });
}

function linesOf(block: PageBlock): readonly Line[] {
  return block.kind === "lines" ? block.lines.filter(({ text }) => text.trim() !== "") : [];
}

/** Only tabs part cells here: in running text commas and semicolons are what they are. */
function textGrid(text: string, name: string): Grid {
  return readDelimited(toComposed(text), name, "\t");
}
