import type { CalendarDay } from "../plan/day";
import { parseReference } from "./address";
import type { SheetRole } from "./blueprint";
import { RESULTS_TABLE } from "../tables/resultsColumns";
import { AGENCY_TABLE } from "../tables/settingsColumns";
import { TRACKING_TABLE } from "../tables/trackingColumns";

/**
 * Hidden names that point at A1 of sheets which no table of ours marks, for users rename sheets. A table named `ChiTieu` marks
 * none either: it comes into workbooks that are built already, where somebody may have one.
 */
export const SHEET_MARKERS: Readonly<Partial<Record<SheetRole, string>>> = {
  print: "_PhuLuc_BanIn",
  summary: "_PhuLuc_TongHop",
  dashboard: "_PhuLuc_BangDieuHanh",
  overdue: "_PhuLuc_QuaHan",
  dueNext: "_PhuLuc_DenHan",
  finished: "_PhuLuc_KetQuaKy",
  evidence: "_PhuLuc_MinhChung",
  targets: "_PhuLuc_ChiTieu",
  slips: "_PhuLuc_PhieuGui",
  changeLog: "_PhuLuc_NhatKy",
  yearChanges: "_PhuLuc_ThayDoiNam",
};

/** What the hidden names of sheets with closed figures begin with; each closing makes one. */
const CLOSED_MARKER = "_PhuLuc_Chot_";

/** The first and last day that closed figures cover. */
interface ClosedDays {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

const TABLE_OF_ROLE: Readonly<Partial<Record<SheetRole, string>>> = {
  tracking: TRACKING_TABLE,
  results: RESULTS_TABLE,
  settings: AGENCY_TABLE,
};

/** Anything that goes by the name of its sheet. */
interface NamedSheet {
  readonly name: string;
}

/**
 * The add-in's own sheets by what they are for.
 * @param tables the sheet of each table, by its name in lower case
 * @param names the formula of each workbook-wide name, by the name in lower case
 */
export function ownSheets(
  tables: ReadonlyMap<string, { readonly sheet: string }>,
  names: ReadonlyMap<string, string>,
  sheets: readonly NamedSheet[]
): ReadonlyMap<SheetRole, string> {
  const own = new Map<SheetRole, string>();
  for (const [role, table] of Object.entries(TABLE_OF_ROLE) as [SheetRole, string][]) {
    const sheet = tables.get(table.toLowerCase())?.sheet;
    if (sheet) {
      own.set(role, sheet);
    }
  }
  for (const [role, marker] of Object.entries(SHEET_MARKERS) as [SheetRole, string][]) {
    const sheet = markedSheet(names, sheets, marker);
    if (sheet) {
      own.set(role, sheet);
    }
  }
  return own;
}

/** The sheet that a marker name points at; null where the name or the sheet is gone. */
export function markedSheet(
  names: ReadonlyMap<string, string>,
  sheets: readonly NamedSheet[],
  marker: string
): string | null {
  const reference = parseReference(names.get(marker.toLowerCase()) ?? "");
  return sheets.find((sheet) => sheet.name === reference?.sheet)?.name ?? null;
}

/**
 * The hidden name of a new sheet with closed figures. It says which days they cover, for the row of the period may go.
 * @param id letters that no other such name has
 */
export function closedMarker(days: ClosedDays, id: string): string {
  return `${CLOSED_MARKER}${days.from}_${days.to}_${id}`;
}

/** The sheet that holds the closed figures of certain days; null where there is none any more. */
export function closedSheetOf(
  days: ClosedDays,
  names: ReadonlyMap<string, string>,
  sheets: readonly NamedSheet[]
): string | null {
  const start = closedMarker(days, "").toLowerCase();
  const found = [...names.keys()].filter((name) => name.startsWith(start));
  return found.flatMap((marker) => markedSheet(names, sheets, marker) ?? [])[0] ?? null;
}

/** The sheets that hold closed figures: the add-in's own, though nothing is drawn there any more. */
export function closedSheets(
  names: ReadonlyMap<string, string>,
  sheets: readonly NamedSheet[]
): readonly string[] {
  const markers = [...names.keys()].filter((name) => name.startsWith(CLOSED_MARKER.toLowerCase()));
  return markers.flatMap((marker) => markedSheet(names, sheets, marker) ?? []);
}
