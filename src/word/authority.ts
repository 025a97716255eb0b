import { directoryName } from "../plan/agencies/recogniseAgencies";
import { searchKey } from "../text/keys";

/** Who issues a document. */
export interface Authority {
  /** In the letters of a sentence: "Ủy ban nhân dân xã Nguyễn Bình Khiêm"; "" where none is named. */
  readonly authority: string;
  /** Whether its chairman signs in his own name. */
  readonly byChairman: boolean;
}

/** The state's name and motto, which stand beside the authority and may share its line. */
const NUMBER = /^số(?!\p{L})/iu;
const STATE = /\s*(?:CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]).*$/u;
const BODY =
  /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|dang uy|ban chi dao|phong|so|van phong|trung tam|cong an)(?: |$)/;
/** A body whose place stands in the line below it. */
const WITHOUT_PLACE = /(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|dang uy)$/;
const CHAIRMAN = /^chu tich (?:uy ban nhan dan|ubnd)(?: |$)/;
const LEVELS = "xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố|tỉnh";
const PLACE = new RegExp(String.raw`^(?:${LEVELS})\s`, "iu");
const BODY_OF_PLACE = new RegExp(String.raw`^(.*?)\s(${LEVELS})\s(.+)$`, "u");
const SHORT_FORM = /^UBND(?!\p{L})/iu;

/**
 * The authority of a document: the lowest of the bodies that its head names ("UBND HUYỆN AN LÃO", "PHÒNG NỘI VỤ"), else
 * the line "CHỦ TỊCH ỦY BAN NHÂN DÂN …" below "QUYẾT ĐỊNH".
 * @param head the lines above the title, cleaned
 * @param lines all first lines of the document, cleaned
 */
export function readAuthority(head: readonly string[], lines: readonly string[]): Authority {
  const chairman = lines.find((line) => isCapitals(line) && CHAIRMAN.test(searchKey(line))) ?? "";
  const bodies = head.map((line) => line.replace(STATE, "")).filter((line) => !NUMBER.test(line));
  const named = lowestBody(bodies.filter((line) => line !== ""));
  return {
    authority: sentenceCase(named || chairman.replace(/^chủ tịch\s+/iu, "")),
    byChairman: chairman !== "",
  };
}

function lowestBody(lines: readonly string[]): string {
  const at = lines.findLastIndex((line) => BODY.test(searchKey(line)));
  const body = lines[at] ?? "";
  const place = lines[at + 1] ?? "";
  return WITHOUT_PLACE.test(searchKey(body)) && PLACE.test(place) ? `${body} ${place}` : body;
}

/** "UBND XÃ TÂN AN" gives "Ủy ban nhân dân xã Tân An"; what is not in capitals keeps its letters. */
function sentenceCase(printed: string): string {
  const long = printed.replace(SHORT_FORM, "Ủy ban nhân dân");
  if (!isCapitals(printed)) {
    return long;
  }
  const lower = long.toLowerCase();
  const [, body = "", level = "", place = ""] = BODY_OF_PLACE.exec(lower) ?? [];
  const written = level === "" ? lower : `${body} ${level} ${everyUpper(place)}`;
  return directoryName(lower, []) ?? firstUpper(written);
}

function isCapitals(line: string): boolean {
  return line === line.toUpperCase();
}

function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function everyUpper(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}\d])\p{L}/gu, (letter) => letter.toUpperCase());
}
