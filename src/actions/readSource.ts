import { askFont, readFonts } from "../excel/fonts";
import { existingReader, type ExistingContent } from "../excel/existing";
import { NO_MEMORY, readMemory, type Memory } from "../excel/memory";
import { ExcelProblem } from "../excel/problem";
import { askMerges, gridOf, gridRegion, isReadable } from "../excel/readGrid";
import { readAgencies, readSettings } from "../excel/readOwnSheets";
import type { SettledWorkbook } from "../excel/recover";
import { readRegions, type Region } from "../excel/regions";
import { NO_CHOICES, type Choices } from "../intake/choices";
import type { Grid } from "../intake/grid";
import { isReading, readPlanInSteps } from "../intake/readPlan";
import type { Reading, SourceProblem } from "../intake/reading";
import { inSlices } from "../pace/inSlices";
import { dateParts, type CalendarDay } from "../plan/day";
import type { PlanDocument } from "../plan/document";
import type { Agency } from "../plan/plan";
import { defaultSettings } from "../plan/settings";
import { clockDay } from "./clockDay";
import { documentSettings, type DocumentSettings } from "./documentSettings";
import { oneLine } from "../text/unicode";

/** Where the task list is, and what is known of it beforehand. */
export interface SourceRequest {
  /** The sheet with the source list; without it every visible sheet is looked at. */
  readonly sheet?: string;
  /** A list from outside the workbook, such as the tables of a Word document: no sheet is read then. At least one. */
  readonly grids?: readonly Grid[];
  /** Reads the workbook's sheets even where the last build's list came from outside and is remembered. */
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
  readonly existing: ExistingContent;
  readonly memory: Memory;
  /** The workbook's own directory of agencies. */
  readonly known: readonly Agency[];
  /** The settings to build with: the workbook's own, else those that the plan states. */
  readonly stated: DocumentSettings;
  readonly today: CalendarDay;
}

/** Why there is no plan. */
export interface UnreadSource {
  readonly ok: false;
  readonly problem: SourceProblem;
  /** The decisions that led there; they can be taken back. */
  readonly choices: Choices;
}

/**
 * Reads the source list and everything the workbook already tracks.
 * @throws ExcelProblem `tooLarge` where every sheet is larger than a list can be
 */
export async function readSource(
  context: Excel.RequestContext,
  settled: SettledWorkbook,
  request: SourceRequest
): Promise<ReadSource | UnreadSource> {
  const memory = settled.memory
    ? await readMemory(context, settled.memory.sheet, settled.memory.directory)
    : NO_MEMORY;
  const remembered = request.fromSheets || request.sheet !== undefined ? null : memory.outside;
  const outside = request.grids ?? remembered ?? null;
  const choices = request.choices ?? { ...NO_CHOICES, ...memory.choices };
  const sources = outside ? [] : sourceRegions(settled, request.sheet);
  if ("kind" in sources) {
    return { ok: false, problem: sources, choices };
  }
  const merges = sources.map((region) => askMerges(context, region));
  const asked = sources.map((region) => askFont(context, region));
  const own = existingReader(settled.state);
  const data = await readRegions(context, [...sources, ...own.regions]);
  const existing = own.assemble(data.slice(sources.length));
  const fonts = await readFonts(context, asked, data);
  const grids =
    outside ?? sources.map((region, i) => gridOf(region, data[i]!, merges[i]!(), fonts[i]!));
  const today = request.today ?? clockDay();
  const { year } = dateParts(today);
  const known = readAgencies(existing);
  const kept = readSettings(existing, settled.state.names, defaultSettings(year));
  const reading = await inSlices(
    readPlanInSteps(grids, {
      known: [...known, ...(request.known ?? [])],
      planYear: request.planYear ?? kept.planYear,
      fallbackYear: year,
      beforeMeansExclusive: kept.beforeMeansExclusive,
      choices,
    })
  );
  if (!isReading(reading)) {
    return { ok: false, problem: reading, choices };
  }
  const isNew = !settled.state.own.has("settings");
  return {
    ok: true,
    reading,
    choices,
    hidingRows: outside ? [] : hidingAmong(settled, reading),
    outside: outside && tablesOf(reading, outside),
    existing,
    memory,
    known,
    stated: documentSettings(reading.plan, request.document, isNew ? null : kept),
    today,
  };
}

/** A document's other tables are of no use to the next build. */
function tablesOf({ sources }: Reading, grids: readonly Grid[]): readonly Grid[] {
  const read = new Set(sources.map(({ sheet }) => sheet));
  return grids.filter(({ name }) => read.has(name));
}

function hidingAmong({ state }: SettledWorkbook, { sources }: Reading): readonly string[] {
  const read = new Set(sources.map(({ sheet }) => sheet));
  return state.sheets
    .filter(({ name, hidesRows }) => hidesRows && read.has(name))
    .map(({ name }) => name);
}

/** The regions that may hold the source list: the sheet asked for, else every visible sheet that is not the add-in's. */
function sourceRegions(
  { state }: SettledWorkbook,
  wanted: string | undefined
): readonly Region[] | SourceProblem {
  const own = new Set([...state.own.values(), state.memory?.sheet]);
  const candidates = state.sheets.filter((sheet) =>
    wanted === undefined
      ? sheet.visible && !own.has(sheet.name)
      : sheetKey(sheet.name) === sheetKey(wanted)
  );
  const first = candidates[0];
  if (first === undefined) {
    return wanted === undefined ? { kind: "noSheets" } : { kind: "noSuchSheet", sheet: wanted };
  }
  const used = candidates.flatMap((sheet) => gridRegion(sheet) ?? []);
  const regions = used.filter(isReadable);
  if (used.length > 0 && regions.length === 0) {
    throw new ExcelProblem("tooLarge", "SourceTooLarge", used[0]!.sheet);
  }
  return regions.length > 0 ? regions : { kind: "empty", sheet: first.name };
}

/** Excel tells sheets apart without regard to case; a typed name may have blanks around it and letters in parts. */
function sheetKey(name: string): string {
  return oneLine(name).toLowerCase();
}
