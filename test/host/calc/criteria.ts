import { errorOf, numberOf, type RuntimeValue } from "./runtimeValues";

type Test = (cell: RuntimeValue) => boolean;
type Rows = readonly (readonly RuntimeValue[])[];

/**
 * COUNTIF(S) and SUMIFS as Excel calculates them. The engine's own refuse a range of one cell, take only the first of
 * several criteria, and tell the number 1 from the text "1".
 * Source: Microsoft Support, "COUNTIFS function", "COUNTIF function".
 */
export function countIfs(args: readonly RuntimeValue[]): RuntimeValue {
  return forEachCriterion(args, (tests, ranges) => {
    let count = 0;
    ranges[0]!.forEach((row, r) =>
      row.forEach((_, c) => {
        count += tests.every((test, index) => test(ranges[index]![r]![c]!)) ? 1 : 0;
      })
    );
    return numberOf(count);
  });
}

/** SUMIFS(sum range, range, criterion, …); an error in a summed cell is the result. */
export function sumIfs(args: readonly RuntimeValue[]): RuntimeValue {
  const [summed, ...pairs] = args;
  const cells = rowsOf(summed ?? errorOf("#VALUE!"));
  return forEachCriterion(pairs, (tests, ranges) => {
    if (!sameShape(cells, ranges[0]!)) {
      return errorOf("#VALUE!");
    }
    const chosen = cells
      .flatMap((row, r) => row.filter((_, c) => tests.every((test, i) => test(ranges[i]![r]![c]!))))
      .filter((cell) => cell.kind === 1 || cell.kind === 4);
    const error = chosen.find((cell) => cell.kind === 4);
    return (
      error ?? numberOf(chosen.reduce((sum, cell) => sum + (cell.kind === 1 ? cell.value : 0), 0))
    );
  });
}

/** Calls `run` once, or once for each element where criteria are arrays, and gives the results in their shape. */
function forEachCriterion(
  pairs: readonly RuntimeValue[],
  run: (tests: readonly Test[], ranges: readonly Rows[]) => RuntimeValue
): RuntimeValue {
  const ranges = pairs.filter((_, index) => index % 2 === 0).map(rowsOf);
  const criteria = pairs.filter((_, index) => index % 2 === 1);
  if (ranges.length === 0 || ranges.length !== criteria.length) {
    return errorOf("#VALUE!");
  }
  if (ranges.some((range) => !sameShape(range, ranges[0]!))) {
    return errorOf("#VALUE!");
  }
  const height = Math.max(...criteria.map((value) => rowsOf(value).length));
  const width = Math.max(...criteria.map((value) => rowsOf(value)[0]?.length ?? 0));
  if (height === 1 && width === 1) {
    return run(
      criteria.map((value) => testOf(elementAt(value, 0, 0))),
      ranges
    );
  }
  const rows = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) =>
      run(
        criteria.map((value) => testOf(elementAt(value, r, c))),
        ranges
      )
    )
  );
  return { kind: 5, rows, height, width };
}

function elementAt(value: RuntimeValue, row: number, column: number): RuntimeValue {
  const rows = rowsOf(value);
  const line = rows.length === 1 ? rows[0] : rows[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? errorOf("#N/A");
}

function rowsOf(value: RuntimeValue): Rows {
  return value.kind === 5 ? value.rows : [[value]];
}

function sameShape(a: Rows, b: Rows): boolean {
  return a.length === b.length && a[0]?.length === b[0]?.length;
}

/** What a criterion asks of a cell: ">5", "<>", "Phòng*", a number, a word; an empty cell as criterion means 0. */
function testOf(criterion: RuntimeValue): Test {
  switch (criterion.kind) {
    case 0:
      return equals("0");
    case 1:
      return equals(String(criterion.value));
    case 2: {
      const [, operator, operand] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion.value)!;
      return textTest(operator ?? "", operand ?? "");
    }
    case 3:
      return (cell) => cell.kind === 3 && cell.value === criterion.value;
    case 4:
      return (cell) => cell.kind === 4 && cell.code === criterion.code;
    default:
      return () => false;
  }
}

function textTest(operator: string, operand: string): Test {
  switch (operator) {
    case "":
      return operand === "" ? isEmpty : equals(operand);
    case "=":
      return operand === "" ? (cell) => cell.kind === 0 : equals(operand);
    case "<>": {
      const same =
        operand === "" ? (cell: RuntimeValue): boolean => cell.kind === 0 : equals(operand);
      return (cell) => !same(cell);
    }
    default:
      return compares(operator, operand);
  }
}

function isEmpty(cell: RuntimeValue): boolean {
  return cell.kind === 0 || (cell.kind === 2 && cell.value === "");
}

/** Equal as COUNTIF has it: case does not count, numbers equal their text, * and ? stand for anything, ~ takes that away. */
function equals(operand: string): Test {
  const number = numberIn(operand);
  if (number !== null) {
    return (cell) =>
      (cell.kind === 1 && cell.value === number) ||
      (cell.kind === 2 && numberIn(cell.value) === number);
  }
  const pattern = new RegExp(`^${wildcards(operand)}$`, "isu");
  return (cell) => cell.kind === 2 && pattern.test(cell.value);
}

function compares(operator: string, operand: string): Test {
  const number = numberIn(operand);
  const holds = (order: number): boolean =>
    operator === "<"
      ? order < 0
      : operator === "<="
        ? order <= 0
        : operator === ">"
          ? order > 0
          : order >= 0;
  return number === null
    ? (cell) =>
        cell.kind === 2 &&
        cell.value !== "" &&
        holds(cell.value.localeCompare(operand, "vi", { sensitivity: "accent" }))
    : (cell) => cell.kind === 1 && holds(cell.value - number);
}

function numberIn(text: string): number | null {
  const number = text.trim() === "" ? NaN : Number(text);
  return Number.isNaN(number) ? null : number;
}

function wildcards(text: string): string {
  return text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}/])/g, (_, escaped, wildcard, special) => {
    if (escaped) {
      return `\\${String(escaped).replace("~", "x7e")}`;
    }
    return wildcard ? (wildcard === "*" ? ".*" : ".") : `\\${String(special)}`;
  });
}
