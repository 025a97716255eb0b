import { forEachInSteps, type Steps } from "../pace/steps";
import type { RecognisedAgencies } from "../plan/agencies/recogniseAgencies";
import type { Deadline, DeadlineOptions } from "../plan/deadline/deadline";
import { putsMonthFirst } from "../plan/deadline/dayOrder";
import { parseDeadline } from "../plan/deadline/parseDeadline";
import type { Plan, Task } from "../plan/plan";
import { carriedColumns, shareColumns } from "./columns/carriedColumns";
import type { ListColumn } from "./columns/header";
import { chosenDeadlines, type Choices } from "./choices";
import type { PlacedList } from "./placedList";
import { commonestYear } from "./heading/planYear";
import { readDateCell, readStart, underHeader, withStart } from "./cells/readDeadline";
import { datesMayBeTurned } from "./cells/turnedDates";
import type { PlacedTask, PlanArea } from "./rows/sections";

/** What of the workbook's settings and the user's decisions the plan depends on. */
export interface PlanOptions {
  /** The year of the settings, for a list that names none. */
  readonly planYear?: number;
  /** The current year, for a list that names none in a workbook without settings. */
  readonly fallbackYear: number;
  readonly beforeMeansExclusive: boolean;
  readonly choices: Choices;
}

/** The plan that the lists of its sheets make up, with every agency and every deadline read. */
export function* planOf(
  lists: readonly PlacedList[],
  agencies: RecognisedAgencies,
  options: PlanOptions
): Steps<Plan> {
  const headings = lists.map(({ list }) => list.heading);
  const drafts = lists.flatMap(({ tasks }) => tasks.map(({ draft }) => draft));
  const titled = headings.find((heading) => heading.year !== null)?.year;
  const named = titled ?? commonestYear(drafts.map((draft) => draft.deadlineText));
  const year = named ?? options.planYear ?? options.fallbackYear;
  const { beforeMeansExclusive, choices } = options;
  const phrases = new Set(drafts.map((draft) => draft.deadlineText));
  const monthMayComeFirst = putsMonthFirst([...phrases]);
  const yearIsNamed = titled !== undefined;
  const deadlines = { planYear: year, yearIsNamed, beforeMeansExclusive, monthMayComeFirst };
  const carried = shareColumns(
    lists.map(({ list, tasks }) =>
      carriedColumns(
        list.columns,
        tasks.map(({ draft }) => draft),
        list.grid.firstColumn
      )
    )
  );
  const readers: CellReaders = {
    leadOf: agencies.leadOf,
    supportingOf: agencies.supportingOf,
    chosenFor: chosenDeadlines(choices),
    phraseOf: remembering((phrase) => parseDeadline(phrase, deadlines)),
    dates: { planYear: year, mayBeTurned: datesMayBeTurned(drafts) },
    deadlines,
  };
  yield;
  const tasks: Task[] = [];
  for (const [index, list] of lists.entries()) {
    const deadline = list.list.columns.find(({ role }) => role === "deadline");
    const place = { deadline, carried: carried.positions[index]! };
    yield* forEachInSteps(list.tasks, (task) => tasks.push(taskOf(task, readers, place)));
  }
  return {
    title: firstOf(headings.map(({ title }) => title)),
    authority: firstOf(headings.map(({ authority }) => authority)),
    reference: firstOf(headings.map(({ reference }) => reference)),
    year,
    areas: firstById(lists.flatMap(({ areas }) => areas)),
    agencies: agencies.agencies,
    tasks,
    carriedColumns: carried.headers,
  };
}

function firstOf(texts: readonly string[]): string {
  return texts.find((text) => text !== "") ?? "";
}

/** An area that goes on on a further sheet stands where it began. */
function firstById(areas: readonly PlanArea[]): readonly PlanArea[] {
  return [...new Map([...areas].reverse().map((area) => [area.id, area])).values()].reverse();
}

/** How cells of one plan are read; a list has few distinct agencies and deadlines, so each is read once. */
interface CellReaders {
  readonly leadOf: RecognisedAgencies["leadOf"];
  readonly supportingOf: RecognisedAgencies["supportingOf"];
  readonly chosenFor: (phrase: string) => Deadline | undefined;
  readonly phraseOf: (phrase: string) => Deadline;
  /** How real dates are read. */
  readonly dates: { readonly planYear: number; readonly mayBeTurned: boolean };
  /** How phrases are read. */
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

/** What a task's list says of its columns: that of the deadlines, and the places of the plan's carried columns. */
interface TaskPlace {
  readonly deadline: ListColumn | undefined;
  readonly carried: readonly (number | undefined)[];
}

function taskOf(
  { draft, areaId }: PlacedTask,
  readers: CellReaders,
  { deadline: column, carried }: TaskPlace
): Task {
  const lead = readers.leadOf(draft.lead);
  const supporting = new Set([...lead.others, ...readers.supportingOf(draft.supporting)]);
  const { dates, deadlines, phraseOf, chosenFor } = readers;
  const read =
    readDateCell(draft.deadlineValue, draft.deadlineText, dates) ?? phraseOf(draft.deadlineText);
  const said = column === undefined ? read : underHeader(read, draft.deadlineText, column);
  const deadline = inOwnWords(chosenFor(draft.deadlineText) ?? said, said);
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
    carried: carried.map((position) => draft.cells[position ?? -1] ?? ""),
    rows: draft.rows,
  };
}

/** What was chosen for another spelling of the phrase and is what this one says, too, rests on this one's words. */
function inOwnWords(chosen: Deadline, said: Deadline): Deadline {
  const fields = ["kind", "start", "due", "rhythm", "sure"] as const;
  return fields.every((field) => chosen[field] === said[field]) ? said : chosen;
}
