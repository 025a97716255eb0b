import { areaAddress, parseAreas } from "../sheets/address";
import type { Highlight, SheetArea } from "../sheets/blueprint";
import { drawHighlights } from "./draw/rules";

/** A formula rule of a sheet's conditional formatting. */
export interface FormulaRule {
  readonly id: string;
  /** Relative to the first cell of its area. */
  readonly formula: string;
  /** "#RRGGBB", "" where the rule fills nothing. */
  readonly fill: string;
  readonly fontColor: string;
  readonly areas: readonly SheetArea[];
}

/** Reads the formula rules on a body, the add-in's and the user's own, in two requests. */
export async function readFormulaRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  body: SheetArea
): Promise<readonly FormulaRule[]> {
  const { rules } = await readRules(context, sheet.getRange(areaAddress(body)).conditionalFormats);
  return rules;
}

/** The conditional formats of a range, the most important first. */
export interface PresentRules {
  readonly rules: readonly FormulaRule[];
  /** The ids of all of them, those of other types too. */
  readonly order: readonly string[];
}

/** Reads conditional formats in two requests. */
export async function readRules(
  context: Excel.RequestContext,
  formats: Excel.ConditionalFormatCollection
): Promise<PresentRules> {
  formats.load("items/id,items/type,items/priority");
  await context.sync();
  const inOrder = [...formats.items].sort((one, other) => one.priority - other.priority);
  const items = inOrder.filter((item) => item.type === "Custom");
  const loaded = items.map((item) => ({
    rule: item.custom.rule.load("formula"),
    fill: item.custom.format.fill.load("color"),
    font: item.custom.format.font.load("color"),
    ranges: item.getRanges().load("address"),
  }));
  await context.sync();
  return {
    rules: items.map(({ id }, index) => {
      const { rule, fill, font, ranges } = loaded[index]!;
      return {
        id,
        formula: rule.formula,
        fill: colorOf(fill.color),
        fontColor: colorOf(font.color),
        areas: parseAreas(ranges.address),
      };
    }),
    order: inOrder.map(({ id }) => id),
  };
}

/** Excel gives null or "" where a rule leaves the colour alone. */
function colorOf(color: string | null): string {
  return (color ?? "").toUpperCase();
}

/**
 * Tells the add-in's rules from the user's by what they ask for, wherever pasting and deleting have moved their references
 * to; a rule with the same question that fills nothing is the user's. One that colours nothing at all was left half-made.
 */
export function isOneOf(highlights: readonly Highlight[]): (rule: FormulaRule) => boolean {
  const questions = new Set(highlights.map((highlight) => questionOf(highlight.formula)));
  return ({ formula, fill }) =>
    (fill !== "" && questions.has(questionOf(formula))) || /^=?(?:FALSE)?$/i.test(formula);
}

/** The formula without its references: `=$P5="Quá hạn"`, `=#REF!="Quá hạn"` and `={Tiến độ}="Quá hạn"` ask the same. */
function questionOf(formula: string): string {
  return formula
    .replace(/^=/, "")
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : withoutReferences(part)))
    .join("");
}

function withoutReferences(part: string): string {
  return part
    .replace(/#REF!|\{[^{}]*\}|\$?\b[A-Z]{1,3}\$?\d+\b/gi, "{}")
    .replace(/\s+/g, "")
    .toUpperCase();
}

/** Whether the rules are the highlights, each once, on exactly this body and in these colours. */
export function areDrawn(
  rules: readonly FormulaRule[],
  highlights: readonly Highlight[],
  body: SheetArea
): boolean {
  const address = areaAddress(body);
  return (
    rules.length === highlights.length &&
    highlights.every((highlight) =>
      rules.some(
        ({ formula, fill, fontColor, areas }) =>
          isSameRule(formula, highlight.formula) &&
          fill === highlight.fill.toUpperCase() &&
          fontColor === highlight.fontColor.toUpperCase() &&
          areas.map(areaAddress).join() === address
      )
    )
  );
}

/** Whether two formulas of rules are the same: Excel gives them back with or without their equals sign. */
export function isSameRule(one: string, other: string): boolean {
  return one.replace(/^=/, "") === other.replace(/^=/, "");
}

/**
 * Queues putting our highlighting on a body anew.
 * @param present the rules that are there
 * @param isOurs which of them to take off; the user's own stay
 * @param highlights their formulas placed for the body's first cell
 */
export function redrawHighlights(
  sheet: Excel.Worksheet,
  body: SheetArea,
  present: readonly FormulaRule[],
  isOurs: (rule: FormulaRule) => boolean,
  highlights: readonly Highlight[]
): void {
  const range = sheet.getRange(areaAddress(body));
  for (const { id } of present.filter(isOurs)) {
    range.conditionalFormats.getItem(id).delete();
  }
  drawHighlights(range, highlights);
}
