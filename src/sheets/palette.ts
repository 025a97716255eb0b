import { contrastRatio } from "./contrast";

/** The groups of progress words that have a colour of their own, in the order of the legend. */
export const HIGHLIGHT_GROUPS = ["overdue", "dueSoon", "done", "doneLate", "stopped"] as const;

export type HighlightGroup = (typeof HIGHLIGHT_GROUPS)[number];

/** Colours as "#RRGGBB". */
export interface GroupColors {
  readonly fill: string;
  readonly letters: string;
}

export type Palette = Readonly<Record<HighlightGroup, GroupColors>>;

/**
 * Red is late, amber due soon, green done in time, violet done late, as everywhere in the product. Letters stand out by 4.5:1
 * or more, and the fills differ in lightness too, for those who cannot tell red from green.
 */
export const DEFAULT_PALETTE: Palette = {
  overdue: { fill: "#FADBDB", letters: "#8B0016" },
  dueSoon: { fill: "#FFF4C2", letters: "#6B4E00" },
  done: { fill: "#E6F4E6", letters: "#1B5E20" },
  doneLate: { fill: "#E2D3F2", letters: "#4A1B73" },
  stopped: { fill: "#E9E9E9", letters: "#4A4A4A" },
};

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const LEAST_CONTRAST = 4.5;

/** The colours to draw with. */
export interface ChosenPalette {
  readonly palette: Palette;
  /** Groups whose chosen letters would not be legible on their fill: they have the colours of the add-in. */
  readonly illegible: readonly HighlightGroup[];
}

/**
 * Takes the colours that somebody chose, as far as their letters can be read.
 * @param chosen "#RRGGBB" each; a group that is missing has the colours of the add-in
 */
export function legiblePalette(
  chosen: Readonly<Partial<Record<HighlightGroup, GroupColors>>>
): ChosenPalette {
  const illegible = HIGHLIGHT_GROUPS.filter((group) => {
    const colors = chosen[group];
    return colors !== undefined && contrastRatio(colors.fill, colors.letters) < LEAST_CONTRAST;
  });
  const legible = Object.fromEntries(
    HIGHLIGHT_GROUPS.flatMap((group) => {
      const colors = chosen[group];
      return colors && !illegible.includes(group) ? [[group, colors]] : [];
    })
  );
  return { palette: { ...DEFAULT_PALETTE, ...legible }, illegible };
}
