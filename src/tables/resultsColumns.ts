import { headerIn, type Column } from "./column";
import { LIST_NAMES } from "./listNames";

/** Name of the table of results, one row per result: one task has many. */
export const RESULTS_TABLE = "KetQua";

type ResultsColumn = Column & {
  /** Points on the second sheet of a slip; null where that does without it or has its own. */
  readonly slipWidth: number | null;
};

/** The columns of `KetQua`, in order. */
export const RESULTS_COLUMNS = [
  { id: "id", header: "Mã nhiệm vụ", holds: "text", width: 90, hidden: true, slipWidth: null },
  { id: "number", header: "STT", holds: "ordinal", width: 42, slipWidth: 36 },
  {
    id: "period",
    header: "Kỳ",
    holds: "name",
    list: LIST_NAMES.periods,
    width: 96,
    slipWidth: 90,
  },
  { id: "deliverable", header: "Sản phẩm", holds: "text", width: 225, slipWidth: 225 },
  { id: "document", header: "Số và ký hiệu văn bản", holds: "text", width: 120, slipWidth: 120 },
  { id: "issuedOn", header: "Ngày ban hành", holds: "day", width: 84, slipWidth: 78 },
  {
    id: "agency",
    header: "Đơn vị",
    holds: "name",
    list: LIST_NAMES.agencies,
    width: 150,
    slipWidth: null,
  },
  { id: "criterion", header: "Mã tiêu chí", holds: "text", width: 75, slipWidth: 66 },
  { id: "link", header: "Đường dẫn/ghi chú", holds: "text", width: 195, slipWidth: 195 },
] as const satisfies readonly ResultsColumn[];

export type ResultsColumnId = (typeof RESULTS_COLUMNS)[number]["id"];

/** Those with a rule for what is entered. */
export type RuledResultField = Extract<
  (typeof RESULTS_COLUMNS)[number],
  { readonly holds: "day" | "name" }
>["id"];

/** Those in which days stand. */
export const RESULT_DAY_FIELDS = RESULTS_COLUMNS.filter((column) => column.holds === "day").map(
  ({ id }) => id
);

/** The header of a column of `KetQua`. */
export function resultsHeaderOf(id: ResultsColumnId): string {
  return headerIn(RESULTS_COLUMNS, id);
}
