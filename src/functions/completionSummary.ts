import type { CalendarDay } from "../plan/day";
import {
  completionRate,
  doneCount,
  totalOf,
  type SummaryCounts,
  type SummaryRow,
} from "../plan/summary";
import { SUMMARY_COLUMNS, TOTAL_GROUP, type SummaryColumnId } from "../plan/summaryColumns";
import { comparisonKey } from "../text/keys";
import { answer, noAnswer, type Answer } from "./answer";
import { isBlank, textOf } from "./cellReading";
import { groupingOf } from "./grouping";
import { taskColumns } from "./taskBlock";
import { tally, type Tally } from "./tally";

type ResultCell = string | number;

/** A column of the result: its header and what it shows of a row. */
interface ResultColumn {
  readonly header: string;
  readonly cell: (row: SummaryRow) => ResultCell;
}

/** Under the total where cells of the block could not be read, so that nobody takes the counts for whole. */
const UNREADABLE = "Ô lỗi hoặc không đọc được";

const ALL_COLUMNS: readonly ResultColumn[] = SUMMARY_COLUMNS.map(({ id, header }) => ({
  header,
  cell: (row) => {
    switch (id) {
      case "rate":
        return completionRate(row) ?? "";
      case "ratio":
        return `${doneCount(row)}/${row.rateBase}`;
      default:
        return row[id];
    }
  },
}));

/** The columns of the short summary; those between the total and the rate add up to the total. */
const SHORT_COLUMNS: readonly ResultColumn[] = [
  ...columnsOf("group", "total"),
  { header: "Đã hoàn thành", cell: doneCount },
  ...columnsOf("inTime", "overdue", "openNoDeadline"),
  { header: "Không phát sinh, dừng", cell: (row) => row.notArising + row.stopped },
  ...columnsOf("rate", "ratio"),
];

/**
 * The completion summary of a block of tasks with its header row, on a day: a header row, a row per group in order of
 * appearance, "Ngoài danh mục" for tasks without a group, a total, and a count of cells that could not be read where
 * there are any. `groupBy` as in `groupingOf`; `detail` false leaves the short columns.
 */
export function completionSummary(
  block: readonly (readonly unknown[])[],
  asOf: CalendarDay | null,
  groupBy: unknown,
  detail: boolean
): Answer<ResultCell[][]> {
  const counted = tallyOf(block, asOf, groupBy);
  if (!counted.ok) {
    return counted;
  }
  const { rows, unreadable } = counted.value;
  const columns = detail ? ALL_COLUMNS : SHORT_COLUMNS;
  const total = { group: TOTAL_GROUP, ...totalOf(rows) };
  const result: ResultCell[][] = [
    columns.map((column) => column.header),
    ...[...rows, total].map((row) => columns.map((column) => column.cell(row))),
  ];
  if (unreadable > 0) {
    result.push(columns.map((_, index) => [UNREADABLE, unreadable][index] ?? ""));
  }
  return answer(result);
}

/**
 * The completion rate (0 to 1) of one area on a day, of all tasks where `area` is blank; "" where no task of it counts.
 * An area that the block does not have is a problem and not a zero.
 */
export function areaRate(
  block: readonly (readonly unknown[])[],
  asOf: CalendarDay | null,
  area: unknown
): Answer<number | ""> {
  const counted = tallyOf(block, asOf, null);
  if (!counted.ok) {
    return counted;
  }
  const { rows } = counted.value;
  const wanted = textOf(area);
  const counts: SummaryCounts | undefined = isBlank(area)
    ? totalOf(rows)
    : rows.find((row) => comparisonKey(row.group) === comparisonKey(wanted));
  return counts
    ? answer(completionRate(counts) ?? "")
    : noAnswer({ kind: "groupMissing", group: wanted });
}

function tallyOf(
  block: readonly (readonly unknown[])[],
  asOf: CalendarDay | null,
  groupBy: unknown
): Answer<Tally> {
  const columns = taskColumns(block);
  if (!columns.ok) {
    return columns;
  }
  const grouping = groupingOf(block, columns.value, groupBy);
  if (!grouping.ok) {
    return grouping;
  }
  return asOf === null
    ? noAnswer({ kind: "asOfMissing" })
    : answer(tally(block, columns.value, grouping.value, asOf));
}

function columnsOf(...ids: readonly SummaryColumnId[]): readonly ResultColumn[] {
  return ALL_COLUMNS.filter((_, index) => ids.some((id) => id === SUMMARY_COLUMNS[index]?.id));
}
