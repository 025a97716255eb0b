import type { Column } from "./column";
import { RESULTS_COLUMNS } from "./resultsColumns";
import { headerOf, TRACKING_COLUMNS, type RuledField } from "./trackingColumns";

const TOLD = TRACKING_COLUMNS.filter((column) => column.slip === "told");
const ASKED = TRACKING_COLUMNS.filter((column) => column.slip === "asked");
const OF_RESULT = RESULTS_COLUMNS.filter((column) => column.slipWidth !== null);

/** Names over the lists on the hidden sheet, which drop-downs take their words from. */
export const SLIP_LISTS = {
  statuses: "PhieuTrangThai",
  periods: "PhieuKy",
  numbers: "PhieuSTT",
  ids: "PhieuMaNhiemVu",
} as const;

/** What an agency fills in on its slip, in the order of the slip's columns. */
export const SLIP_FIELDS = ASKED.map(({ id }) => id);

export type SlipField = (typeof SLIP_FIELDS)[number];

/** Those with a rule for what is entered. */
export type RuledSlipField = SlipField & RuledField;

/** What it says of a task that it proposes, besides. */
export const PROPOSED_FIELDS = TOLD.filter((column) => column.source === "document").map(
  ({ id }) => id
);

export type SlipColumnId = (typeof TOLD)[number]["id"] | SlipField | "due" | "taskId";
export type SlipResultColumnId = (typeof OF_RESULT)[number]["id"] | "taskId";

type SlipColumn = Column & { readonly id: SlipColumnId };
type SlipResultColumn = Column & { readonly id: SlipResultColumnId };

/** Hidden behind what is printed. */
const TASK_ID = { id: "taskId", header: headerOf("id"), width: 90 } as const;
/** The due day in force beside the document's own words. */
const DUE = { id: "due", header: "Hạn", holds: "day", width: 63 } as const;

/** The columns of a slip's tasks, in order: what is told, then what is asked. */
export const SLIP_COLUMNS: readonly SlipColumn[] = [
  ...TOLD.flatMap((column): readonly SlipColumn[] => {
    const width = column.slipWidth;
    switch (column.id) {
      case "progress":
        // It stays as it was on the day of sending.
        return [{ ...column, holds: "text", width, centered: true }];
      case "deadlineText":
        return [{ ...column, width }, DUE];
      default:
        return [{ ...column, width }];
    }
  }),
  ...ASKED.map((column): SlipColumn => {
    const own = { ...column, width: column.slipWidth };
    return own.id === "status" ? { ...own, list: SLIP_LISTS.statuses } : own;
  }),
  { ...TASK_ID, holds: "text" },
];

/** The columns of a slip's results, in order; the id finds itself by the STT. */
export const SLIP_RESULT_COLUMNS: readonly SlipResultColumn[] = [
  ...OF_RESULT.map((column): SlipResultColumn => {
    const own = { ...column, width: column.slipWidth };
    return own.id === "period" ? { ...own, list: SLIP_LISTS.periods } : own;
  }),
  { ...TASK_ID, holds: "calculated" },
];

/** The 1-based column of a slip. */
export function slipColumn(id: SlipColumnId): number {
  return SLIP_COLUMNS.findIndex((column) => column.id === id) + 1;
}

/** The 1-based column of a slip's second sheet. */
export function slipResultColumn(id: SlipResultColumnId): number {
  return SLIP_RESULT_COLUMNS.findIndex((column) => column.id === id) + 1;
}
