import { useState } from "react";
import type { Language } from "../messages/wording";
import { paneLanguage } from "./officeContext";

const KEPT_AS = "phu-luc.language";

/** The language that the user chose on this computer, else Excel's own; and a way to choose the other one. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => keptLanguage() ?? paneLanguage());
  document.documentElement.lang = language;
  return [
    language,
    (chosen) => {
      keep(chosen);
      setLanguage(chosen);
    },
  ];
}

/** Browsers may close their store to pages in frames; the choice then lasts as long as the pane. */
function keptLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    return kept === "vi" || kept === "en" ? kept : null;
  } catch {
    return null;
  }
}

function keep(language: Language): void {
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    return;
  }
}
