import { trackingWords } from "../messages/columns";
import {
  headerOf,
  TRACKING_COLUMNS,
  TRACKING_TABLE,
  type CALCULATED_FIELDS,
} from "../tables/trackingColumns";
import type { CellContent, TableBlueprint, TableColumn } from "./blueprint";
import { DEFAULT_PALETTE, type Palette } from "./palette";
import { HEADER } from "./styles";
import { tableColumn } from "./tableColumn";
import type { TrackedTask } from "./tracking";
import { periodResultsFormula, progressFormula } from "./trackingFormulas";
import { trackingHighlights } from "./trackingHighlights";

/** Width of columns carried over from the source, in points. */
const CARRIED_WIDTH = 105;

const FORMULAS: Readonly<Record<(typeof CALCULATED_FIELDS)[number], () => string>> = {
  progress: progressFormula,
  periodResults: periodResultsFormula,
};

/**
 * The table `PhuLuc` (docs/architecture.md#workbook): every column of its own, the carried ones before the id, one row per task.
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
  const own = TRACKING_COLUMNS.map(ownColumn);
  const carried = carriedColumns.map(carriedColumn);
  const columns = [...own.slice(0, -1), ...carried, ...own.slice(-1)];
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
    headerFormat: HEADER,
    style: "TableStyleLight1",
    showFilter: true,
    highlights: trackingHighlights(palette),
  };
}

function tableRow(task: TrackedTask, carriedColumns: readonly string[]): readonly CellContent[] {
  const own = TRACKING_COLUMNS.flatMap(({ id }) => (id === "id" ? [] : [task.cells[id]]));
  const carried = carriedColumns.map((header) => task.carried[header] ?? null);
  return [...own, ...carried, task.id];
}

function ownColumn(of: (typeof TRACKING_COLUMNS)[number]): TableColumn {
  const column = { bold: false, ...of };
  switch (column.holds) {
    case "text":
    case "ordinal":
      return tableColumn(column);
    case "calculated":
      return tableColumn(column, undefined, FORMULAS[column.id]());
    default:
      return tableColumn(column, trackingWords.vi[column.id]);
  }
}

function carriedColumn(header: string): TableColumn {
  return tableColumn({ id: "carried", header, holds: "text", width: CARRIED_WIDTH });
}
