import { headerIn, type Column } from "./column";

/** Name of the table of report periods. */
export const PERIOD_TABLE = "KyBaoCao";

/** The columns of `KyBaoCao` that say what a period is, in order; what was reported stands behind them. */
export const PERIOD_COLUMNS = [
  { id: "name", header: "Kỳ báo cáo", holds: "text", width: 84 },
  { id: "from", header: "Từ ngày", holds: "day", width: 84 },
  { id: "to", header: "Đến ngày", holds: "day", width: 84 },
  { id: "unitsDue", header: "Hạn đơn vị gửi", holds: "day", width: 84 },
  { id: "communeDue", header: "Hạn xã gửi Sở Nội vụ", holds: "day", width: 96 },
  { id: "closedOn", header: "Ngày chốt", holds: "day", width: 84 },
  { id: "note", header: "Ghi chú", holds: "text", width: 150 },
] as const satisfies readonly Column[];

export type PeriodColumnId = (typeof PERIOD_COLUMNS)[number]["id"];

/** The header of a column. */
export function periodHeaderOf(id: PeriodColumnId): string {
  return headerIn(PERIOD_COLUMNS, id);
}
