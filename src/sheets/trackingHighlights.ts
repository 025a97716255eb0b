import type { Progress } from "../plan/progress";
import { PROGRESS_WORDS } from "../plan/vocabulary";
import type { Highlight } from "./blueprint";
import { headerOf } from "./trackingColumns";

/**
 * Colours of task rows. Every rule asks for words of `Tiến độ` that no other rule asks for, because LibreOffice applies
 * the first match and Excel mixes several. Letters stand out from their fill by 4.5:1 or more, and the fills differ in
 * lightness too, for those who cannot tell red from green; the word itself is always there.
 */
export const TRACKING_HIGHLIGHTS: readonly Highlight[] = [
  highlight(["overdue", "periodMissed"], "#F8CBCB", "#7A0019"),
  highlight(["dueSoon"], "#FFF2B3", "#6B4E00"),
  highlight(["doneOnTime", "doneNoDeadline"], "#E3F1E3", "#1B5E20"),
  highlight(["doneLate", "doneNoDate"], "#FBDDBF", "#7A3B00"),
  highlight(["stopped", "notArising"], "#E3E3E3", "#4A4A4A"),
];

function highlight(states: readonly Progress[], fill: string, fontColor: string): Highlight {
  const tests = states.map((state) => `{${headerOf("progress")}}="${PROGRESS_WORDS[state]}"`);
  const formula = tests.length === 1 ? `=${tests[0]}` : `=OR(${tests.join(",")})`;
  return { formula, fill, fontColor, bold: false };
}
