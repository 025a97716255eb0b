import { directoryName } from "../plan/agencies/recogniseAgencies";
import { isGroup, readsAsUnit } from "../plan/agencies/units";
import type { Agency } from "../plan/plan";
import { oneLine } from "../text/unicode";
import { sectionUnder } from "./section";

/** Who does what stands in the section of this name. */
export const ASSIGNING_SECTION = /^to chuc thuc hien$/;

/** "a) ", "2. ", "2.1. ", "- " before the agency that the lines below it are about. */
const MARK = /^(?:[-–•+]\s*)?(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)]\s*|^[-–•+]\s*/iu;
/** Where a duty follows in the same line. */
const DUTY =
  /\s*(?::|(?<![\p{L}\p{M}])(?:có trách nhiệm|chủ trì|chịu trách nhiệm|tham mưu|chủ động)(?![\p{L}\p{M}])).*$/u;
const LONGEST_NAME = 80;
/** Whose room or centre it is goes without saying inside a commune. */
const OWN_UNIT = /^((?:Phòng|Trung tâm) .+) (?:xã|phường|đặc khu)$/u;

/**
 * The agencies that head the points of a plan's section "Tổ chức thực hiện" and that no directory knows, by the names
 * they have there; empty where there is no such section. An agency of the built-in directory goes by the directory's
 * name, so that one plan names its agencies alike whether it comes as a document or as a sheet.
 * @param lines the document's paragraphs in order
 */
export function assignedAgencies(lines: readonly string[]): readonly Agency[] {
  const section = sectionUnder(lines.map(oneLine), ASSIGNING_SECTION);
  const named = section.flatMap((line) => agencyIn(line) ?? []);
  return [...new Set(named)].filter((name) => directoryName(name, []) === null).map(agencyNamed);
}

/** The agency that a line heads; null for every other line, for a sentence that begins with one, and for groups. */
export function agencyIn(line: string): string | null {
  const marked = MARK.exec(line);
  const name = line
    .slice(marked?.[0].length ?? 0)
    .replace(DUTY, "")
    .replace(/[\s.,;]+$/u, "");
  const stated = marked !== null && name !== "" && name.length <= LONGEST_NAME;
  return stated && readsAsUnit(name) && !isGroup(name) ? name : null;
}

function agencyNamed(printed: string): Agency {
  return {
    name: OWN_UNIT.exec(printed)?.[1] ?? printed,
    shortName: "",
    kind: "agency",
    spellings: [printed],
    leadSpellings: [],
    members: [],
    formerName: "",
  };
}
