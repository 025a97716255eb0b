import { recogniseAgencies, type RecognisedAgencies } from "../plan/agencies/recogniseAgencies";
import type { Deadline, DeadlineOptions } from "../plan/deadline/deadline";
import { parseDeadline } from "../plan/deadline/parseDeadline";
import type { Agency, Plan, Task } from "../plan/plan";
import { countCells } from "./accounting";
import { carriedColumns, type CarriedColumn } from "./carriedColumns";
import { cleaningRepairs, dateRepairs, spellingRepairs } from "./cellRepairs";
import type { Grid } from "./grid";
import { findHeader, type ListColumn, type ListHeader } from "./header";
import { alignLists } from "./furtherLists";
import { findColumnsByContent } from "./headerless";
import { withHeadingAbove } from "./headingAbove";
import { readHeading, type ListHeading } from "./heading";
import { decodeLegacy, decodingRepairs } from "./legacy";
import { readList } from "./list";
import { columnsOf, rowsOf } from "./listRow";
import { commonestYear } from "./planYear";
import { readDateCell, readStart, withStart } from "./readDeadline";
import type { Reading, ReadingProblem, SourceMap } from "./reading";
import { placeTasks, type PlacedTask, type PlacedTasks } from "./sections";

export interface ReadOptions {
  /** The workbook's own directory of agencies, whose names win over the built-in one. */
  readonly known?: readonly Agency[];
  /** The year of the settings, for a list that names none. */
  readonly planYear?: number;
  /** The current year, for a list that names none in a workbook without settings. */
  readonly fallbackYear: number;
  readonly beforeMeansExclusive: boolean;
}

/**
 * Reads a sheet as a task list: header and columns, the lines above, areas, tasks, agencies, deadlines. Whatever is in
 * none of these comes back as a repair; nothing is left out in silence and no task is invented.
 */
export function readPlan(source: Grid, options: ReadOptions): Reading | ReadingProblem {
  const { grid, decoded } = decodeLegacy(source);
  if (grid.cells.every((row) => row.every((value) => value.kind === "blank"))) {
    return { kind: "empty", sheet: grid.name };
  }
  const header = findHeader(grid) ?? findColumnsByContent(grid);
  if (!header) {
    return { kind: "noHeader", sheet: grid.name };
  }
  const aligned = alignLists(grid, header);
  const columns = columnsOf(aligned.grid, aligned.header);
  const rows = rowsOf(aligned.grid, aligned.header, columns);
  const list = readList(rows, columns);
  if (list.sections.every((section) => section.tasks.length === 0)) {
    return { kind: "noTasks", sheet: grid.name };
  }
  const headed = withHeadingAbove(list.sections, grid, header.top);
  const placed = placeTasks(headed.sections, columns);
  const drafts = placed.tasks.map(({ draft }) => draft);
  const agencies = recogniseAgencies(
    [...new Set(drafts.map((draft) => draft.lead))],
    [...new Set(drafts.map((draft) => draft.supporting))],
    options.known
  );
  const repairs = [
    ...aligned.repairs,
    ...list.repairs,
    ...placed.repairs,
    ...decodingRepairs(decoded),
    ...cleaningRepairs(rows),
    ...dateRepairs(drafts),
    ...spellingRepairs(agencies.respelled, drafts),
  ];
  const heading = readHeading(grid, headed.taken ? header.top - 1 : header.top);
  const read = {
    source: sourceMap(grid, header),
    plan: planOf(placed, agencies, heading, { options, columns, grid }),
    repairs: repairs.sort((a, b) => a.rows.first - b.rows.first),
  };
  return { ...read, cells: countCells(grid, read) };
}

interface PlanContext {
  readonly options: ReadOptions;
  readonly columns: readonly ListColumn[];
  readonly grid: Grid;
}

function planOf(
  placed: PlacedTasks,
  agencies: RecognisedAgencies,
  heading: ListHeading,
  { options, columns, grid }: PlanContext
): Plan {
  const drafts = placed.tasks.map(({ draft }) => draft);
  const named = heading.year ?? commonestYear(drafts.map((draft) => draft.deadlineText));
  const year = named ?? options.planYear ?? options.fallbackYear;
  const deadlines = { planYear: year, beforeMeansExclusive: options.beforeMeansExclusive };
  const carried = carriedColumns(columns, drafts, grid.firstColumn);
  const readers: CellReaders = {
    leadOf: remembering(agencies.leadOf),
    supportingOf: remembering(agencies.supportingOf),
    phraseOf: remembering((phrase) => parseDeadline(phrase, deadlines)),
    deadlines,
  };
  return {
    title: heading.title,
    authority: heading.authority,
    reference: heading.reference,
    year,
    areas: placed.areas,
    agencies: agencies.agencies,
    tasks: placed.tasks.map((task) => taskOf(task, readers, carried)),
    carriedColumns: carried.map((column) => column.header),
  };
}

/** How cells of one plan are read; a list has few distinct agencies and deadlines, so each is read once. */
interface CellReaders {
  readonly leadOf: RecognisedAgencies["leadOf"];
  readonly supportingOf: RecognisedAgencies["supportingOf"];
  readonly phraseOf: (phrase: string) => Deadline;
  readonly deadlines: DeadlineOptions;
}

function remembering<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const value = known.get(cell) ?? read(cell);
    known.set(cell, value);
    return value;
  };
}

function taskOf(
  { draft, areaId }: PlacedTask,
  readers: CellReaders,
  carried: readonly CarriedColumn[]
): Task {
  const lead = readers.leadOf(draft.lead);
  const supporting = new Set([...lead.others, ...readers.supportingOf(draft.supporting)]);
  const { deadlines, phraseOf } = readers;
  const deadline =
    readDateCell(draft.deadlineValue, draft.deadlineText, deadlines.planYear) ??
    phraseOf(draft.deadlineText);
  const start = readStart(draft.startValue, draft.startText, deadlines);
  return {
    number: draft.number,
    areaId,
    text: draft.text,
    lead: lead.name,
    leadPrinted: draft.lead,
    supporting: [...supporting].filter((name) => name !== lead.name),
    supportingPrinted: draft.supporting,
    deadlineText: draft.deadlineText,
    deadline: withStart(deadline, start),
    deliverable: draft.deliverable,
    carried: carried.map((column) => draft.cells[column.position] ?? ""),
    rows: draft.rows,
  };
}

function sourceMap(grid: Grid, header: ListHeader): SourceMap {
  return {
    sheet: grid.name,
    headerRow: header.bottom < header.top ? 0 : grid.firstRow + header.bottom,
    columns: header.columns.map(({ role, column, header: text }) => ({
      role,
      column: grid.firstColumn + column,
      header: text,
    })),
  };
}
