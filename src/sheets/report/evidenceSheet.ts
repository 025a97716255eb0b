import { reportLists } from "../../messages/reportLists";
import { toVietnamese } from "../../plan/day";
import type { SheetBlueprint } from "../blueprint";
import { resultHelperHeader } from "../../tables/helperColumns";
import { RESULTS_TABLE, type ResultsColumnId, resultsHeaderOf } from "../../tables/resultsColumns";
import { headerOf } from "../../tables/trackingColumns";
import type { ReportSheetsInput } from "./drawReportSheets";
import { ORDER, dayColumn, textColumn, valueOrBlank } from "./listColumns";
import { listSheet, type Line, type ListColumn } from "./listSheet";
import { valueAt } from "./nthMatch";
import { PROOFS, resultCell } from "./recordedResults";
import { taskCell } from "./reportedTasks";
import { reportedLists } from "./reportedLists";
import { quoted, sentence } from "./sentence";

const texts = reportLists.evidence;

/** Sorting numbers of codes that came after the list was drawn, and of results without one. */
const NEW_CODE = 99_000;
const NO_CODE = 99_001;

/** Characters of a text in a formula, and of what MATCH looks for. Source: Excel's limits. */
const LONGEST_TEXT = 255;

/** Helpers of a line, in order: its code, how many lines have it up to here and in all, and where its task stands in `PhuLuc`. */
const CODE = 0;
const SO_FAR = 1;
const IN_GROUP = 2;
const TASK = 3;

/** The first line of a code says how many there are. */
const CRITERION: ListColumn = {
  ...textColumn(resultsHeaderOf("criterion"), 63),
  align: "Center",
  formula: ({ helpers }) => {
    const shown = `IF(${helpers[CODE]!}="",${quoted(texts.noCriterion)},${helpers[CODE]!})`;
    const first = sentence(texts.inGroup, shown, helpers[IN_GROUP]!);
    return `IF(${helpers[SO_FAR]!}=1,${first},${shown})`;
  },
};

const ISSUED_ON: ListColumn = {
  ...dayColumn(resultsHeaderOf("issuedOn")),
  formula: ({ at }) => {
    const issuedOn = resultCell("issuedOn", at);
    return `IF(ISNUMBER(${issuedOn}),INT(${issuedOn}),"")`;
  },
};

/** The task's own STT, else the one that somebody typed. */
const NUMBER: ListColumn = {
  ...textColumn(texts.task, 42),
  align: "Center",
  formula: ({ at, helpers }) => {
    const task = helpers[TASK]!;
    const typed = valueOrBlank(resultCell("number", at));
    return `IF(${task}="",${typed},${valueOrBlank(taskCell("number", task))})`;
  },
};

const TEXT: ListColumn = {
  ...textColumn(headerOf("text"), 138),
  formula: ({ helpers }) => `${taskCell("text", helpers[TASK]!)}&""`,
};

const COLUMNS: readonly ListColumn[] = [
  ORDER,
  CRITERION,
  { ...resultText("document", 84), header: texts.document },
  ISSUED_ON,
  resultText("deliverable", 99),
  resultText("period", 48),
  resultText("agency", 69),
  NUMBER,
  TEXT,
  { ...resultText("link", 99), header: texts.link },
];

/**
 * The sheet `Tổng hợp kiểm chứng`: the documents of `KetQua` by criterion of the index (PAR INDEX). Codes are sorted as they
 * were when the list was drawn; one that is new since stands behind them, results without a code stand last.
 */
export function evidenceSheet(input: ReportSheetsInput): SheetBlueprint {
  const { evidence } = reportedLists(input);
  return listSheet({
    role: "evidence",
    name: texts.sheet,
    form: "5",
    title: texts.title(String(input.planYear)),
    table: RESULTS_TABLE,
    tests: PROOFS,
    sortedBy: (at, constants) => {
      const code = codeAt(at);
      return `IF(${code}="",${NO_CODE},IFERROR(MATCH(${code},${constants},0),${NEW_CODE}))`;
    },
    columns: COLUMNS,
    helpers: [({ at }) => codeAt(at), soFar, inGroup, taskPlace],
    constants: evidence
      .map(({ criterion }) => criterion)
      .filter((criterion) => criterion !== "" && criterion.length <= LONGEST_TEXT),
    words: [],
    summary: ({ count, helperColumns }) => {
      const codes = helperColumns[CODE]!;
      const first = helperColumns[SO_FAR]!;
      const criteria = `SUMPRODUCT((${first}=1)*(${codes}<>""))`;
      const without = `SUMPRODUCT((${codes}="")*(${first}<>""))`;
      return `IF(${count}=0,${quoted(texts.none)},${sentence(texts.count, count, criteria, without)})`;
    },
    rows: evidence
      .flatMap(({ criterion, results }) => results.map((result) => ({ ...result, criterion })))
      .map((result, index) => [
        String(index + 1),
        texts.inGroup(result.criterion, String(index + 1)),
        result.document.trim(),
        result.issuedOn === null ? "" : toVietnamese(result.issuedOn),
        result.deliverable,
        result.period,
        result.agency,
        result.taskNumber,
        result.taskText,
        result.link,
      ]),
  });
}

function resultText(id: ResultsColumnId, width: number): ListColumn {
  return {
    ...textColumn(resultsHeaderOf(id), width),
    formula: ({ at }) => `${resultCell(id, at)}&""`,
  };
}

function codeAt(at: string): string {
  return `TRIM(${resultCell("criterion", at)})`;
}

/** Lines of the same code from the first line to this one. Not COUNTIF, to which "1.1" and "1.10" are one number. */
function soFar({ helpers, helperColumns }: Line): string {
  const [first] = helperColumns[CODE]!.split(":") as [string];
  return `SUMPRODUCT((${first}:${helpers[CODE]!}=${helpers[CODE]!})*1)`;
}

/** Lines of the same code; those that show nothing have none either. */
function inGroup({ helpers, helperColumns, places }: Line): string {
  return `SUMPRODUCT((${helperColumns[CODE]!}=${helpers[CODE]!})*(${places}<>""))`;
}

/** As `KetQua` found it. */
function taskPlace({ at }: Line): string {
  return valueAt(RESULTS_TABLE, resultHelperHeader("task"), at);
}
