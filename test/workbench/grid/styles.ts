import type { Borders, BorderStyle, Cell, Color, Fill, Font } from "@cj-tech-master/excelts";
import type { Border, BorderDescr, Style } from "@odoo/o-spreadsheet/dist/types/types/misc";
import { kindOf } from "../../host/cells/content";
import { toHex } from "../../host/cells/colors";
import type { CellStyle } from "../../host/cells/styles";

type GridLine = BorderDescr["style"];

const LINES: Partial<Record<BorderStyle, GridLine>> = {
  medium: "medium",
  mediumDashed: "medium",
  mediumDashDot: "medium",
  mediumDashDotDot: "medium",
  slantDashDot: "medium",
  thick: "thick",
  double: "thick",
  dashed: "dashed",
  dashDot: "dashed",
  dotted: "dotted",
  dashDotDot: "dotted",
  hair: "dotted",
};

const HORIZONTAL: Readonly<Record<string, Style["align"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
};

const BY_KIND: Readonly<Record<string, Style["align"]>> = {
  Double: "right",
  Boolean: "center",
  Error: "center",
};

/** The looks of a cell as far as the grid has them: it knows neither font names nor rich text. */
export function gridStyle(
  style: CellStyle,
  cell: Cell | undefined,
  standard: Partial<Font>
): Style {
  const { alignment, fill } = style;
  const fillColor = fillOf(fill);
  return {
    ...fontOf({ ...standard, ...style.font }),
    align: HORIZONTAL[alignment?.horizontal ?? ""] ?? BY_KIND[kindOf(cell)] ?? "left",
    verticalAlign: verticalOf(alignment?.vertical),
    wrapping: alignment?.wrapText ? "wrap" : "overflow",
    ...(fillColor === undefined ? {} : { fillColor }),
  };
}

/** The grid draws each font as Arial, whose letters are that much wider: texts are to take the lines that they take in Excel. */
const NARROWER: Readonly<Record<string, number>> = { "Times New Roman": 0.9 };

function drawnSize(name: string | undefined, size: number): number {
  return size * (NARROWER[name ?? ""] ?? 1);
}

/** Weight, slant, lines and colour of a font; only what is set. */
export function fontOf(font: Partial<Font> | undefined): Style {
  const textColor = colorOf(font?.color);
  return {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline && font.underline !== "none" ? { underline: true } : {}),
    ...(font?.strike ? { strikethrough: true } : {}),
    ...(font?.size === undefined ? {} : { fontSize: drawnSize(font.name, font.size) }),
    ...(textColor === undefined ? {} : { textColor }),
  };
}

/** The colour of a solid fill; conditional formats keep it as their background. */
export function fillOf(fill: Fill | undefined): string | undefined {
  return fill?.type === "pattern" && fill.pattern !== "none"
    ? (colorOf(fill.fgColor) ?? colorOf(fill.bgColor))
    : undefined;
}

export function gridBorder(borders: Partial<Borders> | undefined): Border | null {
  const found: Border = {};
  for (const side of ["top", "left", "bottom", "right"] as const) {
    const line = borders?.[side];
    if (line?.style) {
      found[side] = {
        style: LINES[line.style] ?? "thin",
        color: colorOf(line.color) ?? "#000000",
      };
    }
  }
  return Object.keys(found).length > 0 ? found : null;
}

/** A colour of the file; a tinted theme colour, which the host does not read, counts as none. */
function colorOf(color: Partial<Color> | undefined): string | undefined {
  return color === undefined || "tint" in color ? undefined : toHex(color, "") || undefined;
}

function verticalOf(vertical: string | undefined): Style["verticalAlign"] {
  return vertical === "top" ? "top" : vertical === "middle" ? "middle" : "bottom";
}
