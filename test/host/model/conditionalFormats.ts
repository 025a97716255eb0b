import type { ConditionalFormattingRule, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { intersect } from "../area";
import { HostError, NotModelled } from "../errors";
import type { Session } from "../session";
import { cellsAddress, clearConditions, conditionAreas } from "../structure/conditionStore";
import { ConditionalFormatObject } from "./conditionalFormat";
import { allow } from "../cells/guard";

/** The conditional formats that touch a range, the most important first. */
export class ConditionalFormatCollection {
  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet,
    private readonly area: Area
  ) {}

  get items(): readonly ConditionalFormatObject[] {
    return this.sheet.conditionalFormattings
      .filter((entry) => conditionAreas(entry).some((area) => intersect(area, this.area) !== null))
      .flatMap((entry) => entry.rules.map((rule) => this.wrap(rule)))
      .sort((a, b) => a.priority - b.priority);
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(id: string): ConditionalFormatObject {
    const item = this.getItemOrNullObject(id);
    if (item === null) {
      throw new HostError("ItemNotFound", `There is no conditional format ${id} in this range.`);
    }
    return item;
  }

  getItemOrNullObject(id: string): ConditionalFormatObject | null {
    return this.items.find((item) => item.id === id) ?? null;
  }

  getItemAt(index: number): ConditionalFormatObject {
    const item = this.items[index];
    if (!item) {
      throw new HostError(
        "InvalidArgument",
        `There is no conditional format at position ${index}.`
      );
    }
    return item;
  }

  /** A new format stands before all others of the sheet, as in Excel. */
  add(type: string): ConditionalFormatObject {
    if (type !== "Custom") {
      throw new NotModelled(`a conditional format of the type ${type}`);
    }
    allow(this.sheet, "formatCells");
    for (const entry of this.sheet.conditionalFormattings) {
      for (const rule of entry.rules) {
        rule.priority = (rule.priority ?? 1) + 1;
      }
    }
    // Until its formula is set, a rule colours nothing.
    const rule: ConditionalFormattingRule = {
      type: "expression",
      formulae: ["FALSE"],
      priority: 1,
      style: {},
    };
    this.sheet.conditionalFormattings.push({ ref: cellsAddress(this.area), rules: [rule] });
    return this.wrap(rule);
  }

  /** Takes the formats off this range only; what sticks out keeps them. */
  clearAll(): void {
    allow(this.sheet, "formatCells");
    clearConditions(this.sheet, this.area);
  }

  private wrap(rule: ConditionalFormattingRule): ConditionalFormatObject {
    return new ConditionalFormatObject(this.session, this.sheet, rule);
  }
}
