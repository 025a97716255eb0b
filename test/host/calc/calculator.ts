import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { NotModelled } from "../errors";
import { countIfs, sumIfs } from "./criteria";
import { callCustomFunction, type CustomFunction, type FunctionOptions } from "./customFunctions";
import { EngineView, type UserFunction } from "./engineView";
import { OVER_ARRAYS, overArray } from "./overArrays";
import { numberOf, type RuntimeValue } from "./runtimeValues";
import { find, len, substitute } from "./textFunctions";
import { clearSpilled, markDynamic, rememberSpill } from "./spills";

/** The engine forgets parsed formulas beyond this number of different texts and then leaves their cells unset. */
const MAX_DIFFERENT_FORMULAS = 10_000;

/**
 * Calculates the formulas of the live workbook, built-in and custom, and leaves their results in the cells, where the
 * file keeps them. Every call calculates everything.
 */
export class Calculator {
  private readonly functions = new Map<string, UserFunction>();
  private readonly matrixFunctions = new Set<string>();
  private readonly view: EngineView;
  private refusal: NotModelled | null = null;
  private spillsSettled = false;

  constructor(private readonly file: Workbook) {
    this.view = new EngineView(file, this.functions);
    this.functions.set("COUNTIF", builtIn(2, 2, countIfs));
    this.functions.set("COUNTIFS", builtIn(2, 254, countIfs));
    this.functions.set("SUMIFS", builtIn(3, 255, sumIfs));
    for (const [name, ofOne] of Object.entries(OVER_ARRAYS)) {
      this.functions.set(
        name,
        builtIn(1, 1, ([value]) => overArray(ofOne, value!))
      );
    }
    this.functions.set("LEN", builtIn(1, 1, len));
    this.functions.set("SUBSTITUTE", builtIn(3, 4, substitute));
    this.functions.set("FIND", builtIn(2, 3, find));
  }

  /** Makes `=NAME(…)` calculate by `run`; see callCustomFunction for what goes in and out. Names ignore case. */
  registerFunction(name: string, run: CustomFunction, options: FunctionOptions = {}): void {
    const upper = name.toUpperCase();
    if (options.result === "matrix") {
      this.matrixFunctions.add(upper);
    }
    this.functions.set(upper, {
      minArity: 0,
      maxArity: 255,
      invoke: (args) =>
        this.guarded(() => callCustomFunction(name, run, options, args as RuntimeValue[])),
    });
  }

  /** Fixes TODAY() and NOW() to an Excel serial (days since 1899-12-30; a fraction is the time of day). */
  setNow(serial: number): void {
    this.functions.set("TODAY", clock(Math.floor(serial)));
    this.functions.set("NOW", clock(serial));
  }

  /** Calculates everything. Throws NotModelled where the engine would be silent: too many different formulas. */
  calculate(): void {
    this.refusal = null;
    this.prepareSpills();
    const written = new Set(formulaCells(this.file).map(({ cell }) => cell.formula));
    if (
      written.size > MAX_DIFFERENT_FORMULAS &&
      this.view.countFormulas() > MAX_DIFFERENT_FORMULAS
    ) {
      throw new NotModelled(`more than ${MAX_DIFFERENT_FORMULAS} different formulas in a workbook`);
    }
    const spills = this.view.recordSpills(() => calculateFormulas(this.view));
    for (const { cell, sheet } of formulaCells(this.file)) {
      rememberSpill(cell, spills.get(`${sheet.id}!${cell.address}`));
    }
    if (this.refusal) {
      throw this.refusal;
    }
  }

  /** The engine swallows what a custom function throws; a refusal of the host must still reach the test. */
  private guarded(call: () => RuntimeValue): RuntimeValue {
    try {
      return call();
    } catch (cause) {
      if (cause instanceof NotModelled) {
        this.refusal = cause;
      }
      throw cause;
    }
  }

  private prepareSpills(): void {
    for (const { cell, sheet } of formulaCells(this.file)) {
      if (!this.spillsSettled) {
        clearSpilled(cell, sheet);
      }
      if (this.spills(cell)) {
        markDynamic(cell);
      }
    }
    this.spillsSettled = true;
  }

  private spills(cell: Cell): boolean {
    const name = /^([\p{L}_][\p{L}\p{N}_.]*)\(/u.exec(cell.formula ?? "")?.[1];
    return name !== undefined && this.matrixFunctions.has(name.toUpperCase());
  }
}

function builtIn(
  minArity: number,
  maxArity: number,
  run: (args: readonly RuntimeValue[]) => RuntimeValue
): UserFunction {
  return { minArity, maxArity, invoke: (args) => run(args as RuntimeValue[]) };
}

function clock(serial: number): UserFunction {
  return { minArity: 0, maxArity: 0, invoke: () => numberOf(serial) };
}

function formulaCells(file: Workbook): { readonly cell: Cell; readonly sheet: Worksheet }[] {
  const found: { cell: Cell; sheet: Worksheet }[] = [];
  for (const sheet of file.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === ValueType.Formula) {
          found.push({ cell, sheet });
        }
      })
    );
  }
  return found;
}
