import { mapInSteps, type Steps } from "../pace/steps";
import { recogniseAgencies, type RecognisedAgencies } from "../plan/agencies/recogniseAgencies";
import { areaId } from "../plan/areas";
import type { Deadline } from "../plan/deadline/deadline";
import { putsMonthFirst } from "../plan/deadline/dayOrder";
import { parseDeadline } from "../plan/deadline/parseDeadline";
import type { Agency, Area, Plan, RowSpan, Task } from "../plan/plan";
import type { PlanSettings } from "../plan/settings";
import { kindFromWord, rhythmFromWord } from "../plan/vocabulary";
import { accompanyingDocument } from "./accompanying";
import { cellDay, cellText } from "./cellText";
import type { TrackedTask } from "./tracking";

export interface TableInput {
  /** The rows of `PhuLuc`; those without text are no tasks. */
  readonly tracked: readonly TrackedTask[];
  /** 1-based row of the sheet in which the table's body begins. */
  readonly firstRow: number;
  /** In the plan's order. */
  readonly areas: readonly Area[];
  /** The workbook's directory. */
  readonly agencies: readonly Agency[];
  readonly title: string;
  readonly authority: string;
  readonly settings: PlanSettings;
  /** What the user said a phrase means; undefined where nothing was said. */
  readonly chosenFor: (phrase: string) => Deadline | undefined;
}

/**
 * The plan as `PhuLuc` says it now, the mirror of drawing it: what was typed into the table counts, and rows are those of
 * its sheet. A phrase is read again to tell how sure its reading is; where the columns beside it say something else,
 * somebody decided so. Phrases without a year belong to the year of the settings, which is no guess.
 */
export function* planOfTable(input: TableInput, readPhrase = phraseReader(input)): Steps<Plan> {
  const { tracked, agencies, title, settings } = input;
  const rows = tracked.filter(({ cells }) => cellText(cells.text).trim() !== "");
  const column = (id: "lead" | "supporting") => rows.map(({ cells }) => cellText(cells[id]));
  const recognised = recogniseAgencies(column("lead"), column("supporting"), agencies);
  yield;
  const headers = [...new Set(rows.flatMap(({ carried }) => Object.keys(carried)))];
  const tasks = yield* mapInSteps(rows, (row) =>
    taskOf(row, { recognised, readPhrase, headers, firstRow: input.firstRow })
  );
  const authority = settings.authority.trim() || input.authority;
  return {
    title,
    authority,
    reference: `(Kèm theo ${accompanyingDocument(settings, authority)})`,
    year: settings.planYear,
    areas: usedAreas(tasks, rows, input.areas),
    agencies: recognised.agencies,
    tasks,
    carriedColumns: headers,
  };
}

/** Reads the phrases of a table: what the user said a phrase means, else what its words say. Each phrase is read once. */
export function phraseReader({
  tracked,
  settings,
  chosenFor,
}: TableInput): (phrase: string) => Deadline {
  const phrases = tracked.map(({ cells }) => cellText(cells.deadlineText));
  const options = {
    planYear: settings.planYear,
    yearIsNamed: true,
    beforeMeansExclusive: settings.beforeMeansExclusive,
    monthMayComeFirst: putsMonthFirst([...new Set(phrases)]),
  };
  const read = new Map<string, Deadline>();
  return (phrase) => {
    const deadline = read.get(phrase) ?? chosenFor(phrase) ?? parseDeadline(phrase, options);
    read.set(phrase, deadline);
    return deadline;
  };
}

interface RowReaders {
  readonly recognised: RecognisedAgencies;
  readonly readPhrase: (phrase: string) => Deadline;
  readonly headers: readonly string[];
  readonly firstRow: number;
}

function taskOf({ row = 0, cells, carried }: TrackedTask, readers: RowReaders): Task {
  const text = (id: keyof TrackedTask["cells"]) => cellText(cells[id]);
  const lead = readers.recognised.leadOf(text("lead"));
  const supporting = [...lead.others, ...readers.recognised.supportingOf(text("supporting"))];
  const sheetRow = readers.firstRow + row;
  return {
    number: text("number"),
    areaId: text("area").trim() === "" ? "" : areaId(text("area")),
    text: text("text"),
    lead: lead.name,
    leadPrinted: text("lead"),
    supporting: [...new Set(supporting)].filter((name) => name !== lead.name),
    supportingPrinted: text("supporting"),
    deadlineText: text("deadlineText"),
    deadline: deadlineOf(cells, readers.readPhrase(text("deadlineText"))),
    deliverable: text("deliverable"),
    carried: readers.headers.map((header) => cellText(carried[header] ?? null)),
    rows: { first: sheetRow, last: sheetRow },
  };
}

/** What the columns say; a row that somebody put in with nothing but a phrase is read by it. */
function deadlineOf(cells: TrackedTask["cells"], read: Deadline): Deadline {
  const kind = kindFromWord(cellText(cells.kind));
  if (kind === null) {
    return read;
  }
  const rhythm = rhythmFromWord(cellText(cells.rhythm));
  const typed = { kind, rhythm, start: cellDay(cells.start), due: cellDay(cells.due) };
  const asRead =
    kind === read.kind &&
    rhythm === read.rhythm &&
    typed.start === read.start &&
    typed.due === read.due;
  return { ...typed, sure: asRead ? read.sure : true, read: read.read };
}

/** The drop-down may list areas without a task, which is no fault of the plan; each stands where its first task does. */
function usedAreas(
  tasks: readonly Task[],
  rows: readonly TrackedTask[],
  listed: readonly Area[]
): Plan["areas"] {
  const places = new Map<string, { readonly name: string; readonly rows: RowSpan }>();
  tasks.forEach((task, index) => {
    if (task.areaId !== "" && !places.has(task.areaId)) {
      places.set(task.areaId, { name: cellText(rows[index]!.cells.area), rows: task.rows });
    }
  });
  const known = listed.flatMap((area) => {
    const place = places.get(area.id);
    return place ? [{ ...area, rows: place.rows }] : [];
  });
  const ids = new Set(known.map(({ id }) => id));
  const others = [...places].filter(([id]) => !ids.has(id));
  return [...known, ...others.map(([id, place]) => ({ id, numeral: "", ...place }))];
}
