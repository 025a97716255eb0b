import type { Culture } from "./culture";
import { parseMoment } from "./dateInput";

/** What a cell takes from a text that was entered: a constant, and the number format that comes with it. */
export interface ParsedInput {
  readonly value: string | number | boolean | { readonly error: string };
  /** For a General cell to adopt. */
  readonly numberFormat?: string;
}

const ERRORS = [
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
  "#SPILL!",
  "#CALC!",
];

/**
 * Reads a text as Excel reads the entry of a cell that is not formatted as text. Formulas are not its business.
 * @param currentYear the year of a date that names none
 */
export function parseInput(text: string, culture: Culture, currentYear: number): ParsedInput {
  const trimmed = text.replace(/^ +| +$/g, "");
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") {
    return { value: upper === "TRUE" };
  }
  if (ERRORS.includes(upper)) {
    return { value: { error: upper } };
  }
  return (
    parseNumber(trimmed, culture) ??
    parseFraction(trimmed) ??
    parseMoment(trimmed, culture, currentYear) ?? { value: text }
  );
}

function parseNumber(text: string, culture: Culture): ParsedInput | null {
  const negative = /^\((.+)\)$/.exec(text);
  const unsigned = /^([+-]?)(.*)$/s.exec(negative?.[1] ?? text);
  const sign = negative || unsigned?.[1] === "-" ? -1 : 1;
  let body = (unsigned?.[2] ?? "").trim();
  const currency = culture.currency.find((mark) => body.startsWith(mark) || body.endsWith(mark));
  body = currency ? body.replace(currency, "").trim() : body;
  const percent = body.endsWith("%");
  body = percent ? body.slice(0, -1).trim() : body;
  const shape = culture.number.exec(body);
  const [whole = "", rest = "", exponent = ""] = shape?.slice(1) ?? [];
  if (!shape || !/\d/.test(whole + rest)) {
    return null;
  }
  const grouped = whole.includes(culture.thousands);
  const digits =
    whole.replaceAll(culture.thousands, "") + rest.replace(culture.decimal, ".") + exponent;
  const value = (sign * Number(digits)) / (percent ? 100 : 1);
  if (!Number.isFinite(value)) {
    return null;
  }
  const decimals = rest.length > 1 ? ".00" : "";
  const numberFormat = formatOf({
    percent,
    currency,
    grouped,
    decimals,
    scientific: exponent !== "",
  });
  return numberFormat ? { value, numberFormat } : { value };
}

interface Marks {
  readonly percent: boolean;
  readonly currency: string | undefined;
  readonly grouped: boolean;
  readonly decimals: string;
  readonly scientific: boolean;
}

function formatOf({ percent, currency, grouped, decimals, scientific }: Marks): string | undefined {
  if (percent) {
    return `0${decimals}%`;
  }
  if (currency) {
    return currency === "$" ? `$#,##0${decimals}` : `#,##0${decimals} ${currency}`;
  }
  if (grouped) {
    return `#,##0${decimals}`;
  }
  return scientific ? "0.00E+00" : undefined;
}

/** "1 1/2" and "0 3/4"; without a whole number "1/2" is a date. */
function parseFraction(text: string): ParsedInput | null {
  const match = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match || Number(match[4]) === 0) {
    return null;
  }
  const [, minus = "", whole = "", upper = "", lower = ""] = match;
  const value = Number(whole) + Number(upper) / Number(lower);
  return { value: minus ? -value : value, numberFormat: lower.length > 1 ? "# ??/??" : "# ?/?" };
}
