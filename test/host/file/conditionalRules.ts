import type { ConditionalFormattingRule, Worksheet } from "@cj-tech-master/excelts";
import { attribute, decodeXml, encodeXml } from "./xmlText";

/** What the .xlsx library does not keep of a conditional format; kept on its rule objects by these names. */
export interface RuleExtras {
  stopIfTrue?: boolean;
  /** The text of a "text contains" rule. */
  text?: string;
}

const RULE = /<cfRule\b[^>]*>/g;

/** Takes from the sheet's own XML what the library skipped, and hangs it on the rules (found by their priority). */
export function readRuleExtras(sheetXml: string, sheet: Worksheet): void {
  const rules = rulesByPriority(sheet);
  for (const [tag] of sheetXml.matchAll(RULE)) {
    const rule = rules.get(attribute(tag, "priority") ?? "");
    if (rule) {
      const stop = attribute(tag, "stopIfTrue");
      if (stop === "1" || stop === "true") {
        rule.stopIfTrue = true;
      }
      const text = attribute(tag, "text");
      if (text) {
        rule.text = decodeXml(text);
      }
    }
  }
}

/** The written XML of the sheet with the extras of its rules put back. */
export function writeRuleExtras(sheetXml: string, sheet: Worksheet): string {
  const rules = rulesByPriority(sheet);
  return sheetXml.replace(RULE, (tag) => {
    const rule = rules.get(attribute(tag, "priority") ?? "");
    const stop = rule?.stopIfTrue && !attribute(tag, "stopIfTrue") ? ' stopIfTrue="1"' : "";
    const text = rule?.text && !attribute(tag, "text") ? ` text="${encodeXml(rule.text)}"` : "";
    return tag.replace(/\s*(\/?)>$/, `${stop}${text}$1>`);
  });
}

function rulesByPriority(sheet: Worksheet): Map<string, ConditionalFormattingRule & RuleExtras> {
  return new Map(
    sheet.conditionalFormattings.flatMap((format) =>
      format.rules.map((rule) => [String(rule.priority), rule] as const)
    )
  );
}
