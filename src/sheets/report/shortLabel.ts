import type { Agency, Area } from "../../plan/plan";
import { textWidth, type TextFont } from "../metrics";

/** Words at the beginning of an area that every area could have. */
const EMPTY_WORDS = /^(?:Cải cách|Xây dựng|Công tác)\s+(?=\p{L})/u;

/**
 * "III. Thủ tục hành chính": an area's numeral and its name; where that is too long, the name up to its first comma, or as
 * many words as fit.
 * @param width points
 */
export function areaLabel(
  { numeral, name }: Pick<Area, "numeral" | "name">,
  font: TextFont,
  width: number
): string {
  const bare = name.replace(EMPTY_WORDS, "");
  const text = bare.charAt(0).toLocaleUpperCase("vi") + bare.slice(1);
  const numbered = numeral === "" ? text : `${numeral}. ${text}`;
  const first = numbered.split(",")[0]!;
  return textWidth(numbered, font) > width && textWidth(first, font) <= width
    ? first
    : cut(numbered, font, width);
}

/**
 * An agency's name where it fits, else what the directory calls it for short, else as much of its name as fits. @param width points
 */
export function agencyLabel(
  { name, shortName }: Pick<Agency, "name" | "shortName">,
  font: TextFont,
  width: number
): string {
  const fits = shortName === "" || textWidth(name, font) <= width;
  return cut(fits ? name : shortName, font, width);
}

/** Whole words as long as they fit, with "…" where some do not. */
function cut(text: string, font: TextFont, width: number): string {
  if (textWidth(text, font) <= width) {
    return text;
  }
  const words = text.split(" ");
  let kept = words[0]!;
  for (const word of words.slice(1)) {
    const longer = `${kept} ${word}`;
    if (textWidth(`${longer}…`, font) > width) {
      break;
    }
    kept = longer;
  }
  return `${kept.replace(/[\s,;:–-]+$/u, "")}…`;
}
