import type { BuildOutcome, BuiltAppendix } from "../actions/buildAppendix";
import { ExcelProblem } from "../excel/problem";
import { cancelledMessages } from "../messages/cancelled";
import { wordSourceProblem } from "../messages/errors";
import { wordExcelProblem } from "../messages/excel";
import { paneMessages } from "../messages/pane";
import { wordRepair } from "../messages/repairs";
import type { Language } from "../messages/wording";
import type { Surroundings } from "./officeContext";
import { byGravity, findingLine, rowsInWords } from "./places";
import type { BuildReport, Notice } from "./report";

/** What a build gave, in words: a report, or a notice of why there is none. */
export type OutcomeView =
  | { readonly kind: "report"; readonly report: BuildReport }
  | { readonly kind: "notice"; readonly notice: Notice };

/** Words the outcome of a build. */
export function outcomeView(outcome: BuildOutcome, language: Language): OutcomeView {
  if (outcome.ok) {
    return { kind: "report", report: reportOf(outcome, language) };
  }
  const notice =
    "cancelled" in outcome
      ? { ...cancelledMessages[language], details: "" }
      : notBuilt(wordSourceProblem(outcome.problem, language), "", language);
  return { kind: "notice", notice };
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
  const { sources, plan, repairs } = outcome.reading;
  return {
    sheets: sources.map(({ sheet }) => sheet),
    restored: outcome.restored,
    tasks: plan.tasks.length,
    areas: plan.areas.length,
    findings: byGravity(outcome.findings).map((finding) => findingLine(finding, language)),
    repairs: repairs.map((repair) => ({
      where: rowsInWords(repair.rows, language),
      sentence: wordRepair(repair, language),
    })),
  };
}

/** Tells that unfinished work of an earlier time was undone when the add-in opened. */
export function restoredNotice(language: Language): Notice {
  const words = paneMessages[language];
  return { title: words.restoredTitle, body: words.restoredAtOpening, details: "" };
}
