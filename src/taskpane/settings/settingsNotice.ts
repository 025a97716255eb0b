import { paneMessages } from "../../messages/pane";
import { settingsMessages } from "../../messages/settings";
import type { Language } from "../../messages/wording";
import { causeInWords } from "../causeInWords";
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
  return cause === null
    ? { title, body: words.gone, details: "" }
    : { title, ...causeInWords(cause, paneMessages[language].unexpectedWork, language) };
}
