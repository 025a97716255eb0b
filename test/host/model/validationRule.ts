import type { DataValidation, DataValidationWithFormulae } from "@cj-tech-master/excelts";
import { HostError, NotModelled } from "../errors";
import { absoluteReference } from "../structure/addresses";
import { hasStructuredReference } from "../structure/references";
import { RangeObject } from "./range";

type Limit = string | number | RangeObject | null | undefined;

export interface BasicRule {
  readonly formula1: Limit;
  readonly formula2?: Limit;
  readonly operator: string;
}

/** Excel.DataValidationRule as the client sends it. */
export interface RuleInput {
  readonly list?: {
    readonly inCellDropDown?: boolean;
    readonly source: string | RangeObject;
  } | null;
  readonly wholeNumber?: BasicRule | null;
  readonly decimal?: BasicRule | null;
  readonly date?: BasicRule | null;
  readonly textLength?: BasicRule | null;
  readonly custom?: { readonly formula: string } | null;
  readonly time?: BasicRule | null;
}

/** Excel.DataValidationRule as the host answers. */
export type RuleOutput = Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;

type Kind = "whole" | "decimal" | "date" | "textLength";

const KINDS = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
} as const;

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

/** Excel takes at most 255 characters of entries typed into the rule. */
const INLINE_LIST_LIMIT = 255;

export type StoredRule = Pick<DataValidationWithFormulae, "type" | "formulae" | "operator">;

/** The rule as the file keeps it. Throws InvalidArgument for what Excel does not take in a rule. */
export function toStoredRule(rule: RuleInput): StoredRule {
  if (rule.list) {
    if (rule.list.inCellDropDown === false) {
      throw new NotModelled("a list rule without its drop-down arrow");
    }
    return { type: "list", formulae: [listSource(rule.list.source)] };
  }
  if (rule.custom) {
    return { type: "custom", formulae: [formulaText(rule.custom.formula)] };
  }
  if (rule.time) {
    throw new NotModelled("a time rule");
  }
  for (const [name, type] of Object.entries(KINDS)) {
    const basic = rule[name as keyof typeof KINDS];
    if (basic) {
      return basicRule(type, basic);
    }
  }
  throw new HostError("InvalidArgument", "The rule names no kind of validation.");
}

/** Formulas come back with "=", numbers too ("=46022"); an inline list as it was typed. */
export function toRuleOutput(rule: DataValidation): RuleOutput {
  if (rule.type === "any") {
    return {};
  }
  const [first = "", second] = rule.formulae;
  if (rule.type === "list") {
    return { list: { inCellDropDown: true, source: listText(String(first)) } };
  }
  if (rule.type === "custom") {
    return { custom: { formula: `=${String(first)}` } };
  }
  const name = Object.entries(KINDS).find(([, type]) => type === rule.type)?.[0] ?? rule.type;
  const operator = Object.entries(OPERATORS).find(
    ([, stored]) => stored === (rule.operator ?? "between")
  );
  return {
    [name]: {
      formula1: `=${String(first)}`,
      ...(second === undefined ? {} : { formula2: `=${String(second)}` }),
      operator: operator?.[0] ?? "Between",
    },
  };
}

/** The entries of an inline list, or null for a list from cells or a name. */
export function inlineEntries(source: string): readonly string[] | null {
  return source.startsWith('"')
    ? listText(source)
        .split(",")
        .map((entry) => entry.trim())
    : null;
}

function listText(source: string): string {
  return source.startsWith('"') ? source.slice(1, -1).replace(/""/g, '"') : `=${source}`;
}

function listSource(source: string | RangeObject): string {
  if (source instanceof RangeObject) {
    const { area, sheet } = source;
    if (area.left !== area.right && area.top !== area.bottom) {
      throw new HostError("InvalidArgument", "The source of a list must be one row or one column.");
    }
    return absoluteReference(sheet, area);
  }
  if (source.startsWith("=")) {
    return formulaText(source);
  }
  if (source === "" || source.length > INLINE_LIST_LIMIT) {
    throw new HostError("InvalidArgument", "The entries of a list have 1 to 255 characters.");
  }
  return `"${source.replace(/"/g, '""')}"`;
}

function basicRule(type: Kind, rule: BasicRule): StoredRule {
  const operator = OPERATORS[rule.operator as keyof typeof OPERATORS];
  if (operator === undefined) {
    throw new HostError("InvalidArgument", `"${rule.operator}" is no operator.`);
  }
  const two = operator === "between" || operator === "notBetween";
  const formulae = two ? [rule.formula1, rule.formula2] : [rule.formula1];
  return { type, operator, formulae: formulae.map((limit) => limitOf(type, limit)) };
}

function limitOf(type: Kind, limit: Limit): number | string {
  if (limit instanceof RangeObject) {
    return absoluteReference(limit.sheet, limit.area);
  }
  if (typeof limit === "string" && limit.startsWith("=")) {
    const formula = formulaText(limit);
    return Number.isNaN(Number(formula)) ? formula : Number(formula);
  }
  const number =
    typeof limit === "string" ? (type === "date" ? isoSerial(limit) : Number(limit)) : limit;
  if (number === null || number === undefined || Number.isNaN(number) || limit === "") {
    throw new HostError(
      "InvalidArgument",
      "A limit of the rule is neither a number nor a formula."
    );
  }
  return number;
}

/** "2026-01-31" or the ISO text of a JavaScript date as Excel's day number (1 January 1900 is 1; the leap day of 1900 counts). */
function isoSerial(text: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  if (!match) {
    throw new NotModelled(`the date limit "${text}" (ISO dates and formulas are)`);
  }
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000 + 25_569;
}

function formulaText(formula: string): string {
  const text = formula.replace(/^=/, "");
  if (text === "" || hasStructuredReference(text)) {
    throw new HostError(
      "InvalidArgument",
      "A rule takes no empty formula and no structured reference."
    );
  }
  return text;
}
