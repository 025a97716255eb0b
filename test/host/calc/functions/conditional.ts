import { builtIn, cellsIn, type Argument, type BuiltIns, type Result } from "../builtIn";
import { readCriterion, type Criterion } from "../criteria";
import { Reference } from "../reference";
import { CellError, DIV0, VALUE, type Scalar } from "../values";

/**
 * Functions over the cells that meet criteria. Source: Microsoft Support, "COUNTIFS function", "SUMIFS function" and their
 * kin.
 */
export const CONDITIONAL: BuiltIns = {
  COUNTIF: builtIn("rv", (args) => counted(args), true),
  COUNTIFS: builtIn("rv++", (args) => counted(args), true),
  SUMIF: builtIn("rv?r", (args) => ofTwo(args, sum), true),
  AVERAGEIF: builtIn("rv?r", (args) => ofTwo(args, average), true),
  SUMIFS: builtIn("rrv++", ([of, ...pairs]) => sum(chosen(cellsIn(of), pairs)), true),
  AVERAGEIFS: builtIn("rrv++", ([of, ...pairs]) => average(chosen(cellsIn(of), pairs)), true),
  MINIFS: builtIn("rrv++", ([of, ...pairs]) => extreme(chosen(cellsIn(of), pairs), Math.min), true),
  MAXIFS: builtIn("rrv++", ([of, ...pairs]) => extreme(chosen(cellsIn(of), pairs), Math.max), true),
};

interface Condition {
  readonly cells: Reference;
  readonly criterion: Criterion;
}

function counted(pairs: readonly Argument[]): number {
  const conditions = conditionsOf(pairs);
  let count = 0;
  eachMatch(conditions, () => (count += 1));
  return count + blankMatches(conditions);
}

/** SUMIF sums cells beside its range: as many as the range has, from the first cell of those that are named. */
function ofTwo(
  [cells, criterion, of]: readonly Argument[],
  finish: (values: Scalar[]) => Result
): Result {
  const range = cellsIn(cells);
  if (of === undefined) {
    return finish(chosen(range, [range, criterion]));
  }
  const first = cellsIn(of);
  const { top, left } = first.area;
  const area = { top, left, bottom: top + range.height - 1, right: left + range.width - 1 };
  return finish(chosen(new Reference(first.sheet, area), [range, criterion]));
}

/** The values of those cells whose partners meet all conditions. */
function chosen(of: Reference, pairs: readonly Argument[]): Scalar[] {
  const conditions = conditionsOf(pairs);
  requireShape(of, conditions[0]!.cells);
  const values: Scalar[] = [];
  eachMatch(conditions, (row, column) => values.push(of.at(row, column)));
  return values;
}

function sum(values: readonly Scalar[]): Result {
  return numbers(values).reduce((total, value) => total + value, 0);
}

function average(values: readonly Scalar[]): Result {
  const found = numbers(values);
  return found.length === 0 ? DIV0 : found.reduce((a, b) => a + b, 0) / found.length;
}

function extreme(values: readonly Scalar[], better: (a: number, b: number) => number): Result {
  const [first = 0, ...more] = numbers(values);
  return more.reduce((a, b) => better(a, b), first);
}

function numbers(values: readonly Scalar[]): number[] {
  const error = values.find((value) => value instanceof CellError);
  if (error) {
    throw error as CellError;
  }
  return values.filter((value) => typeof value === "number");
}

function conditionsOf(pairs: readonly Argument[]): readonly Condition[] {
  const conditions: Condition[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    conditions.push({
      cells: cellsIn(pairs[at]),
      criterion: readCriterion(pairs[at + 1] as Scalar),
    });
  }
  if (pairs.length === 0 || pairs.length % 2 === 1) {
    throw VALUE;
  }
  conditions.forEach(({ cells }) => requireShape(cells, conditions[0]!.cells));
  return conditions;
}

function requireShape(a: Reference, b: Reference): void {
  if (a.height !== b.height || a.width !== b.width) {
    throw VALUE;
  }
}

/** Visits the places (from 0) that meet all conditions, as far down and right as any of the ranges is used. */
function eachMatch(
  conditions: readonly Condition[],
  visit: (row: number, column: number) => void
): void {
  const indexed = conditions
    .map(({ cells, criterion }) =>
      criterion.key === null ? null : (cells.range?.index.places(criterion.key) ?? null)
    )
    .reduce(
      (few, places) => (few && (!places || few.length <= places.length) ? few : places),
      null
    );
  const meets = (row: number, column: number): boolean =>
    conditions.every(({ cells, criterion }) => criterion.takes(cells.at(row, column)));
  if (indexed) {
    const { height } = conditions[0]!.cells;
    for (const place of indexed) {
      const row = place % height;
      const column = (place - row) / height;
      if (meets(row, column)) {
        visit(row, column);
      }
    }
    return;
  }
  const { height, width } = usedSize(conditions);
  for (let column = 0; column < width; column += 1) {
    for (let row = 0; row < height; row += 1) {
      if (meets(row, column)) {
        visit(row, column);
      }
    }
  }
}

/** The cells of whole columns and rows beyond what is used are blank, all of them. */
function blankMatches(conditions: readonly Condition[]): number {
  const { cells } = conditions[0]!;
  const { height, width } = usedSize(conditions);
  const unused = cells.height * cells.width - height * width;
  return unused > 0 && conditions.every(({ criterion }) => criterion.takes(null)) ? unused : 0;
}

function usedSize(conditions: readonly Condition[]): { height: number; width: number } {
  let [height, width] = [0, 0];
  for (const { cells } of conditions) {
    height = Math.max(height, cells.sheet.lastRow(cells.area) - cells.area.top + 1);
    width = Math.max(width, cells.sheet.lastColumn(cells.area) - cells.area.left + 1);
  }
  return { height, width };
}
