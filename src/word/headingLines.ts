import { searchKey } from "../text/keys";
import { cleanText } from "../text/unicode";
import type { WordParagraph } from "./blocks";

/** A title page has fewer lines than this above its table. */
const MOST_LINES = 12;
const APPENDIX = /^phu luc( so)?( [ivx\d]+)?$/;
/** "II. NHIỆM VỤ" heads a section of the plan and not the table. */
const SECTION = /^(?:[IVX]+|\d+|[A-ZĐ])\s*[.)]/u;

/**
 * The lines above a table that belong to it: from the word "PHỤ LỤC" on, or, where it is missing, those next to the
 * table that stand like a title (centred, in capitals or in brackets).
 * @param before the paragraphs between the table and the one before it
 */
export function headingLines(before: readonly WordParagraph[]): readonly WordParagraph[] {
  const lines = before.filter(({ decoded }) => decoded.trim() !== "");
  const near = lines.slice(-MOST_LINES);
  const appendix = near.findLastIndex(({ decoded }) => APPENDIX.test(firstLineKey(decoded)));
  const lastBody = near.findLastIndex((line) => !standsLikeTitle(line));
  return near.slice(appendix >= 0 ? appendix : lastBody + 1);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

function firstLineKey(text: string): string {
  return searchKey(cleanText(text).split("\n")[0] ?? "").trim();
}

function standsLikeTitle({ decoded, centred }: WordParagraph): boolean {
  const plain = cleanText(decoded);
  return centred || (!SECTION.test(plain) && (plain.startsWith("(") || isCapitals(plain)));
}
