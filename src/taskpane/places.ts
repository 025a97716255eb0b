import { wordFinding } from "../messages/findings";
import { paneMessages } from "../messages/pane";
import { wordRepair } from "../messages/repairs";
import type { Language } from "../messages/wording";
import type { Finding } from "../plan/finding";
import type { Repair } from "../intake/reading";
import type { RowSpan } from "../plan/plan";
import type { FindingLine, ReportLine } from "./report";

/** "dòng 10–11", with its sheet where the list stands on several. */
export function rowsInWords({ sheet, first, last }: RowSpan, language: Language): string {
  const words = paneMessages[language];
  const place = first === last ? words.row(first) : words.rowSpan(first, last);
  return sheet === undefined ? place : words.onSheet(place, sheet);
}

/** A finding with its place, in words. */
export function findingLine(finding: Finding, language: Language): FindingLine {
  const words = paneMessages[language];
  const places = [
    finding.task === "" ? "" : words.task(finding.task),
    finding.rows === null ? "" : rowsInWords(finding.rows, language),
  ].filter((place) => place !== "");
  return {
    severity: finding.severity,
    where: places.join(", ") || words.wholePlan,
    sentence: wordFinding(finding, language),
  };
}

/** A repair with its place, in a sentence of its own. */
export function repairSentence(repair: Repair, language: Language): ReportLine {
  return { where: rowsInWords(repair.rows, language), sentence: wordRepair(repair, language) };
}
