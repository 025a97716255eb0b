import { communesTexts } from "../../messages/communes";
import { toVietnamese, type CalendarDay } from "../../plan/day";
import { sumCommunes, type CommunesSum } from "../../plan/communes/sumCommunes";
import { doneCount, rateTenths, type SummaryRow } from "../../plan/summary";
import { OUTSIDE_GROUP, SUMMARY_COLUMNS, TOTAL_GROUP } from "../../plan/summaryColumns";
import { copiedTables, type CopiedTables, type TitledTable } from "../../word/write/copiedTables";
import type { DocumentColumn, DocumentRow } from "../../word/write/documentTable";
import { figuresOf, type CommuneSource } from "./communeSource";

export type { CommunesSum, CopiedTables };

/** Several communes added up, and the same as tables to be pasted. */
export interface CommunesReport {
  readonly sum: CommunesSum;
  readonly tables: CopiedTables;
}

/** The wide first column beside fourteen narrow ones. */
const NAME_SHARE = 0.2;

/**
 * Adds up the appendices of communes by area and by commune.
 * @param asOf the day that all figures are to count to; null: each to its own
 * @param decided by the key of a file whether it counts, where the clerk said so
 */
export function communesReport(
  sources: readonly CommuneSource[],
  asOf: CalendarDay | null,
  decided: ReadonlyMap<string, boolean>
): CommunesReport {
  const sum = sumCommunes(
    sources.map((source) => figuresOf(source, asOf)),
    decided
  );
  return { sum, tables: copiedTables(tablesOf(sum)) };
}

function tablesOf(sum: CommunesSum): readonly TitledTable[] {
  const { byArea, byCommune, asOf } = communesTexts;
  const note =
    sum.asOf === null ? "" : asOf(toVietnamese(sum.asOf.first), toVietnamese(sum.asOf.last));
  return [tableOf(byArea, sum.byArea, sum, note), tableOf(byCommune, sum.byCommune, sum, note)];
}

function tableOf(
  title: string,
  rows: readonly SummaryRow[],
  { total }: CommunesSum,
  note: string
): TitledTable {
  const share = (1 - NAME_SHARE) / (SUMMARY_COLUMNS.length - 1);
  const columns = SUMMARY_COLUMNS.map(({ id, header }): DocumentColumn =>
    id === "group"
      ? { header, share: NAME_SHARE, align: "left" }
      : { header, share, align: "center" }
  );
  const body = rows.map((row): DocumentRow => ({ kind: "body", cells: cellsOf(row) }));
  const last = cellsOf({ group: TOTAL_GROUP, ...total });
  return { title, table: { columns, rows: [...body, { kind: "total", cells: last }] }, note };
}

function cellsOf(row: SummaryRow): readonly string[] {
  return SUMMARY_COLUMNS.map(({ id }) => {
    switch (id) {
      case "group":
        return row.group || OUTSIDE_GROUP;
      case "rate":
        return percent(rateTenths(row));
      case "ratio":
        return `${doneCount(row)}/${row.rateBase}`;
      default:
        return String(row[id]);
    }
  });
}

function percent(tenths: number | null): string {
  return tenths === null
    ? ""
    : `${(tenths / 10).toLocaleString("vi-VN", { minimumFractionDigits: 1 })}%`;
}
