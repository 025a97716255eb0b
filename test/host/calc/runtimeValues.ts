/** An error cell as a custom function sees it that accepts errors (the shape of CustomFunctions.Error). */
export interface CellError {
  readonly code: string;
}

export type Scalar = number | string | boolean | CellError;

/** The formula engine's tagged values; it exports no types for them. Blank, number, text, boolean, error, array. */
export type RuntimeValue =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string }
  | {
      readonly kind: 5;
      readonly rows: readonly (readonly RuntimeValue[])[];
      readonly height: number;
      readonly width: number;
    };

export function errorOf(code: string): RuntimeValue {
  return { kind: 4, code };
}

export function numberOf(value: number): RuntimeValue {
  return { kind: 1, value };
}

/**
 * What a custom function returned, as Excel takes it: null and undefined show 0, rows of different length and anything
 * that is no cell value give #VALUE!, numbers that are not finite #NUM!.
 */
export function toRuntime(value: unknown): RuntimeValue {
  if (!Array.isArray(value)) {
    return cellOf(value);
  }
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : null));
  const width = rows[0]?.length ?? 0;
  const even = width > 0 && rows.every((row) => row?.length === width);
  return even
    ? { kind: 5, rows: rows as RuntimeValue[][], height: rows.length, width }
    : errorOf("#VALUE!");
}

function cellOf(value: unknown): RuntimeValue {
  if (value === null || value === undefined) {
    return numberOf(0);
  }
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? numberOf(value) : errorOf("#NUM!");
    case "string":
      return { kind: 2, value };
    case "boolean":
      return { kind: 3, value };
    default:
      return typeof value === "object" && "code" in value && typeof value.code === "string"
        ? errorOf(value.code)
        : errorOf("#VALUE!");
  }
}
