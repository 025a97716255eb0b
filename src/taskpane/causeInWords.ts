import { ExcelProblem } from "../excel/problem";
import { wordExcelProblem } from "../messages/excel";
import type { Language } from "../messages/wording";
import type { Notice } from "./report";

/**
 * Words a fault: Excel's refusal as it is, a defect of ours with what the support contact needs.
 * @param unexpected what is said of a defect
 */
export function causeInWords(
  cause: unknown,
  unexpected: string,
  language: Language
): Omit<Notice, "title"> {
  return cause instanceof ExcelProblem
    ? { body: wordExcelProblem(cause, language), details: cause.message }
    : { body: unexpected, details: detailsOf(cause) };
}

function detailsOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
