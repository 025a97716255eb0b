import { RESULT_PERIODS } from "../../plan/resultPeriods";
import { searchKey } from "../../text/keys";

const WORDS = Object.values(RESULT_PERIODS).flat();
const ROMAN: readonly string[] = ["i", "ii", "iii", "iv"];

const MONTH = /^(?:thang|t) ?0?(\d{1,2})$/u;
const QUARTER = /^(?:quy|q) ?(?:0?([1-4])|(i{1,3}|iv))$/u;
const HALF = /^6 thang(?: (dau|cuoi)(?: nam)?)?$/u;
const YEAR = /^(?:ca )?nam$/u;
/** "2026", "/2026", "năm 2026" behind a period. */
const YEAR_BEHIND = /(?:^| )(?:nam )?(20\d\d)$/u;

/**
 * The word of the list for a period as units write it ("quý 2/2026", "Q2", "T3", "tháng 03"); null for anything else, another
 * year's periods too.
 */
export function spokenPeriod(text: string, planYear: number): string | null {
  const key = searchKey(text);
  const year = YEAR_BEHIND.exec(key)?.[1];
  if (year !== undefined && Number(year) !== planYear) {
    return null;
  }
  const period = year === undefined ? key : key.replace(YEAR_BEHIND, "").trim() || "nam";
  const word = wordOf(period);
  return WORDS.some((each) => each.word === word) ? word : null;
}

function wordOf(period: string): string {
  const month = MONTH.exec(period);
  const quarter = QUARTER.exec(period);
  const half = HALF.exec(period);
  if (month) {
    return `Tháng ${Number(month[1])}`;
  }
  if (quarter) {
    const numeral = quarter[2] ?? ROMAN[Number(quarter[1]) - 1]!;
    return `Quý ${numeral.toUpperCase()}`;
  }
  if (half) {
    return half[1] === "cuoi" ? "6 tháng cuối năm" : "6 tháng đầu năm";
  }
  return YEAR.test(period) ? "Năm" : "";
}
