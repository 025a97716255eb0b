import { cellText } from "../../../src/intake/cells/cellText";
import type { Grid, GridMerge } from "../../../src/intake/grid";
import { encodeXml } from "../../host/file/xmlText";

/** The texts of a grid, row by row. */
export function textsOf({ cells }: Grid): readonly (readonly string[])[] {
  return cells.map((row) => row.map(cellText));
}

/** A grid of texts as an HTML table: a cell that a merge covers is left out, line breaks are `br`. */
export function htmlOf(grid: Grid): string {
  const rows = grid.cells.map((row, r) => {
    const cells = row.map((value, c) =>
      cellHtml(cellText(value), mergeAt(grid.merges, r, c), r, c)
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table>${rows.join("\n")}</table>`;
}

/** A grid of texts as cells copied out of Excel: quoted where a cell holds a tab, a line break or a quote. */
export function tsvOf(grid: Grid): string {
  const rows = textsOf(grid).map((row) => row.map(quoted).join("\t"));
  return rows.map((row) => `${row}\r\n`).join("");
}

function quoted(text: string): string {
  return /["\t\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}

function mergeAt(merges: readonly GridMerge[], row: number, column: number): GridMerge {
  const around = merges.find(
    (merge) =>
      merge.top <= row && row <= merge.bottom && merge.left <= column && column <= merge.right
  );
  return around ?? { top: row, left: column, bottom: row, right: column };
}

function cellHtml(
  text: string,
  { top, left, bottom, right }: GridMerge,
  row: number,
  column: number
): string {
  if (row !== top || column !== left) {
    return "";
  }
  const spans = `rowspan="${bottom - top + 1}" colspan="${right - left + 1}"`;
  return `<td ${spans}>${encodeXml(text).replace(/\n/gu, "<br>")}</td>`;
}
