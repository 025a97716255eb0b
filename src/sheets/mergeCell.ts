import type { CellContent } from "./blueprint";
import type { CellDifference, Side } from "./differences";
import { contentKey, sameContent } from "./taskCells";

/** What a cell says on each side; `base` was last written from the source, undefined where nobody remembers. */
export interface CellSides {
  readonly table: CellContent;
  readonly source: CellContent;
  readonly base: CellContent | undefined;
}

/** How the sides of a cell stand to each other. */
export type Relation = "same" | CellDifference["kind"];

/** Compares a cell in three ways. Where nobody remembers what was written, a blank on one side is no clash. */
export function relationOf({ table, source, base }: CellSides): Relation {
  if (sameContent(table, source)) {
    return "same";
  }
  if (base === undefined) {
    if (contentKey(source) === "") {
      return "edited";
    }
    return contentKey(table) === "" ? "changed" : "clash";
  }
  if (sameContent(table, base)) {
    return "changed";
  }
  return sameContent(source, base) ? "edited" : "clash";
}

/**
 * The cell once a side has its way, with what counts as last written from the source from then on, undefined where nobody
 * remembers: while nobody decided, what the table keeps against the source is asked again.
 */
export function mergedCell(
  { table, source, base }: CellSides,
  side: Side,
  isDecided: boolean
): { readonly table: CellContent; readonly base: CellContent | undefined } {
  if (side === "source") {
    return { table: source, base: source };
  }
  const isAskedAgain = !isDecided && !sameContent(table, source);
  return { table, base: isAskedAgain ? base : source };
}
