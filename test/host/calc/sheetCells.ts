import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import type { Expression } from "./formula";
import { MatchIndex } from "./matchIndex";
import type { Scalar } from "./values";

/** A formula in its cell. Its result stands among the values of the sheet. */
export interface FormulaCell {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The file has it as an array formula. */
  readonly isArray: boolean;
  /** null for a text that is no formula: it calculates to #NAME?. */
  readonly expression: Expression | null;
  /** How a result of several values is laid out: not at all, over the cells beside it, or over a fixed area. */
  readonly layout: "one" | "spill" | Area;
  /** What it reads; filled when it is bound. */
  precedents: readonly Precedent[];
  /** Its result is not known, or not any more. */
  dirty: boolean;
  /** What it reads is being calculated. */
  waiting: boolean;
  /** It is being calculated itself. */
  evaluating: boolean;
  /** The cells that its result covers; null for its own cell alone. */
  covers: Area | null;
  /** The cells that it would cover if they were free. */
  wants: Area | null;
}

/** One cell, or a range, that formulas read. */
export type Precedent =
  | {
      readonly kind: "cell";
      readonly sheet: SheetCells;
      readonly row: number;
      readonly column: number;
    }
  | RangeCells;

/** A range of several cells that formulas read: who reads it, and whether a formula in it is still to be calculated. */
export class RangeCells {
  readonly kind = "range";
  readonly readers = new Set<FormulaCell>();
  dirty = true;
  private matches: MatchIndex | null = null;

  constructor(
    readonly sheet: SheetCells,
    readonly area: Area
  ) {}

  /** Its values looked up by content; made when it is asked for and thrown away when a value changes. */
  get index(): MatchIndex {
    return (this.matches ??= new MatchIndex(this.sheet, this.area));
  }

  valuesChanged(): void {
    this.matches = null;
  }
}

/** A column of a sheet; rows count from 1. */
export class SheetColumn {
  readonly values: Scalar[] = [];
  readonly formulas: (FormulaCell | undefined)[] = [];
  /** Who reads a single cell, by its row. */
  readonly readers = new Map<number, Set<FormulaCell>>();
}

/** The values and formulas of one sheet as they are calculated. */
export class SheetCells {
  readonly columns: SheetColumn[] = [];
  /** Ranges that are up to date, by the columns that they cover: those are told of a change. */
  readonly watching: (Set<RangeCells> | undefined)[] = [];
  private readonly ranges = new Map<string, RangeCells>();

  constructor(readonly worksheet: Worksheet) {}

  column(column: number): SheetColumn {
    return (this.columns[column] ??= new SheetColumn());
  }

  value(row: number, column: number): Scalar {
    return this.columns[column]?.values[row] ?? null;
  }

  formula(row: number, column: number): FormulaCell | undefined {
    return this.columns[column]?.formulas[row];
  }

  /** The last row of the area that can hold anything; below it all cells are blank. */
  lastRow(area: Area): number {
    let last = area.top - 1;
    for (let column = area.left; column <= this.lastColumn(area); column += 1) {
      last = Math.max(last, (this.columns[column]?.values.length ?? 0) - 1);
    }
    return Math.min(area.bottom, last);
  }

  /** The last column of the area that can hold anything. */
  lastColumn(area: Area): number {
    return Math.min(area.right, this.columns.length - 1);
  }

  /** The cells of an area as formulas share them. */
  range(area: Area): RangeCells {
    const key = keyOf(area);
    let range = this.ranges.get(key);
    if (!range) {
      range = new RangeCells(this, area);
      this.ranges.set(key, range);
    }
    return range;
  }

  /** The same, where a formula reads it already. */
  knownRange(area: Area): RangeCells | null {
    return this.ranges.get(keyOf(area)) ?? null;
  }

  /** A range that nobody reads any more. */
  forget(range: RangeCells): void {
    this.ranges.delete(keyOf(range.area));
    this.unwatch(range);
  }

  /** The range is up to date, and wants to know when it is not any more. */
  watch(range: RangeCells): void {
    range.dirty = false;
    for (let column = range.area.left; column <= range.area.right; column += 1) {
      (this.watching[column] ??= new Set()).add(range);
    }
  }

  unwatch(range: RangeCells): void {
    for (let column = range.area.left; column <= range.area.right; column += 1) {
      this.watching[column]?.delete(range);
    }
  }

  /** The columns of an area, for as far as the sheet is used. */
  eachColumn(area: Area, visit: (column: SheetColumn, index: number) => void): void {
    for (let index = area.left; index <= this.lastColumn(area); index += 1) {
      const column = this.columns[index];
      if (column) {
        visit(column, index);
      }
    }
  }

  /** The formulas inside an area that are still to be calculated. */
  dirtyFormulas(area: Area): FormulaCell[] {
    const found: FormulaCell[] = [];
    this.eachColumn(area, ({ formulas }) => {
      const last = Math.min(area.bottom, formulas.length - 1);
      for (let row = area.top; row <= last; row += 1) {
        const formula = formulas[row];
        if (formula?.dirty) {
          found.push(formula);
        }
      }
    });
    return found;
  }
}

function keyOf({ top, left, bottom, right }: Area): string {
  return `${top},${left},${bottom},${right}`;
}
