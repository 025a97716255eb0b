import { readPeriodRows } from "../../excel/readReportPeriods";
import { inExcel } from "../../excel/run";
import { inSlices } from "../../pace/inSlices";
import type { CalendarDay } from "../../plan/day";
import { rollOver, withCarried, type RolledPlan } from "../../plan/rollOver/rollOver";
import { withAccompanying } from "../../sheets/nextYear/nextAccompanying";
import { nextPeriods } from "../../sheets/nextYear/nextPeriods";
import { nextYearFileName } from "../../sheets/nextYear/nextYearFileName";
import { nextTracked } from "../../sheets/nextYear/nextTracked";
import { nextYearWorkbook } from "../../sheets/nextYear/nextYearWorkbook";
import { writeXlsx } from "../../workbook/write/writeXlsx";
import { followedAppendix } from "../followedAppendix";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "../ownWorkbook";
import { nextMemory } from "./nextMemory";

export interface NextYearRequest {
  /** Tasks by their id that are carried or left whatever the rule says. */
  readonly carried: ReadonlyMap<string, boolean>;
  /** The year of the new plan; without it the one after the workbook's. */
  readonly nextYear?: number;
  /** The calendar's day; without it that of the machine's clock. */
  readonly today?: CalendarDay;
}

export interface NextYearPlan {
  readonly ok: true;
  readonly rolled: RolledPlan;
}

export interface NextYearFile extends NextYearPlan {
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  /** How many tasks the new plan begins with. */
  readonly tasks: number;
}

/**
 * What the next plan would be; writes nothing, apart from undoing an earlier build that was cut off.
 * @throws ExcelProblem where Excel refuses, `columnMissing` where `PhuLuc` has lost a column of the document;
 * RangeError where the next year is not after the plan's
 */
export async function planNextYear(request: NextYearRequest): Promise<NextYearPlan | NotBuilt> {
  const own = await inExcel((context) => readOwnWorkbook(context, request.today, []));
  return own === null ? NOT_BUILT : { ok: true, rolled: await rolledFrom(own, request) };
}

/**
 * The workbook of the next plan as an .xlsx that the add-in knows as its own: its tasks with nothing reported, the
 * directories, settings and targets, and the list of changed years. The workbook at hand stays as it is.
 * @throws as `planNextYear`
 */
export async function makeNextYear(request: NextYearRequest): Promise<NextYearFile | NotBuilt> {
  const own = await inExcel((context) => readOwnWorkbook(context, request.today, []));
  if (own === null) {
    return NOT_BUILT;
  }
  const rolled = await rolledFrom(own, request);
  const tracked = nextTracked(rolled, own.tracked);
  const { step } = rolled;
  const blueprint = nextYearWorkbook({
    rolled,
    authority: own.authority,
    tracked,
    trackedBefore: own.tracked,
    periods: nextPeriods(readPeriodRows(own.existing), step),
    hasTargets: own.settled.state.own.has("targets"),
    palette: own.colors.palette,
    print: own.memory.print,
    today: own.today,
  });
  const memory = await nextMemory(rolled, tracked, own);
  const bytes = await writeXlsx({ ...blueprint, sheets: [...blueprint.sheets, memory] });
  return {
    ok: true,
    rolled,
    tasks: tracked.length,
    file: {
      name: nextYearFileName(step.to, own.settings.authority.trim() || own.authority),
      bytes,
    },
  };
}

async function rolledFrom(
  own: OwnWorkbook,
  { carried, nextYear = own.settings.planYear + 1 }: NextYearRequest
): Promise<RolledPlan> {
  if (nextYear <= own.settings.planYear) {
    throw new RangeError(`${nextYear} is not after ${own.settings.planYear}.`);
  }
  const followed = await inSlices(followedAppendix(own));
  const rolled = withCarried(await inSlices(rollOver(followed, nextYear)), carried);
  return withAccompanying(rolled, own.settings, own.authority);
}
