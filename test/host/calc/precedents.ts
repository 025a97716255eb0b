import { cellsOf } from "../area";
import { takenAs } from "./builtIn";
import type { Directory } from "./directory";
import type { Expression } from "./formula";
import { BUILT_INS, VOLATILE } from "./functions";
import type { FormulaCell, Precedent } from "./sheetCells";
import { CellError } from "./values";

/** What a formula reads, and on what else its result depends. */
export class Precedents {
  isVolatile = false;
  goesByToday = false;
  callsCustomFunction = false;
  /** It names tables, sheets or names, which may come to mean other cells. */
  goesByWords = false;
  private readonly found = new Map<unknown, Precedent>();

  constructor(
    private readonly directory: Directory,
    private readonly home: FormulaCell
  ) {
    if (home.expression) {
      this.collect(home.expression);
    }
  }

  /** Every cell and range once. */
  get all(): readonly Precedent[] {
    return [...this.found.values()];
  }

  private collect(expression: Expression): void {
    switch (expression.kind) {
      case "value":
      case "matrix":
        return;
      case "area":
      case "table":
      case "name":
        this.collectWord(expression);
        return;
      case "call":
        this.collectCall(expression);
        return;
      case "binary": {
        let first: Expression = expression;
        for (; first.kind === "binary"; first = first.left) {
          this.collect(first.right);
        }
        this.collect(first);
        return;
      }
      case "range":
      case "intersection":
      case "union":
        if (!isWithinOneColumn(expression)) {
          this.isVolatile = true;
        }
        this.collect(expression.left);
        this.collect(expression.right);
        return;
      default:
        this.collect(expression.of);
    }
  }

  private collectWord(expression: Expression & { kind: "area" | "table" | "name" }): void {
    if (expression.kind !== "area" || expression.sheet !== null) {
      this.goesByWords = true;
    }
    if (expression.kind === "name") {
      const meant = this.directory.named(expression, this.home);
      if (meant) {
        this.collect(meant);
      }
      return;
    }
    const place = this.directory.place(expression, this.home);
    if (place instanceof CellError) {
      return;
    }
    const { sheet, area } = place;
    if (cellsOf(area) === 1) {
      const key = `${sheet.worksheet.id}!${area.top},${area.left}`;
      this.found.set(key, { kind: "cell", sheet, row: area.top, column: area.left });
    } else {
      const range = sheet.range(area);
      this.found.set(range, range);
    }
  }

  private collectCall({ name, args }: Expression & { kind: "call" }): void {
    const known = BUILT_INS[name];
    if (VOLATILE.has(name)) {
      this.isVolatile = true;
    } else if (name === "TODAY") {
      this.goesByToday = true;
    } else if (!known) {
      this.callsCustomFunction = true;
    }
    args.forEach((arg, index) => {
      // What stands in cells that are only counted or located does not matter; INDEX hands its cells on, FORMULATEXT reads.
      const located =
        known &&
        takenAs(known, index) === "cells" &&
        !/^(?:INDEX|FORMULATEXT|ISFORMULA|OFFSET)$/.test(name);
      if (arg && !(located && isWord(arg))) {
        this.collect(arg);
      } else if (arg && located && arg.kind !== "area") {
        this.goesByWords = true;
      }
    });
  }
}

/** Whether an expression names cells by itself. */
export function isWord(
  expression: Expression
): expression is Expression & { kind: "area" | "table" | "name" } {
  return expression.kind === "area" || expression.kind === "table" || expression.kind === "name";
}

/** `INDEX(x,a):INDEX(x,b)` stays within x, which is read already. */
function isWithinOneColumn({
  left,
  right,
}: Expression & { kind: "range" | "intersection" | "union" }): boolean {
  return (
    left.kind === "call" &&
    right.kind === "call" &&
    left.name === "INDEX" &&
    right.name === "INDEX" &&
    JSON.stringify(left.args[0]) === JSON.stringify(right.args[0])
  );
}
