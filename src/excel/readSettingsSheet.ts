import type { PlanSettings } from "../plan/settings";
import { parseReference } from "../sheets/address";
import { nameUsage, type NameUsage } from "../sheets/nameUsage";
import { listText, type ListEntry, type SettingsContent } from "../sheets/settingsLists";
import {
  AGENCY_COLUMNS,
  AGENCY_NAME,
  AGENCY_TABLE,
  AREA_COLUMNS,
  AREA_NAME,
  AREA_TABLE,
} from "../tables/settingsColumns";
import { existingReader, type ExistingContent, type ExistingTable } from "./existing";
import type { ListTable } from "./listUpdate";
import { ExcelProblem } from "./problem";
import { readAgencies, readNamesOfTasks, readSettings } from "./readOwnSheets";
import { readRegions, type Region } from "./regions";
import type { WorkbookState } from "./state";

/** The sheet `Thiết lập` as it is edited. */
export interface SettingsSheet {
  readonly existing: ExistingContent;
  readonly content: SettingsContent;
  readonly usage: NameUsage;
  /** Nothing stands in `NgayBaoCao`: read as the current day, but 0 for the formulas that go by it. */
  readonly isAsOfBlank: boolean;
  /** `DonVi` and `LinhVuc`. */
  readonly agencies: ListTable;
  readonly areas: ListTable;
}

const FOLLOWS_CALENDAR = /^=\s*TODAY\(\s*\)$/iu;

/**
 * Reads the sheet `Thiết lập` and which of its names `PhuLuc` uses, in one request where it fits.
 * @param fallback what blank or unreadable settings count as
 * @returns null where no appendix has been built
 * @throws ExcelProblem `columnMissing` where a list or its column of names is gone
 */
export async function readSettingsSheet(
  context: Excel.RequestContext,
  state: WorkbookState,
  fallback: PlanSettings
): Promise<SettingsSheet | null> {
  if (!state.own.has("settings")) {
    return null;
  }
  const own = existingReader(state, ["settings"]);
  const formulaRegions = [
    bodyOf(state, AGENCY_TABLE, AGENCY_NAME),
    bodyOf(state, AREA_TABLE, AREA_NAME),
    ...asOfCell(state),
  ];
  const data = await readRegions(context, [...own.regions, ...formulaRegions]);
  const existing = own.assemble(data);
  const [agencyBody, areaBody, asOf] = data.slice(own.regions.length);
  const settings = readSettings(existing, state.names, fallback);
  const asOfFormula = asOf?.formulas[0]?.[0];
  const followsCalendar = FOLLOWS_CALENDAR.test(String(asOfFormula ?? ""));
  const agencies = listTable(existing, AGENCY_TABLE, agencyBody!.formulas);
  const areas = listTable(existing, AREA_TABLE, areaBody!.formulas);
  return {
    existing,
    content: {
      settings: followsCalendar ? { ...settings, asOf: null } : settings,
      agencies: entries(agencies.existing, AGENCY_COLUMNS),
      areas: entries(areas.existing, AREA_COLUMNS),
    },
    usage: nameUsage(readNamesOfTasks(existing), readAgencies(existing)),
    isAsOfBlank: asOfFormula === "",
    agencies,
    areas,
  };
}

function bodyOf({ tables }: WorkbookState, name: string, header: string): Region {
  const table = tables.get(name.toLowerCase());
  if (!table) {
    throw new ExcelProblem("columnMissing", "ColumnMissing", `${name}[${header}]`);
  }
  const { area, sheet } = table;
  return {
    sheet,
    area: { ...area, row: area.row + 1, rows: area.rows - 1 },
    wanted: "formulas",
    bytesPerCell: 60,
  };
}

function asOfCell({ names, sheets }: WorkbookState): readonly Region[] {
  const target = parseReference(names.get("ngaybaocao") ?? "");
  return target && sheets.some(({ name }) => name === target.sheet)
    ? [{ ...target, wanted: "formulas", bytesPerCell: 60 }]
    : [];
}

function listTable(
  { tables }: ExistingContent,
  name: string,
  formulas: ListTable["formulas"]
): ListTable {
  return { existing: tables.get(name.toLowerCase())!, formulas };
}

/** The rows that hold something. @throws ExcelProblem `columnMissing` where the column of names is gone */
function entries<Id extends string>(
  { headers, rows, state }: ExistingTable,
  columns: readonly { readonly id: Id; readonly header: string }[]
): readonly ListEntry<Id>[] {
  const named = columns.find(({ id }) => id === "name")!;
  if (!headers.includes(named.header)) {
    const column = `${state.name}[${named.header}]`;
    throw new ExcelProblem("columnMissing", "ColumnMissing", column);
  }
  return rows.flatMap((values, row) => {
    if (values.every((value) => value === "")) {
      return [];
    }
    const cells = columns.map(({ id, header }) => [
      id,
      listText(String(values[headers.indexOf(header)] ?? "")),
    ]);
    return [{ row, cells: Object.fromEntries(cells) as ListEntry<Id>["cells"] }];
  });
}
