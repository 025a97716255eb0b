import type { ConditionalFormattingRule, Font } from "@cj-tech-master/excelts";
import { HostError, NotModelled } from "../errors";

/** What a conditional format changes about a cell: `conditionalFormat.custom.format`. */
export class ConditionalRangeFormat {
  constructor(private readonly rule: ConditionalFormattingRule) {}

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.rule);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.rule);
  }

  get borders(): never {
    throw new NotModelled("ConditionalRangeFormat.borders");
  }

  get numberFormat(): string | null {
    const format = this.rule.style?.numFmt;
    return typeof format === "string" ? format : null;
  }

  set numberFormat(_format: string) {
    throw new NotModelled("ConditionalRangeFormat.numberFormat");
  }

  clearFormat(): void {
    this.rule.style = {};
  }
}

export class ConditionalRangeFill {
  constructor(private readonly rule: ConditionalFormattingRule) {}

  get color(): string {
    const fill = this.rule.style?.fill;
    return fill?.type === "pattern" ? fromArgb(fill.bgColor?.argb ?? fill.fgColor?.argb) : "";
  }

  /** In a differential format the fill's colour is the background colour (Office Open XML, part 1, 18.8.20). */
  set color(color: string) {
    const argb = toArgb(color);
    this.rule.style = {
      ...this.rule.style,
      fill: { type: "pattern", pattern: "solid", bgColor: { argb } },
    };
  }

  clear(): void {
    const { fill: _fill, ...style } = this.rule.style ?? {};
    this.rule.style = style;
  }
}

export class ConditionalRangeFont {
  constructor(private readonly rule: ConditionalFormattingRule) {}

  get color(): string {
    return fromArgb(this.own.color?.argb);
  }

  set color(color: string) {
    this.change({ color: { argb: toArgb(color) } });
  }

  get bold(): boolean {
    return this.own.bold === true;
  }

  set bold(bold: boolean) {
    this.change({ bold });
  }

  get italic(): boolean {
    return this.own.italic === true;
  }

  set italic(italic: boolean) {
    this.change({ italic });
  }

  get strikethrough(): boolean {
    return this.own.strike === true;
  }

  set strikethrough(strike: boolean) {
    this.change({ strike });
  }

  get underline(): string {
    return this.own.underline === true || this.own.underline === "single"
      ? "Single"
      : this.own.underline === "double"
        ? "Double"
        : "None";
  }

  set underline(underline: string) {
    const known = { None: "none", Single: "single", Double: "double" } as const;
    const style = known[underline as keyof typeof known];
    if (style === undefined) {
      throw new HostError(
        "InvalidArgument",
        `"${underline}" is no underline of a conditional format.`
      );
    }
    this.change({ underline: style });
  }

  clear(): void {
    const { font: _font, ...style } = this.rule.style ?? {};
    this.rule.style = style;
  }

  private get own(): Partial<Font> {
    return this.rule.style?.font ?? {};
  }

  private change(part: Partial<Font>): void {
    this.rule.style = { ...this.rule.style, font: { ...this.own, ...part } };
  }
}

function toArgb(color: string): string {
  const match = /^#?([0-9a-f]{6})$/i.exec(color);
  if (!match?.[1]) {
    throw new NotModelled(`the colour "${color}" (write #RRGGBB)`);
  }
  return `FF${match[1].toUpperCase()}`;
}

function fromArgb(argb: string | undefined): string {
  return argb === undefined ? "" : `#${argb.slice(-6)}`;
}
