import { areaReference, cellReference } from "../sheets/address";
import type { NameBlueprint, WorkbookBlueprint } from "../sheets/blueprint";
import { type SheetRole, SHEET_MARKERS } from "../tables/sheetRoles";
import { ExcelProblem } from "./problem";
import type { WorkbookState } from "./state";

/** A defined name as it is handed to Excel. */
export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** Excel's limit for sheet names. */
const SHEET_NAME_LIMIT = 31;

/** The sheet names to use: those of sheets that exist already, else the wanted ones, numbered where they are taken. */
export function sheetNames(
  blueprint: WorkbookBlueprint,
  state: WorkbookState
): ReadonlyMap<SheetRole, string> {
  const taken = new Set(state.sheets.map((sheet) => sheet.name.toLowerCase()));
  const names = new Map<SheetRole, string>();
  for (const sheet of blueprint.sheets) {
    const name = state.own.get(sheet.role) ?? freeName(sheet.name, taken);
    taken.add(name.toLowerCase());
    names.set(sheet.role, name);
  }
  return names;
}

/** All names of a blueprint and the markers of its sheets, in Excel's terms. */
export function nameEntries(
  blueprint: WorkbookBlueprint,
  sheets: ReadonlyMap<SheetRole, string>
): readonly NameEntry[] {
  const named = blueprint.names.map((item) => ({
    name: item.name,
    formula: targetFormula(item.target, sheets),
    comment: item.comment,
    visible: true,
  }));
  const markers = blueprint.sheets.flatMap(({ role, marker }) => {
    const name = marker ?? SHEET_MARKERS.get(role);
    const sheet = sheets.get(role)!;
    return name
      ? [{ name, formula: `=${cellReference(sheet, 1, 1)}`, comment: "", visible: false }]
      : [];
  });
  return [...named, ...markers];
}

/** Queues names; one that exists, its cells deleted, is pointed at the new ones. */
export function drawNames(
  context: Excel.RequestContext,
  entries: readonly NameEntry[],
  existing: ReadonlyMap<string, string>
): void {
  const { names } = context.workbook;
  for (const { name, formula, comment, visible } of entries) {
    if (existing.has(name.toLowerCase())) {
      names.getItem(name).formula = formula;
    } else {
      const item = names.add(name, formula, comment);
      if (!visible) {
        item.visible = false;
      }
    }
  }
}

/**
 * Makes sure that a first build takes no table or name from the user.
 * @throws ExcelProblem `nameTaken`
 */
export function checkNamesAreFree(
  blueprint: WorkbookBlueprint,
  entries: readonly NameEntry[],
  state: WorkbookState
): void {
  const tables = blueprint.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  const wanted = [...tables, ...entries.map((entry) => entry.name)];
  for (const name of wanted) {
    const key = name.toLowerCase();
    if (state.tables.has(key) || state.names.has(key)) {
      throw new ExcelProblem("nameTaken", "NameTaken", name);
    }
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const cut = cutName(wanted, SHEET_NAME_LIMIT);
  let name = cut;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const suffix = ` (${count})`;
    name = cutName(cut, SHEET_NAME_LIMIT - suffix.length) + suffix;
  }
  return name;
}

/** As many characters of a name as it may have; Excel takes none that ends with an apostrophe. */
function cutName(name: string, length: number): string {
  return name.slice(0, length).replace(/['\s]+$/, "");
}

function targetFormula(
  target: NameBlueprint["target"],
  sheets: ReadonlyMap<SheetRole, string>
): string {
  if (target.kind === "column") {
    return `=${target.table}[${target.column}]`;
  }
  const sheet = sheets.get(target.role)!;
  return target.kind === "cell"
    ? `=${cellReference(sheet, target.row, target.column)}`
    : `=${areaReference(sheet, target.area)}`;
}
