import { errorOf, type RuntimeValue } from "./runtimeValues";

type OfOne = (value: RuntimeValue) => RuntimeValue;

/**
 * ISNUMBER and TRIM as Excel calculates them over an array, cell by cell (inside SUMPRODUCT, say); the engine's own look at
 * the first cell only.
 */
export const OVER_ARRAYS: Readonly<Record<"ISNUMBER" | "TRIM", OfOne>> = {
  ISNUMBER: (value) => ({ kind: 3, value: value.kind === 1 }),
  TRIM: (value) => {
    switch (value.kind) {
      case 4:
        return value;
      case 5:
        return errorOf("#VALUE!");
      default:
        return { kind: 2, value: trimmed(textOf(value)) };
    }
  },
};

/** Calls a function of one value with each cell of an array. */
export function overArray(ofOne: OfOne, value: RuntimeValue): RuntimeValue {
  return value.kind === 5
    ? { ...value, rows: value.rows.map((row) => row.map(ofOne)) }
    : ofOne(value);
}

/** Excel's TRIM knows one blank, U+0020, and leaves one between words. */
function trimmed(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** A value as text functions take it. */
export function textOf(value: RuntimeValue): string {
  switch (value.kind) {
    case 1:
      return String(value.value);
    case 2:
      return value.value;
    case 3:
      return value.value ? "TRUE" : "FALSE";
    default:
      return "";
  }
}
