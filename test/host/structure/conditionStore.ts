import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  Worksheet,
} from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { columnLetters, parseArea } from "../area";
import { relocateFormula } from "./references";
import { subtract } from "./shifting";

/** The rectangles of an entry; relative references in its rules are meant for the first cell of the first one. */
export function conditionAreas(entry: ConditionalFormattingOptions): readonly Area[] {
  return entry.ref.split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}

/** Gives an entry other rectangles without changing what its formulas mean for the cells that stay. */
export function moveEntry(entry: ConditionalFormattingOptions, areas: readonly Area[]): void {
  const [before] = conditionAreas(entry);
  const [after] = areas;
  if (before && after) {
    mapConditionFormulas(entry, (formula) =>
      relocateFormula(formula, after.top - before.top, after.left - before.left)
    );
  }
  entry.ref = areas.map(cellsAddress).join(" ");
}

export function mapConditionFormulas(
  entry: ConditionalFormattingOptions,
  change: (formula: string) => string
): void {
  for (const rule of entry.rules) {
    if ("formulae" in rule && rule.formulae) {
      rule.formulae = rule.formulae.map((formula) =>
        typeof formula === "string" ? change(formula) : formula
      );
    }
  }
}

/** Takes every conditional format off an area; ranges that stick out keep theirs. */
export function clearConditions(sheet: Worksheet, area: Area): void {
  sheet.conditionalFormattings = sheet.conditionalFormattings.filter((entry) => {
    const rest = conditionAreas(entry).flatMap((part) => subtract(part, area));
    moveEntry(entry, rest);
    return rest.length > 0;
  });
}

export function removeCondition(sheet: Worksheet, rule: ConditionalFormattingRule): void {
  for (const entry of sheet.conditionalFormattings) {
    entry.rules = entry.rules.filter((other) => other !== rule);
  }
  sheet.conditionalFormattings = sheet.conditionalFormattings.filter(
    (entry) => entry.rules.length > 0
  );
}

/** The address with rows spelled out even for whole columns, as the file wants it: "D1:D1048576". */
export function cellsAddress(area: Area): string {
  const first = columnLetters(area.left) + String(area.top);
  const single = area.top === area.bottom && area.left === area.right;
  return single ? first : `${first}:${columnLetters(area.right)}${area.bottom}`;
}
