import { TAKEN } from "./phraseLine";

const DAY = String.raw`(?:ngay\s*)?\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]|thang\s*\d{1,2}\s*,?\s*nam)\s*\d{2,4}(?!\d)`;

/** "310/KH-UBND", "72/2025/QH15", "111/2025/NĐ-CP", and the blank of an unnumbered draft "…/KH-UBND". */
const SYMBOL = String.raw`(?:(?<![\p{L}\p{N}])\d+|[.…]+)\s*(?:/\s*\d{4}\s*)?/\s*(?!thang|quy|nam|lan)\p{L}[\p{L}\d]*(?:\s?[-&]\s?\p{L}[\p{L}\d]*)*`;

/** Documents of the Party: "57-NQ/TW", "05-CT/TU". */
const PARTY_SYMBOL = String.raw`(?<![\p{L}\p{N}/.-])\d+\s*-\s*\p{L}{2,4}\s*/\s*\p{L}{2,}`;

/** "1/3 số hộ", "5/10 thủ tục": a share, not a day and a month. */
const SHARE = String.raw`(?<![\p{L}\p{N}/.-]|(?:ngay|truoc|den|het|nhat)\s*)\d{1,3}\s*/\s*\d{1,3}\s+(?:tong\s+so|so(?!\s+lieu|\s*:?\s*\d)|chi\s+tieu|khoi\s+luong|dien\s+tich|ho(?!p)|thu\s+tuc|tthc|nhiem\s+vu|dai\s+bieu|thanh\s+vien)(?!\p{L})`;

/** "số 766". */
const NUMBERED = String.raw`(?<![\p{L}\p{N}])so\s*:?\s*\d[\d/-]*(?![\p{L}])`;

/** "thứ 49", "Điều 12", "đợt 2": a number that counts something else than days. */
const COUNTED = String.raw`(?<![\p{L}\p{N}])(?:thu|dieu|khoan|(?<!thoi\s)diem|muc|phan|phu luc|dot|khoa|nhiem ky)\s*\d[\d/-]*(?![\p{L}])`;

const STANDARD = String.raw`(?<![\p{L}\p{N}])(?:tcvn|iso|qcvn)(?:\s+iso)?(?:/[\p{L}]+)?\s*\d[\d:.-]*`;

/** Documents are named with their date; a report is not, for its date is when it is due. */
const DOCUMENT = String.raw`(?<![\p{L}\p{N}])(?:quyet dinh|ke hoach|nghi quyet|nghi dinh|cong van|thong tu|chi thi|ket luan|thong bao|huong dan|van ban|cong dien|luat|phap lenh|to trinh|de an|chuong trinh|qd|kh|nq|nd|cv|tt|ct|tb)`;
const NO_DEADLINE_WORD = String.raw`(?:(?!(?<!\p{L})(?:truoc|hoan thanh|cham nhat|muon nhat|xong|den|trong|het|han)(?!\p{L}))[\p{L}\s¤\d/-]){0,80}?`;

/** The date of a document that is not signed yet: "ngày … tháng … năm 2026". */
const BLANK_DATE = String.raw`(?<![\p{L}])ngay\s*[.…_]*\s*thang\s*(?:[.…_]+|\d{1,2})\s*nam\s*(?:\d{4}|[.…_]+)`;

/** In this order: a numbered document with its date, the number alone, then a document told by its name and date. */
const REFERENCES: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:so\s*:?\s*)?${SYMBOL}(?:[\s,(]*(?=ngay)${DAY})?`, "gu"),
  new RegExp(String.raw`${NUMBERED}(?:[\s,(]*(?=ngay)${DAY})?`, "gu"),
  new RegExp(PARTY_SYMBOL, "gu"),
  new RegExp(SHARE, "gu"),
  new RegExp(COUNTED, "gu"),
  new RegExp(STANDARD, "gu"),
  new RegExp(BLANK_DATE, "gu"),
  new RegExp(String.raw`${DOCUMENT}(?![\p{L}])${NO_DEADLINE_WORD}(?<![\p{L}])(?=ngay)${DAY}`, "gu"),
];

/**
 * The line with every reference to a document taken, its date included, so that "Kế hoạch số 310/KH-UBND ngày
 * 24/11/2025" holds no date any more. Numbers that count something else ("kỳ họp thứ 49") go the same way.
 */
export function withoutReferences(line: string): string {
  if (!/\d/u.test(line)) {
    return line;
  }
  return REFERENCES.reduce(
    (rest, reference) => rest.replace(reference, (match) => TAKEN.repeat(match.length)),
    line
  );
}
