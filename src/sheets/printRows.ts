import { sheetTexts } from "../messages/sheets";
import type { Agency, Area } from "../plan/plan";
import { comparisonKey } from "../text/keys";
import { directoryNames } from "../plan/agencies/directoryNames";
import { cellText } from "./cellText";
import { issuedReader, type IssuedWords } from "./issuedWords";
import { type WrappedLine, linesInTallestRow, rowHeight, wrapText } from "./metrics";
import { PRINT_COLUMNS, PRINT_WIDTH, PROGRESS_COLUMNS, type PrintColumn } from "./printColumns";
import type { PrintOptions } from "./printOptions";
import type { PrintedWork } from "./printProgress";
import type { TrackedTask } from "./tracking";

/** Points: Decree 30/2020 leaves the letters of tables free; 12 is what such appendices are printed in. */
export const PRINT_FONT_SIZE = 12;

/** A row of the appendix as it is worded, on a sheet as in a document. */
export type AppendixRow =
  | { readonly kind: "area"; readonly text: string }
  | { readonly kind: "task"; readonly cells: readonly string[] };

/** A row of the printed table, its height in points. An area's heading stands in one cell merged across. */
export type PrintRow =
  | { readonly kind: "area"; readonly text: string; readonly height: number }
  | { readonly kind: "task"; readonly cells: readonly string[]; readonly height: number };

export interface PrintInput {
  /** In the plan's order. */
  readonly areas: readonly Pick<Area, "numeral" | "name">[];
  readonly agencies: readonly Agency[];
  /** In table order. */
  readonly tracked: readonly TrackedTask[];
  readonly planState: "draft" | "issued";
  /** Words of an issued plan that its table does not hold any more. */
  readonly issuedWords?: readonly IssuedWords[];
  /** For the progress version; without it the document's own appendix is printed. */
  readonly work?: PrintedWork | null;
  /** Without them the tasks that were added are printed among the others. */
  readonly options?: Pick<PrintOptions, "additions">;
}

/** The columns of the version that is printed. */
export function printColumns({ work }: Pick<PrintInput, "work">): readonly PrintColumn[] {
  return work ? PROGRESS_COLUMNS : PRINT_COLUMNS;
}

/** The rows of the printed table, those of tasks that are too long for a row of Excel's cut. */
export function printRows(input: PrintInput): readonly PrintRow[] {
  const columns = printColumns(input);
  return appendixRows(input).flatMap((row) =>
    row.kind === "area" ? [areaRow(row.text)] : taskRows(row.cells, columns)
  );
}

/**
 * The rows of the appendix: each area with its tasks, areas that the plan does not list after the others, tasks
 * without an area before all, where no heading can seem to be theirs; tasks that were added to an issued plan as it was
 * chosen. A draft prints agencies by the directory's names, an issued plan its own words, also where a later document gave the
 * table others.
 */
export function appendixRows(input: PrintInput): readonly AppendixRow[] {
  const agencyName = agencyReader(input);
  const rowOf = (task: TrackedTask) =>
    ({ kind: "task", cells: printedCells(task, input, agencyName) }) as const;
  const additions = input.options?.additions ?? "among";
  const added = new Set(additions === "among" ? [] : addedTasks(input));
  const own = input.tracked.filter((task) => !added.has(task));
  return [
    ...tasksByArea({ ...input, tracked: own }).flatMap(({ heading, tasks }) =>
      under(heading, tasks.map(rowOf))
    ),
    ...(additions === "apart"
      ? under(
          sheetTexts.vi.print.added,
          printedOrder({ ...input, tracked: [...added] }).map((task) => rowOf(withSource(task)))
        )
      : []),
  ];
}

function under(heading: string, rows: readonly AppendixRow[]): readonly AppendixRow[] {
  return heading === "" || rows.length === 0 ? rows : [{ kind: "area", text: heading }, ...rows];
}

/** The tasks that came to a plan after it was issued, as the summaries know them: their "Nguồn giao" is filled in. */
export function addedTasks({
  planState,
  tracked,
}: Pick<PrintInput, "planState" | "tracked">): readonly TrackedTask[] {
  return planState === "issued"
    ? tracked.filter(({ cells }) => cellText(cells.origin).trim() !== "")
    : [];
}

/** A task that says by which document it came, for the columns of the appendix do not. */
function withSource(task: TrackedTask): TrackedTask {
  const { text, origin } = task.cells;
  return {
    ...task,
    cells: { ...task.cells, text: `${cellText(text)}\n(${cellText(origin).trim()})` },
  };
}

