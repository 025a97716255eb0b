import { PROPOSED_TASKS, slipCodeIn } from "../../plan/slips/slipWords";
import { searchKey } from "../../text/keys";
import { cleanText } from "../../text/unicode";

/** What our own slips print around their lists, as search keys of how it begins. */
const PRINTED =
  /^(?:phieu cap nhat|ma phieu|neu excel hien thanh mau vang|cach (?:dien|ghi)|gui lai (?:phieu nay|cham nhat|truoc ngay)|ngay gui|nhiem vu de xuat bo sung|noi dung nhiem vu khong sua|don vi cap nhat|ket qua van ban|so ky hieu van ban cua tung san pham ghi o|moi san pham van ban ghi mot dong)(?= |$)/u;

const TITLE = /^phieu cap nhat(?= |$)/u;
const PERIOD = /^kỳ(?: báo cáo)?\s*:/iu;
/** The one who asks stands above the title in capitals. */
const AUTHORITY = /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HĐND|ĐẢNG ỦY) \P{Ll}+$/u;

const AGENCY =
  /^(?:kính gửi|đơn vị|cơ quan)(?: nhận phiếu| thực hiện)?\s*:\s*(.+?)\.?(?:\s+Kỳ\s*:.*)?$/iu;

/** Numbers under the headers: "(1) | (2) | (3)" or "1 | 2 | 3". */
const COLUMN_NUMBER = /^\(?\d{1,2}\)?$|^\([a-z]\)$/iu;

const PROPOSED_KEY = searchKey(PROPOSED_TASKS);

/**
 * Whether a text outside the lists is one that our own slips print.
 * @param author who made the file; "" where nobody knows
 */
export function isPrinted(text: string, author: string): boolean {
  const key = searchKey(text);
  const forms = [PERIOD, AUTHORITY, AGENCY];
  return (
    slipCodeIn(text) !== null ||
    PRINTED.test(key) ||
    (key !== "" && key === searchKey(author)) ||
    forms.some((form) => form.test(text))
  );
}

/** Whether a text is the title of a slip. */
export function isSlipTitle(text: string): boolean {
  return TITLE.test(searchKey(text));
}

/** Whether a text stands above the rows for tasks that the unit proposes. */
export function isProposedHeading(text: string): boolean {
  return searchKey(text).startsWith(PROPOSED_KEY);
}

/** The agency that a line of the heading names; null where it names none. */
export function agencyIn(text: string): string | null {
  return AGENCY.exec(cleanText(text).replace(/\n/gu, " "))?.[1]?.trim() ?? null;
}

/** Whether the texts of a row only number the columns. */
export function numbersColumns(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const numbers = filled.map((text) => Number(text.replace(/\D/gu, "")));
  return (
    filled.length >= 4 &&
    filled.every((text) => COLUMN_NUMBER.test(text)) &&
    numbers.every((number, index) => index === 0 || number > numbers[index - 1]!)
  );
}
