import type { CalendarDay } from "../plan/day";
import { dayIn, numberIn } from "../plan/documentWords";
import { searchKey } from "../text/keys";

/** What stands above a document's title: its number, its date, and whether it is a draft. */
export interface DocumentHead {
  /** "12/KH-UBND"; "" where it is open or not there. */
  readonly number: string;
  /** What follows the number, known for most drafts too: "KH-UBND". */
  readonly symbol: string;
  readonly date: CalendarDay | null;
  readonly saysDraft: boolean;
}

const NUMBER_LINE = /^số(?!\p{L})/iu;
/** Place and date end their line: "Tân An, ngày 05 tháng 01 năm 2026". */
const DATE_LINE = /(?<!\p{L})ngày(?!\p{L})[^;]*\d{4}\s*$/iu;
const DRAFT = /^du thao(?: |$)/;

/** @param lines what stands above the title, a line each, cleaned */
export function readDocumentHead(lines: readonly string[]): DocumentHead {
  const numbers = lines.filter((line) => NUMBER_LINE.test(line)).flatMap((l) => numberIn(l) ?? []);
  const dateLine = lines.find((line) => DATE_LINE.test(line)) ?? "";
  return {
    number: numbers[0]?.number ?? "",
    symbol: numbers[0]?.symbol ?? "",
    date: dayIn(dateLine),
    saysDraft: lines.some((line) => DRAFT.test(searchKey(line))),
  };
}
