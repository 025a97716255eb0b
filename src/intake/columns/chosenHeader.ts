import { cleanText } from "../../text/unicode";
import { cellText } from "../cells/cellText";
import { chosenKinds, chosenRoles, type Choices } from "../choices";
import type { Grid, GridValue } from "../grid";
import { headerAt, type ListColumn, type ListHeader } from "./header";
import type { ReadRow } from "../reading";

/** A header stands near the top. */
const ROWS_LOOKED_AT = 40;

/** The row that the user says is the header, with the columns that its words name; null where nothing was said. */
export function chosenHeader(grid: Grid, choices: Choices): ListHeader | null {
  if (choices.rows.every(({ kind }) => kind !== "header")) {
    return null;
  }
  const chosenFor = chosenKinds(choices);
  const top = grid.cells.findIndex((row) => chosenFor(rowText(row)) === "header");
  return top < 0 ? null : (headerAt(grid, top) ?? plainHeader(grid, top));
}

/** Everything a row of a sheet says, as `wholeText` words it for a row of a list. */
function rowText(row: readonly GridValue[]): string {
  const texts = row.map((value) => cleanText(cellText(value)));
  return texts.filter((text) => text !== "").join(" | ");
}

/** The first rows that may be a header, for the user to point at: those that name several columns. */
export function firstRows(grid: Grid): readonly Pick<ReadRow, "rows" | "text">[] {
  return grid.cells.slice(0, ROWS_LOOKED_AT).flatMap((row, index) => {
    const number = grid.firstRow + index;
    const filled = row.filter((value) => value.kind !== "blank").length;
    return filled < 2 ? [] : [{ rows: { first: number, last: number }, text: rowText(row) }];
  });
}

/** A header whose words say nothing: every column is carried until the user says what it holds. */
function plainHeader(grid: Grid, top: number): ListHeader {
  const columns = (grid.cells[top] ?? []).flatMap((value, column): readonly ListColumn[] => {
    const header = cleanText(cellText(value)).replace(/\n/g, " ");
    return header === "" ? [] : [{ role: "carried", column, header }];
  });
  return { top, bottom: top, columns };
}

/** Gives columns the roles that the user chose; whatever had such a role before is carried along. */
export function withChosenColumns(grid: Grid, found: ListHeader, choices: Choices): ListHeader {
  const placeOf = (column: number): number => grid.firstColumn + column;
  const width = grid.cells[0]?.length ?? 0;
  const known = new Map(found.columns.map((column) => [column.column, column]));
  const all = Array.from({ length: width }, (_, column): ListColumn => {
    return known.get(column) ?? { role: "carried", column, header: "" };
  });
  const chosen = chosenRoles(
    choices,
    all.map(({ header, column }) => ({ header, column: placeOf(column) }))
  );
  const taken = new Set(chosen.values());
  const columns = all.flatMap((column): readonly ListColumn[] => {
    const role = chosen.get(placeOf(column.column));
    const isOusted = role === undefined && taken.has(column.role);
    const isListed = role !== undefined || known.has(column.column);
    const { contested: _settled, ...said } = column;
    const settled = role === undefined ? column : { ...said, role };
    return isListed ? [isOusted ? { ...said, role: "carried" } : settled] : [];
  });
  return { ...found, columns };
}
