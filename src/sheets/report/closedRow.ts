import type { CalendarDay } from "../../plan/day";
import type { SummaryCounts } from "../../plan/summary";
import type { TableBlueprint } from "../blueprint";
import { reportPeriodTable } from "../settingsTables";
import { periodHeaderOf } from "../../tables/periodColumns";
import { FIGURE_COLUMNS } from "./figureColumns";

export interface ClosedRow {
  /** Body row of `KyBaoCao`, 0 is the first. */
  readonly row: number;
  readonly name: string;
  readonly closedOn: CalendarDay;
  readonly counts: SummaryCounts;
}

/** The row of a closed period as an update of `KyBaoCao`: its day of closing and its figures, nothing else. */
export function closedRow({ row, name, closedOn, counts }: ClosedRow): TableBlueprint {
  const headers = [
    periodHeaderOf("name"),
    periodHeaderOf("closedOn"),
    ...FIGURE_COLUMNS.map(({ header }) => header),
  ];
  const whole = reportPeriodTable({ planYear: 2000, beforeMeansExclusive: true }, []);
  return {
    ...whole,
    row: 1,
    column: 1,
    columns: headers.map((header) => whole.columns.find((each) => each.header === header)!),
    rows: [[name, { day: closedOn }, ...FIGURE_COLUMNS.map(({ id }) => counts[id])]],
    positions: [row],
    onRebuild: "update",
  };
}
