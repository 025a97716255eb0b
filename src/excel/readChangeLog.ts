import type { CalendarDay } from "../plan/day";
import { CHANGE_LOG_COLUMNS, CHANGE_LOG_TABLE } from "../tables/changeLogColumns";
import type { ExistingContent } from "./existing";
import { tableRows } from "./tableRows";

/** A line of `NhatKy`, its texts as they stand there. */
export type LoggedLine = Readonly<Record<(typeof TEXTS)[number], string>> & {
  /** Body row of `NhatKy`, 0 is the first. */
  readonly row: number;
  /** "TT"; 0 where there is none. */
  readonly order: number;
  /** On which it was written; null where no moment stands there any more. */
  readonly day: CalendarDay | null;
};

const TEXTS = CHANGE_LOG_COLUMNS.filter(
  (column) => column.holds !== "moment" && column.id !== "order"
).map(({ id }) => id);

/** The lines of `NhatKy`, top to bottom; none where there is no log yet. */
export function readChangeLog(existing: ExistingContent): readonly LoggedLine[] {
  return tableRows(existing, CHANGE_LOG_TABLE, CHANGE_LOG_COLUMNS)
    .map(({ row, value, number, day }) => {
      const texts = Object.fromEntries(TEXTS.map((id) => [id, String(value(id) ?? "")]));
      return {
        ...(texts as Record<(typeof TEXTS)[number], string>),
        row,
        order: number("order") ?? 0,
        day: day("at"),
      };
    })
    .filter(({ order, work }) => order > 0 || work !== "");
}
