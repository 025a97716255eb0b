import { tableTexts } from "../../messages/report/tableTexts";
import { quarterName } from "../../plan/periods";
import type { ReportFigures, RunningWork } from "../../plan/report/reportFigures";
import { TOTAL_GROUP } from "../../plan/summaryColumns";
import { KIND_WORDS } from "../../plan/vocabulary";
import type { ReportTable, ReportTableRow } from "./reportTable";

const texts = tableTexts.vi;

/** Whole-year and ongoing work: whether the quarter has a result, never whether it is late. */
export function runningTable({ wholeYear, ongoing, asOf }: ReportFigures): ReportTable {
  const count = { share: 0.2, align: "center", numberFormat: "0" } as const;
  const both = {
    total: wholeYear.total + ongoing.total,
    withResult: wholeYear.withResult + ongoing.withResult,
    withoutResult: wholeYear.withoutResult + ongoing.withoutResult,
  };
  return {
    title: texts.running,
    columns: [
      { header: texts.runningKind, share: 0.4, align: "left", numberFormat: "General" },
      { header: texts.totalCount, ...count },
      { header: texts.withResult, ...count },
      { header: texts.withoutResult, ...count },
    ],
    rows: [
      row("body", KIND_WORDS.year, wholeYear),
      row("body", KIND_WORDS.ongoing, ongoing),
      row("total", TOTAL_GROUP, both),
    ],
    note: texts.runningNote(quarterName(asOf)),
  };
}

function row(kind: "body" | "total", name: string, work: RunningWork): ReportTableRow {
  return { kind, cells: [name, work.total, work.withResult, work.withoutResult] };
}
