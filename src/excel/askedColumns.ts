import type { SheetBlueprint } from "../sheets/blueprint";
import type { ExistingContent } from "./existing";
import { ExcelProblem } from "./problem";

/** A column of a table in a formula: `KyBaoCao[Đến ngày]`, `KetQua[[Đường dẫn/ghi chú]]`. */
const COLUMN = /([\p{L}_][\p{L}\p{N}_]*)\[(?:([^[\]#]+)|\[([^[\]#]+)\])\]/gu;

/**
 * Excel takes no formula that names a column which is not there.
 * @throws ExcelProblem `columnMissing` where the sheets' formulas ask for one that somebody renamed or deleted
 */
export function checkAskedColumns(
  sheets: readonly SheetBlueprint[],
  { tables }: ExistingContent
): void {
  for (const reference of askedColumns(sheets)) {
    const [, name, plain, bracketed] = new RegExp(COLUMN.source, "u").exec(reference)!;
    const table = tables.get(name!.toLowerCase());
    const column = plain ?? bracketed!;
    if (table && !table.headers.includes(column)) {
      throw new ExcelProblem("columnMissing", "ColumnMissing", `${name!}[${column}]`);
    }
  }
}

function askedColumns(sheets: readonly SheetBlueprint[]): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const content of sheets.flatMap(({ cells }) => cells.flatMap((block) => block.content))) {
    for (const cell of content) {
      if (typeof cell === "object" && cell !== null && "formula" in cell) {
        for (const [reference] of cell.formula.matchAll(COLUMN)) {
          asked.add(reference);
        }
      }
    }
  }
  return asked;
}
