import { tableTexts } from "../../messages/report/tableTexts";
import { dateParts } from "../../plan/day";
import type { ComparedFigures } from "../../plan/report/reportedFigures";
import type { ReportFigures } from "../../plan/report/reportFigures";
import { comparisonTable } from "./comparisonTable";
import { areaTable, leadTable, originTable, quarterTable } from "./countTables";
import {
  dueNextTable,
  evidenceTable,
  finishedTable,
  missedTable,
  overdueTable,
} from "./listTables";
import type { ReportTable } from "./reportTable";
import { runningTable } from "./runningTable";
import { targetsTable } from "./targetsTable";

const NUMERALS = [
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
] as const;

/**
 * The tables of a report, numbered in order: the counts in every grouping, work that runs all year, targets, the lists (that of what
 * comes round where the plan has such work), evidence by
 * criterion where the period closes the year, and the comparison where there is something to compare with.
 */
export function reportTables(
  figures: ReportFigures,
  compared: ComparedFigures
): readonly ReportTable[] {
  const comparison = comparisonTable(figures, compared);
  const tables = [
    areaTable(figures),
    leadTable(figures),
    quarterTable(figures),
    originTable(figures),
    runningTable(figures),
    ...(figures.targets ? [targetsTable(figures)] : []),
    overdueTable(figures),
    ...(figures.recurring.total > 0 ? [missedTable(figures)] : []),
    dueNextTable(figures),
    finishedTable(figures),
    ...(closesYear(figures) ? [evidenceTable(figures)] : []),
    ...(comparison ? [comparison] : []),
  ];
  return tables.map((table, index) => ({
    ...table,
    title: tableTexts.numbered(NUMERALS[index]!, table.title),
  }));
}

/** The index is scored once a year, from December's report. */
function closesYear({ period, planYear }: ReportFigures): boolean {
  const { year, month } = dateParts(period.to);
  return year > planYear || (year === planYear && month === 12);
}
