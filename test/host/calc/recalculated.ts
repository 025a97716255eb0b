import { ValueType, type Cell, type Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { formulaText } from "../cells/formulaText";
import { NotModelled } from "../errors";
import { Calculator } from "./calculator";
import { CellError } from "./values";

/** What a cell shows; errors by their text, "#N/A"; null for nothing. */
export type Shown = number | string | boolean | null;

/** A formula of a workbook: what the file says that it gives, and what the host calculates. */
export interface Recalculated {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** Errors by their text, "#N/A"; null for nothing. */
  readonly stored: Shown;
  readonly calculated: Shown;
  /** What the host does not calculate; then `calculated` is null. */
  readonly notModelled?: string;
}

/**
 * Calculates every formula of a workbook anew, beside what the file keeps, in the order of sheets, rows and columns. The clock
 * stands where it stood when the file was saved, as far as a cell holds NOW() or TODAY().
 */
export function recalculated(file: Workbook): readonly Recalculated[] {
  const formulas = file.worksheets.flatMap((sheet) =>
    formulaCells(sheet).map((cell) => ({ sheet, cell, stored: storedIn(cell) }))
  );
  const calculator = new Calculator(file, { formulaShown: formulaText });
  const clock = clockIn(formulas);
  if (clock !== null) {
    calculator.setNow(clock);
  }
  return formulas.map(({ sheet, cell, stored }) => {
    const { row, col, address: place } = cell;
    const about = { sheet: sheet.name, cell: place, formula: `=${cell.formula ?? ""}`, stored };
    const result = calculator.resultOf(sheet, row, col);
    if (result instanceof NotModelled) {
      return { ...about, calculated: null, notModelled: result.message };
    }
    return { ...about, calculated: result instanceof CellError ? result.code : result };
  });
}

/** Whether a file's result and the host's are the same: numbers to the digits that Excel shows. */
export function agrees({ stored, calculated }: Recalculated): boolean {
  if (typeof stored === "number" && typeof calculated === "number") {
    return Math.abs(stored - calculated) <= 1e-12 * Math.max(1, Math.abs(stored));
  }
  return stored === calculated || (stored ?? "") === (calculated ?? "");
}

/** When a file was saved, as far as a cell holds NOW() or TODAY(); else null. */
export function clockIn(
  formulas: readonly { readonly cell: Cell; readonly stored: Shown }[]
): number | null {
  const clock =
    formulas.find(({ cell }) => cell.formula === "NOW()") ??
    formulas.find(({ cell }) => cell.formula === "TODAY()");
  return typeof clock?.stored === "number" ? clock.stored : null;
}

export function formulaCells(sheet: Worksheet): Cell[] {
  const found: Cell[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.type === ValueType.Formula && cell.formula) {
        found.push(cell);
      }
    })
  );
  return found;
}

/** The result that the file has for a formula. */
export function storedIn({ result }: Cell): Shown {
  if (typeof result === "object" && result !== null) {
    return "error" in result ? result.error : String(result);
  }
  // A file spells control characters ([MS-OI29500] ST_Xstring).
  return typeof result === "string"
    ? result.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16))
      )
    : (result ?? null);
}
