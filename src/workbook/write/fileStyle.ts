import type { CellFormat } from "../../sheets/blueprint";

/** The colour of a thin line at each side, "#RRGGBB"; "" is Excel's own, absent is none. */
export interface Edges {
  readonly left?: string;
  readonly right?: string;
  readonly top?: string;
  readonly bottom?: string;
}

/** How a cell of a file looks; what is absent is Excel's default. */
export interface FileStyle extends Omit<CellFormat, "borders" | "borderColor"> {
  readonly edges?: Edges;
  readonly unlocked?: boolean;
  /** Text that Excel must not read as anything else when somebody opens the cell: its leading apostrophe. */
  readonly quoted?: boolean;
}

/**
 * What a format of an area sets at one of its cells.
 * @param isLastRow whether the cell stands in the last row of the area, which alone has a line `bottom`
 */
export function styleOf(format: CellFormat, isLastRow: boolean): FileStyle {
  const { borders, borderColor = "", ...style } = format;
  switch (borders) {
    case undefined:
      return style;
    case "none":
      return { ...style, edges: {} };
    case "bottom":
      return isLastRow ? { ...style, edges: { bottom: borderColor } } : style;
    case "all":
      return {
        ...style,
        edges: { left: borderColor, right: borderColor, top: borderColor, bottom: borderColor },
      };
  }
}
