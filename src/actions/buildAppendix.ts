import type { Unfinished } from "../excel/problem";
import { completeLegends } from "../excel/drawLegends";
import type { Memory } from "../excel/memory";
import type { WorkbookUpdate } from "../excel/planWork";
import { readAreas, readResults } from "../excel/readOwnSheets";
import { settle, type SettledWorkbook } from "../excel/recover";
import { inExcel } from "../excel/run";
import { writeOrRestore } from "../excel/writeOrRestore";
import type { Reading } from "../intake/reading";
import { withAssigned } from "../plan/agencies/chosenNames";
import { inSlices } from "../pace/inSlices";
import { Cancelled, Course, type BuildWatch } from "../pace/watch";
import type { Steps } from "../pace/steps";
import type { CalendarDay } from "../plan/day";
import type { Finding } from "../plan/finding";
import type { Agency, Area, Plan } from "../plan/plan";
import type { PlanSettings } from "../plan/settings";
import { summarise, type SummaryRow } from "../plan/summary";
import { newTaskId } from "../plan/taskId";
import type { CellContent } from "../sheets/blueprint";
import { drawWorkbook } from "../sheets/drawWorkbook";
import type { Decisions } from "../sheets/differences";
import { countedTasks, resultsByTask } from "../sheets/taskState";
import type { TrackedTask } from "../sheets/tracking";
import { amongOthers } from "./amongOthers";
import { addedTargets, rememberedTargets, type AddedTargets } from "./addedTargets";
import { clockMoment } from "./clockMoment";
import { mergeExisting, type MergedSource } from "./mergeExisting";
import { reportAtHand } from "./reports/reportAtHand";
import { withFurther } from "./withFurther";
import { readSource, type ReadSource, type SourceRequest, type UnreadSource } from "./readSource";
import { sourceFindings } from "./sourceFindings";

/** What to build from which list. */
export interface BuildRequest extends SourceRequest {
  /** Fixes `NgayBaoCao`; without it the setting stays as it is (the calendar, in a new workbook). */
  readonly asOf?: CalendarDay;
  /** Puts CCHC.TONGHOP beside the native summary. */
  readonly live: boolean;
  /** What was decided about differences with the appendix that is there; the others go as usual. */
  readonly decisions?: Decisions;
  /** Builds nothing where a person should decide about a difference first. */
  readonly asksFirst?: boolean;
  /** Follows the build, and may call it off. */
  readonly watch?: BuildWatch;
}

export type BuildOutcome = BuiltAppendix | UnreadSource | UndecidedBuild | CancelledBuild;

export type { BuildProgress, BuildWatch } from "../pace/watch";

/** Something is to be decided first, and the build was asked not to go on then: the workbook is as it was. */
export interface UndecidedBuild {
  readonly ok: false;
  readonly undecided: true;
}

/** The build was called off in time: the workbook is as it was. */
export interface CancelledBuild {
  readonly ok: false;
  readonly cancelled: true;
}

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
  /** What Excel would not set of the shown sheets; all else is written. */
  readonly unfinished?: Unfinished;
}

/**
 * The main job: reads the source list, merges it with what the workbook already tracks, and writes all sheets. Only a
 * watched build can be called off.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function buildAppendix(
  request: Omit<BuildRequest, "watch" | "asksFirst">
): Promise<BuiltAppendix | UnreadSource>;
export function buildAppendix(request: BuildRequest): Promise<BuildOutcome>;
export function buildAppendix(request: BuildRequest): Promise<BuildOutcome> {
  const course = new Course(request.watch);
  return inExcel((context) => amongOthers(() => build(context, request, course))).catch(
    (error: unknown) => {
      if (error instanceof Cancelled) {
        return { ok: false, cancelled: true };
      }
      throw error;
    }
  );
}

async function build(
  context: Excel.RequestContext,
  request: BuildRequest,
  course: Course
): Promise<Exclude<BuildOutcome, CancelledBuild>> {
  course.enter("reading");
  const settled = await settle(context);
  course.advance();
  const source = await readSource(context, settled, request, course);
  if (!source.ok) {
    return source;
  }
  course.enter("preparing");
  const mergedSource = mergeExisting(source, request.decisions);
  if (request.asksFirst && mergedSource.merged.differences.some(({ asks }) => asks)) {
    return { ok: false, undecided: true };
  }
  const built = await inSlices(planBuild(source, mergedSource, request, settled), course.advance);
  const { unfinished } = await writeOrRestore(context, built.update, course);
  await completeLegends(context, settled.state);
  return {
    ok: true,
    ...built.outcome,
    restored: settled.restored,
    ...(unfinished ? { unfinished } : {}),
  };
}

/** What a build writes, and what it will then say. */
interface PlannedBuild {
  readonly update: WorkbookUpdate;
  readonly outcome: Omit<BuiltAppendix, "ok" | "restored" | "unfinished">;
}

