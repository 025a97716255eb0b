import { textOf } from "./overArrays";
import { errorOf, numberOf, type RuntimeValue } from "./runtimeValues";

/*
 * LEN, SUBSTITUTE and FIND as Excel calculates them where an array is expected (inside SUMPRODUCT): for each element, a row
 * and a column of arguments crossing each other. The engine's own take the first element only.
 * Source: Microsoft Support, "Guidelines and examples of array formulas", and the functions' own pages.
 */

export const len = forEach(([text]) => numberOf(textOf(text!).length));

/** SUBSTITUTE(text, old, new, [which]). */
export const substitute = forEach(([text, before, after, which]) => {
  const pieces = textOf(before!) === "" ? [textOf(text!)] : textOf(text!).split(textOf(before!));
  if (which === undefined) {
    return { kind: 2, value: pieces.join(textOf(after!)) };
  }
  const at = which.kind === 1 ? Math.floor(which.value) : 0;
  if (at < 1) {
    return errorOf("#VALUE!");
  }
  const old = textOf(before!);
  const [head, tail] = [pieces.slice(0, at).join(old), pieces.slice(at).join(old)];
  return { kind: 2, value: pieces.length > at ? head + textOf(after!) + tail : head };
});

/** FIND(text, within, [from]): case counts; #VALUE! where it is not there. */
export const find = forEach(([text, within, from]) => {
  const start = from?.kind === 1 ? Math.floor(from.value) : 1;
  const at = start < 1 ? -1 : textOf(within!).indexOf(textOf(text!), start - 1);
  return at < 0 ? errorOf("#VALUE!") : numberOf(at + 1);
});

function forEach(
  calculate: (args: readonly RuntimeValue[]) => RuntimeValue
): (args: readonly RuntimeValue[]) => RuntimeValue {
  return (args) => {
    const height = Math.max(...args.map((arg) => (arg.kind === 5 ? arg.height : 1)));
    const width = Math.max(...args.map((arg) => (arg.kind === 5 ? arg.width : 1)));
    const at = (row: number, column: number): RuntimeValue => {
      const elements = args.map((arg) => elementOf(arg, row, column));
      return elements.find(({ kind }) => kind === 4) ?? calculate(elements);
    };
    if (height === 1 && width === 1) {
      return at(0, 0);
    }
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => at(row, column))
    );
    return { kind: 5, rows, height, width };
  };
}

function elementOf(value: RuntimeValue, row: number, column: number): RuntimeValue {
  if (value.kind !== 5) {
    return value;
  }
  const line = value.rows[value.height === 1 ? 0 : row];
  return line?.[value.width === 1 ? 0 : column] ?? errorOf("#N/A");
}
