import { areaAddress, cellReference } from "../../sheets/address";
import type { SheetArea } from "../../sheets/blueprint";
import { broadcast } from "../draw/broadcast";
import { CHECKS_COLUMN, clearChecks } from "../memory";
import type { TableState, WorkbookState } from "../state";
import { rectanglesOf } from "./frozenAreas";
import { isFormula } from "./frozenValue";

/** Cells of a table's column that all hold the formula of its first row, letter by letter. */
export interface RepeatedFormula {
  readonly sheet: string;
  readonly formula: string;
  readonly areas: readonly SheetArea[];
}

interface CalculatedColumn {
  readonly sheet: string;
  /** The cells of the body. */
  readonly area: SheetArea;
  readonly formula: string;
}

/**
 * Finds the cells of the own tables' calculated columns that need not be read: `Tiến độ` alone has thousands of letters in
 * every row. Excel itself compares their formulas on the memory sheet, in one request that leaves nothing there; whatever
 * it cannot tell is to be read, as is everything where there is no such sheet.
 */
export async function findRepeated(
  context: Excel.RequestContext,
  state: WorkbookState
): Promise<readonly RepeatedFormula[]> {
  if (state.memory === null) {
    return [];
  }
  const columns = await calculatedColumns(context, state);
  const answers = await compared(context, state.memory.sheet, columns);
  return columns.map(({ sheet, area, formula }, index) => {
    const same = answers[index]!.flatMap(([isSame], row) =>
      isSame === true ? [{ row: area.row + row, column: area.column }] : []
    );
    return { sheet, formula, areas: rectanglesOf(same) };
  });
}

/** The columns whose first row holds a formula. */
async function calculatedColumns(
  context: Excel.RequestContext,
  { own, tables }: WorkbookState
): Promise<readonly CalculatedColumn[]> {
  const ownSheets = new Set(own.values());
  const bodies = [...tables.values()].filter(({ sheet }) => ownSheets.has(sheet)).flatMap(bodyOf);
  const firstRows = bodies.map(({ sheet, area }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRange(areaAddress({ ...area, rows: 1 }))
      .load("formulas")
  );
  await context.sync();
  return bodies.flatMap(({ sheet, area }, index) =>
    (firstRows[index]!.formulas[0] as unknown[]).flatMap((formula, column) =>
      isFormula(formula)
        ? [{ sheet, formula, area: { ...area, column: area.column + column, columns: 1 } }]
        : []
    )
  );
}

function bodyOf({ sheet, area }: TableState): readonly Pick<CalculatedColumn, "sheet" | "area">[] {
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  return body.rows > 0 ? [{ sheet, area: body }] : [];
}

/** Whether each cell's formula is that of its column's first; anything but `true` means that Excel does not say so. */
async function compared(
  context: Excel.RequestContext,
  memorySheet: string,
  columns: readonly CalculatedColumn[]
): Promise<readonly (readonly unknown[][])[]> {
  const checks = context.workbook.worksheets.getItem(memorySheet);
  let row = 1;
  const ranges = columns.map(({ sheet, area }) => {
    const range = checks.getRange(areaAddress({ ...area, row, column: CHECKS_COLUMN }));
    row += area.rows;
    range.formulas = broadcast(comparison(sheet, area));
    return range;
  });
  const answers = ranges.map((range) => range.load("values"));
  if (columns.length > 0) {
    clearChecks(context, memorySheet);
  }
  await context.sync();
  return answers.map(({ values }) => values);
}

/** For the first cell of a column; in the cells below it moves on with them, and the `$` holds on to the column's first. */
function comparison(sheet: string, { row, column }: SheetArea): string {
  const first = cellReference(sheet, row, column);
  const own = first.replace(/\$(?=\d+$)/, "");
  return `=EXACT(FORMULATEXT(${own}),FORMULATEXT(${first}))`;
}
