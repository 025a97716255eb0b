import { areaAddress } from "../sheets/address";
import type { CellContent, SheetArea } from "../sheets/blueprint";
import {
  cellInput,
  GENERAL_FORMAT,
  isDay,
  needsGeneral,
  restoredInput,
  storedValue,
  TEXT_FORMAT,
  type CellInput,
} from "./cells";
import { takeGlance, type Glance, type RowMarks } from "./glance";
import { matrixBytes, PAYLOAD_AIM, valueBytes, type RequestBudget } from "./payload";
import { readRegions, type RegionData } from "./regions";
import type { CellsGuard, CellsStep } from "./restoreCells";

const RUN_BYTES = PAYLOAD_AIM / 4;
const RUN_ROWS = 1_000;

/** A cell of an existing sheet that is to hold something else. */
export interface CellChange {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /**
   * Number format for dates, numbers and formulas where the cell is formatted as text, and for dates where it has no format of its
   * own.
   */
  readonly numberFormat: string;
  /**
   * `entry`: the cell keeps its own format; `derived`: drawn by us, text is formatted as text; `redrawn`: so are the formats around
   * it.
   */
  readonly mode: "entry" | "derived" | "redrawn";
}

/** Changed cells that lie together, with what they held. */
export interface ChangedArea {
  readonly sheet: string;
  readonly area: SheetArea;
  /** Null where the cell stays as it is. */
  readonly cells: readonly (readonly (CellChange | null)[])[];
  readonly before: RegionData;
  /** By what the rows are known; none where nobody moves them. */
  readonly marks?: RowMarks | null;
}

/**
 * Gathers changes into rectangles and reads what stands there now, in one request where it fits.
 * @param rowByRow sheets with hidden rows: Excel has been seen to misplace values written across those
 */
export async function gatherChanges(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  rowByRow: ReadonlySet<string>
): Promise<readonly ChangedArea[]> {
  const areas = rectangles(changes, rowByRow);
  const regions = areas.map(({ sheet, area }) => ({
    sheet,
    area,
    wanted: "all" as const,
    bytesPerCell: 300,
  }));
  const before = await readRegions(context, regions);
  return areas.map((area, index) => ({ ...area, before: before[index]! }));
}

/** The steps that put the changed cells back. */
export function undoOfChanges(areas: readonly ChangedArea[]): readonly CellsStep[] {
  return areas.map(({ sheet, area, cells, before }) => ({
    kind: "cells" as const,
    sheet,
    area,
    inputs: cells.map((row, r) =>
      row.map((change, c) => (change ? restoredInput(cellBefore(before, r, c)) : null))
    ),
    formats: cells.map((row, r) =>
      row.map((change, c) => (change ? before.formats[r]![c]! : null))
    ),
    guard: isEntered(cells) ? guardOf(cells, before) : null,
  }));
}

/** Whether users type there. */
function isEntered(cells: ChangedArea["cells"]): boolean {
  return cells.flat().some((change) => change?.mode === "entry");
}

function guardOf(cells: ChangedArea["cells"], before: RegionData): CellsGuard {
  return {
    held: cells.map((row, r) => row.map((change, c) => change && before.formulas[r]![c])),
    written: cells.map((row) => row.map((change) => change && storedValue(change.content))),
  };
}

/** Queues the changes. @returns what stood there until then, known once they are sent */
export async function drawChanges(
  context: Excel.RequestContext,
  areas: readonly ChangedArea[],
  budget: RequestBudget
): Promise<readonly Glance[]> {
  const glances: Glance[] = [];
  for (const { sheet, area, cells, before, marks } of areas) {
    const formats = cells.map((row, r) =>
      row.map((change, c) => change && formatFor(change, before.formats[r]![c]!))
    );
    const inputs = cells.map((row, r) =>
      row.map((change, c) => changeInput(change, formats[r]![c] ?? before.formats[r]![c]!))
    );
    const glanced = isEntered(cells) ? foundBytes(before) + markBytes(marks) : 0;
    await budget.reserve(matrixBytes(inputs) + matrixBytes(formats) + 600, glanced);
    // Where the add-in alone draws, layouts that are cleared before change cells, too.
    if (isEntered(cells)) {
      const expected = cells.map((row, r) =>
        row.map((change, c) => (change?.mode === "entry" ? before.formulas[r]![c] : null))
      );
      glances.push(takeGlance(context, sheet, area, expected, marks));
    }
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
    if (formats.flat().some((format) => format !== null)) {
      range.numberFormat = formats;
    }
    range.formulas = inputs;
  }
  return glances;
}

