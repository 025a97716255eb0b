import type { Workbook } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import { scalarOf } from "../host/cells/content";
import { Directory, type Home } from "../host/calc/directory";
import { formulaOrNull, type Expression } from "../host/calc/formula";
import { clockIn, formulaCells, storedIn, type Shown } from "../host/calc/recalculated";
import { IronCalc, type Spot } from "./ironCalc";
import { lackFor } from "./lacks";
import { spelled } from "./spelled";

/** A formula that comes out otherwise in IronCalc. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly spelled: string;
  readonly ours: Shown;
  readonly theirs: Shown;
}

/** What IronCalc says of a workbook. */
export interface Judgement {
  /** Formulas of Excel's own functions. */
  readonly cells: number;
  readonly calculated: number;
  /** How many cells were not asked, by the reason. */
  readonly lacks: ReadonlyMap<string, number>;
  readonly differences: readonly Difference[];
}

interface Asked extends Omit<Difference, "theirs"> {
  readonly spot: Spot;
}

/**
 * Has every formula of a workbook calculated by IronCalc out of the constants, and compares with the results in the file. A
 * formula that IronCalc lacks something for, or that calls the add-in, stands in for itself with its result in the file, so
 * that those which read it are judged all the same.
 */
export function judged(file: Workbook): Judgement {
  const sheets = file.worksheets;
  const engine = new IronCalc(sheets.map(({ name }) => name));
  const directory = new Directory(file);
  directory.refresh();
  const formulas = sheets.flatMap((sheet, index) =>
    formulaCells(sheet).map((cell) => ({ sheet, index, cell, stored: storedIn(cell) }))
  );
  const now = clockIn(formulas);
  const lacks = new Map<string, number>();
  const asked: Asked[] = [];
  let cells = 0;
  putConstants(file, engine);
  for (const { sheet, index, cell, stored } of formulas) {
    const spot = { sheet: index, row: cell.row, column: cell.col };
    const home: Home = { sheet: directory.cellsOf(sheet), row: cell.row, column: cell.col };
    const expression = formulaOrNull(cell.formula ?? "");
    const isOwn = /\bCCHC\./i.test(cell.formula ?? "");
    cells += isOwn ? 0 : 1;
    const about = { sheet: sheet.name, cell: cell.address, formula: `=${cell.formula ?? ""}` };
    const text = expression === null ? "" : spelled(expression, home, { directory, now });
    const lack = isOwn ? null : lackOf(cell.model, expression, directory, home);
    if (!isOwn && lack === null && engine.formula(spot, text)) {
      asked.push({ ...about, spelled: text, ours: stored, spot });
      continue;
    }
    if (stored !== null) {
      engine.constant(spot, stored);
    }
    if (!isOwn) {
      const reason = lack ?? "it cannot be read";
      lacks.set(reason, (lacks.get(reason) ?? 0) + 1);
    }
  }
  engine.calculate();
  const differences = asked.flatMap(({ spot, ...about }): Difference[] => {
    const theirs = engine.spills(spot) ? "more than one cell" : engine.value(spot);
    return isSame(about.ours, theirs) ? [] : [{ ...about, theirs }];
  });
  return { cells, calculated: asked.length, lacks, differences };
}

function lackOf(
  model: unknown,
  expression: Expression | null,
  directory: Directory,
  home: Home
): string | null {
  if (expression === null) {
    return "it is no formula";
  }
  // None of ours is one; a user's is for LibreOffice to judge.
  if ((model as { shareType?: string }).shareType === "array") {
    return "array formula";
  }
  return lackFor(expression, (reference) => directory.place(reference, home));
}

function putConstants(file: Workbook, engine: IronCalc): void {
  file.worksheets.forEach((worksheet, sheet) =>
    worksheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === ValueType.Formula && cell.formula) {
          return;
        }
        const value = scalarOf(cell);
        if (value !== "") {
          engine.constant({ sheet, row: cell.row, column: cell.col }, value);
        }
      })
    )
  );
}

/** Numbers to a thousand-millionth; nothing is an empty text. */
function isSame(ours: Shown, theirs: Shown): boolean {
  if (typeof ours === "number" && typeof theirs === "number") {
    return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
  }
  return (ours ?? "") === (theirs ?? "");
}
