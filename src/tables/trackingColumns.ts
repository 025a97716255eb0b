import { headerIn, type Column } from "./column";
import { LIST_NAMES } from "./listNames";

/** Name of the table in which staff work, the single source of truth. */
export const TRACKING_TABLE = "PhuLuc";

/** What else is to be said of a column of `PhuLuc`; one that leaves something out does not compile. */
type TrackingColumn = Column & {
  /** Who fills it in: the document, the reading of its deadline, people, or the add-in. Printed is what the document says. */
  readonly source: "document" | "deadline" | "people" | "addIn";
  /** Whether a copy of a task has it too; what tells how the work goes begins anew. */
  readonly copied: boolean;
  /** What next year's plan does with it. */
  readonly nextYear: "kept" | "moved" | "cleared";
  readonly grouped: boolean;
} & OnSlip;

/** Whether a slip tells it to the unit or asks for it, in a column of so many points. */
type OnSlip =
  { readonly slip: null } | { readonly slip: "told" | "asked"; readonly slipWidth: number };

/** What the document says; what one does not need while filling in stands in a collapsed group. */
const PRINTED = { source: "document", copied: true, nextYear: "moved", grouped: false } as const;
/** What is read out of the document's deadline. */
const READ = { source: "deadline", copied: true, nextYear: "moved" } as const;
/** How the work of the year goes. */
const WORK = { source: "people", copied: false, nextYear: "cleared" } as const;
/** Who stands behind a task, which outlives the year. */
const KEPT = { source: "people", copied: true, nextYear: "kept" } as const;
const CALCULATED = {
  holds: "calculated",
  source: "addIn",
  copied: false,
  nextYear: "cleared",
  grouped: false,
} as const;

/**
 * The columns of `PhuLuc`, in order. Those that one fills in by, up to `Tiến độ`, are 893 pixels wide together, which a screen
 * of 1366 shows beside the pane; what is not folded away prints one page wide at 8 points. The document's own come first; the
 * rest follows the work and is never printed with the appendix. Columns carried over from the source stand between `note` and
 * `id`.
 */
export const TRACKING_COLUMNS = [
  {
    id: "number",
    header: "STT",
    holds: "ordinal",
    width: 30,
    grouped: false,
    source: "document",
    copied: false,
    nextYear: "kept",
    slip: "told",
    slipWidth: 27,
  },
  {
    id: "area",
    header: "Lĩnh vực",
    holds: "name",
    list: LIST_NAMES.areas,
    width: 120,
    ...PRINTED,
    grouped: true,
    slip: null,
  },
  {
    id: "text",
    header: "Nội dung công việc",
    holds: "text",
    width: 271.5,
    ...PRINTED,
    slip: "told",
    slipWidth: 168,
  },
  {
    id: "lead",
    header: "Cơ quan chủ trì",
    holds: "name",
    list: LIST_NAMES.agencies,
    width: 103.5,
    ...PRINTED,
    slip: null,
  },
  {
    id: "supporting",
    header: "Cơ quan phối hợp",
    holds: "text",
    width: 120,
    ...PRINTED,
    grouped: true,
    slip: "told",
    slipWidth: 78,
  },
  {
    id: "deadlineText",
    header: "Thời gian thực hiện/hoàn thành",
    holds: "text",
    width: 97.5,
    ...PRINTED,
    grouped: true,
    slip: "told",
    slipWidth: 69,
  },
  {
    id: "deliverable",
    header: "Sản phẩm",
    holds: "text",
    width: 165,
    ...PRINTED,
    grouped: true,
    slip: "told",
    slipWidth: 96,
  },
  {
    id: "kind",
    header: "Loại thời hạn",
    holds: "word",
    list: LIST_NAMES.kinds,
    width: 78,
    centered: true,
    grouped: true,
    ...READ,
    slip: null,
  },
  {
    id: "rhythm",
    header: "Nhịp",
    holds: "word",
    list: LIST_NAMES.rhythms,
    width: 66,
    centered: true,
    grouped: true,
    ...READ,
    slip: null,
  },
  {
    id: "start",
    header: "Ngày bắt đầu",
    holds: "day",
    width: 75,
    grouped: true,
    ...READ,
    slip: null,
  },
  {
    id: "due",
    header: "Hạn hoàn thành",
    holds: "day",
    width: 57.75,
    grouped: false,
    ...READ,
    slip: null,
  },
  {
    id: "extendedDue",
    header: "Hạn điều chỉnh",
    holds: "day",
    width: 81,
    grouped: true,
    ...WORK,
    slip: null,
  },
  {
    id: "extensionDocument",
    header: "Văn bản cho gia hạn",
    holds: "text",
    width: 112.5,
    grouped: true,
    ...WORK,
    slip: null,
  },
  {
    id: "status",
    header: "Trạng thái",
    holds: "word",
    list: LIST_NAMES.statuses,
    width: 72,
    grouped: false,
    ...WORK,
    slip: "asked",
    slipWidth: 75,
  },
  {
    id: "doneOn",
    header: "Ngày hoàn thành",
    holds: "day",
    width: 57.75,
    grouped: false,
    ...WORK,
    slip: "asked",
    slipWidth: 66,
  },
  {
    id: "progress",
    header: "Tiến độ",
    width: 77.25,
    bold: true,
    ...CALCULATED,
    slip: "told",
    slipWidth: 63,
  },
  {
    id: "periodResults",
    header: "Kết quả trong kỳ",
    width: 54.75,
    ...CALCULATED,
    slip: null,
  },
  {
    id: "outcome",
    header: "Kết quả thực hiện",
    holds: "text",
    width: 91.5,
    grouped: false,
    ...WORK,
    slip: "asked",
    slipWidth: 126,
  },
  {
    id: "delayReason",
    header: "Nguyên nhân chậm, khó khăn",
    holds: "text",
    width: 86.25,
    grouped: false,
    ...WORK,
    slip: "asked",
    slipWidth: 105,
  },
  {
    id: "leader",
    header: "Lãnh đạo phụ trách",
    holds: "text",
    width: 105,
    grouped: true,
    ...KEPT,
    slip: null,
  },
  {
    id: "follower",
    header: "Người theo dõi",
    holds: "text",
    width: 105,
    grouped: true,
    ...KEPT,
    slip: "asked",
    slipWidth: 66,
  },
  {
    id: "origin",
    header: "Nguồn giao",
    holds: "text",
    width: 90,
    grouped: true,
    source: "people",
    copied: false,
    nextYear: "kept",
    slip: null,
  },
  {
    id: "lastReminder",
    header: "Ngày đôn đốc gần nhất",
    holds: "day",
    width: 75,
    grouped: true,
    ...WORK,
    slip: null,
  },
  {
    id: "reminders",
    header: "Số lần đôn đốc",
    holds: "count",
    most: 999,
    width: 60,
    grouped: true,
    ...WORK,
    slip: null,
  },
  {
    id: "note",
    header: "Ghi chú",
    holds: "text",
    width: 45,
    grouped: false,
    source: "people",
    copied: true,
    nextYear: "cleared",
    slip: "asked",
    slipWidth: 72,
  },
  {
    id: "id",
    header: "Mã nhiệm vụ",
    holds: "text",
    width: 90,
    hidden: true,
    grouped: false,
    source: "addIn",
    copied: false,
    nextYear: "kept",
    slip: null,
  },
] as const satisfies readonly TrackingColumn[];

