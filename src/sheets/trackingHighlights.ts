import type { Progress } from "../plan/progress";
import { PROGRESS_WORDS } from "../plan/vocabulary";
import type { Highlight } from "./blueprint";
import { DEFAULT_PALETTE, HIGHLIGHT_GROUPS, type HighlightGroup, type Palette } from "./palette";
import { headerOf } from "../tables/trackingColumns";

const STATES: Readonly<Record<HighlightGroup, readonly Progress[]>> = {
  overdue: ["overdue", "periodMissed"],
  dueSoon: ["dueSoon"],
  done: ["doneOnTime", "doneNoDeadline"],
  doneLate: ["doneLate", "doneNoDate"],
  stopped: ["stopped", "notArising"],
};

/**
 * Colours of task rows. Every rule asks for words of `Tiến độ` that no other rule asks for, because LibreOffice applies
 * the first match and Excel mixes several; so their order means nothing. The word itself is always there.
 */
export function trackingHighlights(palette: Palette): readonly Highlight[] {
  return HIGHLIGHT_GROUPS.map((group) => {
    const { fill, letters } = palette[group];
    return { formula: formulaOf(STATES[group]), fill, fontColor: letters, bold: false };
  });
}

/** In the add-in's own colours. */
export const TRACKING_HIGHLIGHTS = trackingHighlights(DEFAULT_PALETTE);

function formulaOf(states: readonly Progress[]): string {
  const tests = states.map((state) => `{${headerOf("progress")}}="${PROGRESS_WORDS[state]}"`);
  return tests.length === 1 ? `=${tests[0]}` : `=OR(${tests.join(",")})`;
}
