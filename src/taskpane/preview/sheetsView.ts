import type { Choices } from "../../intake/choices";
import type { Reading } from "../../intake/reading";
import { previewMessages } from "../../messages/preview";
import type { Language } from "../../messages/wording";

/** A sheet with a list, to read or to leave. */
export interface SheetView {
  readonly sheet: string;
  readonly label: string;
  readonly isRead: boolean;
}

/** The sheets that were read and those with a list left unread; none where there is nothing to choose between. */
export function sheetsView(
  { sources, unread }: Reading,
  choices: Choices,
  language: Language
): readonly SheetView[] {
  const words = previewMessages[language];
  const sheets = [
    ...sources.map(({ sheet }) => ({ sheet, label: sheet, isRead: true })),
    ...unread.map(({ sheet, tasks }) => ({
      sheet,
      label: words.unreadSheet(sheet, tasks),
      isRead: false,
    })),
  ];
  // The tables of a document share its name and cannot be told apart.
  const areNamed = new Set(sheets.map(({ sheet }) => sheet)).size === sheets.length;
  const chosen = new Set(choices.sheets);
  const shown = sheets.map((each) =>
    chosen.size === 0 ? each : { ...each, isRead: chosen.has(each.sheet) }
  );
  return areNamed && shown.length > 1 ? shown : [];
}

/** The sheets to read after one was ticked or unticked. */
export function withSheet(
  sheets: readonly SheetView[],
  changed: string,
  isRead: boolean
): readonly string[] {
  return sheets
    .filter((each) => (each.sheet === changed ? isRead : each.isRead))
    .map(({ sheet }) => sheet);
}
