import { existingReader } from "../excel/existing";
import { readMemory, NO_MEMORY } from "../excel/memory";
import { ExcelProblem } from "../excel/problem";
import { askMerges, gridOf, gridRegion, isReadable } from "../excel/readGrid";
import {
  readAgencies,
  readAreas,
  readResults,
  readSettings,
  readTracking,
} from "../excel/readOwnSheets";
import { settle, type SettledWorkbook } from "../excel/recover";
import { readRegions, type Region } from "../excel/regions";
import { inExcel } from "../excel/run";
import { writeOrRestore } from "../excel/writeOrRestore";
import { chooseSheet, isReading } from "../intake/chooseSheet";
import type { Grid } from "../intake/grid";
import { readPlan } from "../intake/readPlan";
import type { Reading, SourceProblem } from "../intake/reading";
import { check } from "../plan/checks/check";
import { dateParts, knownDay, type CalendarDay } from "../plan/day";
import type { Finding } from "../plan/finding";
import type { Agency, Area } from "../plan/plan";
import { defaultSettings, type PlanSettings } from "../plan/settings";
import { summarise, type SummaryRow } from "../plan/summary";
import { newTaskId } from "../plan/taskId";
import type { CellContent } from "../sheets/blueprint";
import { drawWorkbook } from "../sheets/drawWorkbook";
import { mergeSource } from "../sheets/mergeSource";
import { countedTasks, resultsByTask } from "../sheets/taskState";
import type { TrackedTask } from "../sheets/tracking";

export interface BuildRequest {
  /** The sheet with the source list; without it the sheet that looks most like one. */
  readonly sheet?: string;
  /** A list from outside the workbook, such as the tables of a Word document: no sheet is read then. At least one. */
  readonly grids?: readonly Grid[];
  /** Agencies by the names of the plan's body; those of the workbook's directory win over them. */
  readonly known?: readonly Agency[];
  /** The year that the plan's body names, for a list that names none. */
  readonly planYear?: number;
  /** Fixes `NgayBaoCao`; without it the setting stays as it is (the calendar, in a new workbook). */
  readonly asOf?: CalendarDay;
  /** Puts CCHC.TONGHOP beside the native summary. */
  readonly live: boolean;
  /** The calendar's day, for lists and settings that name none; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

type DatedRequest = BuildRequest & { readonly today: CalendarDay };

export type BuildOutcome = BuiltAppendix | { readonly ok: false; readonly problem: SourceProblem };

export interface BuiltAppendix {
  readonly ok: true;
  readonly reading: Reading;
  /** Of the plan, then of the merge with what the table already held. */
  readonly findings: readonly Finding[];
  /** The rows of `PhuLuc` after the build. */
  readonly tracked: readonly TrackedTask[];
  /** By area, in the plan's order. */
  readonly summary: readonly SummaryRow[];
  /** Whether an earlier build was found unfinished and undone first. */
  readonly restored: boolean;
}

/**
 * The main job: reads the source list, merges it with what the workbook already tracks, and writes all sheets.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function buildAppendix(asked: BuildRequest): Promise<BuildOutcome> {
  const request: DatedRequest = { today: clockDay(), ...asked };
  return inExcel(async (context) => {
    const settled = await settle(context);
    const read = await readWorkbook(context, settled, request);
    if (!read.ok) {
      return read;
    }
    const built = planBuild(read, request, settled);
    await writeOrRestore(context, built.update);
    return { ok: true, ...built.outcome, restored: settled.restored };
  });
}

type Read = Awaited<ReturnType<typeof readWorkbook>> & { readonly ok: true };

async function readWorkbook(
  context: Excel.RequestContext,
  settled: SettledWorkbook,
  request: DatedRequest
) {
  const sources = request.grids ? [] : sourceRegions(settled, request.sheet);
  if ("kind" in sources) {
    return { ok: false as const, problem: sources };
  }
  const merges = sources.map((region) => askMerges(context, region));
  const memory = settled.memory
    ? await readMemory(context, settled.memory.sheet, settled.memory.directory)
    : NO_MEMORY;
  const own = existingReader(settled.state);
  const data = await readRegions(context, [...sources, ...own.regions]);
  const existing = own.assemble(data.slice(sources.length));
  const grids =
    request.grids ?? sources.map((region, index) => gridOf(region, data[index]!, merges[index]!()));
  const known = readAgencies(existing);
  const fallback = defaultSettings(dateParts(request.today).year);
  const kept = readSettings(existing, settled.state.names, fallback);
  const reading = chooseReading(grids, known, kept, request);
  if (!isReading(reading)) {
    return { ok: false as const, problem: reading };
  }
  return { ok: true as const, reading, existing, memory, known, kept };
}

/**
 * The regions that may hold the source list: the sheet asked for, else every visible sheet that is not the add-in's.
 * @throws ExcelProblem `tooLarge` where all are larger than a list can be
 */
