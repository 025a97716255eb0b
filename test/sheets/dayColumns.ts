import { TRACKING_COLUMNS, type TrackingColumnId } from "../../src/tables/trackingColumns";

/** How the headers of columns begin in which days stand: "Ngày hoàn thành", "Hạn điều chỉnh". */
const OF_A_DAY = /^(?:Ngày|Hạn) /u;

type DayColumnId = Extract<
  (typeof TRACKING_COLUMNS)[number],
  { readonly header: `Ngày ${string}` | `Hạn ${string}` }
>["id"];

/** The columns of `PhuLuc` that hold days, by what their headers say: one that joins them is looked at by every test. */
export const DAY_COLUMNS = TRACKING_COLUMNS.flatMap(({ id, header }) =>
  OF_A_DAY.test(header) ? [id] : []
) as readonly TrackingColumnId[] as readonly DayColumnId[];
