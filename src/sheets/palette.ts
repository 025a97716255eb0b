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

/** Letters stand out by 4.5:1 or more, and the fills differ in lightness too, for those who cannot tell red from green. */
export const DEFAULT_PALETTE: Palette = {
  overdue: { fill: "#F8CBCB", letters: "#7A0019" },
  dueSoon: { fill: "#FFF2B3", letters: "#6B4E00" },
  done: { fill: "#E3F1E3", letters: "#1B5E20" },
  doneLate: { fill: "#FBDDBF", letters: "#7A3B00" },
  stopped: { fill: "#E3E3E3", letters: "#4A4A4A" },
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
