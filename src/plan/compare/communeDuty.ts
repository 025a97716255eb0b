import { oneLine } from "../../text/unicode";
import type { Task } from "../plan";
import type { CommuneDuty } from "./planComparison";

const END = "(?= |$)";
const BEGIN = "(?<= |^)";
const COMMITTEE = "(?:ubnd|(?:ủy|uỷ) ban nhân dân)";
const LEVEL = "(?:xã(?! hội)|phường|đặc khu)";
/**
 * "UBND cấp xã", "UBND các xã, phường, đặc khu", "UBND các quận, huyện, xã", "các xã, phường". With their diacritics, for "các
 * phương thức" and "của xã hội" are none.
 */
const COMMUNES = new RegExp(
  `${BEGIN}(?:cấp ${LEVEL}|${COMMITTEE}(?: (?:các|quận|huyện|thị xã|và))* ${LEVEL}|(?:các|của|tại) ${LEVEL})${END}`
);
/** "Các cơ quan, đơn vị, địa phương": whoever is meant as an agency by such words includes communes; in a text they mean places. */
const LOCALITIES = new RegExp(`${BEGIN}(?:địa phương|${COMMITTEE} các cấp)${END}`);
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** What a task of the superior's plan asks of communes, by its columns of agencies, else by its text. */
export function communeDuty({ leadPrinted, supportingPrinted, text }: Task): CommuneDuty {
  if (meansCommunes(leadPrinted)) {
    return "lead";
  }
  if (meansCommunes(supportingPrinted)) {
    return "support";
  }
  return COMMUNES.test(wordsOf(text)) ? "named" : "none";
}

/** Whether an agency's name means communes: named as such, or with all localities. */
export function meansCommunes(agency: string): boolean {
  const words = wordsOf(agency);
  return COMMUNES.test(words) || LOCALITIES.test(words);
}

function wordsOf(text: string): string {
  return oneLine(text).toLowerCase().replace(BETWEEN_WORDS, " ").trim();
}
