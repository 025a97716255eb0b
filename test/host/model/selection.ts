import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { formatArea, oneCell, parseArea, type Area } from "../area";

/** What is selected on the sheets of this process; the file itself keeps only the active cell. */
const selections = new WeakMap<Worksheet, readonly Area[]>();

/** Selects one area, or several as with Ctrl held down; none stands for a chart or picture, which leaves the active cell. */
export function selectCells(sheet: Worksheet, ...areas: readonly Area[]): void {
  selections.set(sheet, areas);
  const view = sheet.views[0];
  const [area] = areas;
  if (view && area) {
    view.activeCell = formatArea(oneCell(area.top, area.left));
  }
}

export function selectedCells(sheet: Worksheet): readonly Area[] {
  return selections.get(sheet) ?? [activeCell(sheet)];
}

export function activeCell(sheet: Worksheet): Area {
  return parseArea(sheet.views[0]?.activeCell ?? "A1") ?? oneCell(1, 1);
}

/** The sheet in front; the first visible one where the file names none. */
export function activeSheet(file: Workbook): Worksheet {
  const named = file.worksheets[views(file)[0]?.activeTab ?? 0];
  const sheet =
    named?.state === "visible" ? named : file.worksheets.find(({ state }) => state === "visible");
  if (!sheet) {
    throw new Error("A workbook has a visible worksheet.");
  }
  return sheet;
}

export function activateSheet(file: Workbook, sheet: Worksheet): void {
  const activeTab = file.worksheets.indexOf(sheet);
  const [first, ...others] = views(file);
  const plain = { x: 0, y: 0, width: 10_000, height: 20_000, firstSheet: 0, visibility: "visible" };
  file.views = [{ ...plain, ...first, activeTab }, ...others];
}

/** A file without workbook views comes without the list, whatever its type says. */
function views(file: Workbook): Workbook["views"] {
  return (file.views as Workbook["views"] | undefined) ?? [];
}
