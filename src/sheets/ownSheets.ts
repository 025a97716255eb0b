import type { CalendarDay } from "../plan/day";
import { SHEET_MARKERS, TABLES_OF_ROLES, type SheetRole } from "../tables/sheetRoles";
import { parseReference } from "./address";

/** What the hidden names of sheets with closed figures begin with; each closing makes one. */
const CLOSED_MARKER = "_PhuLuc_Chot_";

/** The first and last day that closed figures cover. */
interface ClosedDays {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

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
  for (const [role, table] of TABLES_OF_ROLES) {
    const sheet = tables.get(table.toLowerCase())?.sheet;
    if (sheet) {
      own.set(role, sheet);
    }
  }
  for (const [role, marker] of SHEET_MARKERS) {
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
