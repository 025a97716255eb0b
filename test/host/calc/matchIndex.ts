import type { Area } from "../area";
import type { SheetCells } from "./sheetCells";
import { CellError, numberInText, type Scalar } from "./values";

/**
 * Where the values of a range stand, by content. Looking through all cells is as fast when it is done once; so the first
 * question of each kind only counts, and the index is made at the second.
 */
export class MatchIndex {
  private counted: Map<string, number[]> | null = null;
  private exact: Map<string, number> | null = null;
  private askedCounts = 0;
  private askedExact = 0;

  constructor(
    private readonly sheet: SheetCells,
    private readonly area: Area
  ) {}

  /**
   * The places (column by column, from 0) of the cells that a criterion of this key takes, see `countingKey`; null while the
   * index is not worth making.
   */
  places(key: string): readonly number[] | null {
    this.askedCounts += 1;
    if (this.askedCounts < 2) {
      return null;
    }
    this.counted ??= this.index();
    return this.counted.get(key) ?? [];
  }

  /** The first place of a value, as MATCH(…, 0) looks for it; -1 for none, null while the index is not worth making. */
  first(value: Scalar): number | null {
    this.askedExact += 1;
    if (this.askedExact < 2) {
      return null;
    }
    this.exact ??= this.firsts();
    return this.exact.get(exactKey(value) ?? "") ?? -1;
  }

  private index(): Map<string, number[]> {
    const places = new Map<string, number[]>();
    this.each((value, place) => {
      const key = countingKey(value);
      if (key !== null) {
        const known = places.get(key);
        if (known) {
          known.push(place);
        } else {
          places.set(key, [place]);
        }
      }
    });
    return places;
  }

  private firsts(): Map<string, number> {
    const firsts = new Map<string, number>();
    this.each((value, place) => {
      const key = exactKey(value);
      if (key !== null && !firsts.has(key)) {
        firsts.set(key, place);
      }
    });
    return firsts;
  }

  private each(visit: (value: Scalar, place: number) => void): void {
    const { top, left, bottom } = this.area;
    const height = bottom - top + 1;
    this.sheet.eachColumn(this.area, ({ values }, column) => {
      const last = Math.min(bottom, values.length - 1);
      for (let row = top; row <= last; row += 1) {
        const value = values[row];
        if (value !== undefined && value !== null) {
          visit(value, (column - left) * height + row - top);
        }
      }
    });
  }
}

/** Equal for two values that COUNTIF takes for the same: 7 and "7", "Phòng" and "phòng"; null for a blank. */
export function countingKey(value: Scalar): string | null {
  if (typeof value === "string") {
    const number = numberInText(value);
    return number === null ? `t${value.toLowerCase()}` : `n${number}`;
  }
  return exactKey(value);
}

/** Equal for two values that `=` takes for the same. */
function exactKey(value: Scalar): string | null {
  switch (typeof value) {
    case "string":
      return `t${value.toLowerCase()}`;
    case "number":
      return `n${value}`;
    case "boolean":
      return `b${value}`;
    default:
      return value instanceof CellError ? `e${value.code}` : null;
  }
}
