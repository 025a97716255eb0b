import { joinParts, splitFormula, type FormulaPart } from "./formulaParts";

/** What stands for a mark, outside and inside an array constant. */
interface Marks {
  readonly outside: Readonly<Record<string, string>>;
  readonly inArray: Readonly<Record<string, string>>;
  readonly decimal: RegExp;
  readonly decimalMark: string;
  readonly list: readonly [string, string];
}

const TO_LOCAL: Marks = {
  outside: { ",": ";" },
  inArray: { ",": "\\" },
  decimal: /\.(?=\d)/y,
  decimalMark: ",",
  list: ["],[", "];["],
};

const FROM_LOCAL: Marks = {
  outside: { ";": "," },
  inArray: { "\\": "," },
  decimal: /,(?=\d)/y,
  decimalMark: ".",
  list: ["];[", "],["],
};

/**
 * A formula as Vietnamese Excel shows it: `;` between arguments, `,` in decimals, `\` between the columns of an array
 * constant. Function names are English there too.
 */
export function toLocalFormula(formula: string): string {
  return translate(formula, TO_LOCAL);
}

/** The reverse of `toLocalFormula`. */
export function fromLocalFormula(formula: string): string {
  return translate(formula, FROM_LOCAL);
}

function translate(formula: string, marks: Marks): string {
  let inArray = false;
  const parts = splitFormula(formula).map((part): FormulaPart => {
    if (part.kind === "structured") {
      return { ...part, inner: part.inner.replaceAll(...marks.list) };
    }
    if (part.kind !== "plain") {
      return part;
    }
    let text = "";
    for (let at = 0; at < part.text.length; at++) {
      const mark = part.text.charAt(at);
      inArray = mark === "{" || (inArray && mark !== "}");
      marks.decimal.lastIndex = at;
      const decimal = marks.decimal.test(part.text);
      text += decimal
        ? marks.decimalMark
        : ((inArray ? marks.inArray : marks.outside)[mark] ?? mark);
    }
    return { ...part, text };
  });
  return joinParts(parts);
}
