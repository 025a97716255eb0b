import { areaAddress, cellReference, parseReference, type SheetReference } from "../sheets/address";
import type { SheetArea } from "../sheets/blueprint";
import type { NameEntry } from "./names";
import type { WorkbookState } from "./state";

/** The hidden name over the cells that were selected as the source of the last build. */
export const SOURCE_MARKER = "_PhuLuc_Nguon";

const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/**
 * The cells that the last build read because they were selected. They are kept as a hidden name, so Excel itself follows
 * them: a sheet may be renamed, and rows and columns put in before or inside move or widen them. What is typed below the
 * last selected row does not belong to them; whoever wants that selects whole columns, or anew.
 * @returns null where the cells or their sheet were deleted
 */
export function rememberedSourceArea({ names }: WorkbookState): SheetReference | null {
  return parseReference(names.get(SOURCE_MARKER.toLowerCase()) ?? "");
}

/** The name that remembers a source area; none where the workbook has it so already. */
export function sourceAreaName(place: SheetReference, state: WorkbookState): readonly NameEntry[] {
  const area = withinSheet(place.area);
  const present = rememberedSourceArea(state);
  if (present?.sheet === place.sheet && areaAddress(present.area) === areaAddress(area)) {
    return [];
  }
  const first = cellReference(place.sheet, area.row, area.column);
  const last = cellReference(
    place.sheet,
    area.row + area.rows - 1,
    area.column + area.columns - 1
  ).replace(/^.*!/, "");
  return [{ name: SOURCE_MARKER, formula: `=${first}:${last}`, comment: "", visible: false }];
}

/** Excel would spell whole columns without rows, and whole rows without columns: one less of them says as much. */
function withinSheet(area: SheetArea): SheetArea {
  return {
    ...area,
    rows: Math.min(area.rows, SHEET_ROWS - area.row),
    columns: Math.min(area.columns, SHEET_COLUMNS - area.column),
  };
}
