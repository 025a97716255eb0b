import type { Grid, GridMerge, GridValue } from "../intake/grid";
import type { WordTable, WordText } from "./blocks";

/** Text with its font, as a cell has it. */
type FontText = Pick<WordText, "text" | "font">;

interface Placed extends FontText {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly continues: boolean;
}

const BLANK: FontText = { text: "", font: "" };

/**
 * A Word table as a grid. The lines above it come first, each merged across the table; they have rows below 1, so that
 * row 1 is the table's own first row.
 */
export function tableGrid(table: WordTable, headings: readonly FontText[], name: string): Grid {
  const cells = table.rows.flatMap((_, row) => placedIn(table, row));
  const width = cells.reduce((widest, { right }) => Math.max(widest, right + 1), 1);
  const top = headings.length;
  const texts = Array.from({ length: top + table.rows.length }, () =>
    Array.from({ length: width }, () => BLANK)
  );
  headings.forEach((line, row) => (texts[row]![0] = line));
  cells.forEach((cell) => (texts[top + cell.row]![cell.left] = cell));
  const across = headings.map((_, row) => ({ top: row, left: 0, bottom: row, right: width - 1 }));
  const merged = mergesOf(cells).map((merge) => ({
    ...merge,
    top: merge.top + top,
    bottom: merge.bottom + top,
  }));
  const merges = [...across, ...merged].filter(coversSeveral);
  return gridOf(texts, { name, firstRow: 1 - top, merges });
}

/** The paragraphs of a document without tables, a row each. */
export function textGrid(lines: readonly FontText[], name: string): Grid {
  return gridOf(
    lines.map((line) => [line]),
    { name, firstRow: 1, merges: [] }
  );
}

function gridOf(
  texts: readonly (readonly FontText[])[],
  place: Pick<Grid, "name" | "firstRow" | "merges">
): Grid {
  return {
    ...place,
    firstColumn: 1,
    cells: texts.map((row) => row.map(({ text }) => textValue(text))),
    fonts: texts.map((row) => row.map(({ font }) => font)),
  };
}

function placedIn(table: WordTable, row: number): readonly Placed[] {
  const { skipped, cells } = table.rows[row]!;
  let left = skipped;
  return cells.map(({ text, font, columns, continues }) => {
    const placed = { row, left, right: left + columns - 1, text, font, continues };
    left += columns;
    return placed;
  });
}

/** A cell that goes on with the one above belongs to it where both stand over the same columns and it says nothing itself. */
function mergesOf(cells: readonly Placed[]): readonly GridMerge[] {
  const open = new Map<number, { top: number; left: number; bottom: number; right: number }>();
  const merges: GridMerge[] = [];
  for (const { row, left, right, text, continues } of cells) {
    const above = open.get(left);
    if (continues && text === "" && above?.right === right && above.bottom === row - 1) {
      above.bottom = row;
    } else {
      const merge = { top: row, left, bottom: row, right };
      open.set(left, merge);
      merges.push(merge);
    }
  }
  return merges;
}

function coversSeveral({ top, left, bottom, right }: GridMerge): boolean {
  return top !== bottom || left !== right;
}

function textValue(text: string): GridValue {
  return text === "" ? { kind: "blank" } : { kind: "text", text };
}
