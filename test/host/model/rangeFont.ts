import type { Font, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { fromHex, toHex } from "../cells/colors";
import { restyle } from "../cells/restyle";
import { fontName } from "../cells/fontName";
import { commonOfCells, commonStyle, defaultFont } from "../cells/styles";

const UNDERLINES: Readonly<Record<string, Font["underline"]>> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

export class RangeFont {
  constructor(
    private readonly sheet: Worksheet,
    private readonly areas: readonly Area[]
  ) {}

  get name(): string | null {
    const normal = defaultFont(this.sheet.workbook);
    return commonOfCells(this.sheet, this.areas, (style, cell) => fontName(style, cell, normal));
  }

  set name(name: string) {
    this.change(({ scheme: _scheme, ...font }) => ({ ...font, name }));
  }

  get size(): number | null {
    return this.common((font) => font.size ?? 0);
  }

  set size(size: number) {
    this.change((font) => ({ ...font, size }));
  }

  get bold(): boolean | null {
    return this.common((font) => font.bold === true);
  }

  set bold(bold: boolean) {
    this.change((font) => ({ ...font, bold }));
  }

  get italic(): boolean | null {
    return this.common((font) => font.italic === true);
  }

  set italic(italic: boolean) {
    this.change((font) => ({ ...font, italic }));
  }

  get strikethrough(): boolean | null {
    return this.common((font) => font.strike === true);
  }

  set strikethrough(strike: boolean) {
    this.change((font) => ({ ...font, strike }));
  }

  get underline(): string | null {
    return this.common(({ underline }) => {
      const inFile = underline === true ? "single" : underline || "none";
      return Object.keys(UNDERLINES).find((name) => UNDERLINES[name] === inFile) ?? "None";
    });
  }

  set underline(underline: string) {
    const inFile = UNDERLINES[underline] ?? "none";
    this.change((font) => ({ ...font, underline: inFile }));
  }

  get color(): string | null {
    return this.common((font) => toHex(font.color, "#000000"));
  }

  set color(color: string) {
    const inFile = fromHex(color);
    this.change((font) => ({ ...font, color: inFile }));
  }

  private common<T>(read: (font: Partial<Font>) => T): T | null {
    const normal = defaultFont(this.sheet.workbook);
    return commonStyle(this.sheet, this.areas, (style) => read(complete(style.font, normal)));
  }

  private change(edit: (font: Partial<Font>) => Partial<Font>): void {
    const normal = defaultFont(this.sheet.workbook);
    restyle(this.sheet, this.areas, (style) => ({
      ...style,
      font: edit(complete(style.font, normal)),
    }));
  }
}

/** A font that names itself stands alone: the theme's scheme of the normal font must not come back into it. */
function complete(font: Partial<Font> | undefined, normal: Partial<Font>): Partial<Font> {
  return font?.name === undefined ? { ...normal, ...font } : font;
}
