import type { Cell, Font, Style, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";

export type CellStyle = Readonly<Partial<Style>>;

/** What `read` finds in the style of every cell of the areas, or null where the cells differ. */
export function commonStyle<T>(
  sheet: Worksheet,
  areas: readonly Area[],
  read: (style: CellStyle) => T
): T | null {
  return commonOfCells(sheet, areas, read);
}

/** As `commonStyle`, for what a cell's content has a say in; null from `read` counts as a difference. */
export function commonOfCells<T>(
  sheet: Worksheet,
  areas: readonly Area[],
  read: (style: CellStyle, cell: Cell | undefined) => T | null
): T | null {
  let found: T | undefined;
  for (const [style, cell] of areas.flatMap((area) => [...stylesIn(sheet, area)])) {
    const value = read(style, cell);
    if (value === null) {
      return null;
    }
    if (found !== undefined && found !== value) {
      return null;
    }
    found = value;
  }
  return found ?? null;
}

/** The font of cells that name none: the workbook's normal style. */
export function defaultFont(file: Workbook): Partial<Font> {
  return { name: "Calibri", size: 11, ...file.defaultFont };
}

/** Every style in an area; below and beside the used cells one empty cell stands for all. */
function* stylesIn(
  sheet: Worksheet,
  area: Area
): Generator<readonly [style: CellStyle, cell: Cell | undefined]> {
  const bottom = Math.min(area.bottom, Math.max(sheet.rowCount + 1, area.top));
  for (let row = area.top; row <= bottom; row++) {
    const line = sheet.findRow(row);
    const right = Math.min(
      area.right,
      Math.max((line?.cellCount ?? 0) + 1, sheet.columns?.length ?? 0, area.left)
    );
    for (let column = area.left; column <= right; column++) {
      yield [styleAt(sheet, row, column), line?.findCell(column)];
    }
  }
}

/** The style of a cell; one that was never touched has those of its column and row. */
export function styleAt(sheet: Worksheet, row: number, column: number): CellStyle {
  const line = sheet.findRow(row);
  const cell = line?.findCell(column);
  return cell ? cell.style : { ...sheet.columns?.[column - 1]?.style, ...line?.style };
}
