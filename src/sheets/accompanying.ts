import { dateParts } from "../plan/day";
import type { PlanSettings } from "../plan/settings";

/**
 * The words inside the line "(Kèm theo …)" below the title: those of the setting, else the decision of the authority's
 * chairman with the plan's number and date, or blanks for the pen while there are none (Decree 30/2020, Annex I).
 * @param authority "Ủy ban nhân dân xã …", for a workbook whose settings do not name it
 */
export function accompanyingDocument(settings: PlanSettings, authority: string): string {
  if (settings.accompanying.trim() !== "") {
    return settings.accompanying;
  }
  const issuer = settings.authority.trim() || authority.trim();
  const number = settings.documentNumber.trim() || "     /QĐ-UBND";
  const chairman = issuer === "" ? "" : ` của Chủ tịch ${issuer}`;
  return `Quyết định số ${number} ${signedOn(settings)}${chairman}`;
}

function signedOn({ issuedOn, planYear }: PlanSettings): string {
  if (issuedOn === null) {
    return `ngày     tháng     năm ${planYear}`;
  }
  const { year, month, dayOfMonth } = dateParts(issuedOn);
  const monthText = month <= 2 ? `0${month}` : String(month);
  return `ngày ${String(dayOfMonth).padStart(2, "0")} tháng ${monthText} năm ${year}`;
}
