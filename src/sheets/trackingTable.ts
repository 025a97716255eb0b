import { trackingWords } from "../messages/columns";
import { TASK_HELPERS } from "../tables/helperColumns";
import { headerOf, TRACKING_COLUMNS, TRACKING_TABLE } from "../tables/trackingColumns";
import type { CellContent, TableBlueprint } from "./blueprint";
import { DEFAULT_PALETTE, type Palette } from "./palette";
import { HEADER } from "./styles";
import { tableColumns } from "./tableColumns";
import type { TrackedTask } from "./tracking";
import { trackingFormulas } from "./trackingFormulas";
import { trackingHighlights } from "./trackingHighlights";

/** A column carried over from the source. */
const CARRIED = { id: "carried", holds: "text", width: 105 } as const;

/** Points: eight tasks of two lines fit a screen of 768 pixels, and a page one page wide has letters of 8 points. */
export const TABLE_LETTERS = 10;

const FORMULAS = trackingFormulas();

/** Restoring the formats makes letters plain again that somebody made bold. */
const PLAIN_LETTERED = TRACKING_COLUMNS.map((column) => ({ bold: false, ...column }));

/**
 * The table `PhuLuc` (docs/architecture.md#workbook): every column of its own, the carried ones before the id, the
 * helpers behind everything, one row per task.
 * @param tracked in table order; none gives one blank row
 * @param row 1-based row of the header
 * @param palette the colours of rows; without it those of the add-in
 */
export function trackingTable(
  tracked: readonly TrackedTask[],
  carriedColumns: readonly string[],
  row: number,
  palette: Palette = DEFAULT_PALETTE
): TableBlueprint {
  const carried = carriedColumns.map((header) => ({ ...CARRIED, header }));
  const own = tableColumns(PLAIN_LETTERED, trackingWords.vi, FORMULAS.own);
  const columns = [
    ...own.slice(0, -1),
    ...tableColumns(carried),
    ...own.slice(-1),
    ...tableColumns(TASK_HELPERS, {}, FORMULAS.helpers),
  ].map((column) => ({ ...column, format: { ...column.format, fontSize: TABLE_LETTERS } }));
  const rows = tracked.map((task) => tableRow(task, carriedColumns));
  const body = rows.length > 0 ? rows : [columns.map(() => null)];
  return {
    name: TRACKING_TABLE,
    row,
    column: 1,
    columns,
    rows: body,
    keyColumn: headerOf("id"),
    positions: tracked.map((task) => task.row),
    onRebuild: "update",
    headerFormat: { ...HEADER, fontSize: TABLE_LETTERS },
    style: "TableStyleLight1",
    showFilter: true,
    highlights: trackingHighlights(palette),
  };
}

function tableRow(task: TrackedTask, carriedColumns: readonly string[]): readonly CellContent[] {
  const own = TRACKING_COLUMNS.flatMap(({ id }) => (id === "id" ? [] : [task.cells[id]]));
  const carried = carriedColumns.map((header) => task.carried[header] ?? null);
  return [...own, ...carried, task.id, ...TASK_HELPERS.map(() => null)];
}
