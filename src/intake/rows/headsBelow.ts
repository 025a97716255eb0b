import { textOf, type ListRow } from "./listRow";

/** What stands around a row that may be a heading. */
export interface Surroundings {
  /** The row above (page numbers, blanks and repeated headers apart) belongs to a task. */
  readonly afterTask: boolean;
  /** The next row below that holds anything. */
  readonly next?: ListRow | undefined;
  /** The list begins with a heading that is words alone in the task column, so that others may follow. */
  readonly plainHeadings: boolean;
}

/** A heading without a numeral is a name; a sentence, and an item of a list, end with a mark. */
const PLAIN_NAME = /^\p{Lu}.{0,80}[^.;:,…]$/u;
/** "1. Xây dựng văn bản" where number and words share a cell. */
const NUMBER_IN_TEXT = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/u;
const FIRST_LETTER = /^a[.)]\s/u;
/** "I.1", "A.2": part of a lettered or Roman section. */
const PART = /^(?:[IVX]{1,5}|[A-ZĐ])\.\d{1,2}$/u;

/** Whether a row that names neither agency nor deadline is told a heading by the rows below it. */
export function headsRowsBelow(row: ListRow, around: Surroundings): boolean {
  const { next } = around;
  return next !== undefined && (headsCounted(row, next) || headsPlainly(row, next, around));
}

/** Whether a list's first row is a heading of words alone: what follows its tasks like that is one too. */
export function beginsPlainly(first: ListRow | undefined, next: ListRow | undefined): boolean {
  return first !== undefined && next !== undefined && isPlainName(first) && isCounted(next);
}

/**
 * "1 | Kiểm soát thủ tục hành chính" with nothing else, above "a" or "1.1" with an agency or a deadline: the heading of
 * these; so is "I.1" above "1".
 */
function headsCounted(row: ListRow, next: ListRow): boolean {
  const alone = row.filled.every(({ column: { role } }) => role === "number" || role === "task");
  const text = textOf(row, "task");
  const number = plain(textOf(row, "number")) || (NUMBER_IN_TEXT.exec(text)?.[1] ?? "");
  if (!alone || text === "" || number === "" || !isAssigned(next)) {
    return false;
  }
  const inText = textOf(next, "task");
  const child = plain(textOf(next, "number")) || (NUMBER_IN_TEXT.exec(inText)?.[1] ?? "");
  const lettered = child === "a" || (child === "" && FIRST_LETTER.test(inText));
  const anew = PART.test(number) && child === "1";
  return child === `${number}.1` || anew || (/^\d/.test(number) && lettered);
}

/** "Giáo dục và đào tạo" between two tasks, where the numbers begin anew or the list has such headings. */
function headsPlainly(row: ListRow, next: ListRow, around: Surroundings): boolean {
  const anew = plain(textOf(next, "number")) === "1";
  const tells = anew || (around.plainHeadings && isCounted(next));
  return around.afterTask && tells && isPlainName(row) && isAssigned(next);
}

function isPlainName({ filled }: ListRow): boolean {
  const [cell] = filled;
  return filled.length === 1 && cell?.column.role === "task" && PLAIN_NAME.test(cell.text);
}

function isCounted(row: ListRow): boolean {
  return /^\d/.test(textOf(row, "number")) && textOf(row, "task") !== "";
}

function isAssigned(row: ListRow): boolean {
  return textOf(row, "lead") !== "" || textOf(row, "deadline") !== "";
}

function plain(number: string): string {
  return number.replace(/[.)]$/u, "");
}
