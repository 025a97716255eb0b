import type { DirectoryChange, DirectoryEntry } from "../plan/changes/yearChanges";
import type { CellContent } from "../sheets/blueprint";
import { AGENCY_KIND_WORDS } from "../sheets/settingsCells";
import {
  AGENCY_COLUMNS,
  AGENCY_NAME,
  AGENCY_TABLE,
  type AgencyColumnId,
} from "../tables/settingsColumns";
import { agencyTable } from "../sheets/settingsTables";
import { textCell } from "../sheets/taskCells";
import { comparisonKey } from "../text/keys";
import type { ExistingContent, ExistingTable } from "./existing";
import { planListUpdate, type ListBodyRow } from "./listUpdate";
import { ExcelProblem } from "./problem";
import { readRegions } from "./regions";
import { NO_EDITS, type Edits } from "./writeEdits";

/**
 * What is to be written for changes of the directory; users' own columns and formulas stay with their rows. One request, none
 * where nothing changes.
 * @param changes that were held against the directory as it stands
 * @throws ExcelProblem `columnMissing` where `DonVi` or a column is gone; those of `planListUpdate`
 */
export async function directoryEdits(
  context: Excel.RequestContext,
  { tables }: ExistingContent,
  changes: readonly DirectoryChange[]
): Promise<Edits> {
  if (changes.length === 0) {
    return NO_EDITS;
  }
  const existing = tables.get(AGENCY_TABLE.toLowerCase());
  if (!existing?.headers.includes(AGENCY_NAME)) {
    throw new ExcelProblem("columnMissing", "ColumnMissing", `${AGENCY_TABLE}[${AGENCY_NAME}]`);
  }
  const { sheet, area } = existing.state;
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const [data] = await readRegions(context, [
    { sheet, area: body, wanted: "formulas", bytesPerCell: 60 },
  ]);
  const { row, column } = area;
  const list = { existing, formulas: data!.formulas };
  const update = planListUpdate(
    { ...agencyTable([]), row, column },
    list,
    rowsAfter(existing, changes)
  );
  return {
    changes: update.changes,
    growing: update.growing ? [update.growing] : [],
    shrinking: update.shrinking ? [update.shrinking] : [],
  };
}

interface NamedRow extends ListBodyRow {
  readonly name: string;
}

function rowsAfter(
  { headers, rows }: ExistingTable,
  changes: readonly DirectoryChange[]
): readonly ListBodyRow[] {
  const at = headers.indexOf(AGENCY_NAME);
  const present = rows.map((values, from) => ({ name: String(values[at]), from, cells: NO_CELLS }));
  return changes.reduce(rowsWith, isBlank(rows) ? [] : present);
}

const NO_CELLS: ReadonlyMap<string, CellContent> = new Map();

/** An empty table has one blank row, which the first agency takes. */
function isBlank(rows: ExistingTable["rows"]): boolean {
  return rows.length === 1 && rows[0]!.every((value) => value === "");
}

function rowsWith(rows: readonly NamedRow[], change: DirectoryChange): readonly NamedRow[] {
  if (change.kind === "added") {
    const { entry } = change;
    return [...rows, { name: entry.name, from: null, cells: cellsOf(entry) }];
  }
  const key = comparisonKey(change.name);
  const isMeant = ({ name }: NamedRow): boolean => comparisonKey(name) === key;
  return change.kind === "removed"
    ? rows.filter((row) => !isMeant(row))
    : rows.map((row) =>
        isMeant(row)
          ? {
              ...row,
              name: change.to.name ?? row.name,
              cells: new Map([...row.cells, ...cellsOf(change.to)]),
            }
          : row
      );
}

function cellsOf(entry: Partial<DirectoryEntry>): ReadonlyMap<string, CellContent> {
  return new Map(
    AGENCY_COLUMNS.filter(({ id }) => entry[id] !== undefined).map(({ id, header }) => [
      header,
      contentOf(entry, id),
    ])
  );
}

function contentOf(entry: Partial<DirectoryEntry>, id: AgencyColumnId): CellContent {
  switch (id) {
    case "kind":
      return AGENCY_KIND_WORDS[entry.kind!];
    case "spellings":
    case "members":
      return textCell(entry[id]!.join("\n"));
    default:
      return textCell(entry[id]!);
  }
}
