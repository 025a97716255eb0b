import { clockDay } from "../actions/clockDay";
import { wordFaultReport } from "../messages/faults";
import type { Language } from "../messages/wording";
import { excelAtHand } from "./officeContext";
import { VERSION } from "./version";

/** The details of a fault with what whoever looks into it has to know of this computer. */
export function faultReport(details: string, language: Language): string {
  const around = { version: VERSION, excel: excelAtHand(), day: clockDay() };
  return wordFaultReport(details, around, language);
}
