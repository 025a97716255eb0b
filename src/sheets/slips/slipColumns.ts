import {
  SLIP_COLUMNS,
  SLIP_RESULT_COLUMNS,
  type SlipColumnId,
  type SlipResultColumnId,
} from "../../plan/slips/slipWords";

/** The 1-based column of a slip. */
export function slipColumn(id: SlipColumnId): number {
  return SLIP_COLUMNS.findIndex((column) => column.id === id) + 1;
}

/** The header of a column of a slip. */
export function slipHeaderOf(id: SlipColumnId): string {
  return SLIP_COLUMNS[slipColumn(id) - 1]!.header;
}

/** The 1-based column of a slip's second sheet. */
export function slipResultColumn(id: SlipResultColumnId): number {
  return SLIP_RESULT_COLUMNS.findIndex((column) => column.id === id) + 1;
}

/** The header of a column of a slip's second sheet. */
export function slipResultHeaderOf(id: SlipResultColumnId): string {
  return SLIP_RESULT_COLUMNS[slipResultColumn(id) - 1]!.header;
}

/** Names over the lists on the hidden sheet, which drop-downs take their words from. */
export const SLIP_LISTS = {
  statuses: "PhieuTrangThai",
  periods: "PhieuKy",
  numbers: "PhieuSTT",
  ids: "PhieuMaNhiemVu",
} as const;