type AnyColumn = (typeof TRACKING_COLUMNS)[number];
export type TrackingColumnId = AnyColumn["id"];

/** What comes out of the source list (or is read out of it); the other columns belong to the people who fill the table in. */
export const SOURCE_COLUMNS = TRACKING_COLUMNS.filter(
  (column) => column.source === "document" || column.source === "deadline"
).map(({ id }) => id);

export type SourceColumnId = (typeof SOURCE_COLUMNS)[number];

/** The document's own: in an issued plan they stay and print as they are. */
export const DOCUMENT_FIELDS = TRACKING_COLUMNS.filter(
  (column) => column.source === "document"
).map(({ id }) => id);

/** Those that somebody fills in; the others are calculated, or the id. */
export const ENTERED_FIELDS = TRACKING_COLUMNS.filter((column) => column.source !== "addIn").map(
  ({ id }) => id
);

/** Those that calculate, by formulas that are long, the same in every row, and nobody's typing. */
export const CALCULATED_FIELDS = TRACKING_COLUMNS.filter(
  (column) => column.holds === "calculated"
).map(({ id }) => id);

/** Those in which days stand. */
export const DAY_FIELDS = TRACKING_COLUMNS.filter((column) => column.holds === "day").map(
  ({ id }) => id
);

/** Those that next year's plan begins without. */
export const CLEARED_FIELDS = TRACKING_COLUMNS.filter(
  (column) => column.nextYear === "cleared"
).map(({ id }) => id);

/** Those with a rule for what is entered. */
export type RuledField = Extract<
  AnyColumn,
  { readonly holds: "day" | "count" | "word" | "name" }
>["id"];

/** Those that next year's plan moves on by a year or to an heir. */
export type MovedField = Extract<AnyColumn, { readonly nextYear: "moved" }>["id"];

/** The column of an id. */
export function trackingColumn(id: TrackingColumnId): AnyColumn {
  return TRACKING_COLUMNS.find((column) => column.id === id)!;
}

/** The header of a column. */
export function headerOf(id: TrackingColumnId): string {
  return headerIn(TRACKING_COLUMNS, id);
}
