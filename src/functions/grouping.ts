import type { CalendarDay } from "../plan/day";
import { monthName, quarterName } from "../plan/periods";
import { OUTSIDE_GROUP } from "../plan/summaryColumns";
import { headerOf } from "../tables/trackingColumns";
import { comparisonKey } from "../text/keys";
import { answer, noAnswer, type Answer } from "./answer";
import { isBlank, textOf } from "./cellReading";
import { columnUnder, type TaskColumns } from "./taskBlock";

/** What the rows of a summary stand for: the values of a column, or the period in which tasks fall due. */
export type Grouping = {
  /** Name of the row of tasks that belong to no group. */
  readonly outside: string;
} & (
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "period"; readonly nameOf: (due: CalendarDay) => string }
);

const WITHOUT_DUE = "Không có hạn";

const PERIODS = new Map([
  [comparisonKey("quý"), quarterName],
  [comparisonKey("tháng"), monthName],
]);

/** Short words for a column. */
const COLUMN_WORDS = new Map([
  [comparisonKey("cơ quan"), headerOf("lead")],
  [comparisonKey("đơn vị"), headerOf("lead")],
  [comparisonKey("chủ trì"), headerOf("lead")],
]);

/**
 * How to group: by area where `groupBy` is blank, by quarter or month of the due date ("Quý", "Tháng"), or by any column
 * named by its header ("Cơ quan chủ trì", in short "Cơ quan").
 */
export function groupingOf(
  block: readonly (readonly unknown[])[],
  columns: TaskColumns,
  groupBy: unknown
): Answer<Grouping> {
  if (isBlank(groupBy)) {
    return columns.area < 0
      ? noAnswer({ kind: "columnMissing", column: headerOf("area") })
      : answer({ kind: "column", column: columns.area, outside: OUTSIDE_GROUP });
  }
  const word = textOf(groupBy);
  const nameOf = PERIODS.get(comparisonKey(word));
  if (nameOf) {
    return answer({ kind: "period", nameOf, outside: WITHOUT_DUE });
  }
  const column = columnUnder(block, COLUMN_WORDS.get(comparisonKey(word)) ?? word);
  return column < 0
    ? noAnswer({ kind: "groupingUnknown", groupBy: word })
    : answer({ kind: "column", column, outside: OUTSIDE_GROUP });
}
