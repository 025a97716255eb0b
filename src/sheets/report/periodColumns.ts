import type { SummaryCounts } from "../../plan/summary";
import { SUMMARY_COLUMNS } from "../../plan/summaryColumns";

/** Name of the table of report periods. */
export const PERIOD_TABLE = "KyBaoCao";

/** The columns of `KyBaoCao` that say what a period is, in order. */
export const PERIOD_COLUMNS = [
  { id: "name", header: "Kỳ báo cáo" },
  { id: "from", header: "Từ ngày" },
  { id: "to", header: "Đến ngày" },
  { id: "unitsDue", header: "Hạn đơn vị gửi" },
  { id: "communeDue", header: "Hạn xã gửi Sở Nội vụ" },
  { id: "closedOn", header: "Ngày chốt" },
  { id: "note", header: "Ghi chú" },
] as const;

export type PeriodColumnId = (typeof PERIOD_COLUMNS)[number]["id"];

/** The header of a column. */
export function periodHeaderOf(id: PeriodColumnId): string {
  return PERIOD_COLUMNS.find((column) => column.id === id)!.header;
}

/**
 * A column behind them that holds what was reported; blank until the period is closed or somebody types an earlier year's figures.
 */
export interface FigureColumn {
  readonly id: keyof SummaryCounts;
  readonly header: string;
}

/** The figures in the order of the summaries, then what the rate is taken of. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  ...SUMMARY_COLUMNS.flatMap(({ id, header }) =>
    id === "group" || id === "rate" || id === "ratio" ? [] : [{ id, header }]
  ),
  { id: "rateBase", header: "Số phải thực hiện (N)" },
];
