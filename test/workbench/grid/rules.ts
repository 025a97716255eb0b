import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { ConditionalFormat } from "@odoo/o-spreadsheet/dist/types/types/conditional_formatting";
import type { DataValidationRuleData } from "@odoo/o-spreadsheet/dist/types/types/workbook_data";
import { formatArea, intersect, type Area } from "../../host/area";
import { displayText } from "../../host/cells/displayText";
import { conditionAreas } from "../../host/structure/conditionStore";
import { resolveArea } from "../../host/structure/resolve";
import { validationPieces } from "../../host/structure/validationStore";
import { fillOf, fontOf } from "./styles";

/** The conditional formats with a formula, in the order in which they count; the grid does not know the others. */
export function conditionalFormats(sheet: Worksheet, shown: Area): ConditionalFormat[] {
  return sheet.conditionalFormattings
    .flatMap((entry) => entry.rules.map((rule) => ({ rule, ranges: inside(entry.ref, shown) })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .flatMap(({ rule, ranges }, index): ConditionalFormat[] => {
      const [formula] = rule.type === "expression" ? (rule.formulae ?? []) : [];
      if (formula === undefined || ranges.length === 0) {
        return [];
      }
      const fillColor = fillOf(rule.style?.fill);
      const style = { ...fontOf(rule.style?.font), ...(fillColor ? { fillColor } : {}) };
      const values = [`=${String(formula)}`];
      return [
        {
          id: `condition-${index}`,
          ranges,
          rule: { type: "CellIsRule", operator: "customFormula", values, style },
        },
      ];
    });

  function inside(ref: string, within: Area): string[] {
    return conditionAreas({ ref, rules: [] }).flatMap((area) => {
      const part = intersect(area, within);
      return part ? [formatArea(part)] : [];
    });
  }
}

/** The drop-downs, with the values that they offer now; whether an entry is allowed is for the host to say. */
export function dropDowns(file: Workbook, sheet: Worksheet, shown: Area): DataValidationRuleData[] {
  return validationPieces(sheet).flatMap(({ area, rule }, index): DataValidationRuleData[] => {
    const part = intersect(area, shown);
    const [source] = rule.type === "list" ? rule.formulae : [];
    if (part === null || source === undefined) {
      return [];
    }
    const values = [...new Set(listValues(file, sheet, String(source)))];
    return [
      {
        id: `list-${index}`,
        ranges: [formatArea(part)],
        criterion: { type: "isValueInList", values, displayStyle: "arrow" },
        isBlocking: false,
      },
    ];
  });
}

function listValues(file: Workbook, home: Worksheet, source: string): readonly string[] {
  const typed = /^"(.*)"$/s.exec(source)?.[1];
  if (typed !== undefined) {
    return typed.split(",").map((value) => value.trim());
  }
  const place = resolveArea(file, source, home);
  if (place === null) {
    return [];
  }
  const texts: string[] = [];
  for (let row = place.area.top; row <= Math.min(place.area.bottom, place.sheet.rowCount); row++) {
    for (let column = place.area.left; column <= place.area.right; column++) {
      texts.push(displayText(place.sheet.findCell(row, column)));
    }
  }
  return texts.filter((text) => text !== "");
}
