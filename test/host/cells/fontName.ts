import type { Cell, Font } from "@cj-tech-master/excelts";
import type { CellStyle } from "./styles";

/** The font of a cell; null for text in several fonts. A part of rich text without a font of its own has the cell's. */
export function fontName(
  style: CellStyle,
  cell: Cell | undefined,
  normal: Partial<Font>
): string | null {
  const own = style.font?.name ?? normal.name ?? "";
  const value = cell?.value;
  const rich = typeof value === "object" && value !== null && "richText" in value;
  const runs = (rich && value.richText) || [];
  const names = new Set(runs.map((run) => run.font?.name ?? own));
  const [only = own, ...others] = names;
  return others.length === 0 ? only : null;
}
