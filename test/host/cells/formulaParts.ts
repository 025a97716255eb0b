/** A stretch of a formula: a string literal, a quoted sheet name, a structured reference, or anything between. */
export type FormulaPart =
  | { readonly kind: "plain" | "string" | "sheet"; readonly text: string }
  | { readonly kind: "structured"; readonly table: string; readonly inner: string };

const NAME_END = /[\p{L}\p{M}\p{N}_.\\]+$/u;

/** Cuts a formula into its parts; joined again they are the formula. `inner` is what stands between the outer brackets. */
export function splitFormula(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  let plain = "";
  const flush = (): void => {
    if (plain) {
      parts.push({ kind: "plain", text: plain });
    }
    plain = "";
  };
  for (let at = 0; at < formula.length;) {
    const character = formula.charAt(at);
    if (character === '"' || character === "'") {
      const end = endOfQuoted(formula, at, character);
      flush();
      parts.push({ kind: character === '"' ? "string" : "sheet", text: formula.slice(at, end) });
      at = end;
    } else if (character === "[") {
      const end = endOfBrackets(formula, at);
      const table = NAME_END.exec(plain)?.[0] ?? "";
      plain = plain.slice(0, plain.length - table.length);
      flush();
      parts.push({ kind: "structured", table, inner: formula.slice(at + 1, end - 1) });
      at = end;
    } else {
      plain += character;
      at++;
    }
  }
  flush();
  return parts;
}

export function joinParts(parts: readonly FormulaPart[]): string {
  return parts
    .map((part) => (part.kind === "structured" ? `${part.table}[${part.inner}]` : part.text))
    .join("");
}

function endOfQuoted(formula: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < formula.length) {
    if (formula.charAt(at) !== quote) {
      at++;
    } else if (formula.charAt(at + 1) === quote) {
      at += 2;
    } else {
      return at + 1;
    }
  }
  return at;
}

/** Inside brackets an apostrophe escapes the character after it. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula.charAt(at);
    if (character === "'") {
      at++;
    } else if (character === "[") {
      depth++;
    } else if (character === "]" && --depth === 0) {
      return at + 1;
    }
  }
  return formula.length;
}
