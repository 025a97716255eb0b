import { columnLetters } from "../notation/columnLetters";
import type { Highlight, SheetArea, TableBlueprint } from "./blueprint";

/** A column in the formula of a rule: "{Trạng thái}". */
const HEADER_IN_RULE = /\{([^{}]+)\}/gu;

/** Where the columns of a table stand on its sheet. */
export interface TablePlace {
  /** First and last body row, 1-based. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** 1-based sheet column by header. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The place that a table's blueprint asks for in a fresh sheet. */
export function freshPlace(table: TableBlueprint): TablePlace {
  return {
    firstRow: table.row + 1,
    lastRow: table.row + table.rows.length,
    columns: new Map(table.columns.map((column, index) => [column.header, table.column + index])),
  };
}

/** The cells of the body, from its leftmost to its rightmost column. */
export function bodyArea(place: TablePlace): SheetArea {
  const columns = [...place.columns.values()];
  const column = Math.min(...columns);
  return {
    row: place.firstRow,
    column,
    rows: place.lastRow - place.firstRow + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** The highlighting rules of a table for where it stands. @throws RangeError where a column of theirs is gone */
export function placedHighlights(
  blueprint: TableBlueprint,
  place: TablePlace
): readonly Highlight[] {
  const cellOf = (_: string, header: string): string => firstCell(place, header);
  return blueprint.highlights.map((rule) => ({
    ...rule,
    formula: rule.formula.replace(HEADER_IN_RULE, cellOf),
  }));
}

/** The highlighting rules of a table that go by columns which are there. */
export function highlightsOver(
  { highlights }: TableBlueprint,
  isThere: (header: string) => boolean
): readonly Highlight[] {
  return highlights.filter(({ formula }) =>
    [...formula.matchAll(HEADER_IN_RULE)].every(([, header]) => isThere(header!))
  );
}

/** The reference of a column's cell in the first body row, its column fixed: "$P6". */
function firstCell(place: TablePlace, header: string): string {
  const column = place.columns.get(header);
  if (column === undefined) {
    throw new RangeError(`The table has no column “${header}”.`);
  }
  return `$${columnLetters(column)}${place.firstRow}`;
}
