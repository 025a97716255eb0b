import { areaAddress } from "../sheets/address";
import type { CellContent, SheetArea, SheetBlueprint } from "../sheets/blueprint";
import type { SheetRole } from "../tables/sheetRoles";
import { type ExistingCells, presentValue } from "../sheets/readContent";
import { asItStands } from "./asItStands";
import { GENERAL_FORMAT, storedValue } from "./cells";
import type { CellChange } from "./changes";
import { chartChanges, type ChartChange } from "./chartChanges";
import { withNotes, type NotedSheet } from "./keptNotes";
import type { DrawnSheet } from "./memory";
import { ExcelProblem } from "./problem";
import { isWithin } from "./within";

/** What has to happen to a derived sheet so that it shows a blueprint. */
export interface DerivedUpdate {
  readonly role: SheetRole;
  readonly sheet: string;
  readonly before: DrawnSheet;
  readonly after: DrawnSheet;
  readonly layoutChanged: boolean;
  readonly changes: readonly CellChange[];
  /** How many of the changes give a cell other content: with its layout a whole sheet is written again. */
  readonly differing: number;
  readonly charts: readonly ChartChange[];
}

/** How a new derived sheet is drawn, for the memory. */
export function drawnSheet(blueprint: SheetBlueprint): DrawnSheet {
  return drawnWith(withNotes(blueprint, undefined, undefined));
}

function drawnWith({ blueprint, notes }: NotedSheet): DrawnSheet {
  const { cells, layout, charts } = blueprint;
  return {
    blocks: cells.map(blockArea),
    layout,
    ...(charts ? { charts } : {}),
    ...(notes ? { notes } : {}),
  };
}

/**
 * Compares a derived sheet with its blueprint. Cells that the add-in never drew, such as sums beside the table, are
 * nobody's business; cells that it drew and draws no more are cleared; notes go with their rows.
 * @param remembered how the sheet was drawn last; undefined where the memory was lost
 * @throws ExcelProblem `inTheWay` where somebody wrote into a cell that was not drawn so far and now is
 */
export function planDerivedUpdate(
  drawn: SheetBlueprint,
  sheet: string,
  existing: ExistingCells | undefined,
  remembered: DrawnSheet | undefined
): DerivedUpdate {
  const before = remembered && asItStands(drawn, existing, remembered);
  const noted = withNotes(drawn, existing, before);
  const { blueprint } = noted;
  const after = drawnWith(noted);
  const layoutChanged = JSON.stringify(before?.layout) !== JSON.stringify(after.layout);
  const wanted = wantedCells(blueprint);
  const changes: CellChange[] = [];
  const mode = layoutChanged ? "redrawn" : "derived";
  const put = (row: number, column: number, content: CellContent) =>
    changes.push({ sheet, row, column, content, numberFormat: GENERAL_FORMAT, mode });
  for (const { row, column, content } of wanted.values()) {
    if (before && isForeign(existing, before, row, column) && !noted.moved(row, column)) {
      if (content === null) {
        continue;
      }
      const cell = areaAddress({ row, column, rows: 1, columns: 1 });
      throw new ExcelProblem("inTheWay", "InTheWay", `${cell} (${sheet})`);
    }
    if (layoutChanged || presentValue(existing, row, column) !== storedValue(content)) {
      put(row, column, content);
    }
  }
  for (const area of before?.blocks ?? []) {
    eachCell(area, (row, column) => {
      if (!wanted.has(cellKey(row, column)) && presentValue(existing, row, column) !== "") {
        put(row, column, null);
      }
    });
  }
  const differing = changes.filter(
    ({ row, column, content }) => presentValue(existing, row, column) !== storedValue(content)
  ).length;
  const drawnBefore = before ?? { ...after, blocks: [] };
  const { role } = blueprint;
  const charts = chartChanges(sheet, before?.charts ?? [], blueprint.charts ?? []);
  return { role, sheet, before: drawnBefore, after, layoutChanged, changes, differing, charts };
}

/** Whether a derived sheet shows a blueprint already. */
export function isDrawn(
  blueprint: SheetBlueprint,
  existing: ExistingCells | undefined,
  before: DrawnSheet | undefined
): boolean {
  const { layout } = drawnSheet(blueprint);
  return (
    JSON.stringify(before?.layout) === JSON.stringify(layout) &&
    [...wantedCells(blueprint).values()].every(
      ({ row, column, content }) => presentValue(existing, row, column) === storedValue(content)
    )
  );
}

function isForeign(
  existing: ExistingCells | undefined,
  { blocks }: DrawnSheet,
  row: number,
  column: number
): boolean {
  const wasDrawn = blocks.some((block) => isWithin(block, row, column));
  return !wasDrawn && presentValue(existing, row, column) !== "";
}

interface WantedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

function wantedCells(blueprint: SheetBlueprint): ReadonlyMap<string, WantedCell> {
  const cells = new Map<string, WantedCell>();
  for (const block of blueprint.cells) {
    block.content.forEach((line, r) =>
      line.forEach((content, c) => {
        const row = block.row + r;
        const column = block.column + c;
        cells.set(cellKey(row, column), { row, column, content });
      })
    );
  }
  return cells;
}

function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

function blockArea(block: SheetBlueprint["cells"][number]): SheetArea {
  const columns = block.content[0]?.length ?? 0;
  return { row: block.row, column: block.column, rows: block.content.length, columns };
}

function eachCell(area: SheetArea, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      visit(row, column);
    }
  }
}
