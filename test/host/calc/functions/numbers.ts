import { eachGiven, type Argument } from "../builtIn";
import { CellError, numberOf, type Scalar } from "../values";

/**
 * The numbers that SUM, MAX and their kin calculate with: of cells and arrays the numbers, of what is given itself also
 * texts and logical values that stand for one. @throws CellError the first error among them
 */
export function numbersIn(args: readonly Argument[]): number[] {
  return collected(args, (value) => (typeof value === "number" ? value : null));
}

/** The same for AVERAGEA, MAXA and MINA: in cells TRUE is 1, FALSE and texts are 0. */
export function valuesIn(args: readonly Argument[]): number[] {
  return collected(args, (value) => (typeof value === "string" ? 0 : Number(value)));
}

function collected(
  args: readonly Argument[],
  inCell: (value: Exclude<Scalar, null | CellError>) => number | null
): number[] {
  const numbers: number[] = [];
  eachGiven(
    args,
    (value) => {
      if (value instanceof CellError) {
        throw value;
      }
      const number = inCell(value);
      if (number !== null) {
        numbers.push(number);
      }
    },
    (value) => numbers.push(numberOf(value))
  );
  return numbers;
}
