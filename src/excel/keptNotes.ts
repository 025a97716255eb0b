import { dayFromSerial } from "../notation/serial";
import type { CellBlock, CellContent, NoteCell, SheetBlueprint } from "../sheets/blueprint";
import { MAX_ROW_HEIGHT, rowHeight, wrapText } from "../sheets/metrics";
import { type ExistingCells, presentValue } from "../sheets/readContent";
import { GUIDANCE, TEXT_FORMAT } from "../sheets/styles";
import { toVietnamese } from "../plan/day";
import { isFormula, plainContent } from "./contents";
import type { DrawnNotes, DrawnSheet } from "./memory";
import { showsDay } from "./showsDay";
import { isWithin } from "./within";

/** A derived sheet with what users wrote in it. */
export interface NotedSheet {
  readonly blueprint: SheetBlueprint;
  /** Absent where the sheet has no cells for notes. */
  readonly notes?: DrawnNotes;
  /** Cells of users in the way of the drawing, whose content has another place now. */
  readonly moved: (row: number, column: number) => boolean;
}

/** What somebody wrote; `key` is that of the row it belongs to, null where there is none. */
interface FoundNote {
  readonly key: string | null;
  readonly label: string;
  readonly content: CellContent;
  /** The content as it can stand anywhere: a formula's value, a day in words. */
  readonly shown: CellContent;
  readonly row: number;
  readonly column: number;
}

/** Of a row of notes the sheet's letters. */
const FONT = { face: "regular", size: 11 } as const;

/**
 * Puts the notes that users wrote on a derived sheet beside the rows they were written for, wherever those stand now. A
 * note whose row is gone stands as a line at the foot. In a sheet that was drawn without cells for notes, whatever somebody
 * wrote where the drawing now reaches is the note of the row that it stands in.
 * @param before how the sheet was drawn last; undefined where the memory was lost
 */
export function withNotes(
  blueprint: SheetBlueprint,
  existing: ExistingCells | undefined,
  before: DrawnSheet | undefined
): NotedSheet {
  const { notes } = blueprint;
  if (!notes) {
    return { blueprint, moved: () => false };
  }
  const inTheWay = before ? foreignNotes(blueprint, existing, before) : [];
  const found = [...drawnNotes(blueprint, existing, before), ...inTheWay];
  const keys = new Set(notes.cells.map(({ key }) => key));
  const lines = [
    ...footLines(blueprint, existing, before),
    ...found
      .filter(({ key }) => key === null || !keys.has(key))
      .map(({ label, shown }) => [notes.lost, label, shown].filter(Boolean).join(": ")),
  ];
  const kept = notes.cells.flatMap(({ row, column, key }): readonly CellBlock[] => {
    const content = together(
      found.filter((note) => note.key === key),
      (note) => note.row === row && note.column === column
    );
    return content === null ? [] : [{ row, column, content: [[content]] }];
  });
  const footRow = freeRow(blueprint, existing, before, lines.length);
  const foot = { ...notes.foot, row: footRow, rows: lines.length, columns: 1 };
  const footBlock = {
    row: footRow,
    column: notes.foot.column,
    content: lines.map((line) => [line]),
  };
  const movedKeys = new Set(inTheWay.map(({ row, column }) => `${row},${column}`));
  return {
    blueprint: {
      ...blueprint,
      cells: [...blueprint.cells, ...kept, ...(lines.length > 0 ? [footBlock] : [])],
      layout: {
        ...blueprint.layout,
        rowHeights: notedHeights(blueprint, kept),
        formats: [
          ...blueprint.layout.formats,
          ...(lines.length > 0
            ? [{ area: foot, format: { ...GUIDANCE, numberFormat: TEXT_FORMAT, wrap: false } }]
            : []),
        ],
      },
    },
    notes: { cells: notes.cells, foot },
    moved: (row, column) => movedKeys.has(`${row},${column}`),
  };
}

/** The notes in the cells that were drawn for them; without a memory those beside rows that are called as the new ones are. */
function drawnNotes(
  { notes }: SheetBlueprint,
  existing: ExistingCells | undefined,
  before: DrawnSheet | undefined
): readonly FoundNote[] {
  if (before) {
    return (before.notes?.cells ?? []).flatMap((cell) => noteAt(existing, cell));
  }
  const keyOf = keysByLabel(existing, notes!.cells, notes!.labelColumn);
  const columns = new Set(notes!.cells.map(({ column }) => column));
  return rowsOf(existing).flatMap((row) => {
    const { key, label } = keyOf(row);
    return key === null
      ? []
      : [...columns].flatMap((column) => noteAt(existing, { key, label, row, column }));
  });
}

/** What users wrote into cells that were not drawn so far and now are. Formulas have no other place than theirs. */
function foreignNotes(
  { notes, cells }: SheetBlueprint,
  existing: ExistingCells | undefined,
  { blocks }: DrawnSheet
): readonly FoundNote[] {
  const wanted = new Set(notes!.cells.map(({ row, column }) => `${row},${column}`));
  cells.forEach((block) =>
    block.content.forEach((line, r) =>
      line.forEach((content, c) => {
        if (content !== null) {
          wanted.add(`${block.row + r},${block.column + c}`);
        }
      })
    )
  );
  const keyOf = keysByLabel(existing, notes!.cells, notes!.labelColumn);
  return rowsOf(existing).flatMap((row) =>
    columnsOf(existing)
      .filter((column) => wanted.has(`${row},${column}`))
      .filter((column) => !blocks.some((block) => isWithin(block, row, column)))
      .flatMap((column) => {
        const isLabel = column === notes!.labelColumn;
        const { key, label } = isLabel ? { key: null, label: "" } : keyOf(row);
        return noteAt(existing, { key, label, row, column });
      })
      .filter(({ content }) => typeof content !== "object")
  );
}

