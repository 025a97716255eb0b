import { searchKey } from "../text/keys";

/** What may stand before a section's name: "V. ", "3. ", "Phần II. ". */
const NUMBER = /^(?:[ivx]+ |\d+ |phan \w+ )?/;
const NEXT_SECTION = /^(?:(?:phu luc|noi nhan)(?: |$)|[ivx]+ .*)/;
const ROMAN = /^[IVX]+\s*[.)]/u;
const LONGEST_SECTION = 400;

/**
 * The lines of a plan's section, without its heading; empty where there is none. Of several headings the last counts: a
 * table of contents may have it first.
 * @param lines the document's paragraphs in order, cleaned
 * @param heading of the search key of the section's name, without its number
 */
export function sectionUnder(lines: readonly string[], heading: RegExp): readonly string[] {
  const start = lines.findLastIndex((line) => heading.test(searchKey(line).replace(NUMBER, "")));
  if (start < 0) {
    return [];
  }
  const rest = lines.slice(start + 1, start + 1 + LONGEST_SECTION);
  const end = rest.findIndex(endsSection);
  return end < 0 ? rest : rest.slice(0, end);
}

function endsSection(line: string): boolean {
  return NEXT_SECTION.test(searchKey(line)) && (ROMAN.test(line) || /^[pn]/iu.test(line));
}
