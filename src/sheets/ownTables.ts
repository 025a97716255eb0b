import type { TableBlueprint } from "./blueprint";
import type { Palette } from "./palette";
import { resultsSheet } from "./resultsSheet";
import { trackingTable } from "./trackingTable";

/** Where a table stands in its blueprint means nothing here: the workbook says where it is. */
const ANY_ROW = 1;

/** The tables in which staff work, `PhuLuc` and `KetQua`, with their columns and rules and without rows. */
export function ownTables(palette?: Palette): readonly TableBlueprint[] {
  return [trackingTable([], [], ANY_ROW, palette), ...resultsSheet().tables];
}
