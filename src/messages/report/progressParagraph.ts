import type { ReportFigures } from "../../plan/report/reportFigures";
import type { ComparedFigures } from "../../plan/report/reportedFigures";
import { aheadText, overdueText } from "./agencyLines";
import { comparisonText } from "./comparisonText";
import { recurringText } from "./recurringText";
import { runningText } from "./runningText";
import { targetsText } from "./targetsText";
import { addedText, doneText, extendedText, laterText, openText, planText } from "./totalsText";

/**
 * The progress of the plan as the report of a period tells it, in paragraphs apart by a line end, lists in lines that begin with
 * "- " and "+ ". It is Vietnamese whatever the language of the pane. Rates are of the tasks that are to be done (`rateBase`), with
 * both
 * numbers beside them; reasons that nobody gave stay open as `REASON_GAP`.
 */
export function progressParagraph(figures: ReportFigures, compared: ComparedFigures): string {
  const plan = planText(figures);
  if (figures.total.total === 0) {
    return plan;
  }
  return [
    joined([plan, doneText(figures), laterText(figures)]),
    joined([openText(figures), addedText(figures), extendedText(figures)]),
    comparisonText(figures, compared),
    joined([runningText(figures), recurringText(figures)]),
    targetsText(figures),
    overdueText(figures),
    aheadText(figures),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
