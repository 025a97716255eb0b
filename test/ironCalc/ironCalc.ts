import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import type { Shown } from "../host/calc/recalculated";

/** A sheet by its place in the workbook, from 0; rows and columns from 1. */
export interface Spot {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** What TYPE() gives for a cell. */
const NUMBER = 1;
const LOGICAL = 4;
/** Fifteen digits, which is all that Excel keeps. */
const ALL_DIGITS = "0.00000000000000E+00";

let isLoaded = false;

/** A workbook in IronCalc: everything is put in, then it is calculated once, then read. */
export class IronCalc {
  private readonly model: Model;
  private readonly ends: { row: number; column: number }[] = [];

  constructor(sheets: readonly string[]) {
    if (!isLoaded) {
      initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
      isLoaded = true;
    }
    this.model = new Model("workbook", "en", "UTC", "en");
    this.model.pauseEvaluation();
    sheets.forEach((name, index) => {
      if (index > 0) {
        this.model.newSheet();
      }
      this.model.renameSheet(index, name);
      this.ends.push({ row: 1, column: 1 });
    });
  }

  constant(spot: Spot, value: Exclude<Shown, null>): void {
    // Without the mark a text that looks like a number, a day or a formula would become one.
    const isError = typeof value === "string" && /^#(?:N\/A|[A-Z0-9/]+[!?])$/.test(value);
    const marked = typeof value === "string" && !isError;
    this.put(spot, marked ? `'${value}` : String(value).toUpperCase());
  }

  /** Takes a formula without "=". @returns whether it can be read */
  formula(spot: Spot, text: string): boolean {
    try {
      this.put(spot, `=${text}`);
      return true;
    } catch {
      return false;
    }
  }

  calculate(): void {
    this.model.evaluate();
    this.ends.forEach(({ row, column }, sheet) => {
      const all = { sheet, row: 1, column: 1, width: column, height: row };
      this.model.updateRangeStyle(all, "num_fmt", ALL_DIGITS);
    });
  }

  value({ sheet, row, column }: Spot): Shown {
    const text = this.model.getFormattedCellValue(sheet, row, column);
    switch (this.model.getCellType(sheet, row, column)) {
      case NUMBER:
        return text === "" ? null : Number(text);
      case LOGICAL:
        return text === "TRUE";
      default:
        return text;
    }
  }

  /** Whether a formula fills more than its own cell. */
  spills({ sheet, row, column }: Spot): boolean {
    const structure = this.model.getCellArrayStructure(sheet, row, column);
    if (typeof structure === "string" || !("DynamicAnchor" in structure)) {
      return false;
    }
    return structure.DynamicAnchor.some((cells) => cells > 1);
  }

  private put({ sheet, row, column }: Spot, input: string): void {
    this.model.setUserInput(sheet, row, column, input);
    const end = this.ends[sheet]!;
    end.row = Math.max(end.row, row);
    end.column = Math.max(end.column, column);
  }
}

/** Whether IronCalc has a function at all: without arguments it complains of them, not of the name. */
export function knowsFunction(name: string): boolean {
  const engine = new IronCalc(["probe"]);
  const spot = { sheet: 0, row: 1, column: 1 };
  const readable = engine.formula(spot, `${name}()`);
  engine.calculate();
  return readable && engine.value(spot) !== "#NAME?";
}
