import { FONT_NAME } from "../../sheets/styles";
import type { DocumentColumn, DocumentRow, DocumentTable } from "./documentTable";

/** What the clipboard takes: tables that Word takes as they look, and the same as text, cells apart by tabs. */
export interface CopiedTables {
  readonly html: string;
  readonly text: string;
}

/** A table with the line above it and the one below; both may be empty. */
export interface TitledTable {
  readonly title: string;
  readonly table: DocumentTable;
  readonly note: string;
}

const LETTERS = `font-family:'${FONT_NAME}',serif;font-size:12pt`;
const BOLD = "font-weight:bold";
const CELL = `border:1px solid #000000;padding:2px 4px;vertical-align:middle;${LETTERS}`;

/** Tables for the clipboard; everything that somebody typed is text there and never markup. */
export function copiedTables(tables: readonly TitledTable[]): CopiedTables {
  return {
    html: tables.map(htmlOf).join(""),
    text: tables.map(textOf).join("\n\n"),
  };
}

function htmlOf({ title, table, note }: TitledTable): string {
  const { columns, rows } = table;
  const header = columns
    .map(({ header: words }) => cell("th", `text-align:center;${BOLD}`, words))
    .join("");
  const body = rows.map((row) => `<tr>${rowCells(row, columns)}</tr>`).join("");
  const widths = columns.map(({ share }) => `<col style="width:${percent(share)}">`).join("");
  return [
    line(title, BOLD),
    `<table style="border-collapse:collapse;width:100%;${LETTERS}">`,
    `<colgroup>${widths}</colgroup><thead><tr>${header}</tr></thead><tbody>${body}</tbody></table>`,
    line(note, "font-style:italic"),
  ].join("");
}

function rowCells(row: DocumentRow, columns: readonly DocumentColumn[]): string {
  if (!("cells" in row)) {
    return row.kind === "heading"
      ? cell("td", `text-align:left;${BOLD}`, row.text, columns.length)
      : cell("td", "text-align:center", row.text, columns.length);
  }
  const weight = row.kind === "total" ? `;${BOLD}` : "";
  return columns
    .map(({ align }, index) => cell("td", `text-align:${align}${weight}`, row.cells[index] ?? ""))
    .join("");
}

function cell(tag: "td" | "th", style: string, words: string, columns = 1): string {
  const span = columns === 1 ? "" : ` colspan="${columns}"`;
  return `<${tag}${span} style="${CELL};${style}">${escaped(words)}</${tag}>`;
}

function line(words: string, style: string): string {
  return words === "" ? "" : `<p style="${LETTERS};${style}">${escaped(words)}</p>`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function escaped(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "<br>");
}

function textOf({ title, table, note }: TitledTable): string {
  const rows = table.rows.map((row) => ("cells" in row ? row.cells : [row.text]));
  const lines = [table.columns.map(({ header }) => header), ...rows].map((cells) =>
    cells.map((words) => words.replace(/[\n\t]+/g, " ")).join("\t")
  );
  return [title, ...lines, note].filter((words) => words !== "").join("\n");
}
