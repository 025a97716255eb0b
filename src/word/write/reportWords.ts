import { toVietnamese } from "../../plan/day";
import type { CellContent } from "../../sheets/blueprint";
import type { ReportTable } from "../../sheets/report/reportTable";
import type { DocumentTable } from "./documentTable";

/** A table of a report in words: numbers and days as the sheets of a report show them in Vietnam. */
export function reportWords({ columns, rows }: ReportTable): DocumentTable {
  return {
    columns,
    rows: rows.map(({ kind, cells }) =>
      kind === "empty"
        ? {
            kind,
            text: cells
              .map((cell) => shownAs(cell, "General"))
              .join(" ")
              .trim(),
          }
        : {
            kind: kind === "total" ? "total" : "body",
            cells: columns.map(({ numberFormat }, index) =>
              shownAs(cells[index] ?? null, numberFormat)
            ),
          }
    ),
  };
}

/**
 * What a cell of a number format shows where the decimal sign is a comma: 0.4567 as "0.0%" is "45,7%", a day is
 * "05/3/2026", as everywhere in a document. A formula is "", because only Excel knows its value.
 */
export function shownAs(content: CellContent, numberFormat: string): string {
  if (content === null) {
    return "";
  }
  if (typeof content === "object") {
    return "day" in content ? toVietnamese(content.day) : "";
  }
  return typeof content === "number" ? shownNumber(content, numberFormat) : content;
}

function shownNumber(value: number, numberFormat: string): string {
  if (!/[0#]/.test(numberFormat)) {
    return String(value).replace(".", ",");
  }
  const decimals = /\.(0+)/.exec(numberFormat)?.[1]!.length ?? 0;
  const sign = numberFormat.includes("%") ? "%" : "";
  const shown = sign === "" ? value : value * 100;
  const [whole, rest] = rounded(shown, decimals).toFixed(decimals).split(".");
  const grouped = numberFormat.includes(",") ? whole!.replace(/\B(?=(\d{3})+$)/g, ".") : whole!;
  return `${grouped}${rest === undefined ? "" : `,${rest}`}${sign}`;
}

/** As Excel rounds for show: halves away from zero, and of the decimals, not of what a binary number makes of them. */
function rounded(value: number, decimals: number): number {
  const places = 10 ** decimals;
  const size = Math.round(Number((Math.abs(value) * places).toPrecision(12)));
  return (Math.sign(value) * size) / places;
}
