import { askFont, readFonts } from "../excel/fonts";
import { askPalette } from "../excel/legends";
import { existingReader, type ExistingContent } from "../excel/existing";
import type { Memory } from "../excel/memory";
import { readMemory } from "../excel/readMemory";
import { askMerges, gridOf } from "../excel/readGrid";
import { readAgencies, readSettings } from "../excel/readOwnSheets";
import type { SettledWorkbook } from "../excel/recover";
import { readRegions, type Region } from "../excel/regions";
import { NO_CHOICES, type Choices } from "../intake/choices";
import type { Grid } from "../intake/grid";
import { isReading, readPlanInSteps } from "../intake/readPlan";
import type { Reading, SourceProblem } from "../intake/reading";
import { inSlices } from "../pace/inSlices";
import { Course } from "../pace/watch";
import { withPresentNames } from "../plan/agencies/presentNames";
import type { LostMemory } from "../plan/checks/lostMemory";
import { dateParts, type CalendarDay } from "../plan/day";
import type { PlanDocument } from "../plan/document";
import type { Agency } from "../plan/plan";
import { defaultSettings } from "../plan/settings";
import type { SheetReference } from "../sheets/address";
import type { Palette } from "../sheets/palette";
import { clockDay } from "./clockDay";
import { documentSettings, type DocumentSettings } from "./documentSettings";
import { findSource, type Source } from "./findSource";

