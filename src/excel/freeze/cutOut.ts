import type { SheetArea } from "../../sheets/blueprint";

/** What is left of a rectangle without some others, as rectangles that do not touch those. */
export function cutOut(area: SheetArea, holes: readonly SheetArea[]): readonly SheetArea[] {
  return holes.reduce<readonly SheetArea[]>(
    (pieces, hole) => pieces.flatMap((piece) => around(piece, hole)),
    [area]
  );
}

/** Above and below over the whole width, left and right beside the hole. */
function around(piece: SheetArea, hole: SheetArea): readonly SheetArea[] {
  const [top, bottom] = within(piece.row, piece.rows, hole.row, hole.rows);
  const [left, right] = within(piece.column, piece.columns, hole.column, hole.columns);
  if (bottom <= top || right <= left) {
    return [piece];
  }
  const beside = { row: top, rows: bottom - top };
  const parts: readonly SheetArea[] = [
    { ...piece, rows: top - piece.row },
    { ...beside, column: piece.column, columns: left - piece.column },
    { ...beside, column: right, columns: piece.column + piece.columns - right },
    { ...piece, row: bottom, rows: piece.row + piece.rows - bottom },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Where a stretch overlaps another: its first place, and the one after its last. */
function within(from: number, count: number, hole: number, length: number): [number, number] {
  return [Math.max(from, hole), Math.min(from + count, hole + length)];
}
