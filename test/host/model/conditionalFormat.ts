import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  Worksheet,
} from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { HostError, NotModelled } from "../errors";
import type { Session } from "../session";
import { conditionAreas, removeCondition } from "../structure/conditionStore";
import { hasStructuredReference } from "../structure/references";
import { scanFormula } from "../structure/scanFormula";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import { RangeObject } from "./range";
import { RangeAreas } from "./rangeAreas";
import { allow } from "../cells/guard";

/** The library's rule type has no stopIfTrue; the file keeps it under this name. */
type Rule = ConditionalFormattingRule & { stopIfTrue?: boolean };

const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  dataBar: "DataBar",
  top10: "TopBottom",
  containsText: "ContainsText",
  aboveAverage: "PresetCriteria",
  timePeriod: "PresetCriteria",
};

export class ConditionalFormatObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet,
    private readonly known: Rule
  ) {}

  get id(): string {
    return this.session.idOf(this.known);
  }

  get type(): string {
    return TYPES[this.known.type] ?? this.known.type;
  }

  /** 0 is the most important one. */
  get priority(): number {
    return (this.rule().priority ?? 1) - 1;
  }

  set priority(priority: number) {
    const rules = this.sheet.conditionalFormattings
      .flatMap((entry) => entry.rules)
      .filter((rule) => rule !== this.known)
      .sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
    if (!Number.isInteger(priority) || priority < 0 || priority > rules.length) {
      throw new HostError("InvalidArgument", `${priority} is no priority in this worksheet.`);
    }
    rules.splice(priority, 0, this.rule());
    rules.forEach((rule, index) => {
      rule.priority = index + 1;
    });
  }

  get stopIfTrue(): boolean {
    return this.rule().stopIfTrue === true;
  }

  set stopIfTrue(stop: boolean) {
    this.rule().stopIfTrue = stop;
  }

  get custom(): CustomConditionalFormat {
    const custom = this.customOrNullObject;
    if (custom === null) {
      throw new HostError(
        "InvalidOperation",
        `The conditional format is of the type ${this.type}.`
      );
    }
    return custom;
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    const rule = this.rule();
    return rule.type === "expression" ? new CustomConditionalFormat(rule) : null;
  }

  /** Throws InvalidOperation where the format stands on several ranges. */
  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (range === null) {
      throw new HostError("InvalidOperation", "The conditional format stands on several ranges.");
    }
    return range;
  }

  getRangeOrNullObject(): RangeObject | null {
    const [area, ...more] = this.areas();
    return area && more.length === 0 ? new RangeObject(this.session, this.sheet, area) : null;
  }

  getRanges(): RangeAreas {
    return new RangeAreas(
      this.areas().map((area) => new RangeObject(this.session, this.sheet, area))
    );
  }

  delete(): void {
    allow(this.sheet, "formatCells");
    removeCondition(this.sheet, this.rule());
  }

  private areas(): readonly Area[] {
    return conditionAreas(this.entry());
  }

  private rule(): Rule {
    this.entry();
    return this.known;
  }

  private entry(): ConditionalFormattingOptions {
    const entry = this.sheet.conditionalFormattings.find(({ rules }) => rules.includes(this.known));
    if (!entry) {
      throw new HostError("InvalidObjectPath", "The conditional format has been deleted.");
    }
    return entry;
  }
}

type ExpressionRule = Extract<ConditionalFormattingRule, { type: "expression" }>;

/** `conditionalFormat.custom` */
export class CustomConditionalFormat {
  constructor(private readonly expression: ExpressionRule) {}

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.expression);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.expression);
  }
}

/** `conditionalFormat.custom.rule` */
export class ConditionalFormatRule {
  constructor(private readonly expression: ExpressionRule) {}

  get formula(): string {
    return `=${String(this.expression.formulae?.[0] ?? "")}`;
  }

  /** In English notation, relative to the first cell of the range. No structured references, no custom functions. */
  set formula(formula: string) {
    const text = formula.replace(/^=/, "");
    const custom = scanFormula(text).some(
      (piece) => piece.kind === "function" && isCustomFunction(piece.text)
    );
    if (text === "" || custom || hasStructuredReference(text)) {
      throw new HostError(
        "InvalidArgument",
        "A conditional format takes no structured reference and no custom function."
      );
    }
    this.expression.formulae = [text];
  }

  get formulaLocal(): never {
    throw new NotModelled("ConditionalFormatRule.formulaLocal");
  }

  get formulaR1C1(): never {
    throw new NotModelled("ConditionalFormatRule.formulaR1C1");
  }
}

/** What stands before the dot in Excel's own functions (STDEV.S, WORKDAY.INTL); any other is an add-in's namespace. */
const BUILT_IN =
  /^(?:_xlfn|_xlws|BETA|BINOM|CEILING|CHISQ|CONFIDENCE|COVARIANCE|ERF|ERFC|ERROR|EXPON|F|FLOOR|FORECAST|GAMMA|GAMMALN|HYPGEOM|ISO|LOGNORM|MODE|NEGBINOM|NETWORKDAYS|NORM|PERCENTILE|PERCENTRANK|POISSON|QUARTILE|RANK|SKEW|STDEV|T|VAR|WEIBULL|WORKDAY|Z)$/i;

function isCustomFunction(name: string): boolean {
  const [namespace = "", ...more] = name.split(".");
  return more.length > 0 && !BUILT_IN.test(namespace);
}
