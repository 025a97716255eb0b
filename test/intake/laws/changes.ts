import type { Grid, GridMerge, GridValue } from "../../../src/intake/grid";

const BLANK: GridValue = { kind: "blank" };
/** Grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** A grid with every text changed. */
export function withTexts(grid: Grid, change: (text: string) => string): Grid {
  const changed = (value: GridValue): GridValue =>
    value.kind === "text" ? { kind: "text", text: change(value.text) } : value;
  return { ...grid, cells: grid.cells.map((row) => row.map(changed)) };
}

/** Text as UniKey's "Unicode tổ hợp" and code page 1258 have it: the vowel composed, its tone apart. */
export function halfComposed(text: string): string {
  const letters = [...text.normalize("NFC")].map((letter) => {
    const marks = [...letter.normalize("NFD")];
    const tones = marks.filter((mark) => TONE.test(mark));
    const rest = marks.filter((mark) => !TONE.test(mark));
    return rest.join("").normalize("NFC") + tones.join("");
  });
  return letters.join("");
}

/** A grid with a blank row put in before each of these rows (indexes, ascending); merged cells grow over them. */
export function withBlankRows(grid: Grid, before: readonly number[]): Grid {
  const blank = (grid.cells[0] ?? []).map(() => BLANK);
  const cells = grid.cells.flatMap((row, index) => (before.includes(index) ? [blank, row] : [row]));
  const moved = (row: number): number => row + before.filter((each) => each <= row).length;
  const merges = grid.merges.map((merge): GridMerge => ({
    ...merge,
    top: moved(merge.top),
    bottom: moved(merge.bottom),
  }));
  return { ...grid, cells, merges };
}

/** A grid with a blank column put in before each of these columns (indexes, ascending); merged cells grow over them. */
export function withBlankColumns(grid: Grid, before: readonly number[]): Grid {
  const cells = grid.cells.map((row) =>
    row.flatMap((value, index) => (before.includes(index) ? [BLANK, value] : [value]))
  );
  const moved = (column: number): number => column + before.filter((each) => each <= column).length;
  const merges = grid.merges.map((merge): GridMerge => ({
    ...merge,
    left: moved(merge.left),
    right: moved(merge.right),
  }));
  return { ...grid, cells, merges };
}

/** A grid whose columns stand in another order from a row (an index) on; cells merged across stay where they are. */
export function withColumnsIn(grid: Grid, order: readonly number[], from: number): Grid {
  const isAcross = (row: number): boolean =>
    grid.merges.some((merge) => merge.top === row && merge.left < merge.right);
  const cells = grid.cells.map((row, index) =>
    index < from || isAcross(index) ? row : order.map((column) => row[column]!)
  );
  const merges = grid.merges.map((merge): GridMerge => {
    const column = order.indexOf(merge.left);
    return merge.left < merge.right || merge.top < from
      ? merge
      : { ...merge, left: column, right: column };
  });
  return { ...grid, cells, merges };
}
