import { dateParts, type CalendarDay } from "../../plan/day";
import { areaAddress } from "../../sheets/address";
import type { Highlight, SheetArea, Validation } from "../../sheets/blueprint";
import type { FileSheet } from "../../sheets/fileBlueprint";
import { bodyArea, freshPlace, placedHighlights } from "../../sheets/tablePlace";
import type { StyleTable } from "./styleTable";
import { attributes, list, xmlText } from "./xml";

/** The highlighting rules of a sheet, of its tables first; of two that hold the later one comes first, as in Excel. */
export function highlightsXml(sheet: FileSheet, styles: StyleTable): string {
  const ofTables = sheet.tables.flatMap((table) => {
    const place = freshPlace(table);
    const area = bodyArea(place);
    return placedHighlights(table, place).map((highlight) => ({ area, highlight }));
  });
  const all = [...ofTables, ...(sheet.highlights ?? [])];
  return all
    .map(({ area, highlight }, index) => highlightXml(area, highlight, all.length - index, styles))
    .join("");
}

function highlightXml(
  area: SheetArea,
  highlight: Highlight,
  priority: number,
  styles: StyleTable
): string {
  const rule = attributes({ type: "expression", dxfId: styles.highlight(highlight), priority });
  return (
    `<conditionalFormatting${attributes({ sqref: areaAddress(area) })}>` +
    `<cfRule${rule}><formula>${formulaText(highlight.formula)}</formula></cfRule></conditionalFormatting>`
  );
}

/** The drop-downs and input rules of a sheet, of its tables first. */
export function validationsXml({ tables, layout }: FileSheet): string {
  const ofTables = tables.flatMap((table) => {
    const { firstRow: row, columns: places } = freshPlace(table);
    return table.columns.flatMap(({ header, validation }) =>
      validation
        ? [
            {
              area: { row, column: places.get(header)!, rows: table.rows.length, columns: 1 },
              validation,
            },
          ]
        : []
    );
  });
  const rules = [...ofTables, ...layout.validations].map(({ area, validation }) =>
    validationXml(area, validation)
  );
  return list("dataValidations", rules);
}

function validationXml(area: SheetArea, validation: Validation): string {
  const { type, formulas } = ruleOf(validation);
  const own = attributes({
    type,
    errorStyle: validation.alert,
    allowBlank: true,
    showInputMessage: validation.promptMessage !== "" || undefined,
    showErrorMessage: true,
    errorTitle: validation.alertTitle || undefined,
    error: validation.alertMessage || undefined,
    promptTitle: validation.promptTitle || undefined,
    prompt: validation.promptMessage || undefined,
    sqref: areaAddress(area),
  });
  const limits = formulas.map(
    (formula, index) => `<formula${index + 1}>${xmlText(formula)}</formula${index + 1}>`
  );
  return `<dataValidation${own}>${limits.join("")}</dataValidation>`;
}

interface FileRule {
  readonly type: string;
  readonly formulas: readonly string[];
}

function ruleOf({ rule }: Validation): FileRule {
  switch (rule.kind) {
    case "list":
      return { type: "list", formulas: [rule.name] };
    case "date":
      return { type: "date", formulas: [dateFormula(rule.from), dateFormula(rule.to)] };
    case "wholeNumber":
      return { type: "whole", formulas: [String(rule.from), String(rule.to)] };
    case "decimal":
      return { type: "decimal", formulas: [String(rule.from), String(rule.to)] };
    case "nothing":
      return { type: "custom", formulas: ["FALSE"] };
  }
}

function dateFormula(day: CalendarDay): string {
  const { year, month, dayOfMonth } = dateParts(day);
  return `DATE(${year},${month},${dayOfMonth})`;
}

/** A formula as an element holds it, without its "=". */
export function formulaText(formula: string): string {
  return xmlText(formula.slice(1));
}
