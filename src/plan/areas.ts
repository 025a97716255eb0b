import { searchKey } from "../text/keys";
import type { Area } from "./plan";

export interface KnownArea {
  readonly id: string;
  /** The name that Resolution 76/NQ-CP (2021) gives it, in the words of local plans ("chính quyền" for "Chính phủ"). */
  readonly name: string;
  /** How its heading begins once the words in front ("Công tác", "Cải cách", "Đẩy mạnh"…) are taken away; by search key. */
  readonly begins: RegExp;
}

/**
 * The six areas of Resolution 76/NQ-CP and the part "chỉ đạo, điều hành" that most plans put first; with the wording of Resolution
 * 30c/NQ-CP and the usual abbreviations.
 */
export const KNOWN_AREAS: readonly KnownArea[] = [
  {
    id: "chi-dao-dieu-hanh",
    name: "Chỉ đạo, điều hành cải cách hành chính",
    begins:
      /^(lanh dao )?chi dao (va )?dieu hanh|^(lanh dao )?chi dao$|^dieu hanh( cai cach| cchc|$)/,
  },
  {
    id: "the-che",
    name: "Cải cách thể chế",
    begins: /^the che|^((he thong )?van ban )?(quy pham phap luat|qppl)|^vbqppl/,
  },
  {
    id: "thu-tuc-hanh-chinh",
    name: "Cải cách thủ tục hành chính",
    begins: /^thu tuc hanh chinh|^tthc/,
  },
  {
    id: "to-chuc-bo-may",
    name: "Cải cách tổ chức bộ máy hành chính nhà nước",
    begins: /^(to chuc )?bo may/,
  },
  {
    id: "che-do-cong-vu",
    name: "Cải cách chế độ công vụ",
    begins: /^(che do )?cong vu|^(nang cao chat luong )?doi ngu (can bo|cong chuc|cbcc)/,
  },
  {
    id: "tai-chinh-cong",
    name: "Cải cách tài chính công",
    begins: /^tai chinh cong/,
  },
  {
    id: "chinh-quyen-so",
    name: "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
    begins:
      /^(nen )?chinh (quyen|phu) (so|dien tu)|^(cqdt|cqs)( |$)|^hien dai hoa (nen )?hanh chinh|^(chuyen doi so|cds) (va )?(xay dung|phat trien) (chinh (quyen|phu)|cqdt|cqs)|^(ung dung )?(cong nghe thong tin|cntt)( va chuyen doi so)?( trong hoat dong.*)?$/,
  },
];

/** A Roman or Arabic number, or a capital letter, set apart from the words after it. */
const NUMERAL =
  /^(?:(?:phần|mục|lĩnh vực)\s+(?=[IVXLC\d]))?((?:[IVXLC]+|\d{1,2}|[A-ZĐ])(?:\.\d{1,2})*)(?:\s*[.):/]+(?!\d)\s*|\s*[-–—]\s+|\s*:\s*)/iu;
const ROMAN_AND_BLANK = /^((?:[IVX]+|\d{1,2}|[A-ZĐ](?=\.\d))(?:\.\d{1,2})*)\s+(?=\p{Lu})/u;

const WORDS_IN_FRONT =
  /^(cong tac|cai cach|ve|linh vuc|nhiem vu|noi dung|day manh|tang cuong|tiep tuc|thuc hien|trien khai|to chuc thuc hien|xay dung|hoan thien|phat trien|nang cao hieu qua|va) /;

/**
 * The area that a heading of the plan stands for. `text` is the heading as printed ("III. Cải cách thủ tục hành chính").
 * The known areas are told by their words and never by the number in front, for plans begin to count at different areas
 * (domain of Resolution 76/NQ-CP); any other heading is kept as it is under an id made of its name.
 */
export function areaFromHeading(text: string): Area {
  const heading = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  const match = NUMERAL.exec(heading) ?? ROMAN_AND_BLANK.exec(heading);
  const name = match ? heading.slice(match[0].length).trim() : heading;
  return name === ""
    ? { numeral: "", name: heading, id: areaId(heading) }
    : { numeral: match?.[1] ?? "", name, id: areaId(name) };
}

/** The id of an area by its name, without a numeral in front: that of a known area, else one made of the name. */
export function areaId(name: string): string {
  const key = searchKey(name);
  let core = key;
  while (WORDS_IN_FRONT.test(core)) {
    core = core.replace(WORDS_IN_FRONT, "");
  }
  return KNOWN_AREAS.find((area) => area.begins.test(core))?.id ?? key.replaceAll(" ", "-");
}
