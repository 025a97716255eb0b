import type { PlanDocument } from "../plan/document";
import { searchKey } from "../text/keys";
import { cleanText, oneLine } from "../text/unicode";
import { readAuthority } from "./authority";
import { readDocumentHead } from "./documentHead";

/** The head of a document (Decree 30/2020, Annex I) and its title stand within so many lines. */
const SEARCHED_LINES = 80;
const LONGEST_TITLE = 6;
/** Characters; a longer line is a sentence of the plan. */
const LONGEST_TITLE_LINE = 200;

/** Words that a document is titled with, alone in their line. */
const TITLE_WORD = /^(?:quyet dinh|ke hoach|nghi quyet|chuong trinh)$/;
const PLAN_WORD = /^KẾ HOẠCH(?!\p{L})\s*/u;
const FIRST_SECTION = /^(?:[IVX]+|\d+|Phần [\p{L}\d]+)\s*[.:)]/u;
const AFTER_TITLE =
  /^(?:can cu|thuc hien .* so \d|de |nham |tren co so|theo de nghi|uy ban nhan dan .* (?:ban hanh|xay dung))|[.;,:]$/u;
const RULE_LINE = /^[^\p{L}\d]*$/u;
const YEAR = /(?:^| )nam (20\d\d)(?= |$)/;

/** What the head and the title of a document tell. */
export type PlanBody = Omit<PlanDocument, "reportDays" | "unreadReportDays">;

/** Reads the head and the title of a plan from its lines, top to bottom. */
export function readPlanBody(lines: readonly string[]): PlanBody {
  const top = lines.slice(0, SEARCHED_LINES).map(oneLine);
  const titleLine = top.findIndex((line) => isPlanWord(line) || TITLE_WORD.test(searchKey(line)));
  const aboveTitle = top.slice(0, Math.max(0, titleLine));
  const title = titleIn(top);
  const year = YEAR.exec(searchKey(title));
  return {
    title,
    ...readAuthority(aboveTitle, top),
    ...readDocumentHead(aboveTitle),
    year: year ? Number(year[1]) : null,
  };
}

/** "KẾ HOẠCH" alone; "KẾ HOẠCH CẢI CÁCH …": a title in one line stands in capitals. */
function isPlanWord(line: string): boolean {
  return searchKey(line) === "ke hoach" || (isCapitals(line) && PLAN_WORD.test(line));
}

/** From the word "KẾ HOẠCH" to the line in brackets, the first section or the first sentence. */
function titleIn(top: readonly string[]): string {
  const word = top.findIndex(isPlanWord);
  const below = top.slice(word + 1, word + 1 + LONGEST_TITLE);
  const rest = isCapitals(top[word] ?? "") ? (top[word] ?? "").replace(PLAN_WORD, "") : "";
  const end = below.findIndex((line, index) => endsTitle(line, rest !== "" || index > 0));
  const title = [rest, ...below.slice(0, end < 0 ? below.length : end)];
  return word < 0 ? "" : cleanText(title.join(" "));
}

/** @param begun whether the title has words already: "Thực hiện Kế hoạch số 12" may be its first line. */
function endsTitle(line: string, begun: boolean): boolean {
  const begins = line.startsWith("(") || FIRST_SECTION.test(line) || RULE_LINE.test(line);
  return begins || line.length > LONGEST_TITLE_LINE || (begun && AFTER_TITLE.test(sentence(line)));
}

/** The search key with the line's last punctuation, which it would lose. */
function sentence(line: string): string {
  return searchKey(line) + (/[.;,:]$/u.exec(line)?.[0] ?? "");
}

function isCapitals(line: string): boolean {
  return line === line.toUpperCase();
}
