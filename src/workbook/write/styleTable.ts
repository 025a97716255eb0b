import type { Highlight } from "../../sheets/blueprint";
import { byCodeUnits } from "../../text/codeUnits";
import type { Edges, FileStyle } from "./fileStyle";
import { attributes, list, MAIN, XML_HEAD } from "./xml";

/** Formats that Excel knows by number (ECMA-376 part 1, 18.8.30); others are numbered from 164 on. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, "0": 1, "0%": 9, "@": 49 };
const FIRST_OWN_FORMAT = 164;

/** Of the normal style; Excel counts column widths in its digits. */
const NORMAL_FONT: FileStyle = { fontName: "Calibri", fontSize: 11 };

/** The first fills have a fixed meaning in every file. */
const FIXED_FILLS = ["none", "gray125"].map(
  (pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`
);

/** The looks of a file's cells, each once, by number; number 0 is the normal style. */
export class StyleTable {
  private readonly styles: FileStyle[] = [];
  private readonly numbers = new Map<string, number>();
  /** What comes of a style and a change of it: the same few pairs for every row. */
  private readonly changes = new Map<number, Map<FileStyle, number>>();
  private readonly rules = new Distinct();

  constructor() {
    this.numberOf({});
  }

  /** The number of a style with some of it set anew. */
  changed(number: number, change: FileStyle): number {
    const known = this.changes.get(number) ?? new Map<FileStyle, number>();
    this.changes.set(number, known);
    const found = known.get(change);
    if (found !== undefined) {
      return found;
    }
    const style = this.styles[number]!;
    const edges = mergedEdges(style.edges, change.edges);
    const made = this.numberOf({ ...style, ...change, ...(edges ? { edges } : {}) });
    known.set(change, made);
    return made;
  }

  numberFormatOf(number: number): string | undefined {
    return this.styles[number]!.numberFormat;
  }

  /** The number of the look that a highlighting rule gives. */
  highlight({ fill, fontColor, bold }: Omit<Highlight, "formula">): number {
    const font = `${bold ? "<b/>" : ""}<color${rgb(fontColor)}/>`;
    // A rule's fill has its colour in the background.
    return this.rules.numberOf(
      `<dxf><font>${font}</font><fill><patternFill patternType="solid"><bgColor${rgb(fill)}/></patternFill></fill></dxf>`
    );
  }

  /** `xl/styles.xml`. */
  xml(): string {
    const formats = new Distinct();
    const fonts = new Distinct([fontXml(NORMAL_FONT)]);
    const fills = new Distinct(FIXED_FILLS);
    const borders = new Distinct([borderXml({})]);
    const cells = this.styles.map((style) =>
      cellXml(style, {
        numFmtId: formatNumber(style.numberFormat ?? "General", formats),
        fontId: fonts.numberOf(fontXml({ ...NORMAL_FONT, ...style })),
        fillId: style.fill === undefined ? 0 : fills.numberOf(fillXml(style.fill)),
        borderId: borders.numberOf(borderXml(style.edges ?? {})),
      })
    );
    const numFmts = formats.all.map(
      (code, index) =>
        `<numFmt${attributes({ numFmtId: FIRST_OWN_FORMAT + index, formatCode: code })}/>`
    );
    return (
      `${XML_HEAD}<styleSheet xmlns="${MAIN}">${list("numFmts", numFmts)}${list("fonts", fonts.all)}` +
      `${list("fills", fills.all)}${list("borders", borders.all)}` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `${list("cellXfs", cells)}` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
      `<dxfs count="${this.rules.all.length}">${this.rules.all.join("")}</dxfs></styleSheet>`
    );
  }

  private numberOf(style: FileStyle): number {
    const key = JSON.stringify(
      Object.entries(style).sort(([one], [other]) => byCodeUnits(one, other))
    );
    const found = this.numbers.get(key);
    if (found !== undefined) {
      return found;
    }
    this.numbers.set(key, this.styles.length);
    return this.styles.push(style) - 1;
  }
}

/** Things of which each stands once in a list, by number. */
class Distinct {
  readonly all: string[];
  private readonly numbers: Map<string, number>;

  constructor(first: readonly string[] = []) {
    this.all = [...first];
    this.numbers = new Map(first.map((each, index) => [each, index]));
  }

  numberOf(each: string): number {
    const found = this.numbers.get(each);
    if (found !== undefined) {
      return found;
    }
    this.numbers.set(each, this.all.length);
    return this.all.push(each) - 1;
  }
}

/** Lines are drawn beside those that are there; no lines at all take them away. */
function mergedEdges(before: Edges | undefined, after: Edges | undefined): Edges | undefined {
  if (after === undefined || Object.keys(after).length === 0) {
    return after;
  }
  return { ...before, ...after };
}

function formatNumber(code: string, own: Distinct): number {
  return BUILT_IN[code] ?? FIRST_OWN_FORMAT + own.numberOf(code);
}

function fontXml({ bold, italic, fontSize, fontColor, fontName }: FileStyle): string {
  const color = fontColor === undefined ? "" : `<color${rgb(fontColor)}/>`;
  return (
    `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${fontSize}"/>${color}` +
    `<name${attributes({ val: fontName })}/><family val="${fontName === "Calibri" ? 2 : 1}"/></font>`
  );
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor${rgb(color)}/></patternFill></fill>`;
}

function borderXml(edges: Edges): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const color = edges[side];
    return color === undefined
      ? `<${side}/>`
      : `<${side} style="thin"><color${color === "" ? ' auto="1"' : rgb(color)}/></${side}>`;
  });
  return `<border>${sides.join("")}<diagonal/></border>`;
}

interface Parts {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

function cellXml(style: FileStyle, parts: Parts): string {
  const alignment = alignmentXml(style);
  const protection = style.unlocked ? '<protection locked="0"/>' : "";
  const { numFmtId, fontId, fillId, borderId } = parts;
  const own = attributes({
    ...parts,
    xfId: 0,
    quotePrefix: style.quoted || undefined,
    applyNumberFormat: numFmtId > 0 || undefined,
    applyFont: fontId > 0 || undefined,
    applyFill: fillId > 0 || undefined,
    applyBorder: borderId > 0 || undefined,
    applyAlignment: alignment !== "" || undefined,
    applyProtection: protection !== "" || undefined,
  });
  return `<xf${own}>${alignment}${protection}</xf>`;
}

const HORIZONTAL = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
} as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

function alignmentXml({ horizontal, vertical, wrap, indent }: FileStyle): string {
  const own = attributes({
    horizontal: horizontal && HORIZONTAL[horizontal],
    vertical: vertical && VERTICAL[vertical],
    wrapText: wrap || undefined,
    indent: indent || undefined,
  });
  return own === "" ? "" : `<alignment${own}/>`;
}

function rgb(color: string): string {
  return ` rgb="FF${color.slice(1).toUpperCase()}"`;
}
