import type { Table, Workbook } from "@cj-tech-master/excelts";
import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import { HostError, NotModelled } from "../errors";
import { findTable } from "../structure/tableModel";
import { splitFormula, type FormulaPart } from "./formulaParts";

/** Excel's limits for a formula and for a string literal inside one. */
const FORMULA_LIMIT = 8192;
const LITERAL_LIMIT = 255;

const SPECIAL_ITEMS = ["#all", "#data", "#headers", "#totals", "#this row"];

/** A structured reference as a formula spells it; `table` is empty where the formula's own is meant. */
type TableColumns = Extract<FormulaPart, { readonly kind: "structured" }>;

/** What formulas were found to name; a column has the same formula in each row. */
const known = new Map<string, readonly TableColumns[]>();
const MOST_KNOWN = 5000;

/**
 * Refuses what Excel refuses to take as a formula: one that does not parse, is too long, or names an unknown table or
 * column. An unknown name or function is fine: it calculates to #NAME?.
 * @param formula without the leading "=", as written by the add-in
 * @throws HostError InvalidArgument; NotModelled for spilled references (`A1#`)
 */
export function checkFormula(file: Workbook, formula: string, around: Table | null): void {
  const named = known.get(formula) ?? namedIn(formula);
  if (known.size >= MOST_KNOWN) {
    known.clear();
  }
  known.set(formula, named);
  for (const { table, inner } of named) {
    checkReference(file, table, inner, around);
  }
}

/** What a formula says of tables, each thing once. */
function namedIn(formula: string): readonly TableColumns[] {
  if (formula.length + 1 > FORMULA_LIMIT) {
    throw invalid("The formula is longer than 8,192 characters.");
  }
  const named = new Map<string, TableColumns>();
  for (const part of splitFormula(formula)) {
    if (
      part.kind === "string" &&
      part.text.slice(1, -1).replace(/""/g, '"').length > LITERAL_LIMIT
    ) {
      throw invalid("Text values in formulas are limited to 255 characters.");
    }
    if (part.kind === "structured") {
      named.set(`${part.table}[${part.inner}]`, part);
    }
    if (part.kind === "plain" && /[A-Za-z]\d+#/.test(part.text)) {
      throw new NotModelled("references to spilled ranges (A1#)");
    }
  }
  checkSyntax(formula);
  return [...named.values()];
}

function checkSyntax(formula: string): void {
  try {
    parse(tokenize(formula));
  } catch (error) {
    throw invalid(`The formula does not parse: ${String((error as Error).message)}`);
  }
}

function checkReference(file: Workbook, name: string, inner: string, around: Table | null): void {
  const table = name === "" ? around : findTable(file, name);
  if (!table) {
    throw invalid(
      name === "" ? "A column without its table, outside a table." : `There is no table ${name}.`
    );
  }
  for (const column of columnsOf(inner)) {
    if (!hasColumn(table, column)) {
      throw invalid(`The table ${table.name} has no column ${column}.`);
    }
  }
}

/** The column names in `[[#Data],[A]:[B]]`, `@A`, `@[A]` or `A`, unescaped. */
function columnsOf(inner: string): string[] {
  const plain = inner.replace(/^@/, "");
  const bracketed = [...plain.matchAll(/\[((?:'.|[^\]'])*)\]/gsu)].map((match) => match[1] ?? "");
  const items = bracketed.length > 0 ? bracketed : [plain];
  return items
    .filter((item) => item !== "" && !SPECIAL_ITEMS.includes(item.toLowerCase()))
    .map((item) => item.replace(/'(.)/gsu, "$1"));
}

function hasColumn(table: Table, name: string): boolean {
  const wanted = name.toLowerCase();
  return table.model.columns.some((column) => column.name.toLowerCase() === wanted);
}

function invalid(message: string): HostError {
  return new HostError("InvalidArgument", message);
}
