import type { TableBlueprint } from "./blueprint";
import type { Palette } from "./palette";
import { resultsSheet } from "./resultsSheet";
import { registerTable } from "./slips/registerSheet";
import { targetsTable } from "./targets/targetsSheet";
import { trackingTable } from "./trackingTable";

/** Where a table stands in its blueprint means nothing here: the workbook says where it is. */
const ANY_ROW = 1;

/** The tables in which staff work, with their columns and rules and without rows; a workbook need not have all of them. */
export function ownTables(palette?: Palette): readonly TableBlueprint[] {
  return [
    trackingTable([], [], ANY_ROW, palette),
    ...resultsSheet().tables,
    registerTable(),
    targetsTable([]),
  ];
}