function* planBuild(
  source: ReadSource,
  { plan, merged, renamedAreas }: MergedSource,
  request: BuildRequest,
  settled: SettledWorkbook
): Steps<PlannedBuild> {
  const { reading, choices, existing, memory, known, today } = source;
  const settings: PlanSettings = {
    ...source.stated.settings,
    ...(request.asOf === undefined ? {} : { asOf: request.asOf }),
  };
  const areas = withFurther<Area>(plan.areas, readAreas(existing));
  const agencies = withFurther<Agency>(plan.agencies, withAssigned(known, choices.agencies));
  const report = reportAtHand(existing, settled.state);
  const targets = targetsToAdd(source, merged.rows, settled);
  const results = readResults(existing);
  const blueprint = drawWorkbook({
    plan: { ...plan, areas, carriedColumns: merged.carriedColumns },
    agencies,
    tracked: merged.rows,
    settings,
    reportDays: request.document?.reportDays ?? [],
    palette: source.palette,
    ...(targets ? { targets } : {}),
    ...(memory.print ? { print: memory.print } : {}),
    ...(memory.issuedWords ? { issuedWords: memory.issuedWords } : {}),
    live: request.live,
    today,
    ...(report ? { report } : {}),
  });
  yield;
  const options = { ...settings, asOf: settings.asOf ?? today };
  const counted = countedTasks(
    merged.rows,
    resultsByTask(results),
    options,
    (task) => task.cells.area
  );
  yield;
  const found = yield* sourceFindings(source);
  return {
    update: {
      build: newTaskId(Math.random),
      reason: "build",
      at: clockMoment(),
      blueprint,
      settings: settingsToWrite(request),
      removed: merged.removed,
      base: merged.base,
      source: {
        ...rememberedSource(source),
        plan: rememberedPlan(plan, source, request, targets),
        ...(renamedAreas.length > 0 ? { renamedAreas } : {}),
        ...(memory.print ? { print: memory.print } : {}),
        ...(memory.accepted ? { accepted: memory.accepted } : {}),
        ...(memory.superiorPairs ? { superiorPairs: memory.superiorPairs } : {}),
        ...(memory.slips ? { slips: memory.slips } : {}),
        ...(memory.issuedWords ? { issuedWords: memory.issuedWords } : {}),
      },
      sourceArea: source.selection,
      settled,
      existing,
      memory,
    },
    outcome: {
      reading,
      findings: [...found, ...merged.conflicts],
      tracked: merged.rows,
      summary: summarise(
        counted,
        areas.map((area) => area.name)
      ),
    },
  };
}

/** The sheet of targets comes with the first plan that states some; where it is, it is kept up. */
function targetsToAdd(
  { document, existing, memory }: ReadSource,
  tracked: readonly TrackedTask[],
  settled: SettledWorkbook
): AddedTargets | null {
  const stated = document?.targets ?? [];
  const isFirst = stated.length > 0 && memory.plan?.targets === undefined;
  return isFirst || settled.state.own.has("targets")
    ? addedTargets({ settled, existing, memory }, stated, tracked)
    : null;
}

function rememberedSource({ choices, outside, selection }: ReadSource): WorkbookUpdate["source"] {
  return {
    choices,
    ...(outside ? { outside } : {}),
    ...(selection ? { selection: true } : {}),
  };
}

function rememberedPlan(
  plan: Plan,
  { document, memory }: ReadSource,
  { live }: BuildRequest,
  added: AddedTargets | null
): NonNullable<Memory["plan"]> {
  const { title, authority, agencies } = plan;
  const duties = document?.duties ?? memory.plan?.duties;
  const areas = plan.areas.map(({ id, numeral, name }) => ({ id, numeral, name }));
  const targets = rememberedTargets(memory, added);
  const documentSymbol = document ? document.symbol : memory.plan?.documentSymbol;
  return {
    title,
    authority,
    areas,
    agencies,
    live,
    ...(duties ? { duties } : {}),
    ...(documentSymbol ? { documentSymbol } : {}),
    ...(targets ? { targets } : {}),
  };
}

function settingsToWrite({ asOf }: BuildRequest): ReadonlyMap<string, CellContent> {
  return new Map(asOf === undefined ? [] : [["NgayBaoCao", { day: asOf }]]);
}
