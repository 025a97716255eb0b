import type { Target } from "../plan/targets/target";
import { targetsIn } from "../plan/targets/targetsIn";
import { searchKey } from "../text/keys";
import { oneLine } from "../text/unicode";
import { sectionUnder } from "./section";

/** "Một số chỉ tiêu chủ yếu", "Mục tiêu, chỉ tiêu", "Mục tiêu cụ thể", "Chỉ tiêu cải cách hành chính năm 2026". */
const HEADING =
  /^(?:[a-z] |\d{1,2} )?(?:mot so |cac |he thong )?(?:(?:muc tieu )?(?:va )?chi tieu|muc tieu cu the)(?: va)?(?: (?:chu yeu|cu the|co ban|chinh|phan dau|trong tam|thuc hien|cai cach hanh chinh|cchc|can dat|nam \d{4}))*$/;

/** How deep a line stands: "II.", "2.", "2.1.", "a)", "-", "+"; unmarked lines have none. */
const LEVELS: readonly RegExp[] = [
  /^(?:phần )?[IVX]+\s*[.)]\s*/u,
  /^\d{1,2}\s*[.)](?!\d)\s*/u,
  /^\d{1,2}(?:\.\d{1,2})+\s*[.)]?\s*/u,
  /^[a-zđ]\s*[.)]\s*/u,
  /^[-–—•]\s*/u,
  /^[+*]\s*/u,
];
const UNMARKED = LEVELS.length;
const NOTE = /^\(.*\)\W*$/u;
/** Characters; what heads items below it is a name, no sentence. */
const LONGEST_HEADING = 80;

interface Line {
  /** Without its mark. */
  readonly text: string;
  readonly level: number;
}

/**
 * The targets in the section of a plan that lists them, as "II. MỘT SỐ CHỈ TIÊU CHỦ YẾU"; empty where there is no such
 * section. Lines that only head others are no targets.
 * @param lines the document's paragraphs in order
 */
export function planTargets(lines: readonly string[]): readonly Target[] {
  return itemsOf(sectionLines(lines.map(oneLine))).flatMap((item) => targetsIn(item));
}

/** The section's lines: up to the next one that stands as high as its heading. */
function sectionLines(lines: readonly string[]): readonly Line[] {
  const section = sectionUnder(lines, HEADING).filter((line) => line !== "" && !NOTE.test(line));
  const heading = lines.findLast((line) => HEADING.test(headingKey(line))) ?? "";
  const { level } = lineOf(heading);
  const read = section.map(lineOf);
  const isAbove = (line: Line) => line.level <= level && level !== UNMARKED;
  // "2. Chỉ tiêu" over "1. …", "2. …": items that are numbered as their heading is.
  const numberedAlike = read[0] !== undefined && read[0].level === level;
  const end = numberedAlike ? -1 : read.findIndex(isAbove);
  return end < 0 ? read : read.slice(0, end);
}

function headingKey(line: string): string {
  return searchKey(line).replace(/^(?:[ivx]+ |phan \w+ )/, "");
}

function lineOf(line: string): Line {
  const level = LEVELS.findIndex((mark) => mark.test(line));
  return level < 0
    ? { text: line, level: UNMARKED }
    : { text: line.replace(LEVELS[level]!, ""), level };
}

/** A paragraph that begins in small letters goes on with the one before it: a page ended between them. */
function itemsOf(lines: readonly Line[]): readonly string[] {
  const items: string[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.level === UNMARKED && /^\p{Ll}/u.test(line.text) && items.length > 0) {
      items.push(`${items.pop()!} ${line.text}`);
    } else if (!heads(line, next)) {
      items.push(line.text);
    }
  });
  return items;
}

function heads({ text, level }: Line, next: Line | undefined): boolean {
  if (next === undefined) {
    return false;
  }
  const isAbove = level < next.level && next.level !== UNMARKED;
  const introduces = text.endsWith(":") && (isAbove || level === UNMARKED);
  return introduces || (isAbove && text.length <= LONGEST_HEADING);
}
