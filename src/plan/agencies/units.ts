import { foldLetters } from "../../text/folding";

/**
 * Words that a unit's name begins with, capital first letter included: what follows a separator is a unit of its own only then
 * (groups may begin in lower case).
 */
const UNIT_WORDS = [
  "Phòng",
  "Văn phòng",
  "Trung tâm",
  "Công an",
  "Ban(?! hành)",
  "Trạm",
  "Sở",
  "Bộ",
  "Cục",
  "Chi cục",
  "Tổng cục",
  "UBND",
  "HĐND",
  "Ủy ban",
  "Uỷ ban",
  "Hội đồng",
  "Hội(?! nghị| thi| thảo)",
  "Đoàn",
  "Liên đoàn",
  "Công đoàn",
  "Công chức",
  "Tòa án",
  "Toà án",
  "Chi bộ",
  "Công ty",
  "Đảng ủy",
  "Đảng uỷ",
  "Thường trực",
  "Lãnh đạo",
  "Chủ tịch",
  "MTTQ",
  "UBMTTQ",
  "Mặt trận",
  "Trường(?! hợp)",
  "Tổ(?! chức)",
  "Đội",
  "Viện",
  "Đài",
  "Kho bạc",
  "Thuế",
  "Thanh tra",
  "Bảo hiểm",
  "Ngân hàng",
  "Hạt",
  "Hợp tác xã",
  "Thôn",
  "VP",
  "CA",
  "CAX",
  "BCHQS",
  "TYT",
  "TT",
  "P\\.",
].join("|");

const GROUP_WORDS =
  "các|tất cả|toàn thể|toàn bộ|những|mọi|(cơ quan|đơn vị|phòng|ban)( (chuyên môn|trực thuộc|liên quan|có liên quan|đơn vị|ban ngành|ngành|sự nghiệp))";
const GROUP = atStart(GROUP_WORDS);
/** "Cac co quan chuyen mon": only where the whole name is typed without diacritics. */
const PLAIN_GROUP = atStart(foldLetters(GROUP_WORDS));
const WITHOUT_DIACRITICS = /^[\0-\x7F]*$/u;
const UNIT = new RegExp(`^(?:${UNIT_WORDS})(?![\\p{L}\\p{M}])`, "u");
/** A kind of unit and nothing that names one: it goes on a group's list ("Các phòng, Ban, Trung tâm thuộc UBND xã"). */
const KIND_ONLY =
  /^(phòng|ban|ngành|trung tâm|sở|bộ|cục|hội|đoàn|đoàn thể|tổ|đội|trường|trường học|trạm|viện|đài|thôn)( ((trực )?thuộc|(có )?liên quan|trên địa bàn)( .*)?)?$/iu;
const UNIT_IN_ANY_CASE = new RegExp(UNIT.source, "iu");
/** A title of nobody in particular: "Chủ tịch, các Phó Chủ tịch UBND xã" names persons of one body. */
const TITLE_ONLY = /^(?:Chủ tịch|Lãnh đạo|Thường trực)$/u;
const GROUP_AS_PIECE = /^(các|tất cả|toàn thể|những) /iu;
const OFFICE_OF = /(?<![\p{L}\p{M}])(Văn phòng|VP|Thường trực)(?![\p{L}\p{M}])[^,;]*$/u;
const GOVERNING_BODY =
  /^(UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)(?![\p{L}\p{M}])/u;

/** Whether a name stands for several units that nobody can hold to account together ("Các cơ quan chuyên môn liên quan"). */
export function isGroup(name: string): boolean {
  return (WITHOUT_DIACRITICS.test(name) ? PLAIN_GROUP : GROUP).test(name.normalize("NFC"));
}

/** Whether a piece of a cell reads as a unit or a group by itself, as "Hạ tầng và Đô thị" or "đơn vị sự nghiệp" do not. */
export function readsAsUnit(piece: string): boolean {
  return (UNIT.test(piece) && !TITLE_ONLY.test(piece)) || GROUP_AS_PIECE.test(piece);
}

/** Whether "và" between two pieces joins one unit's name: "Văn phòng HĐND" và "UBND". */
export function isOfficeOfBoth(before: string, after: string): boolean {
  return OFFICE_OF.test(before) && GOVERNING_BODY.test(after);
}

/** Whether a line names a unit or a group, in whatever case, and so does not go on with the line above. */
export function beginsUnit(line: string): boolean {
  return UNIT_IN_ANY_CASE.test(line) || isGroup(line);
}

/** Whether a piece only goes on with the group before it: "ngành", "đoàn thể", "đơn vị sự nghiệp công lập thuộc UBND xã". */
export function continuesGroup(piece: string): boolean {
  return KIND_ONLY.test(piece) || !readsAsUnit(piece);
}

/** Whether a name ends a governing body's: behind a unit it says whose unit that is ("Đảng ủy Công an xã", "Chi bộ UBND xã"). */
export function isOwner(name: string): boolean {
  return GOVERNING_BODY.test(name) || /^Đảng (ủy|uỷ)(?![\p{L}\p{M}])/u.test(name);
}

function atStart(words: string): RegExp {
  return new RegExp(`^(?:${words})(?![\\p{L}\\p{M}\\p{N}])`, "iu");
}
