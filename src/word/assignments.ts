import { NameIndex } from "../plan/agencies/nameIndex";
import { isGroup, readsAsUnit } from "../plan/agencies/units";
import type { Agency } from "../plan/plan";
import { searchKey } from "../text/keys";
import { oneLine } from "../text/unicode";

/** A report that the plan asks for and when: "báo cáo năm", "trước ngày 10/12". */
export interface ReportingDate {
  readonly report: string;
  /** As printed; a deadline phrase. */
  readonly phrase: string;
}

/** What the section "Tổ chức thực hiện" sets. */
export interface Assignments {
  /** The agencies that it gives duties, by the name it prints. */
  readonly agencies: readonly Agency[];
  readonly reporting: readonly ReportingDate[];
}

const SECTION = /^(?:[ivx]+ |\d+ |phan \w+ )?to chuc thuc hien$/;
const NEXT_SECTION = /^(?:(?:phu luc|noi nhan)(?: |$)|[ivx]+ .*)/;
const ROMAN = /^[IVX]+\s*[.)]/u;
const LONGEST_SECTION = 400;

/** "a) ", "2. ", "2.1. ", "- " before the agency that the lines below it are about. */
const MARK = /^(?:[-–•+]\s*)?(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)]\s*|^[-–•+]\s*/iu;
/** Where a duty follows in the same line. */
const DUTY =
  /\s*(?::|(?<![\p{L}\p{M}])(?:có trách nhiệm|chủ trì|chịu trách nhiệm|tham mưu|chủ động)(?![\p{L}\p{M}])).*$/u;
const LONGEST_NAME = 80;

const REPORT = "báo cáo(?:(?!trước|chậm nhất|gửi)[^,;.()])*";
const REPORT_DATE = new RegExp(
  `(${REPORT}(?:,\\s*${REPORT})*)(?:gửi\\s+)?((?:trước|chậm nhất)[^,;()]*ngày\\s+[^,;()]*)`,
  "giu"
);
/** A longer paragraph is no sentence about a report, and would take long to search. */
const LONGEST_SENTENCE = 3_000;
const DIRECTORY = new NameIndex([]);

/**
 * Reads the section "Tổ chức thực hiện" of a plan: the agencies that head its points and the dates of reports that it
 * sets. Both are empty where there is no such section.
 * @param lines the document's paragraphs in order
 */
export function readAssignments(lines: readonly string[]): Assignments {
  const section = sectionIn(lines.map(oneLine));
  const names = section.flatMap((line) => agencyIn(line) ?? []);
  return {
    agencies: [...new Set(names)].map(agencyNamed),
    reporting: section.flatMap(reportingIn),
  };
}

/** The last heading counts: a table of contents may have it first. */
function sectionIn(lines: readonly string[]): readonly string[] {
  const start = lines.findLastIndex((line) => SECTION.test(searchKey(line).trim()));
  if (start < 0) {
    return [];
  }
  const rest = lines.slice(start + 1, start + 1 + LONGEST_SECTION);
  const end = rest.findIndex(
    (line) =>
      NEXT_SECTION.test(searchKey(line).trim()) && (ROMAN.test(line) || /^[pn]/iu.test(line))
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** The agency that a line heads; null for every other line, for a sentence that begins with one, and for groups. */
function agencyIn(line: string): string | null {
  const marked = MARK.exec(line);
  const name = line
    .slice(marked?.[0].length ?? 0)
    .replace(DUTY, "")
    .replace(/[\s.,;]+$/u, "");
  const stated = marked !== null && name !== "" && name.length <= LONGEST_NAME;
  return stated && readsAsUnit(name) && !isGroup(name) ? name : null;
}

function agencyNamed(name: string): Agency {
  return {
    name,
    shortName: DIRECTORY.find(name)?.shortName ?? "",
    kind: "agency",
    spellings: [name],
    leadSpellings: [],
    members: [],
    formerName: "",
  };
}

function reportingIn(line: string): readonly ReportingDate[] {
  const searched = line.slice(0, LONGEST_SENTENCE);
  return [...searched.matchAll(REPORT_DATE)].map((match) => ({
    report: (match[1] ?? "").trim(),
    phrase: (match[2] ?? "").replace(/[\s.]+$/u, ""),
  }));
}