/** Where the task list is, and what is known of it beforehand. */
export interface SourceRequest {
  /** The sheet with the source list; without it every visible sheet is looked at. */
  readonly sheet?: string;
  /** A list from outside the workbook, such as the tables of a Word document: no sheet is read then. At least one. */
  readonly grids?: readonly Grid[];
  /**
   * The list stands in the cells that are selected now (`true`), or were when it was looked at first: `ReadSource.selection`
   * of that time, for clicking elsewhere in between changes the selection. Goes with neither `sheet` nor `grids`.
   */
  readonly selection?: true | SheetReference;
  /** Reads the workbook's sheets even where the last build's list came from outside or was selected. */
  readonly fromSheets?: boolean;
  /** Agencies by the names of the plan's body; those of the workbook's directory win over them. */
  readonly known?: readonly Agency[];
  /** The year that the plan's body names, for a list that names none. */
  readonly planYear?: number;
  /** What a Word plan says of itself; without it the line "(Kèm theo …)" above the list speaks. */
  readonly document?: PlanDocument;
  /** What the user decided about the list; without it what the workbook remembers. */
  readonly choices?: Choices;
  /** The calendar's day, for lists and settings that name none; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

/** A source that was read as a plan, with what the workbook already holds. */
export interface ReadSource {
  readonly ok: true;
  readonly reading: Reading;
  readonly choices: Choices;
  /** Of the sheets that were read those with hidden rows, which were read too. */
  readonly hidingRows: readonly string[];
  /** The tables that were read, where they came from outside the workbook. */
  readonly outside: readonly Grid[] | null;
  /** The selected cells that were read, now or at the last build; null where none were. */
  readonly selection: SheetReference | null;
  readonly existing: ExistingContent;
  readonly memory: Memory;
  /** Why it is empty, where it should not be. */
  readonly lostMemory: LostMemory | null;
  /** The workbook's own directory of agencies. */
  readonly known: readonly Agency[];
  /** The colours of task rows that the workbook has. */
  readonly palette: Palette;
  /** The settings to build with: the workbook's own, else those that the plan states. */
  readonly stated: DocumentSettings;
  /** What a Word plan says of itself; null for a list that came without one. */
  readonly document: PlanDocument | null;
  readonly today: CalendarDay;
}

/** Why there is no plan. */
export interface UnreadSource {
  readonly ok: false;
  readonly problem: SourceProblem;
  /** The decisions that led there; they can be taken back. */
  readonly choices: Choices;
  /** The cells that were looked at, where they were the selected ones. */
  readonly selection?: SheetReference;
}

/**
 * Reads the source list and everything the workbook already tracks.
 * @throws ExcelProblem `tooLarge` where what is to be read is larger than a list can be
 * @throws Cancelled where the watched work was called off
 */
export async function readSource(
  context: Excel.RequestContext,
  settled: SettledWorkbook,
  request: SourceRequest,
  course: Course = new Course()
): Promise<ReadSource | UnreadSource> {
  const { memory, lost } = await readMemory(context, settled);
  const chosen = choicesFor(request, { ...NO_CHOICES, ...memory.choices });
  const source = await findSource(context, settled, request, memory);
  if (source.kind === "problem") {
    return { ok: false, problem: source.problem, choices: chosen };
  }
  const outside = source.kind === "outside" ? source.grids : null;
  const sources = regionsOf(source);
  const merges = sources.map((region) => askMerges(context, region));
  const asked = sources.map((region) => askFont(context, region));
  const own = existingReader(settled.state);
  const palette = askPalette(context, settled.state);
  const data = await readRegions(context, [...sources, ...own.regions]);
  const existing = own.assemble(data.slice(sources.length));
  const fonts = await readFonts(context, asked, data);
  course.advance();
  const grids =
    outside ?? sources.map((region, i) => gridOf(region, data[i]!, merges[i]!(), fonts[i]!));
  const today = request.today ?? clockDay();
  const { year } = dateParts(today);
  const known = readAgencies(existing);
  const agencies = withPresentNames(chosen.agencies, memory.plan?.agencies ?? [], known);
  const choices = { ...chosen, agencies };
  const kept = readSettings(existing, settled.state.names, defaultSettings(year));
  const reading = await inSlices(
    readPlanInSteps(grids, {
      known: [...known, ...(request.known ?? [])],
      planYear: request.planYear ?? kept.planYear,
      fallbackYear: year,
      beforeMeansExclusive: kept.beforeMeansExclusive,
      choices,
    }),
    course.advance
  );
  if (!isReading(reading)) {
    const selection = source.kind === "selection" ? { selection: source.place } : {};
    return { ok: false, problem: reading, choices, ...selection };
  }
  const isNew = !settled.state.own.has("settings");
  return {
    ok: true,
    reading,
    choices,
    hidingRows: outside ? [] : hidingAmong(settled, reading),
    outside: outside && tablesOf(reading, outside),
    selection: source.kind === "selection" ? source.place : null,
    existing,
    memory,
    lostMemory: lost,
    known,
    palette: palette().palette,
    stated: documentSettings(reading.plan, request.document, isNew ? null : kept),
    document: request.document ?? null,
    today,
  };
}

function regionsOf(source: Exclude<Source, { kind: "problem" }>): readonly Region[] {
  switch (source.kind) {
    case "outside":
      return [];
    case "sheets":
      return source.regions;
    case "selection":
      return [source.region];
  }
}

/** A document's other tables are of no use to the next build. */
function tablesOf({ sources }: Reading, grids: readonly Grid[]): readonly Grid[] {
  const read = new Set(sources.map(({ sheet }) => sheet));
  return grids.filter(({ name }) => read.has(name));
}

/** Whoever asks for another list than the last one decides anew which sheets are read, for later readings too. */
function choicesFor(request: SourceRequest, remembered: Choices): Choices {
  const { choices, fromSheets, grids, selection, sheet } = request;
  if (choices) {
    return choices;
  }
  if (sheet !== undefined) {
    return { ...remembered, sheets: [sheet] };
  }
  const isAnother = fromSheets || grids !== undefined || selection !== undefined;
  return isAnother ? { ...remembered, sheets: [] } : remembered;
}

function hidingAmong({ state }: SettledWorkbook, { sources }: Reading): readonly string[] {
  const read = new Set(sources.map(({ sheet }) => sheet));
  return state.sheets
    .filter(({ name, hidesRows }) => hidesRows && read.has(name))
    .map(({ name }) => name);
}
