import { dateParts, type CalendarDay } from "../../plan/day";
import type { Highlight, Validation } from "../../sheets/blueprint";

/** Queues a drop-down or input rule with its prompt and message. */
export function drawValidation(range: Excel.Range, validation: Validation): void {
  const target = range.dataValidation;
  target.rule = ruleOf(validation);
  target.ignoreBlanks = true;
  target.errorAlert = {
    showAlert: true,
    style: validation.alert === "stop" ? "Stop" : "Warning",
    title: validation.alertTitle,
    message: validation.alertMessage,
  };
  target.prompt = {
    showPrompt: validation.promptMessage !== "",
    title: validation.promptTitle,
    message: validation.promptMessage,
  };
}

/**
 * Queues highlighting rules, their formulas placed for the first cell of the body.
 * @param before how many rules of the sheet are to come before them; new ones come first by themselves
 */
export function drawHighlights(
  body: Excel.Range,
  highlights: readonly Highlight[],
  before = 0
): void {
  for (const highlight of highlights) {
    const rule = body.conditionalFormats.add("Custom");
    rule.custom.rule.formula = highlight.formula;
    rule.custom.format.fill.color = highlight.fill;
    rule.custom.format.font.color = highlight.fontColor;
    if (highlight.bold) {
      rule.custom.format.font.bold = true;
    }
    if (before > 0) {
      rule.priority = before;
    }
  }
}

function ruleOf({ rule }: Validation): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${rule.name}` } };
    case "date":
      return {
        date: {
          formula1: dateFormula(rule.from),
          formula2: dateFormula(rule.to),
          operator: "Between",
        },
      };
    case "wholeNumber":
    case "decimal":
      return { [rule.kind]: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    case "nothing":
      return { custom: { formula: "=FALSE" } };
  }
}

/** A formula rather than a date text: what Excel makes of a text depends on locale and time zone. */
function dateFormula(day: CalendarDay): string {
  const { year, month, dayOfMonth } = dateParts(day);
  return `=DATE(${year},${month},${dayOfMonth})`;
}
