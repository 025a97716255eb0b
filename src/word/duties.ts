import { directoryName } from "../plan/agencies/recogniseAgencies";
import type { AreaDuty } from "../plan/document";
import { searchKey } from "../text/keys";
import { oneLine } from "../text/unicode";
import { agencyIn, ASSIGNING_SECTION } from "./assignments";
import { sectionUnder } from "./section";

/** "a) ", "2. ": a point of its own, which may be somebody else's. */
const POINT = /^(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)]/iu;
/** The duty in the line that names the agency: "2. Công an xã: Chủ trì …". */
const SAME_LINE = /^[^:]{1,100}:\s*|^.{1,100}?(?=(?<![\p{L}\p{M}])chủ trì(?![\p{L}\p{M}]))/iu;
const LEADS = /^(?:[a-z] |\d+ )?chu tri(?= )/;

/** Words for the areas of Resolution 76/NQ-CP in a sentence, by `Area.id`. */
const AREA_WORDS: readonly (readonly [areaId: string, words: RegExp])[] = [
  ["chi-dao-dieu-hanh", /(?<= )chi dao dieu hanh(?= |$)/],
  ["the-che", /(?<= )cai cach the che(?= |$)/],
  ["thu-tuc-hanh-chinh", /(?<= )cai cach (?:thu tuc hanh chinh|tthc)(?= |$)/],
  ["to-chuc-bo-may", /(?<= )cai cach (?:to chuc )?bo may(?= |$)/],
  ["che-do-cong-vu", /(?<= )(?:cai cach )?che do cong vu(?= |$)/],
  ["tai-chinh-cong", /(?<= )cai cach tai chinh cong(?= |$)/],
  [
    "chinh-quyen-so",
    /(?<= )(?:xay dung|phat trien) (?:va phat trien )?chinh quyen (?:dien tu|so)(?= |$)/,
  ],
];

/**
 * Which agency leads the work of which area by a plan's section "Tổ chức thực hiện"; empty where it does not say. Only what
 * an agency is told to lead ("Chủ trì …") counts: to support, advise or follow an area is no claim to its tasks.
 * @param lines the document's paragraphs in order
 */
export function areaDuties(lines: readonly string[]): readonly AreaDuty[] {
  const duties = new Map<string, AreaDuty>();
  let agency: string | null = null;
  for (const line of sectionUnder(lines.map(oneLine), ASSIGNING_SECTION)) {
    const headed = agencyIn(line);
    agency = headed ?? (POINT.test(line) ? null : agency);
    const duty = headed === null ? line : line.replace(SAME_LINE, "");
    for (const areaId of agency === null ? [] : areasLed(duty)) {
      const name = directoryName(agency!, []) ?? agency!;
      duties.set(`${areaId} ${name}`, { areaId, agency: name });
    }
  }
  return [...duties.values()];
}

function areasLed(duty: string): readonly string[] {
  const key = searchKey(duty);
  return LEADS.test(key)
    ? AREA_WORDS.filter(([, words]) => words.test(key)).map(([areaId]) => areaId)
    : [];
}