function foundBytes({ values, formulas, formats }: RegionData): number {
  return matrixBytes(values) + matrixBytes(formulas) + matrixBytes(formats);
}

/** A mark is looked at as value and as formula. */
function markBytes(marks: ChangedArea["marks"]): number {
  return marks ? 2 * matrixBytes(marks.held) : 0;
}

function changeInput(change: CellChange | null, format: string): CellInput {
  return change ? cellInput(change.content, format) : null;
}

/** The format to give the cell before writing; null where its own will do. */
function formatFor(change: CellChange, present: string): string | null {
  const { content } = change;
  if (needsGeneral(content)) {
    return GENERAL_FORMAT;
  }
  if (content === null) {
    return null;
  }
  if (typeof content === "string") {
    return change.mode === "entry" ? null : TEXT_FORMAT;
  }
  const isUnfit = present === TEXT_FORMAT || (present === GENERAL_FORMAT && isDay(content));
  return change.mode !== "redrawn" && isUnfit ? change.numberFormat : null;
}

function cellBefore(before: RegionData, row: number, column: number) {
  return {
    value: before.values[row]![column],
    formula: before.formulas[row]![column],
    format: before.formats[row]![column]!,
  };
}

type ChangedRectangle = Omit<ChangedArea, "before" | "marks">;

/** Neighbouring rows that change make one rectangle, from the first to the last changed column. */
function rectangles(
  changes: readonly CellChange[],
  rowByRow: ReadonlySet<string>
): readonly ChangedRectangle[] {
  const bySheet = new Map<string, Map<number, CellChange[]>>();
  for (const change of changes) {
    const rows = bySheet.get(change.sheet) ?? new Map<number, CellChange[]>();
    bySheet.set(change.sheet, rows);
    rows.set(change.row, [...(rows.get(change.row) ?? []), change]);
  }
  return [...bySheet].flatMap(([sheet, rows]) => {
    const numbers = [...rows.keys()].sort((a, b) => a - b);
    const bytesOf = (row: number) =>
      rows.get(row)!.reduce((sum, { content }) => sum + valueBytes(content), 0);
    const runs = rowByRow.has(sheet)
      ? numbers.map((row) => [row, row] as const)
      : runsOf(numbers, bytesOf);
    return runs.map(([first, last]) => rectangle(sheet, rows, first, last));
  });
}

function rectangle(
  sheet: string,
  rows: ReadonlyMap<number, readonly CellChange[]>,
  first: number,
  last: number
): ChangedRectangle {
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const columns = numbers.flatMap((row) => rows.get(row)!.map((change) => change.column));
  const column = columns.reduce((a, b) => Math.min(a, b));
  const width = columns.reduce((a, b) => Math.max(a, b)) - column + 1;
  const cells = numbers.map((row) => {
    const line = new Array<CellChange | null>(width).fill(null);
    rows.get(row)!.forEach((change) => (line[change.column - column] = change));
    return line;
  });
  return { sheet, area: { row: first, column, rows: numbers.length, columns: width }, cells };
}

/** Neighbouring rows together, cut well below what one request takes: what stands there now may be longer than what comes. */
function runsOf(
  sorted: readonly number[],
  bytesOf: (row: number) => number
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let bytes = 0;
  for (const row of sorted) {
    const last = runs.at(-1);
    bytes += bytesOf(row);
    if (last && last[1] === row - 1 && bytes < RUN_BYTES && row - last[0] < RUN_ROWS) {
      last[1] = row;
    } else {
      runs.push([row, row]);
      bytes = bytesOf(row);
    }
  }
  return runs;
}
