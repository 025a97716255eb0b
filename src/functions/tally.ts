import type { CalendarDay } from "../plan/day";
import { progressFrom, type Status } from "../plan/progress";
import { countTask, noCounts, type SummaryRow } from "../plan/summary";
import { statusFromWord } from "../plan/vocabulary";
import { comparisonKey } from "../text/keys";
import { DayReader, isBlank, isError, textOf, WordReader } from "./cellReading";
import type { Grouping } from "./grouping";
import { endOfTasks, isBlankRow, type TaskColumns } from "./taskBlock";

/** Counts by group. */
export interface Tally {
  /** In order of appearance (periods in order of time), last the tasks outside every group under the grouping's name for them. */
  readonly rows: readonly SummaryRow[];
  /** Cells that hold an error, or a word or text that its column cannot mean. */
  readonly unreadable: number;
}

interface Group {
  readonly name: string;
  readonly counts: ReturnType<typeof noCounts>;
  /** A due date within it, by which periods are ordered. */
  readonly due: number;
}

/**
 * Counts the tasks of a block by group on a day. A hundred thousand rows are ordinary here, so words are read once each
 * and a row costs no object.
 */
export function tally(
  block: readonly (readonly unknown[])[],
  columns: TaskColumns,
  grouping: Grouping,
  asOf: CalendarDay
): Tally {
  // The settings tell none of the summary's classes apart, nor do kind and start of a deadline.
  const options = { asOf, dueSoonDays: 0, wholeYearReminderFrom: asOf };
  const groups = new Groups();
  const statuses = new WordReader<Status>(statusFromWord, "notUpdated");
  const days = new DayReader();
  const end = endOfTasks(block);
  for (let index = 1; index < end; index += 1) {
    const row = block[index]!;
    const status = statuses.read(row[columns.status]);
    const approved = !isBlank(row[columns.extensionDocument]);
    const planned = days.read(row[columns.due]);
    const extended = days.read(row[columns.extendedDue]);
    const due = approved && extended !== null ? extended : planned;
    const doneOn = days.read(row[columns.doneOn]);
    const group =
      grouping.kind === "column"
        ? groups.ofCell(row[grouping.column])
        : groups.ofDue(due, grouping.nameOf);
    if (group.name === "" && isBlankRow(row)) {
      continue;
    }
    const progress = progressFrom("unknown", status, null, due, doneOn, false, options);
    countTask(group.counts, progress, status, approved);
  }
  return {
    rows: groups.rows(grouping.kind === "period", grouping.outside),
    unreadable: statuses.unreadable + days.unreadable + groups.unreadable,
  };
}

/** The groups met so far, by the cell that names them and by spelling. */
class Groups {
  unreadable = 0;
  private readonly byCell = new Map<unknown, Group>();
  private readonly byKey = new Map<string, Group>();

  ofCell(cell: unknown): Group {
    return this.byCell.get(cell) ?? this.ofNewCell(cell);
  }

  ofDue(due: CalendarDay | null, nameOf: (due: CalendarDay) => string): Group {
    const known = this.byCell.get(due);
    if (known) {
      return known;
    }
    const group = this.named(due === null ? "" : nameOf(due), due ?? Infinity);
    this.byCell.set(due, group);
    return group;
  }

  rows(byTime: boolean, outsideName: string): readonly SummaryRow[] {
    const groups = [...this.byKey.values()];
    if (byTime) {
      groups.sort((one, other) => one.due - other.due);
    }
    const inside = groups.filter((group) => group.name !== "");
    // Blank rows between tasks belong to no group either and count nothing.
    const outside = groups.filter((group) => group.name === "" && group.counts.total > 0);
    return [...inside, ...outside].map(({ name, counts }) => ({
      group: name === "" ? outsideName : name,
      ...counts,
    }));
  }

  private ofNewCell(cell: unknown): Group {
    const group = this.named(textOf(cell), 0);
    if (isError(cell)) {
      this.unreadable += 1;
    } else {
      this.byCell.set(cell, group);
    }
    return group;
  }

  private named(name: string, due: number): Group {
    const key = comparisonKey(name);
    const group = this.byKey.get(key) ?? { name, counts: noCounts(), due };
    this.byKey.set(key, group);
    return group;
  }
}
