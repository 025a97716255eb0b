import type { ConditionalFormattingRule, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { columnsOf, intersect, rowsOf } from "../area";
import { cellsAddress, clearConditions, conditionAreas } from "./conditionStore";
import { relocateFormula } from "./references";
import { putValidation, relocateRule, ruleFor, validationPieces } from "./validationStore";

/** Pastes what goes with cells by the kind of copying (Excel.RangeCopyType): formats bring highlighting, all of a cell its input rule too. */
export function pasteRules(
  from: Worksheet,
  source: Area,
  to: Worksheet,
  target: Area,
  copyType: string
): void {
  if (copyType === "All" || copyType === "Formats") {
    pasteConditions(from, source, to, target);
  }
  if (copyType === "All") {
    pasteValidation(from, source, to, target);
  }
}

/**
 * Pastes conditional formats. They are formatting of cells: the target's own are cut out of their ranges, which splits
 * those, and the source's come as rules of their own, before all others of the sheet, which doubles them (so Excel's users
 * report: excelribbon.tips.net T001143, wisechecker.com 30824).
 */
function pasteConditions(from: Worksheet, source: Area, to: Worksheet, target: Area): void {
  const copies = conditionsOf(from, source);
  clearConditions(to, target);
  for (const { down, across } of tiles(source, target)) {
    for (const { area, rule } of copies) {
      to.conditionalFormattings.forEach((entry) =>
        entry.rules.forEach((other) => (other.priority = (other.priority ?? 1) + 1))
      );
      const pasted = { ...relocated(rule, down, across), priority: 1 };
      to.conditionalFormattings.push({
        ref: cellsAddress(moved(area, down, across)),
        rules: [pasted],
      });
    }
  }
}

interface Copied<Rule> {
  readonly area: Area;
  /** As it reads for the first cell of the area. */
  readonly rule: Rule;
}

/** The least important first: each is pasted before the one that was pasted last. */
function conditionsOf(
  sheet: Worksheet,
  source: Area
): readonly Copied<ConditionalFormattingRule>[] {
  return sheet.conditionalFormattings
    .flatMap((entry) => {
      const areas = conditionAreas(entry);
      const base = areas[0];
      return areas.flatMap((part) => {
        const area = intersect(part, source);
        return area && base
          ? entry.rules.map((rule) => ({
              area,
              rule: relocated(rule, area.top - base.top, area.left - base.left),
            }))
          : [];
      });
    })
    .sort((one, other) => (other.rule.priority ?? 0) - (one.rule.priority ?? 0));
}

function relocated(
  rule: ConditionalFormattingRule,
  rows: number,
  columns: number
): ConditionalFormattingRule {
  return "formulae" in rule && rule.formulae
    ? {
        ...rule,
        formulae: rule.formulae.map((formula) =>
          typeof formula === "string" ? relocateFormula(formula, rows, columns) : formula
        ),
      }
    : { ...rule };
}

/** Pastes input rules: every cell of the target has its source's afterwards, or none where that has none. */
function pasteValidation(from: Worksheet, source: Area, to: Worksheet, target: Area): void {
  const copies = validationPieces(from).flatMap((piece) => {
    const area = intersect(piece.area, source);
    return area ? [{ area, rule: ruleFor(piece, area.top, area.left) }] : [];
  });
  putValidation(to, target, null);
  for (const { down, across } of tiles(source, target)) {
    for (const { area, rule } of copies) {
      putValidation(to, moved(area, down, across), relocateRule(rule, down, across));
    }
  }
}

/** How far each copy of the source stands from it; the target is as large as the source or a multiple of it. */
function tiles(source: Area, target: Area): readonly { down: number; across: number }[] {
  const [rows, columns] = [rowsOf(source), columnsOf(source)];
  const found: { down: number; across: number }[] = [];
  for (let top = target.top; top + rows - 1 <= target.bottom; top += rows) {
    for (let left = target.left; left + columns - 1 <= target.right; left += columns) {
      found.push({ down: top - source.top, across: left - source.left });
    }
  }
  return found;
}

function moved(area: Area, down: number, across: number): Area {
  return {
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + across,
    right: area.right + across,
  };
}
