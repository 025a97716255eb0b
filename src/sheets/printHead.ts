import { sheetTexts } from "../messages/sheets";
import { toVietnamese } from "../plan/day";
import { documentWords, openNumber } from "./accompanying";
import type { PrintOptions } from "./printOptions";
import type { PrintedWork } from "./printProgress";

export interface PrintHeadInput {
  /** Of the plan, on one line. */
  readonly title: string;
  /** The words that `VanBanKemTheo` holds now. */
  readonly accompanying: string;
  readonly options: PrintOptions;
  /** For the progress version; null for the document's own. */
  readonly work?: PrintedWork | null;
}

/** What stands above the table (Decree 30/2020, Annex I), each on one line. */
export interface PrintHead {
  readonly heading: string;
  /** In capitals. */
  readonly title: string;
  readonly reference: string;
}

/**
 * Heading, title and reference. The document's own appendix comes with what issues it; the progress version comes with a
 * report, whose number and day are left to the pen, and says the day of its figures.
 */
export function printHead({ title, accompanying, options, work }: PrintHeadInput): PrintHead {
  const { heading, progressTitle, sourceOfReport } = sheetTexts.vi.print;
  const word = options.heading === "habit" ? heading.toUpperCase() : heading;
  if (!work) {
    return { heading: word, title: title.toUpperCase(), reference: `(Kèm theo ${accompanying})` };
  }
  const issue = { issuedOn: null, planYear: work.planYear };
  const report = documentWords(openNumber("BC-UBND"), issue, work.authority);
  return {
    heading: word,
    title: `${progressTitle} ${title.toUpperCase()}`,
    reference: sourceOfReport(report, toVietnamese(work.asOf)),
  };
}

/** The title that the plan has, of one that is printed. */
export function titleOfPlan(printed: string): string {
  const { progressTitle } = sheetTexts.vi.print;
  return printed.startsWith(progressTitle) ? printed.slice(progressTitle.length).trim() : printed;
}
