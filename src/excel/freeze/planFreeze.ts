import { areaAddress } from "../../sheets/address";
import type { SheetArea } from "../../sheets/blueprint";
import { RequestBudget } from "../payload";
import { ExcelProblem } from "../problem";
import { rangeArea } from "../rangeArea";
import { readRegions, type Region, type RegionData } from "../regions";
import type { SheetState, WorkbookState } from "../state";
import { isWithin } from "../within";
import { cutOut } from "./cutOut";
import { cellsIn, rectanglesOf, type SheetCell } from "./frozenAreas";
import { callsOurs, isFormula } from "./frozenValue";
import { findRepeated } from "./repeatedFormulas";

/** Cells that are to hold what they show, as they stand now. */
export interface FrozenArea {
  readonly sheet: string;
  readonly area: SheetArea;
  /** Whether the sheet hides rows. */
  readonly hidesRows: boolean;
  /** What the cells calculate by; null where a formula spills into one. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Asking a formula where it spills, its sheet named by 31 letters of three bytes each time. */
const BYTES_OF_A_QUESTION = 1_500;

/**
 * Finds every formula on the add-in's own sheets and every one elsewhere that calls a function of the add-in, with the
 * cells it spills into, and reads them; in seven requests where they fit. Writes nothing but what Excel compares on the
 * memory sheet, which is gone again.
 * @throws ExcelProblem `protected` or `filtered` where Excel would not let them be written
 */
export async function planFreeze(
  context: Excel.RequestContext,
  state: WorkbookState
): Promise<readonly FrozenArea[]> {
  const sheets = state.sheets.filter(({ name, used }) => used && name !== state.memory?.sheet);
  const cells = await formulasOn(context, state, sheets);
  const spilled = await readSpills(context, state, sheets, cells);
  const areas = sheets.flatMap(({ name, hidesRows }, index) =>
    areasOf(cells[index]!, spilled[index]!).map((each) => ({ ...each, sheet: name, hidesRows }))
  );
  await refuseClosed(context, state, new Set(areas.map(({ sheet }) => sheet)));
  const data = await readRegions(
    context,
    areas.map(({ sheet, area }) => ({
      sheet,
      area,
      wanted: "valuesAndFormats" as const,
      bytesPerCell: 60,
    }))
  );
  return areas.map((area, index) => {
    const { values, formats } = data[index]!;
    return { ...area, values, formats };
  });
}

function areasOf(
  cells: readonly FormulaCell[],
  spilled: readonly SheetCell[]
): readonly Pick<FrozenArea, "area" | "formulas">[] {
  const formulas = new Map(cells.map((cell) => [placeOf(cell), cell.formula]));
  return rectanglesOf([...cells, ...spilled]).map((area) => ({
    area,
    formulas: Array.from({ length: area.rows }, (_, r) =>
      Array.from(
        { length: area.columns },
        (__, c) => formulas.get(placeOf({ row: area.row + r, column: area.column + c })) ?? null
      )
    ),
  }));
}

function placeOf({ row, column }: SheetCell): string {
  return `${row},${column}`;
}

interface FormulaCell extends SheetCell {
  readonly formula: string;
}

/** The formulas to freeze, by sheet; those that a column of a table repeats are not read again and again. */
async function formulasOn(
  context: Excel.RequestContext,
  state: WorkbookState,
  sheets: readonly SheetState[]
): Promise<readonly (readonly FormulaCell[])[]> {
  const own = new Set(state.own.values());
  const repeated = await findRepeated(context, state);
  const regions = sheets.map(({ name, used }) => {
    const known = repeated.filter(({ sheet }) => sheet === name).flatMap(({ areas }) => areas);
    return cutOut(used!, known).map((area) => formulasOf(name, area));
  });
  const data = await readRegions(context, regions.flat());
  const read = regions.flat().flatMap((region, index) => ({ region, data: data[index]! }));
  return sheets.map(({ name }) => [
    ...read
      .filter(({ region }) => region.sheet === name)
      .flatMap((each) => formulaCells(each.region, each.data, own.has(name))),
    ...repeated
      .filter(({ sheet }) => sheet === name)
      .flatMap(({ areas, formula }) =>
        areas.flatMap(cellsIn).map((cell) => ({ ...cell, formula }))
      ),
  ]);
}

function formulasOf(sheet: string, area: SheetArea): Region {
  return { sheet, area, wanted: "formulas", bytesPerCell: 60 };
}

function formulaCells(
  { area }: Region,
  { formulas }: RegionData,
  isOwn: boolean
): readonly FormulaCell[] {
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      isFormula(formula) && (isOwn || callsOurs(formula))
        ? [{ row: area.row + r, column: area.column + c, formula }]
        : []
    )
  );
}

/**
 * Asks formulas into which cells they spill, one by one as Excel wants it: of the thousands of a long plan only those outside
 * tables, where none spills, and on sheets where anything does.
 */
async function readSpills(
  context: Excel.RequestContext,
  { tables }: WorkbookState,
  sheets: readonly SheetState[],
  cells: readonly (readonly FormulaCell[])[]
): Promise<readonly (readonly SheetCell[])[]> {
  const whole = sheets.map(({ name, used }) => rangeOf(context, name, used!).load("hasSpill"));
  await context.sync();
  const budget = new RequestBudget(context);
  const asked: Excel.Range[][] = sheets.map(() => []);
  for (const [index, { name: sheet }] of sheets.entries()) {
    if (whole[index]!.hasSpill === false) {
      continue;
    }
    const bodies = [...tables.values()].filter((table) => table.sheet === sheet);
    for (const { row, column } of cells[index]!) {
      if (!bodies.some(({ area }) => isWithin(area, row, column))) {
        await budget.reserve(BYTES_OF_A_QUESTION);
        const anchor = rangeOf(context, sheet, { row, column, rows: 1, columns: 1 });
        const spill = anchor.getSpillingToRangeOrNullObject();
        asked[index]!.push(spill.load("rowIndex,columnIndex,rowCount,columnCount"));
      }
    }
  }
  await budget.send();
  return asked.map((ranges) =>
    ranges.flatMap((range) => (range.isNullObject ? [] : cellsIn(rangeArea(range))))
  );
}

function rangeOf({ workbook }: Excel.RequestContext, sheet: string, area: SheetArea): Excel.Range {
  return workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
}

/** Half a freezing cannot be taken back where Excel refuses that too; and in filtered tables it misplaces values. */
async function refuseClosed(
  context: Excel.RequestContext,
  { sheets, tables }: WorkbookState,
  written: ReadonlySet<string>
): Promise<void> {
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  if (protection.protected) {
    throw new ExcelProblem("protected", "WorkbookProtected", "");
  }
  const closed = sheets.find(({ name, isProtected }) => isProtected && written.has(name));
  if (closed) {
    throw new ExcelProblem("protected", "SheetProtected", closed.name);
  }
  const filtered = [...tables.values()].find((table) => table.filtered && written.has(table.sheet));
  if (filtered) {
    throw new ExcelProblem("filtered", "Filtered", filtered.name);
  }
}
