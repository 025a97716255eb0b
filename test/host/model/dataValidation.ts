import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { intersect } from "../area";
import { HostError } from "../errors";
import type { Session } from "../session";
import { subtract } from "../structure/shifting";
import { putValidation, ruleFor, validationPieces } from "../structure/validationStore";
import { validates } from "./validates";
import type { RuleInput, RuleOutput } from "./validationRule";
import { toRuleOutput, toStoredRule } from "./validationRule";
import { refuseProtected } from "../structure/protectedSheet";

export interface ErrorAlert {
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
}

export interface Prompt {
  readonly message: string;
  readonly showPrompt: boolean;
  readonly title: string;
}

/** Excel's limits for the title and the text of a message. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

const STYLES = ["Stop", "Warning", "Information"];

const NO_RULE: DataValidation = {
  type: "any",
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
};

const TYPES = {
  any: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
} as const;

export class DataValidationObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: Worksheet,
    private readonly area: Area
  ) {}

  /** "None", the kind, "Inconsistent" for different rules, "MixedCriteria" for rules on some cells only. */
  get type(): string {
    const rules = this.rules();
    if (rules.length === 1) {
      return TYPES[(rules[0] ?? NO_RULE).type];
    }
    return rules.some((rule) => rule.type === "any") ? "MixedCriteria" : "Inconsistent";
  }

  get rule(): RuleOutput | null {
    const rule = this.only();
    return rule && toRuleOutput(rule);
  }

  set rule(rule: RuleInput) {
    refuseProtected(this.sheet);
    const stored = toStoredRule(rule);
    putValidation(this.sheet, this.area, { ...messagesOf(this.only() ?? NO_RULE), ...stored });
  }

  get errorAlert(): ErrorAlert | null {
    const rule = this.only();
    return (
      rule && {
        message: rule.error ?? "",
        showAlert: rule.showErrorMessage === true,
        style: capitalised(rule.errorStyle ?? "stop"),
        title: rule.errorTitle ?? "",
      }
    );
  }

  set errorAlert(alert: Partial<ErrorAlert>) {
    checkTexts(alert.title, alert.message);
    const style = alert.style ?? "Stop";
    if (!STYLES.includes(style)) {
      throw new HostError("InvalidArgument", `"${style}" is no style of an alert.`);
    }
    this.change({
      error: alert.message,
      errorTitle: alert.title,
      errorStyle: style.toLowerCase(),
      showErrorMessage: alert.showAlert ?? true,
    });
  }

  get prompt(): Prompt | null {
    const rule = this.only();
    return (
      rule && {
        message: rule.prompt ?? "",
        showPrompt: rule.showInputMessage === true,
        title: rule.promptTitle ?? "",
      }
    );
  }

  set prompt(prompt: Partial<Prompt>) {
    checkTexts(prompt.title, prompt.message);
    this.change({
      prompt: prompt.message,
      promptTitle: prompt.title,
      showInputMessage: prompt.showPrompt ?? true,
    });
  }

  get ignoreBlanks(): boolean | null {
    const rule = this.only();
    return rule && rule.allowBlank === true;
  }

  set ignoreBlanks(ignore: boolean) {
    this.change({ allowBlank: ignore });
  }

  /** True where every value in the range keeps its rule. */
  get valid(): boolean {
    for (
      let row = this.area.top;
      row <= Math.min(this.area.bottom, this.sheet.rowCount);
      row += 1
    ) {
      for (
        let column = this.area.left;
        column <= Math.min(this.area.right, this.sheet.columnCount);
        column += 1
      ) {
        const cell = this.sheet.findCell(row, column);
        const value = cell?.formula === undefined ? (cell?.value ?? null) : (cell.result ?? null);
        const at = { top: row, bottom: row, left: column, right: column };
        if (!validates(this.session, this.sheet, at, value)) {
          return false;
        }
      }
    }
    return true;
  }

  clear(): void {
    refuseProtected(this.sheet);
    putValidation(this.sheet, this.area, null);
  }

  /** The different rules in the range, as they read for its first cell. */
  private rules(): readonly DataValidation[] {
    const pieces = validationPieces(this.sheet).filter(
      (piece) => intersect(piece.area, this.area) !== null
    );
    const bare = pieces.reduce<readonly Area[]>(
      (rest, piece) => rest.flatMap((area) => subtract(area, piece.area)),
      [this.area]
    );
    const rules = pieces.map((piece) => ruleFor(piece, this.area.top, this.area.left));
    const all = bare.length > 0 ? [...rules, NO_RULE] : rules;
    return [...new Map(all.map((rule) => [JSON.stringify(rule), rule])).values()];
  }

  private only(): DataValidation | null {
    const [first, ...more] = this.rules();
    return first && more.length === 0 ? first : null;
  }

  /** Changes one side of every rule in the range; cells without a rule get one that allows any value. */
  private change(part: Partial<DataValidation>): void {
    refuseProtected(this.sheet);
    const pieces = validationPieces(this.sheet).flatMap((piece) => {
      const area = intersect(piece.area, this.area);
      return area ? [{ area, rule: ruleFor(piece, area.top, area.left) }] : [];
    });
    const bare = pieces.reduce<readonly Area[]>(
      (rest, piece) => rest.flatMap((area) => subtract(area, piece.area)),
      [this.area]
    );
    for (const { area, rule } of [...pieces, ...bare.map((area) => ({ area, rule: NO_RULE }))]) {
      putValidation(this.sheet, area, { ...rule, ...part } as DataValidation);
    }
  }
}

/** What a range keeps when it gets another rule. */
function messagesOf(rule: DataValidation): Omit<DataValidation, "type" | "formulae" | "operator"> {
  const { allowBlank, error, errorTitle, errorStyle, prompt, promptTitle } = rule;
  const { showErrorMessage, showInputMessage } = rule;
  return {
    allowBlank,
    error,
    errorTitle,
    errorStyle,
    prompt,
    promptTitle,
    showErrorMessage,
    showInputMessage,
  };
}

function checkTexts(title: string | undefined, message: string | undefined): void {
  if ((title ?? "").length > TITLE_LIMIT || (message ?? "").length > MESSAGE_LIMIT) {
    throw new HostError(
      "InvalidArgument",
      "A title has at most 32 characters, a message at most 255."
    );
  }
}

function capitalised(style: string): string {
  return style.charAt(0).toUpperCase() + style.slice(1);
}
