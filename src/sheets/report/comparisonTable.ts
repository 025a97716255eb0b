import { tableTexts } from "../../messages/report/tableTexts";
import type { ComparedFigures, ReportedFigures } from "../../plan/report/reportedFigures";
import type { ReportFigures } from "../../plan/report/reportFigures";
import { doneCount, rateTenths, type SummaryCounts } from "../../plan/summary";
import { SUMMARY_COLUMNS } from "../../plan/summaryColumns";
import type { CellContent } from "../blueprint";
import type { ReportColumn, ReportTable, ReportTableRow } from "./reportTable";

const texts = tableTexts;

/** Share of the width that the names of figures take. */
const NAME_SHARE = 0.3;

/** What of the counts is compared one by one. */
const COMPARED = ["doneOnTime", "doneLate", "inTime", "overdue", "openNoDeadline"] as const;

/** The figures beside those that were reported; null where nothing was. */
export function comparisonTable(
  { total }: ReportFigures,
  { before, lastYear }: ComparedFigures
): ReportTable | null {
  const others = [
    ...(before ? [{ header: texts.before(before.name), figures: before }] : []),
    ...(lastYear ? [{ header: texts.lastYear(lastYear.name), figures: lastYear }] : []),
  ];
  if (others.length === 0) {
    return null;
  }
  const share = (1 - NAME_SHARE) / (1 + 2 * others.length);
  const column = (header: string): ReportColumn => ({
    header,
    share,
    align: "center",
    numberFormat: "0",
  });
  return {
    title: texts.compared,
    columns: [
      { header: texts.comparedWord, share: NAME_SHARE, align: "left", numberFormat: "@" },
      column(texts.thisPeriod),
      ...others.flatMap(({ header }) => [column(header), column(texts.change)]),
    ],
    rows: rows(
      total,
      others.map(({ figures }) => figures)
    ),
    note: `${texts.comparedNote} ${texts.rateNote}`,
  };
}

function rows(total: SummaryCounts, others: readonly ReportedFigures[]): readonly ReportTableRow[] {
  const row = (name: string, countOf: (counts: SummaryCounts) => number): ReportTableRow => ({
    kind: "body",
    cells: [
      name,
      countOf(total),
      ...others.flatMap(({ counts }) => [
        countOf(counts),
        signed(countOf(total) - countOf(counts), 0),
      ]),
    ],
  });
  return [
    row(headerOf("total"), (counts) => counts.total),
    row(texts.toDo, (counts) => counts.rateBase),
    row(texts.done, doneCount),
    rateRow(total, others),
    ...COMPARED.map((id) => row(headerOf(id), (counts) => counts[id])),
  ];
}

function rateRow(total: SummaryCounts, others: readonly ReportedFigures[]): ReportTableRow {
  const now = percent(total);
  const cells: readonly CellContent[] = others.flatMap(({ counts }) => {
    const then = percent(counts);
    const isKnown = now !== null && then !== null;
    return [rateText(counts), isKnown ? texts.points(signed(now - then, 1)) : null];
  });
  return { kind: "body", cells: [texts.rate, rateText(total), ...cells] };
}

/** The rate in percent as it is shown, so that what is shown subtracts. */
function percent(counts: SummaryCounts): number | null {
  const rate = rateTenths(counts);
  return rate === null ? null : rate / 10;
}

/** "30,8% (12/39)"; null where nothing had to be done. */
function rateText(counts: SummaryCounts): string | null {
  const rate = percent(counts);
  return rate === null ? null : `${decimal(rate, 1)}% (${doneCount(counts)}/${counts.rateBase})`;
}

function signed(difference: number, decimals: number): string {
  const shown = decimal(difference, decimals);
  return difference > 0 ? `+${shown}` : shown;
}

function decimal(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(".", ",");
}

function headerOf(id: keyof SummaryCounts): string {
  return SUMMARY_COLUMNS.find((column) => column.id === id)!.header;
}