function sourceRegions(
  { state }: SettledWorkbook,
  wanted: string | undefined
): readonly Region[] | SourceProblem {
  const own = new Set([...state.own.values(), state.memory?.sheet]);
  const candidates = state.sheets.filter((sheet) =>
    wanted === undefined
      ? sheet.visible && !own.has(sheet.name)
      : sheet.name.toLowerCase() === wanted.toLowerCase()
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

function chooseReading(
  grids: readonly Grid[],
  known: readonly Agency[],
  kept: PlanSettings,
  request: DatedRequest
) {
  const options = {
    known: [...known, ...(request.known ?? [])],
    planYear: request.planYear ?? kept.planYear,
    fallbackYear: dateParts(request.today).year,
    beforeMeansExclusive: kept.beforeMeansExclusive,
  };
  return chooseSheet(grids.map((grid) => readPlan(grid, options)))!;
}

function planBuild(read: Read, request: DatedRequest, settled: SettledWorkbook) {
  const { reading, existing, memory, known, kept } = read;
  const { plan } = reading;
  const isNew = !settled.state.own.has("settings");
  const settings: PlanSettings = {
    ...(isNew ? { ...defaultSettings(plan.year), authority: plan.authority } : kept),
    ...(request.asOf === undefined ? {} : { asOf: request.asOf }),
  };
  const merged = mergeSource({
    plan,
    planState: settings.planState,
    table: readTracking(existing),
    base: memory.base,
    newId: () => newTaskId(Math.random),
  });
  const areas = withFurther<Area>(plan.areas, readAreas(existing));
  const agencies = withFurther<Agency>(plan.agencies, known);
  const blueprint = drawWorkbook({
    plan: { ...plan, areas, carriedColumns: merged.carriedColumns },
    agencies,
    tracked: merged.rows,
    settings,
    live: request.live,
    today: request.today,
  });
  const options = { ...settings, asOf: settings.asOf ?? request.today };
  const counted = countedTasks(
    merged.rows,
    resultsByTask(readResults(existing)),
    options,
    (task) => task.cells.area
  );
  return {
    update: {
      build: newTaskId(Math.random),
      blueprint,
      settings: settingsToWrite(request),
      base: merged.base,
      settled,
      existing,
      memory,
    },
    outcome: {
      reading,
      findings: [...check(plan, settings), ...merged.conflicts],
      tracked: merged.rows,
      summary: summarise(
        counted,
        areas.map((area) => area.name)
      ),
    },
  };
}

/** The day on the machine's clock, in its own time zone. */
function clockDay(): CalendarDay {
  const now = new Date();
  return knownDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function settingsToWrite({ asOf }: BuildRequest): ReadonlyMap<string, CellContent> {
  return new Map(asOf === undefined ? [] : [["NgayBaoCao", { day: asOf }]]);
}

/** What the plan names, then what the workbook has beside it; Excel tells names apart without regard to case. */
function withFurther<T extends { readonly name: string }>(
  ofPlan: readonly T[],
  kept: readonly T[]
): readonly T[] {
  const names = new Set(ofPlan.map(({ name }) => name.toLowerCase()));
  return [...ofPlan, ...kept.filter(({ name }) => !names.has(name.toLowerCase()))];
}
