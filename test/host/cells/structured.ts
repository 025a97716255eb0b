import type { Table } from "@cj-tech-master/excelts";
import { bodyArea } from "../structure/tableModel";
import { joinParts, splitFormula, type FormulaPart } from "./formulaParts";

/**
 * The file's spelling of a formula: `[@[Trạng thái]]` and `PhuLuc[@STT]` become `PhuLuc[[#This Row],[…]]`, a column
 * without a table gets the name of the table around the cell.
 * (Office Open XML, part 1, 18.17.6.4: `@` is a spelling of the screen only.)
 */
export function toFileSpelling(formula: string, around: Table | null): string {
  return joinParts(
    splitFormula(formula).map((part): FormulaPart => {
      if (part.kind !== "structured") {
        return part;
      }
      const table = part.table || (around?.name ?? "");
      return { ...part, table, inner: thisRowInFile(part.inner) };
    })
  );
}

/** Excel's own spelling of a stored formula: inside its table `PhuLuc[[#This Row],[STT]]` reads `[@STT]`. */
export function toScreenSpelling(formula: string, around: Table | null, row: number): string {
  if (!formula.includes("[")) {
    return formula;
  }
  return joinParts(
    splitFormula(formula).map((part): FormulaPart => {
      const columns =
        part.kind === "structured" ? /^\[#This Row\],(.*)$/isu.exec(part.inner)?.[1] : undefined;
      if (part.kind !== "structured" || columns === undefined) {
        return part;
      }
      const inside = around !== null && isDataRow(around, row) && sameName(around.name, part.table);
      return { kind: "structured", table: inside ? "" : part.table, inner: `@${bare(columns)}` };
    })
  );
}

function isDataRow(table: Table, row: number): boolean {
  const { top, bottom } = bodyArea(table);
  return row >= top && row <= bottom;
}

function thisRowInFile(inner: string): string {
  if (!inner.startsWith("@")) {
    return inner;
  }
  const columns = inner.slice(1);
  if (columns === "") {
    return "#This Row";
  }
  return `[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}`;
}

/** Only a name of letters, digits and a few marks may do without its own brackets after `@`. */
function bare(columns: string): string {
  const name = /^\[([\p{L}\p{M}\p{N}_]+)\]$/u.exec(columns)?.[1];
  return name ?? columns;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
