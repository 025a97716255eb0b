import { tableTexts } from "../../messages/report/tableTexts";
import type { ReportFigures } from "../../plan/report/reportFigures";
import {
  completionRate,
  doneCount,
  type SummaryClass,
  type SummaryCounts,
} from "../../plan/summary";
import { OUTSIDE_GROUP, SUMMARY_COLUMNS, TOTAL_GROUP } from "../../plan/summaryColumns";
import type { CellContent } from "../blueprint";
import { headerOf } from "../../tables/trackingColumns";
import type { ReportColumn, ReportTable, ReportTableRow } from "./reportTable";

const texts = tableTexts;

/** Share of the width that the names of groups take. */
const GROUP_SHARE = 0.23;

/** The disjoint classes, which add up to the total. */
const CLASSES = [
  "doneOnTime",
  "doneLate",
  "doneNoDeadline",
  "doneNoDate",
  "inTime",
  "overdue",
  "openNoDeadline",
  "notArising",
  "stopped",
] as const satisfies readonly SummaryClass[];

/** The counts by area. */
export function areaTable({ byArea, total }: ReportFigures): ReportTable {
  const rows = byArea.map((row) => groupRow(row.group, row, OUTSIDE_GROUP));
  return countTable(texts.byArea, headerOf("area"), [...rows, totalRow(total)], total);
}

/** The counts by lead agency. */
export function leadTable({ byLead, total }: ReportFigures): ReportTable {
  const rows = byLead.map((row) => groupRow(row.group, row, OUTSIDE_GROUP));
  const table = countTable(texts.byLead, headerOf("lead"), [...rows, totalRow(total)], total);
  return { ...table, note: `${texts.leadNote} ${table.note}` };
}

/** The counts by quarter of the deadline in force. */
export function quarterTable({ byQuarter, total }: ReportFigures): ReportTable {
  const rows = byQuarter.map((row) => groupRow(row.group, row, texts.withoutDue));
  return countTable(texts.byQuarter, texts.quarter, [...rows, totalRow(total)], total);
}

/** The plan's own tasks beside those added during the year; extensions are a part of both. */
export function originTable({ original, added, extended, total }: ReportFigures): ReportTable {
  const rows = [
    bodyRow(texts.original, original),
    bodyRow(texts.added, added),
    totalRow(total),
    bodyRow(texts.extended, extended),
  ];
  return countTable(texts.byOrigin, texts.origin, rows, total);
}

function countTable(
  title: string,
  header: string,
  rows: readonly ReportTableRow[],
  total: SummaryCounts
): ReportTable {
  const sum = CLASSES.map((id) => total[id]).join(" + ");
  const note = `${texts.rateNote} ${texts.check(sum, String(total.total))}`;
  return { title, columns: columns(header), rows, note };
}

function columns(header: string): readonly ReportColumn[] {
  const share = (1 - GROUP_SHARE) / (SUMMARY_COLUMNS.length - 1);
  return SUMMARY_COLUMNS.map((column) =>
    column.id === "group"
      ? { header, share: GROUP_SHARE, align: "left", numberFormat: "General" }
      : { header: column.header, share, align: "center", numberFormat: formatOf(column.id) }
  );
}

function formatOf(id: (typeof SUMMARY_COLUMNS)[number]["id"]): string {
  if (id === "rate") {
    return "0.0%";
  }
  return id === "ratio" ? "@" : "0";
}

function groupRow(group: string, counts: SummaryCounts, outside: string): ReportTableRow {
  return group === "" ? { kind: "outside", cells: cells(outside, counts) } : bodyRow(group, counts);
}

function bodyRow(name: string, counts: SummaryCounts): ReportTableRow {
  return { kind: "body", cells: cells(name, counts) };
}

function totalRow(counts: SummaryCounts): ReportTableRow {
  return { kind: "total", cells: cells(TOTAL_GROUP, counts) };
}

function cells(name: string, counts: SummaryCounts): readonly CellContent[] {
  return SUMMARY_COLUMNS.map(({ id }) => {
    switch (id) {
      case "group":
        return name;
      case "rate":
        return completionRate(counts);
      case "ratio":
        return `${doneCount(counts)}/${counts.rateBase}`;
      default:
        return counts[id];
    }
  });
}
