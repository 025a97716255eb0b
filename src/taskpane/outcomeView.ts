import type { BuildOutcome, BuiltAppendix } from "../actions/buildAppendix";
import { ExcelProblem } from "../excel/problem";
import { wordSourceProblem } from "../messages/errors";
import { wordExcelProblem } from "../messages/excel";
import { wordFinding } from "../messages/findings";
import { paneMessages } from "../messages/pane";
import { wordRepair } from "../messages/repairs";
import type { Language } from "../messages/wording";
import type { Finding, Severity } from "../plan/finding";
import type { RowSpan } from "../plan/plan";
import type { Surroundings } from "./officeContext";
import type { BuildReport, FindingLine, Notice } from "./report";

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** What a build gave, in words: a report, or a notice of why there is none. */
export type OutcomeView =
  | { readonly kind: "report"; readonly report: BuildReport }
  | { readonly kind: "notice"; readonly notice: Notice };

/** Words the outcome of a build. */
export function outcomeView(outcome: BuildOutcome, language: Language): OutcomeView {
  return outcome.ok
    ? { kind: "report", report: reportOf(outcome, language) }
    : {
        kind: "notice",
        notice: notBuilt(wordSourceProblem(outcome.problem, language), "", language),
      };
}

/** Words a fault that stopped a build: Excel's refusal, or a defect of ours. */
export function failureNotice(cause: unknown, language: Language): Notice {
  return cause instanceof ExcelProblem
    ? notBuilt(wordExcelProblem(cause, language), cause.message, language)
    : notBuilt(paneMessages[language].unexpected, detailsOf(cause), language);
}

/** Why the pane cannot work where it is; null inside Excel. */
export function surroundingsNotice(where: Surroundings, language: Language): Notice | null {
  const words = paneMessages[language];
  switch (where) {
    case "excel":
      return null;
    case "browser":
      return { ...words.notInExcel, details: "" };
    case "noOffice":
      return { ...words.noOffice, details: "" };
  }
}

function notBuilt(body: string, details: string, language: Language): Notice {
  return { title: paneMessages[language].notBuilt, body, details };
}

function detailsOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

function reportOf(outcome: BuiltAppendix, language: Language): BuildReport {
  const { source, plan, repairs } = outcome.reading;
  return {
    sheet: source.sheet,
    restored: outcome.restored,
    tasks: plan.tasks.length,
    areas: plan.areas.length,
    findings: outcome.findings
      .map((finding) => findingLine(finding, language))
      .sort((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity]),
    repairs: repairs.map((repair) => ({
      where: rowsInWords(repair.rows, language),
      sentence: wordRepair(repair, language),
    })),
  };
}

function findingLine(finding: Finding, language: Language): FindingLine {
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

function rowsInWords({ first, last }: RowSpan, language: Language): string {
  const words = paneMessages[language];
  return first === last ? words.row(first) : words.rowSpan(first, last);
}

/** Tells that unfinished work of an earlier time was undone when the add-in opened. */
export function restoredNotice(language: Language): Notice {
  const words = paneMessages[language];
  return { title: words.restoredTitle, body: words.restoredAtOpening, details: "" };
}