/** The lines at the foot, as they stand; without a memory they are known by how they begin. */
function footLines(
  { notes }: SheetBlueprint,
  existing: ExistingCells | undefined,
  before: DrawnSheet | undefined
): readonly string[] {
  const foot = before?.notes?.foot;
  if (foot) {
    const rows = Array.from({ length: foot.rows }, (_, index) => foot.row + index);
    return rows.map((row) => textAt(existing, row, foot.column)).filter((line) => line !== "");
  }
  return before
    ? []
    : rowsOf(existing)
        .map((row) => textAt(existing, row, notes!.foot.column))
        .filter((line) => line.startsWith(`${notes!.lost}:`));
}

/** The foot's first row: the first from which on its lines stand clear of whatever users wrote under the drawing. */
function freeRow(
  { notes }: SheetBlueprint,
  existing: ExistingCells | undefined,
  before: DrawnSheet | undefined,
  lines: number
): number {
  const { row: first } = notes!.foot;
  const width = notes!.cells.reduce((most, { column }) => Math.max(most, column), 0);
  const isTheirs = (row: number): boolean =>
    columnsOf(existing).some(
      (column) =>
        column <= width &&
        presentValue(existing, row, column) !== "" &&
        !before!.blocks.some((block) => isWithin(block, row, column))
    );
  const taken = before ? rowsOf(existing).filter((row) => row >= first && isTheirs(row)) : [];
  return taken.reduce((free, row) => (row < free + lines ? row + 1 : free), first);
}

/** Finds the note cell of a row by the row's label; of rows with one label the first is the first. */
function keysByLabel(
  existing: ExistingCells | undefined,
  cells: readonly NoteCell[],
  labelColumn: number
): (row: number) => { readonly key: string | null; readonly label: string } {
  const labelAt = (row: number): string => textAt(existing, row, labelColumn);
  const alike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  return (row) => {
    const label = labelAt(row);
    const above = rowsOf(existing).filter((each) => each < row && alike(labelAt(each), label));
    const candidates = cells.filter((cell) => alike(cell.label, label));
    return { key: candidates[above.length]?.key ?? null, label };
  };
}

function noteAt(
  existing: ExistingCells | undefined,
  cell: Omit<FoundNote, "content" | "shown">
): readonly FoundNote[] {
  const held = presentValue(existing, cell.row, cell.column);
  const [value, format] = shownAt(existing, cell.row, cell.column);
  const shown = plainContent(value, false);
  if (isFormula(held, value)) {
    return [{ ...cell, content: { formula: held }, shown }];
  }
  const content = plainContent(held, false);
  const day = typeof value === "number" && showsDay(format) ? dayFromSerial(value) : null;
  return content === null
    ? []
    : [{ ...cell, content, shown: day === null ? content : toVietnamese(day) }];
}

/** The value of a cell, by which texts are told from formulas, and its number format. */
function shownAt(
  existing: ExistingCells | undefined,
  row: number,
  column: number
): readonly [value: unknown, format: string] {
  const [down, across] = [row - (existing?.area.row ?? 0), column - (existing?.area.column ?? 0)];
  const { values, formats } = existing?.shown ?? {};
  const value = values?.[down]?.[across] ?? presentValue(existing, row, column);
  return [value, formats?.[down]?.[across] ?? ""];
}

/** One note stays what it is where it stays; what moves or comes together goes as it shows. */
function together(
  found: readonly FoundNote[],
  isInPlace: (note: FoundNote) => boolean
): CellContent {
  const [first] = found;
  if (!first) {
    return null;
  }
  return found.length > 1
    ? found.map(({ shown }) => String(shown ?? "")).join("\n")
    : isInPlace(first)
      ? first.content
      : first.shown;
}

/** Rows as high as their notes need. */
function notedHeights(
  { layout }: SheetBlueprint,
  kept: readonly CellBlock[]
): SheetBlueprint["layout"]["rowHeights"] {
  const needed = new Map(
    kept.map(({ row, column, content }) => {
      const width = layout.columnWidths.find((each) => each.column === column)?.width ?? Infinity;
      const lines = wrapText(String(content[0]![0]), FONT, width).length;
      return [row, Math.min(MAX_ROW_HEIGHT, rowHeight(lines, FONT.size))];
    })
  );
  return layout.rowHeights.map(({ row, height }) => ({
    row,
    height: Math.max(height, needed.get(row) ?? 0),
  }));
}

function textAt(existing: ExistingCells | undefined, row: number, column: number): string {
  return String(presentValue(existing, row, column));
}

function rowsOf(existing: ExistingCells | undefined): readonly number[] {
  return (existing?.values ?? []).map((_, index) => existing!.area.row + index);
}

function columnsOf(existing: ExistingCells | undefined): readonly number[] {
  return (existing?.values[0] ?? []).map((_, index) => existing!.area.column + index);
}
