import type { CellContent, SheetArea, SheetBlueprint } from "../sheets/blueprint";
import type { ExistingCells } from "../sheets/readContent";
import { storedValue } from "./cells";
import { lineMoves, UNMOVED, type Line, type Moves } from "./lineMoves";
import type { DrawnNotes, DrawnSheet } from "./memory";

/**
 * A drawing in which users write notes, at the places where its cells stand now: users put rows and columns in and take
 * them away, and what is remembered knows nothing of it. Rows are known by their labels, columns by their headers. Cells
 * that came between are not part of the drawing.
 */
export function asItStands(
  blueprint: SheetBlueprint,
  existing: ExistingCells | undefined,
  before: DrawnSheet
): DrawnSheet {
  const { notes } = before;
  if (!blueprint.notes || !notes || !existing) {
    return before;
  }
  const columns = columnMoves(blueprint, existing, notes);
  const labels = columns(blueprint.notes.labelColumn);
  const rows =
    labels === null
      ? UNMOVED
      : lineMoves(rowLabels(blueprint, notes), presentLines(existing, "row", labels));
  return rows === UNMOVED && columns === UNMOVED ? before : moved(before, notes, rows, columns);
}

function columnMoves(
  { notes, cells }: SheetBlueprint,
  existing: ExistingCells,
  before: DrawnNotes
): Moves {
  const first = notes!.cells[0];
  if (!first || first.column !== before.cells[0]?.column) {
    return UNMOVED;
  }
  const headers = textsOf(cells).filter(({ row }) => row === first.row - 1);
  const drawn = headers.map(({ column, text }) => ({ at: column, text }));
  const last = drawn.at(-1)?.text;
  const headed = existing.values.findIndex((line) => line.includes(last));
  const present = presentLines(existing, "column", existing.area.row + headed);
  return headed < 0 ? UNMOVED : lineMoves(drawn, present);
}

/** The labels of the drawing by its rows: those of the notes, and what stands between them wherever they are. */
function rowLabels({ notes, cells }: SheetBlueprint, before: DrawnNotes): readonly Line[] {
  const { labelColumn } = notes!;
  const rowBefore = new Map(before.cells.map(({ key, row }) => [key, row]));
  const keyAt = new Map(notes!.cells.map(({ key, row }) => [row, key]));
  const texts = textsOf(cells).filter(({ column }) => column === labelColumn);
  const textOf = new Map(texts.map(({ row, text }) => [keyAt.get(row), text]));
  const labels = before.cells.map(({ row, key, label }): Line => {
    const text = textOf.get(key);
    return { at: row, text: text?.startsWith("=") ? text : label };
  });
  const between = texts
    .filter(({ row }) => !keyAt.has(row))
    .flatMap(({ row, text }): readonly Line[] => {
      const above = notes!.cells.filter((cell) => cell.row < row).at(-1);
      const at = above ? rowBefore.get(above.key) : 0;
      return at === undefined ? [] : [{ at: at + row - (above?.row ?? 0), text }];
    });
  return [...labels, ...between].sort((one, other) => one.at - other.at);
}

function textsOf(
  cells: SheetBlueprint["cells"]
): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
  return cells.flatMap(({ row, column, content }) =>
    content.flatMap((line, r) =>
      line.flatMap((cell: CellContent, c) => {
        const text = storedValue(cell);
        return typeof text === "string" && text !== ""
          ? [{ row: row + r, column: column + c, text }]
          : [];
      })
    )
  );
}

function presentLines(
  { area, values }: ExistingCells,
  kind: "row" | "column",
  across: number
): readonly Line[] {
  return kind === "row"
    ? values.map((line, index) => ({
        at: area.row + index,
        text: String(line[across - area.column] ?? ""),
      }))
    : (values[across - area.row] ?? []).map((text, index) => ({
        at: area.column + index,
        text: String(text),
      }));
}

function moved(
  { layout, blocks, ...others }: DrawnSheet,
  notes: DrawnNotes,
  rows: Moves,
  columns: Moves
): DrawnSheet {
  const stretched = <T extends SheetArea>(area: T): readonly T[] => {
    const [down, across] = [
      runs(area.row, area.rows, rows),
      runs(area.column, area.columns, columns),
    ];
    const [top, left] = [down[0], across[0]];
    const [bottom, right] = [down.at(-1), across.at(-1)];
    return top && left && bottom && right
      ? [
          {
            ...area,
            row: top.first,
            rows: bottom.first + bottom.count - top.first,
            column: left.first,
            columns: right.first + right.count - left.first,
          },
        ]
      : [];
  };
  const within = <T extends { readonly area: SheetArea }>(each: T): readonly T[] =>
    stretched(each.area).map((area) => ({ ...each, area }));
  return {
    ...others,
    blocks: blocks.flatMap((block) => pieces(block, rows, columns)),
    layout: {
      ...layout,
      formats: layout.formats.flatMap(within),
      merges: layout.merges.flatMap(stretched),
      validations: layout.validations.flatMap(within),
      columnWidths: layout.columnWidths.flatMap(({ column, width }) => {
        const now = columns(column);
        return now === null ? [] : [{ column: now, width }];
      }),
      rowHeights: layout.rowHeights.flatMap(({ row, height }) => {
        const now = rows(row);
        return now === null ? [] : [{ row: now, height }];
      }),
    },
    notes: {
      cells: notes.cells.flatMap((cell) => {
        const [row, column] = [rows(cell.row), columns(cell.column)];
        return row === null || column === null ? [] : [{ ...cell, row, column }];
      }),
      foot: stretched(notes.foot)[0] ?? { ...notes.foot, rows: 0 },
    },
  };
}

/** What is left of an area, without what came between. */
function pieces(area: SheetArea, rows: Moves, columns: Moves): readonly SheetArea[] {
  return runs(area.row, area.rows, rows).flatMap((down) =>
    runs(area.column, area.columns, columns).map((across) => ({
      row: down.first,
      rows: down.count,
      column: across.first,
      columns: across.count,
    }))
  );
}

/** Lines that still lie one behind the other. */
function runs(
  first: number,
  count: number,
  moves: Moves
): readonly { readonly first: number; readonly count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (let at = first; at < first + count; at += 1) {
    const now = moves(at);
    const last = found.at(-1);
    if (now !== null && last && now === last.first + last.count) {
      last.count += 1;
    } else if (now !== null) {
      found.push({ first: now, count: 1 });
    }
  }
  return found;
}
