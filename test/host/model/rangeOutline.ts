import type { Column, Row, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { settledColumn } from "../cells/sizes";
import { HostError } from "../errors";

type Lines = "ByRows" | "ByColumns";

/** Excel's outline has eight levels, of which seven group. */
const DEEPEST = 7;

/** Puts the rows or columns of an area one level deeper into the outline. */
export function group(sheet: Worksheet, area: Area, lines: Lines): void {
  for (const line of linesOf(sheet, area, lines)) {
    if (line.outlineLevel >= DEEPEST) {
      throw new HostError("InvalidOperation", "The outline has at most eight levels.");
    }
    line.outlineLevel += 1;
  }
  rememberDepth(sheet, lines);
}

export function ungroup(sheet: Worksheet, area: Area, lines: Lines): void {
  for (const line of linesOf(sheet, area, lines)) {
    if (line.outlineLevel === 0) {
      throw new HostError("InvalidOperation", "These rows or columns are not grouped.");
    }
    line.outlineLevel -= 1;
  }
  rememberDepth(sheet, lines);
}

/** Folds or unfolds the groups that the area touches. */
export function showDetails(sheet: Worksheet, area: Area, lines: Lines, shown: boolean): void {
  for (const line of linesOf(sheet, area, lines)) {
    if (line.outlineLevel > 0) {
      line.hidden = !shown;
    }
  }
}

function linesOf(sheet: Worksheet, area: Area, lines: Lines): readonly (Row | Column)[] {
  const byColumns = lines === "ByColumns";
  const [first, last] = byColumns ? [area.left, area.right] : [area.top, area.bottom];
  return Array.from({ length: last - first + 1 }, (_unused, step) =>
    byColumns ? settledColumn(sheet, first + step) : sheet.getRow(first + step)
  );
}

/** The file says how deep the outline goes, so that Excel leaves room for its buttons. */
function rememberDepth(sheet: Worksheet, lines: Lines): void {
  if (lines === "ByColumns") {
    sheet.properties.outlineLevelCol = Math.max(
      0,
      ...sheet.columns.map((column) => column.outlineLevel)
    );
    return;
  }
  let deepest = 0;
  for (let row = 1; row <= sheet.rowCount; row++) {
    deepest = Math.max(deepest, sheet.findRow(row)?.outlineLevel ?? 0);
  }
  sheet.properties.outlineLevelRow = deepest;
}
