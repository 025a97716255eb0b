import type { CellStyle } from "./styles";

/**
 * Makes a change of style give the same new object for equal styles: cells that look alike share one, which keeps
 * memory small and saving fast. Nobody may change a style in place.
 */
export function sharing(change: (style: CellStyle) => CellStyle): (style: CellStyle) => CellStyle {
  const byObject = new Map<CellStyle, CellStyle>();
  const byContent = new Map<string, CellStyle>();
  return (style) => {
    const known = byObject.get(style);
    if (known) {
      return known;
    }
    const content = JSON.stringify(style);
    const changed = byContent.get(content) ?? { ...change(style) };
    byContent.set(content, changed);
    byObject.set(style, changed);
    return changed;
  };
}
