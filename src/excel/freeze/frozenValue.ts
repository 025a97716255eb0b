import { storedValue, textInput, TEXT_FORMAT, type CellInput } from "../cells";

/** The errors that Excel takes as such when they are entered; younger ones are not known to be read back. */
const ENTERED_ERRORS: ReadonlySet<unknown> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
]);
const YOUNGER_ERRORS: ReadonlySet<unknown> = new Set(["#SPILL!", "#CALC!", "#FIELD!", "#CONNECT!"]);
const UNFINISHED: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA"]);

/** Formulas call the add-in's functions by this name; where the add-in is missing Excel may spell it as the file does. */
const CALL = /(?<![\p{L}\p{N}_.])(?:_xldudf_)?CCHC[._][\p{L}\p{N}._]*\s*\(/iu;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether what `Range.formulas` gives for a cell is a formula. */
export function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/** Whether a formula calls a function of the add-in. */
export function callsOurs(formula: string): boolean {
  return CALL.test(formula.replace(QUOTED, ""));
}

/** Whether a cell shows an error. */
export function showsError(value: unknown): boolean {
  return ENTERED_ERRORS.has(value) || YOUNGER_ERRORS.has(value);
}

/** Whether Excel has not finished calculating a cell. */
export function isUnfinished(value: unknown): boolean {
  return UNFINISHED.has(value);
}

/**
 * What to write so that a cell holds what its formula shows: dates and numbers as they are, texts as text whatever they
 * look like. The classic errors stay errors, so that sums over them do not change; younger ones stand as text.
 */
export function frozenInput(value: unknown, format: string): CellInput {
  if (typeof value !== "string") {
    return value as number | boolean;
  }
  return ENTERED_ERRORS.has(value) && format !== TEXT_FORMAT ? value : textInput(value, format);
}

/** What a cell holds once it is frozen, as `Range.values` gives it. */
export function frozenValue(value: unknown): unknown {
  return typeof value === "string" ? storedValue(value) : value;
}
