import { tableTexts } from "../../messages/report/tableTexts";
import { quarterName } from "../../plan/periods";
import type { ReportFigures, RunningWork } from "../../plan/report/reportFigures";
import { TOTAL_GROUP } from "../../plan/summaryColumns";
import { KIND_WORDS } from "../../plan/vocabulary";
import type { ReportTable, ReportTableRow } from "./reportTable";

const texts = tableTexts;

/** The total and the parts that add up to it. */
const COUNTS = ["total", "withResult", "withoutResult", "doneBefore", "dropped"] as const;

const HEADERS: Readonly<Record<(typeof COUNTS)[number], string>> = {
  total: texts.totalCount,
  withResult: texts.withResult,
  withoutResult: texts.withoutResult,
  doneBefore: texts.doneBefore,
  dropped: texts.dropped,
};

/** Whole-year and ongoing work: whether the quarter has a result, never whether it is late. */
export function runningTable({ wholeYear, ongoing, asOf }: ReportFigures): ReportTable {
  const count = { share: 0.14, align: "center", numberFormat: "0" } as const;
  return {
    title: texts.running,
    columns: [
      { header: texts.runningKind, share: 0.3, align: "left", numberFormat: "General" },
      ...COUNTS.map((id) => ({ header: HEADERS[id], ...count })),
    ],
    rows: [
      row("body", KIND_WORDS.year, [wholeYear]),
      row("body", KIND_WORDS.ongoing, [ongoing]),
      row("total", TOTAL_GROUP, [wholeYear, ongoing]),
    ],
    note: texts.runningNote(quarterName(asOf)),
  };
}

function row(kind: "body" | "total", name: string, works: readonly RunningWork[]): ReportTableRow {
  const sums = COUNTS.map((id) => works.reduce((sum, work) => sum + work[id], 0));
  return { kind, cells: [name, ...sums] };
}
