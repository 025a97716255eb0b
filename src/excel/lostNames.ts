import { parseReference } from "../sheets/address";
import type { NameBlueprint, SheetBlueprint, WorkbookBlueprint } from "../sheets/blueprint";
import { isLegendName } from "../sheets/legend";
import { storedValue } from "./cells";
import type { ExistingContent } from "./existing";
import type { NameEntry } from "./names";
import { ExcelProblem } from "./problem";
import type { WorkbookState } from "./state";

/**
 * The names of a blueprint, each that the workbook lost placed where its cell stands now: on a sheet that users edit, rows
 * move, and the cell of the blueprint may be another setting's. It is found by the label to its left. Those of the legends come
 * with their cells and are left
 * out here (`drawLegends.ts`).
 * @throws ExcelProblem `settingMissing` where the label is gone too; `columnMissing` where a list's column is gone
 */
export function placedNames(
  blueprint: WorkbookBlueprint,
  state: WorkbookState,
  existing: ExistingContent
): readonly NameBlueprint[] {
  return blueprint.names.flatMap((item) => {
    const { target } = item;
    const sheet = blueprint.sheets.find((each) => isTargetOf(each, target));
    if (!isLost(item.name, state) || sheet?.onRebuild !== "keep" || !state.own.has(sheet.role)) {
      return [item];
    }
    if (isLegendName(item.name)) {
      return [];
    }
    if (target.kind === "column") {
      const { table, column } = target;
      if (!existing.tables.get(table.toLowerCase())?.headers.includes(column)) {
        throw new ExcelProblem("columnMissing", "ColumnMissing", `${table}[${column}]`);
      }
      return [item];
    }
    if (target.kind === "area") {
      return [item];
    }
    const label = labelOf(sheet, target.row, target.column - 1);
    const row = rowOf(existing, target.role, label, target.column - 1);
    return [{ ...item, target: { ...target, row } }];
  });
}

/** Whether the workbook has no such name, or one whose cells were deleted. */
export function isLost(name: string, { names }: WorkbookState): boolean {
  return names.get(name.toLowerCase())?.includes("#REF!") ?? true;
}

/**
 * Whether a name over cells of a derived sheet points elsewhere: the sheet is drawn by places, so rows that somebody put in
 * above, or a frozen sheet that had the name before, lead it astray.
 */
export function isAstray(
  { name, formula }: NameEntry,
  blueprint: WorkbookBlueprint,
  { names }: WorkbookState
): boolean {
  const target = blueprint.names.find((item) => item.name === name)?.target;
  const sheet = target && blueprint.sheets.find((each) => isTargetOf(each, target));
  if (target === undefined || target.kind === "column" || sheet?.onRebuild !== "redraw") {
    return false;
  }
  const [present, wanted] = [names.get(name.toLowerCase()) ?? "", formula].map(parseReference);
  return (
    present?.sheet !== wanted?.sheet ||
    present?.area.row !== wanted?.area.row ||
    present?.area.column !== wanted?.area.column ||
    present?.area.rows !== wanted?.area.rows
  );
}

function isTargetOf({ role, tables }: SheetBlueprint, target: NameBlueprint["target"]): boolean {
  return target.kind === "column"
    ? tables.some(({ name }) => name === target.table)
    : target.role === role;
}

function labelOf({ cells }: SheetBlueprint, row: number, column: number): unknown {
  const contents = cells.map((block) => block.content[row - block.row]?.[column - block.column]);
  return storedValue(contents.find((content) => content !== undefined) ?? null);
}

function rowOf(
  existing: ExistingContent,
  role: SheetBlueprint["role"],
  label: unknown,
  column: number
): number {
  const cells = existing.cells.get(role);
  const index = cells
    ? cells.values.findIndex((row) => row[column - cells.area.column] === label)
    : -1;
  if (!cells || index < 0) {
    throw new ExcelProblem("settingMissing", "SettingMissing", String(label));
  }
  return cells.area.row + index;
}
