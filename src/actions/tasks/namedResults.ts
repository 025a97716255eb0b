import type { CellChange } from "../../excel/changes";
import { GENERAL_FORMAT } from "../../excel/cells";
import { readResults, readTracking } from "../../excel/readOwnSheets";
import { RESULTS_TABLE, resultsHeaderOf } from "../../tables/resultsColumns";
import { namelessLines } from "../../sheets/taskRows";
import { headerOf, TRACKING_TABLE } from "../../tables/trackingColumns";
import type { OwnWorkbook } from "../ownWorkbook";

/**
 * The ids that lines of `KetQua` without one need so that they stay with their task when STT change, and those that the
 * tasks themselves need for that.
 */
export function namedResults({
  existing,
  tracked,
}: Pick<OwnWorkbook, "existing" | "tracked">): readonly CellChange[] {
  const lines = namelessLines(readResults(existing), tracked);
  const held = readTracking(existing).map(({ id }) => id);
  const nameless = new Set(
    lines.map(({ task }) => task).filter(({ id, row }) => held[row!] !== id)
  );
  return [
    ...lines.map(({ row, task }) => ({ table: RESULTS_TABLE, row, id: task.id })),
    ...[...nameless].map(({ row, id }) => ({ table: TRACKING_TABLE, row: row!, id })),
  ].flatMap(({ table, row, id }): readonly CellChange[] => {
    const { state, place } = existing.tables.get(table.toLowerCase())!;
    const header = table === RESULTS_TABLE ? resultsHeaderOf("id") : headerOf("id");
    const column = place.columns.get(header);
    return column === undefined
      ? []
      : [
          {
            sheet: state.sheet,
            row: place.firstRow + row,
            column,
            content: id,
            numberFormat: GENERAL_FORMAT,
            mode: "entry",
          },
        ];
  });
}
