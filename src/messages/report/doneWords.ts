import { rateTenths, type SummaryCounts } from "../../plan/summary";
import type { Language } from "../wording";
import { ratio, tenths } from "./figureWords";
import { reportPartMessages } from "./reportPart";

/** "Hoàn thành 08/37 nhiệm vụ (21,6%)"; the rate is never without its two numbers. */
export function doneWords(counts: SummaryCounts, language: Language): string {
  const words = reportPartMessages[language];
  const rate = rateTenths(counts);
  if (rate === null) {
    return words.noRate;
  }
  const percent = language === "vi" ? tenths(rate) : String(rate / 10);
  return words.done(ratio(counts), percent);
}
