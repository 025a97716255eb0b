import { dateToExcel, ValueType } from "@cj-tech-master/excelts";
import type { Cell, CellErrorValue, CellValue } from "@cj-tech-master/excelts";

/** What `values` gives for a cell: numbers for dates, "#N/A" for errors, "" for nothing. */
export type Scalar = string | number | boolean;

export type ValueKind = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** The value of a cell, calculated; the cells under a merge are empty. */
export function scalarOf(cell: Cell | undefined): Scalar {
  if (!cell || cell.type === ValueType.Merge) {
    return "";
  }
  return plainValue(cell.value);
}

/** The formula of a cell as the file spells it, without "="; null for a constant. */
export function formulaOf(cell: Cell | undefined): string | null {
  if (!cell || cell.type !== ValueType.Formula) {
    return null;
  }
  return cell.formula ?? null;
}

export function kindOf(cell: Cell | undefined): ValueKind {
  if (!cell || cell.type === ValueType.Merge || cell.type === ValueType.Null) {
    return "Empty";
  }
  const value = cell.type === ValueType.Formula ? cell.result : cell.value;
  if (isError(value)) {
    return "Error";
  }
  const scalar = plainValue(value);
  return typeof scalar === "number" ? "Double" : typeof scalar === "boolean" ? "Boolean" : "String";
}

export function isBlank(cell: Cell | undefined): boolean {
  return !cell || cell.type === ValueType.Null || cell.type === ValueType.Merge;
}

function plainValue(value: CellValue): Scalar {
  if (value === null || value === undefined) {
    return "";
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (value instanceof Date) {
    return dateToExcel(value);
  }
  if ("error" in value) {
    return value.error;
  }
  if ("text" in value) {
    return value.text;
  }
  if ("richText" in value) {
    return value.richText.map((run) => run.text).join("");
  }
  if ("checkbox" in value) {
    return value.checkbox;
  }
  // A formula that refers to an empty cell shows 0.
  return value.result === undefined || value.result === null ? 0 : plainValue(value.result);
}

function isError(value: unknown): value is CellErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}
