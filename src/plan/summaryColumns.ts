import type { SummaryCounts } from "./summary";

/** A column of a summary: the group's name, one of its counts, the rate of completion, or done and base as "n/N". */
export type SummaryColumnId = "group" | Exclude<keyof SummaryCounts, "rateBase"> | "rate" | "ratio";

export interface SummaryColumn {
  readonly id: SummaryColumnId;
  readonly header: string;
}

/**
 * The columns of every summary, native or by function, in order. The classes between the total and the of-which figures add up to
 * the total.
 */
export const SUMMARY_COLUMNS: readonly SummaryColumn[] = [
  { id: "group", header: "Nhóm" },
  { id: "total", header: "Tổng số" },
  { id: "doneOnTime", header: "Hoàn thành đúng hạn" },
  { id: "doneLate", header: "Hoàn thành quá hạn" },
  { id: "doneNoDeadline", header: "Hoàn thành (không giao hạn)" },
  { id: "doneNoDate", header: "Hoàn thành (thiếu ngày)" },
  { id: "inTime", header: "Trong hạn" },
  { id: "overdue", header: "Quá hạn" },
  { id: "openNoDeadline", header: "Chưa có hạn" },
  { id: "notArising", header: "Không phát sinh" },
  { id: "stopped", header: "Dừng thực hiện" },
  { id: "notStarted", header: "Trong đó: Chưa thực hiện" },
  { id: "notUpdated", header: "Trong đó: Chưa cập nhật" },
  { id: "rate", header: "Tỷ lệ hoàn thành" },
  { id: "ratio", header: "n/N" },
];

/** The row of tasks whose group is in no list, so that pasted-in values cannot make totals lie. */
export const OUTSIDE_GROUP = "Ngoài danh mục";

/** The last row. */
export const TOTAL_GROUP = "Tổng cộng";