/** The tasks in the order in which they are printed: by area, within one as in the table. */
export function printedOrder(input: Pick<PrintInput, "areas" | "tracked">): readonly TrackedTask[] {
  return tasksByArea(input).flatMap(({ tasks }) => tasks);
}

interface Section {
  readonly heading: string;
  readonly tasks: readonly TrackedTask[];
}

function tasksByArea({
  areas,
  tracked,
}: Pick<PrintInput, "areas" | "tracked">): readonly Section[] {
  const sections = new Map<string, { heading: string; tasks: TrackedTask[] }>();
  for (const { numeral, name } of areas) {
    sections.set(comparisonKey(name), {
      heading: numeral === "" ? name : `${numeral}. ${name}`,
      tasks: [],
    });
  }
  const noArea: TrackedTask[] = [];
  for (const task of tracked) {
    const name = cellText(task.cells.area).trim();
    const key = comparisonKey(name);
    const section = sections.get(key) ?? { heading: name, tasks: [] };
    if (key === "") {
      noArea.push(task);
    } else {
      section.tasks.push(task);
      sections.set(key, section);
    }
  }
  return [{ heading: "", tasks: noArea }, ...sections.values()];
}

/** Gives the words of a cell of agencies as they are printed. */
type AgencyReader = (cell: string, task: TrackedTask, field: "lead" | "supporting") => string;

function agencyReader({ planState, agencies, issuedWords }: PrintInput): AgencyReader {
  if (planState === "draft") {
    return directoryNames(agencies);
  }
  const issued = issuedReader(issuedWords ?? []);
  return (cell, { id }, field) => issued(id, field, cell);
}

function printedCells(
  task: TrackedTask,
  input: PrintInput,
  agencyName: AgencyReader
): readonly string[] {
  return printColumns(input).map(({ id }) => {
    if (id === "state" || id === "evidence") {
      return input.work?.progress.get(task.id)?.[id] ?? "";
    }
    const text = cellText(task.cells[id]);
    return id === "lead" || id === "supporting" ? agencyName(text, task, id) : text;
  });
}

function areaRow(text: string): PrintRow {
  const lines = wrapText(text, { face: "bold", size: PRINT_FONT_SIZE }, PRINT_WIDTH);
  return { kind: "area", text, height: rowHeight(lines.length, PRINT_FONT_SIZE) };
}

/**
 * A task's row; a task too long for one row (Excel's rows end at 409 points) goes on in further rows, without its number, as
 * a row of Word does that a page cuts in two. The parts are about equally high, for a full one and its rest would each leave
 * most of a page empty.
 */
function taskRows(cells: readonly string[], columns: readonly PrintColumn[]): readonly PrintRow[] {
  const wrapped = cells.map((text, index) =>
    wrapText(text, { face: "regular", size: PRINT_FONT_SIZE }, columns[index]!.width)
  );
  const lines = Math.max(...wrapped.map(({ length }) => length));
  const most = linesInTallestRow(PRINT_FONT_SIZE);
  if (lines <= most) {
    return [{ kind: "task", cells, height: rowHeight(lines, PRINT_FONT_SIZE) }];
  }
  const least = Math.ceil(lines / Math.ceil(lines / most));
  const cut = wrapped.map((all) => partsOf(all, least, most));
  return Array.from({ length: Math.max(...cut.map(({ length }) => length)) }, (_, part) => {
    const parts = cut.map((all) => all[part] ?? []);
    const height = rowHeight(Math.max(...parts.map(({ length }) => length)), PRINT_FONT_SIZE);
    return { kind: "task", cells: parts.map(joinLines), height };
  });
}

/** Parts of `least` lines, or of up to `most` where one can go on to the end of an item. */
function partsOf(
  lines: readonly WrappedLine[],
  least: number,
  most: number
): readonly (readonly WrappedLine[])[] {
  if (lines.length <= least) {
    return [lines];
  }
  const further = lines.slice(least - 1, most).findIndex(({ joint }) => joint === "\n");
  const end = least + Math.max(further, 0);
  return [lines.slice(0, end), ...partsOf(lines.slice(end), least, most)];
}

function joinLines(lines: readonly WrappedLine[]): string {
  return lines
    .map(({ text, joint }, index) => (index < lines.length - 1 ? text + joint : text))
    .join("");
}
