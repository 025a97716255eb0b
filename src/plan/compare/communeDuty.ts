import { searchKey } from "../../text/keys";
import type { Task } from "../plan";
import type { CommuneDuty } from "./planComparison";

const END = "(?= |$)";
const BEGIN = "(?<= |^)";
/** "UBND cấp xã", "UBND các xã, phường, đặc khu", "UBND các quận, huyện, xã", "các xã, phường". */
const COMMUNES = new RegExp(
  `${BEGIN}(?:cap xa|(?:ubnd|uy ban nhan dan)(?: (?:cac|quan|huyen|thi xa|va))* (?:xa|phuong|dac khu)|(?:cac|cua|tai) (?:xa|phuong|dac khu))${END}`
);
/** "Các cơ quan, đơn vị, địa phương": whoever is meant as an agency by such words includes communes; in a text they mean places. */
const LOCALITIES = new RegExp(`${BEGIN}(?:dia phuong|ubnd cac cap|uy ban nhan dan cac cap)${END}`);

/** What a task of the superior's plan asks of communes, by its columns of agencies, else by its text. */
export function communeDuty({ leadPrinted, supportingPrinted, text }: Task): CommuneDuty {
  if (meansCommunes(leadPrinted)) {
    return "lead";
  }
  if (meansCommunes(supportingPrinted)) {
    return "support";
  }
  return COMMUNES.test(searchKey(text)) ? "named" : "none";
}

/** Whether an agency's name means communes: named as such, or with all localities. */
export function meansCommunes(agency: string): boolean {
  const key = searchKey(agency);
  return COMMUNES.test(key) || LOCALITIES.test(key);
}
