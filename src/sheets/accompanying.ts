import { dateParts } from "../plan/day";
import type { PlanSettings } from "../plan/settings";

/** Where the number of a draft is written by hand. */
const OPEN_NUMBER = "     ";
/** A plan that a decision issues comes with the decision (seed: section "QUYẾT ĐỊNH", article 1). */
const USUAL_SYMBOL = "QĐ-UBND";

/** What documents are, by the letters of their symbols (Decree 30/2020, Annex III). */
const TYPES: Readonly<Record<string, string>> = {
  QĐ: "Quyết định",
  KH: "Kế hoạch",
  NQ: "Nghị quyết",
  CTR: "Chương trình",
  BC: "Báo cáo",
};

/**
 * The words inside the line "(Kèm theo …)" below the title: those of the setting, else the document of the plan's number
 * and date, or blanks for the pen while there are none (Decree 30/2020, Annex I).
 * @param authority "Ủy ban nhân dân xã …", for a workbook whose settings do not name it
 */
export function accompanyingDocument(settings: PlanSettings, authority: string): string {
  if (settings.accompanying.trim() !== "") {
    return settings.accompanying;
  }
  const number = settings.documentNumber.trim() || openNumber(USUAL_SYMBOL);
  return documentWords(number, settings, settings.authority.trim() || authority.trim());
}

/** The number of a document that has none yet, with blanks for the pen: "     /KH-UBND". */
export function openNumber(symbol: string): string {
  return `${OPEN_NUMBER}/${symbol}`;
}

/**
 * "Kế hoạch số 18/KH-UBND ngày 09 tháng 01 năm 2026 của Ủy ban nhân dân xã …". A decision is one unless its symbol says
 * otherwise, and its signer the authority's chairman unless `byChairman` is false.
 */
export function documentWords(
  number: string,
  issue: Pick<PlanSettings, "issuedOn" | "planYear">,
  authority: string,
  byChairman = true
): string {
  const letters = /(?<![\p{L}\d])\p{Lu}\p{L}*/u.exec(number)?.[0].toUpperCase() ?? "";
  const type = TYPES[letters] ?? "Quyết định";
  const signer = type === "Quyết định" && byChairman ? `Chủ tịch ${authority}` : authority;
  return `${type} số ${number} ${signedOn(issue)}${authority === "" ? "" : ` của ${signer}`}`;
}

function signedOn({ issuedOn, planYear }: Pick<PlanSettings, "issuedOn" | "planYear">): string {
  if (issuedOn === null) {
    return `ngày     tháng     năm ${planYear}`;
  }
  const { year, month, dayOfMonth } = dateParts(issuedOn);
  const monthText = month <= 2 ? `0${month}` : String(month);
  return `ngày ${String(dayOfMonth).padStart(2, "0")} tháng ${monthText} năm ${year}`;
}
