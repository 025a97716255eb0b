import type { FileSheet } from "../../sheets/fileBlueprint";
import { attributes } from "./xml";

interface Column {
  readonly points?: number;
  readonly hidden?: boolean;
  readonly grouped?: boolean;
  /** Shows the [+] of the folded group before it (ECMA-376 part 1, 18.3.1.13). */
  readonly collapsed?: boolean;
}

/** Pixels of the widest digit of the normal style, Calibri 11, in which Excel counts widths. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
/** 64 pixels, as columns have that nobody sized. */
const STANDARD_POINTS = 48;

/** How wide the columns of a sheet are, and which are hidden or folded away; "" where all are as usual. */
export function columnsXml(sheet: FileSheet): string {
  const columns = [...columnsOf(sheet)].sort(([a], [b]) => a - b);
  const tags = columns.map(([column, { points = STANDARD_POINTS, ...shape }]) => {
    const own = attributes({
      min: column,
      max: column,
      width: widthOf(points),
      customWidth: true,
      hidden: shape.hidden || shape.grouped || undefined,
      outlineLevel: shape.grouped ? 1 : undefined,
      collapsed: shape.collapsed,
    });
    return `<col${own}/>`;
  });
  return tags.length === 0 ? "" : `<cols>${tags.join("")}</cols>`;
}

/** Whether some columns fold away. */
export function hasGroups({ tables }: FileSheet): boolean {
  return tables.some(({ columns }) => columns.some(({ grouped }) => grouped));
}

function columnsOf(sheet: FileSheet): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  const add = (column: number, shape: Column): void => {
    columns.set(column, { ...columns.get(column), ...shape });
  };
  sheet.layout.columnWidths.forEach(({ column, width }) => add(column, { points: width }));
  for (const table of sheet.tables) {
    table.columns.forEach(({ width, hidden, grouped }, index) => {
      const column = table.column + index;
      if (width !== undefined) {
        add(column, { points: width });
      }
      if (hidden) {
        add(column, { hidden });
      }
      if (grouped) {
        add(column, { grouped });
      } else if (table.columns[index - 1]?.grouped) {
        add(column, { collapsed: true });
      }
    });
  }
  sheet.hiddenColumns?.forEach((column) => add(column, { hidden: true }));
  return columns;
}

function widthOf(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.round((pixels / DIGIT_PIXELS) * 256) / 256;
}
