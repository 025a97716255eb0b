import { paneMessages } from "../messages/pane";
import type { Language } from "../messages/wording";
import type { Surroundings } from "./officeContext";
import type { Notice } from "./report";

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
