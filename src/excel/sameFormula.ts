const TEXT = /("(?:[^"]|"")*")/;

/**
 * Whether two formulas of table cells are the same: Excel gives a reference to the own row back as `[@STT]`, `[@[STT]]` or
 * `PhuLuc[[#This Row],[STT]]`, whichever way it was written.
 */
export function isSameFormula(one: unknown, other: unknown): boolean {
  return (
    one === other ||
    (isFormula(one) && isFormula(other) && plainFormula(one) === plainFormula(other))
  );
}

function isFormula(text: unknown): text is string {
  return typeof text === "string" && text.startsWith("=");
}

/** Texts in quotes stay as they are; around them neither case nor blanks mean anything. */
function plainFormula(formula: string): string {
  return formula
    .normalize("NFC")
    .split(TEXT)
    .map((part, index) => (index % 2 === 1 ? part : plainReferences(part)))
    .join("");
}

function plainReferences(part: string): string {
  return part
    .replace(/\s+/gu, "")
    .toLowerCase()
    .replace(/[\p{L}\p{N}_.]*\[\[#thisrow\],(\[[^[\]]*\])\]/gu, "@$1")
    .replace(/[\p{L}\p{N}_.]*\[@(\[[^[\]]*\])\]/gu, "@$1")
    .replace(/[\p{L}\p{N}_.]*\[@([^[\]]+)\]/gu, "@[$1]");
}
