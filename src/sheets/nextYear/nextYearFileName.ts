import { nextYearSheet } from "../../messages/nextYear/nextYearSheet";
import { fileWords } from "../../text/fileName";
import { oneLine } from "../../text/unicode";

/** "Ủy ban nhân dân xã ", "UBND phường ". */
const WHAT_IT_IS = /^.*?(?<!\p{L})(?:xã|phường|đặc khu)\s+(?=\p{L})/iu;

/**
 * The name of the file of the next plan: "Phu-luc-CCHC-2027_Nguyen-Binh-Khiem.xlsx", so that the files of communes can lie
 * in one folder.
 * @param authority who issues the plan; "" where nobody says
 */
export function nextYearFileName(year: number, authority: string): string {
  const commune = fileWords(oneLine(authority).replace(WHAT_IT_IS, ""));
  return nextYearSheet.file(year, commune.replace(/[ ._()-]+/g, "-").replace(/^-|-$/g, ""));
}
