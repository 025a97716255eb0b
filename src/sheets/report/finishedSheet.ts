import { reportLists } from "../../messages/reportLists";
import { toVietnamese } from "../../plan/day";
import { isProof } from "../../plan/followedTask";
import type { FinishedTask } from "../../plan/report/reportFigures";
import { PROGRESS_WORDS } from "../../plan/vocabulary";
import type { SheetBlueprint } from "../blueprint";
import { proofWords } from "../proofWords";
import { RESULTS_TABLE } from "../../tables/resultsColumns";
import { TRACKING_TABLE, headerOf } from "../../tables/trackingColumns";
import { PERIOD_NAMES } from "../summary/periodCells";
import type { ReportSheetsInput } from "./drawReportSheets";
import { DUE, DUE_HELPER, NUMBER, ORDER, dayColumn, taskText, textColumn } from "./listColumns";
import { listSheet, type Line, type ListColumn } from "./listSheet";
import { allOf, matchCount, nextMatch } from "./nthMatch";
import { proofsOf, resultCell } from "./recordedResults";
import { FINISHED, taskHelper } from "./reportedTasks";
import { reportedLists } from "./reportedLists";
import { dayWords, quoted, sentence } from "./sentence";

const texts = reportLists.finished;

/** Results that are named; of more it is said how many. */
const NAMED = 3;

/** Helpers of a line, in order, after the deadline in force: its proofs, where the named ones stand, and what they are. */
const PROOFS = 1;
/** 0, the place before the first proof. */
const BEFORE = 2;

const DONE_ON: ListColumn = {
  ...dayColumn(headerOf("doneOn")),
  formula: ({ at }) => taskHelper("closedFrom", at),
};

const PROOF: ListColumn = {
  ...textColumn(texts.proof, 165),
  formula: ({ helpers }) => {
    const proofs = helpers[PROOFS]!;
    const named = Array.from({ length: NAMED }, (_, index) => {
      const proof = helpers[BEFORE + NAMED + 1 + index]!;
      return index === 0 ? proof : `IF(${proofs}>${index},CHAR(10)&${proof},"")`;
    });
    const more = `IF(${proofs}>${NAMED},CHAR(10)&${sentence(texts.more, `(${proofs}-${NAMED})`)},"")`;
    return `IF(${proofs}=0,${quoted(texts.noProof)},${[...named, more].join("&")})`;
  },
};

const COLUMNS: readonly ListColumn[] = [
  ORDER,
  NUMBER,
  taskText("text", 198),
  taskText("lead", 96),
  DUE,
  DONE_ON,
  {
    ...textColumn(texts.judgement, 84),
    formula: ({ at }) => taskHelper("closing", at),
  },
  PROOF,
];

/** The sheet `Tổng hợp kết quả kỳ`: the tasks that were finished in the period, by their day, with what proves it. */
export function finishedSheet(input: ReportSheetsInput): SheetBlueprint {
  const { finished } = reportedLists(input);
  return listSheet({
    role: "finished",
    name: texts.sheet,
    form: "4",
    title: texts.title(String(input.planYear)),
    table: TRACKING_TABLE,
    tests: FINISHED,
    sortedBy: (at) => taskHelper("closedFrom", at),
    columns: COLUMNS,
    helpers: [
      DUE_HELPER,
      ({ at }) => matchCount(RESULTS_TABLE, proofsOf(at)),
      () => "0",
      ...Array.from({ length: NAMED }, (_, index) => (line: Line) => {
        const next = nextMatch(
          RESULTS_TABLE,
          allOf(proofsOf(line.at)),
          line.helpers[BEFORE + index]!
        );
        return `IF(${line.helpers[PROOFS]!}>${index},${next},"")`;
      }),
      ...Array.from(
        { length: NAMED },
        (_, index) =>
          ({ helpers }: Line) =>
            proofFormula(helpers[BEFORE + 1 + index]!)
      ),
    ],
    constants: [],
    words: [dayWords(PERIOD_NAMES.from), dayWords(PERIOD_NAMES.to)],
    summary: ({ count, words, helperColumns }) => {
      const [from, to] = words as [string, string];
      const proven = `COUNTIF(${helperColumns[PROOFS]!},">0")`;
      const some = sentence(texts.count, count, from, to, proven);
      return `IF(${count}=0,${sentence(texts.none, from, to)},${some})`;
    },
    rows: finished.map((task, index) => [
      String(index + 1),
      task.number,
      task.text,
      task.lead,
      task.due === null ? "" : toVietnamese(task.due),
      toVietnamese(task.doneOn),
      task.isLate ? PROGRESS_WORDS.doneLate : PROGRESS_WORDS.doneNoDeadline,
      proofText(task),
    ]),
  });
}

/** A proof as its document and day, or as its link where it has no document. */
function proofFormula(at: string): string {
  const document = `TRIM(${resultCell("document", at)})`;
  const issuedOn = resultCell("issuedOn", at);
  const dated = `IF(ISNUMBER(${issuedOn}),${sentence(texts.proofOf, document, dayWords(issuedOn))},${document})`;
  return `IF(${document}="",TRIM(${resultCell("link", at)}),${dated})`;
}

/** What PROOF shows when the sheet is drawn. */
function proofText({ results }: FinishedTask): string {
  const proofs = results.filter(isProof);
  const more = proofs.length > NAMED ? [texts.more(String(proofs.length - NAMED))] : [];
  return proofs.length === 0
    ? texts.noProof
    : [...proofs.slice(0, NAMED).map(proofWords), ...more].join("\n");
}
