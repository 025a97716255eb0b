import { take } from "./phraseLine";

/**
 * Words that may stand beside a date without changing when the task is due. Words such as "đến", "trước" and "chậm nhất"
 * are missing on purpose: left over, they are torn from the date that they belong to.
 */
const HARMLESS: ReadonlySet<string> = new Set(
  `hoan thanh xong thuc hien trong vao han thoi gian ngay nam la phai dat ban hanh to chuc trien khai bao cao gui nop
   ket thuc xay dung tong hop tong ket so ket trinh phe duyet ke hoach nhiem vu cong viec va cua moc o du cong bo cong
   khai ky nay`.split(/\s+/u)
);

/** A mere "từ nay đến" or "trong thời gian" belongs to the date that follows. */
const FROM_NOW = /(?<![\p{L}])(?:ke\s+)?tu\s+(?:bay\s+gio|nay)(?![\p{L}])/gu;
const WORDS = /[\p{L}\p{M}]+/gu;

/** The line without the parts that the reading rests on. */
export function unreadPart(
  line: string,
  parts: readonly { readonly from: number; readonly to: number }[]
): string {
  return parts.reduce((rest, part) => take(rest, part.from, part.to), line);
}

/** True where a number was left unread. */
export function hasStrayNumber(unread: string): boolean {
  return /\d/u.test(unread);
}

/** True where words were left that might change the meaning of a date ("khoảng", "nếu", "phần còn lại", a unit's name). */
export function hasStrayWord(unread: string): boolean {
  const words = unread.replace(FROM_NOW, " ").match(WORDS) ?? [];
  return words.some((word) => !HARMLESS.has(word));
}
