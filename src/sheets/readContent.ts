import { parseReference } from "./address";
import type { SheetArea } from "./blueprint";
import type { SheetRole } from "../tables/sheetRoles";

/** What a table of ours says, in an open workbook or in a file. */
export interface TableContent {
  readonly headers: readonly string[];
  /** Raw values of the body, by sheet row. */
  readonly rows: readonly (readonly unknown[])[];
}

/** Cells of a sheet of ours as they stand, from the first used cell on. */
export interface ExistingCells {
  readonly sheet: string;
  readonly area: SheetArea;
  readonly values: readonly (readonly unknown[])[];
  /** What the cells show, and how: of sheets with notes that may have to move, where `values` are formulas. */
  readonly shown?: {
    readonly values: readonly (readonly unknown[])[];
    readonly formats: readonly (readonly string[])[];
  };
}

/** As much of the add-in's own sheets as reading tables and settings takes. */
export interface ReadContent {
  /** By table name in lower case. */
  readonly tables: ReadonlyMap<string, TableContent>;
  /** Values of the settings sheet. */
  readonly cells: ReadonlyMap<SheetRole, ExistingCells>;
}

/** What a cell of a sheet that was read holds; "" outside of what is used. */
export function presentValue(
  existing: ExistingCells | undefined,
  row: number,
  column: number
): unknown {
  return existing?.values[row - existing.area.row]?.[column - existing.area.column] ?? "";
}

/** What the cell of a setting holds, found by its name; undefined where that points at no cell of the settings sheet. */
export function settingValue(
  existing: ReadContent,
  names: ReadonlyMap<string, string>,
  name: string
): unknown {
  const target = parseReference(names.get(name.toLowerCase()) ?? "");
  const cells = existing.cells.get("settings");
  return target && cells?.sheet === target.sheet
    ? presentValue(cells, target.area.row, target.area.column)
    : undefined;
}
