import { ExcelProblem } from "../../excel/problem";
import { wordExcelProblem } from "../../messages/excel";
import { settingsMessages } from "../../messages/settings";
import type { Language } from "../../messages/wording";
import type { Notice } from "../report";

/**
 * Why the settings were not read or saved, or their sheet not opened, and what to do about it.
 * @param cause null: the workbook has no settings any more
 */
export function settingsNotice(
  what: "notRead" | "notSaved" | "notOpened",
  cause: unknown,
  language: Language
): Notice {
  const words = settingsMessages[language];
  const title = words[what];
  if (cause === null) {
    return { title, body: words.gone, details: "" };
  }
  if (cause instanceof ExcelProblem) {
    return { title, body: wordExcelProblem(cause, language), details: cause.message };
  }
  const details = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return { title, body: words.unexpected, details };
}
