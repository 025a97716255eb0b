import type { Table, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { findSheet } from "./addresses";
import { findName } from "./nameStore";
import { scanFormula } from "./scanFormula";
import { sameName } from "./shifting";
import { unescapeColumn } from "./structured";
import { bodyArea, findTable, headerArea, tableArea, totalsArea } from "./tableModel";

export interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/**
 * The cells that a formula refers to, where the formula is one single reference: an address, a table column, or a name of
 * such; else null. `home` is the sheet on which it stands.
 */
export function resolveArea(file: Workbook, formula: string, home: Worksheet | null): Place | null {
  const [piece, ...more] = scanFormula(formula.trim().replace(/^=/, ""));
  if (piece === undefined || more.length > 0) {
    return null;
  }
  switch (piece.kind) {
    case "area": {
      const sheet = piece.sheet === null ? home : findSheet(file, piece.sheet);
      return sheet && { sheet, area: piece.area };
    }
    case "structured":
      return resolveStructured(findTable(file, piece.table), piece.specifier);
    case "name": {
      const scope = piece.sheet === null ? home : findSheet(file, piece.sheet);
      const name = (scope && findName(file, piece.name, scope)) ?? findName(file, piece.name, null);
      const table = name ? null : findTable(file, piece.name);
      return name
        ? resolveArea(file, name.formula, name.sheet ?? home)
        : table && { sheet: table.worksheet, area: bodyArea(table) };
    }
    default:
      return null;
  }
}

function resolveStructured(table: Table | null, specifier: string): Place | null {
  if (table === null) {
    return null;
  }
  const inner = specifier.slice(1, -1);
  const items = inner.startsWith("[")
    ? [...inner.matchAll(/\[((?:'.|[^'\]])*)\]/gsu)].map((match) => match[1] ?? "")
    : inner === ""
      ? []
      : [inner];
  const columns = items
    .filter((item) => !item.startsWith("#"))
    .map((item) => columnIndex(table, item));
  const rows = rowsOfItems(
    table,
    items.filter((item) => item.startsWith("#"))
  );
  if (rows === null || columns.some((index) => index < 0) || columns.length > 2) {
    return null;
  }
  const whole = tableArea(table);
  const first = columns[0] ?? 0;
  const last = columns[1] ?? columns[0] ?? table.model.columns.length - 1;
  const area = {
    ...rows,
    left: whole.left + Math.min(first, last),
    right: whole.left + Math.max(first, last),
  };
  return { sheet: table.worksheet, area };
}

function columnIndex(table: Table, item: string): number {
  return table.model.columns.findIndex((column) => sameName(column.name, unescapeColumn(item)));
}

function rowsOfItems(table: Table, specials: readonly string[]): Area | null {
  const parts = (specials.length === 0 ? ["#Data"] : specials).map((special) => {
    switch (special.toLowerCase()) {
      case "#data":
        return bodyArea(table);
      case "#headers":
        return headerArea(table);
      case "#totals":
        return totalsArea(table);
      case "#all":
        return tableArea(table);
      default:
        return null;
    }
  });
  return parts.reduce<Area | null>((all, part, index) => {
    if (part === null || (index > 0 && all === null)) {
      return null;
    }
    return all === null
      ? part
      : { ...all, top: Math.min(all.top, part.top), bottom: Math.max(all.bottom, part.bottom) };
  }, null);
}
