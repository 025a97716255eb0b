import { countingKey } from "./matchIndex";
import { CellError, compareTexts, numberInText, type Scalar } from "./values";

/** What a criterion of COUNTIF and its kin asks of a cell. */
export interface Criterion {
  readonly takes: (cell: Scalar) => boolean;
  /** Where it takes exactly the cells of one content: their key in a `MatchIndex`. */
  readonly key: string | null;
}

/**
 * Reads a criterion: ">5", "<>", "Phòng*", a number, an error, a word; an empty cell as criterion means 0.
 * Source: Microsoft Support, "COUNTIF function", "COUNTIFS function"; what Excel calculated (calculatedByExcel.ts).
 */
export function readCriterion(criterion: Scalar): Criterion {
  if (typeof criterion !== "string") {
    return same(criterion ?? 0);
  }
  let known = readTexts.get(criterion);
  if (!known) {
    const [, operator = "", operand = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion)!;
    known = readText(operator, operand);
    if (readTexts.size >= MOST_TEXTS) {
      readTexts.clear();
    }
    readTexts.set(criterion, known);
  }
  return known;
}

const readTexts = new Map<string, Criterion>();
const MOST_TEXTS = 10_000;

function readText(operator: string, operand: string): Criterion {
  const value = constant(operand);
  switch (operator) {
    case "":
      return operand === "" ? searching((cell) => cell === null || cell === "") : equal(value);
    case "=":
      return operand === "" ? searching((cell) => cell === null) : equal(value);
    case "<>": {
      // Other than with "=", a text is no number here, whatever it spells.
      const { takes } = operand === "" ? searching((cell) => cell === null) : equal(value);
      return typeof value === "number"
        ? searching((cell) => cell !== value)
        : searching((cell) => !takes(cell));
    }
    default:
      return searching((cell) => operand !== "" && ordered(cell, value, operator));
  }
}

function searching(takes: (cell: Scalar) => boolean): Criterion {
  return { takes, key: null };
}

/** A criterion's text as the value that it spells. */
function constant(text: string): Exclude<Scalar, null> {
  if (/^(?:true|false)$/i.test(text)) {
    return text.length === 4;
  }
  if (/^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/i.test(text)) {
    return CellError.of(text.toUpperCase());
  }
  return numberInText(text) ?? text;
}

function equal(value: Exclude<Scalar, null>): Criterion {
  if (typeof value !== "string" || !/[*?~]/.test(value)) {
    return same(value);
  }
  const pattern = wildcards(value);
  return searching((cell) => typeof cell === "string" && pattern.test(cell));
}

/** Numbers are the same as their text, words whatever their case. */
function same(value: Exclude<Scalar, null>): Criterion {
  const key = countingKey(value);
  return { takes: (cell) => cell !== null && countingKey(cell) === key, key };
}

/** Texts are only compared with texts, numbers with numbers. */
function ordered(cell: Scalar, value: Exclude<Scalar, null>, operator: string): boolean {
  if (typeof cell !== typeof value || cell instanceof CellError || value instanceof CellError) {
    return false;
  }
  const order =
    typeof cell === "string"
      ? compareTexts(cell, value as string)
      : Number(cell) - Number(value as number | boolean);
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

/** A text with * and ? for anything, ~ before one that stands for itself, as a pattern of whole cells. */
export function wildcards(text: string, flags = "isu"): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|([\\^$.|+()[\]{}/])/g,
    (_, escaped?: string, wildcard?: string, special?: string) =>
      escaped !== undefined
        ? escaped === "~"
          ? "~"
          : `\\${escaped}`
        : wildcard !== undefined
          ? wildcard === "*"
            ? ".*"
            : "."
          : `\\${special}`
  );
  return new RegExp(`^${source}$`, flags);
}
