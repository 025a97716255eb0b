import type { Cell, CellValueInput } from "@cj-tech-master/excelts";
import { oneCell } from "../area";
import { HostError, NotModelled } from "../errors";
import type { Session } from "../session";
import { tableAround } from "../structure/tableModel";
import { ENGLISH, type Culture } from "./culture";
import { checkFormula } from "./formulaCheck";
import { parseInput } from "./input";
import { fromLocalFormula } from "./localFormula";
import { GENERAL, numberFormatOf, setNumberFormat, TEXT } from "./numberFormat";
import { toFileSpelling } from "./structured";

/** Excel's limit for the text of a cell. */
const TEXT_LIMIT = 32_767;

/**
 * Puts an entry into a cell as Excel does: a text formatted cell keeps it, elsewhere it is read by the culture; a
 * leading "=" (or "+", "-" before something that is no number) makes a formula, a leading apostrophe a text.
 * @param input null leaves the cell alone, "" empties it
 * @throws HostError InvalidArgument for what Excel does not take
 */
export function enter(session: Session, cell: Cell, input: unknown, culture: Culture): void {
  if (input === null || input === undefined) {
    return;
  }
  if (typeof input === "number" || typeof input === "boolean") {
    const asText = numberFormatOf(cell) === TEXT;
    cell.value = asText ? String(input).toUpperCase() : input;
    return;
  }
  if (typeof input !== "string") {
    throw new HostError("InvalidArgument", "A cell takes text, a number or TRUE and FALSE.");
  }
  const text = input.replace(/\r\n?/g, "\n");
  if (text === "") {
    cell.value = null;
  } else if (numberFormatOf(cell) === TEXT) {
    cell.value = checkedText(text);
  } else {
    enterText(session, cell, text, culture);
  }
}

function enterText(session: Session, cell: Cell, text: string, culture: Culture): void {
  if (text.startsWith("'")) {
    cell.value = checkedText(text.slice(1)) || null;
    return;
  }
  if (text.startsWith("=") && text.length > 1) {
    cell.value = formulaValue(session, cell, text.slice(1), culture);
    return;
  }
  const { value, numberFormat } = parseInput(
    text,
    culture,
    session.currentYear ?? new Date().getFullYear()
  );
  if (typeof value === "string" && /^[+-]./s.test(value)) {
    cell.value = formulaValue(session, cell, value.replace(/^\+/, ""), culture);
    return;
  }
  if (typeof value === "string" && value.startsWith("@")) {
    throw new NotModelled("an entry that begins with @ in a cell that is not formatted as text");
  }
  cell.value = typeof value === "string" ? checkedText(value) : (value as CellValueInput);
  if (numberFormat && numberFormatOf(cell) === GENERAL) {
    setNumberFormat(cell, numberFormat);
  }
}

function formulaValue(
  session: Session,
  cell: Cell,
  written: string,
  culture: Culture
): CellValueInput {
  const formula = culture === ENGLISH ? written : fromLocalFormula(written);
  const around = tableAround(cell.worksheet, oneCell(cell.row, cell.col));
  checkFormula(session.file, formula, around);
  return { formula: toFileSpelling(formula, around) };
}

function checkedText(text: string): string {
  if (text.length > TEXT_LIMIT) {
    throw new HostError("InvalidArgument", "A cell holds at most 32,767 characters.");
  }
  return text;
}
