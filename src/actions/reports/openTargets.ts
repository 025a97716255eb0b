import { inExcel } from "../../excel/run";
import { showSheet } from "../../excel/showSheet";
import { writeOrRestore } from "../../excel/writeOrRestore";
import type { CalendarDay } from "../../plan/day";
import { newTaskId } from "../../plan/taskId";
import { targetsNames, targetsSheet } from "../../sheets/targets/targetsSheet";
import { addedTargets, rememberedTargets } from "../addedTargets";
import { clockMoment } from "../clockMoment";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "../ownWorkbook";

export type TargetsOutcome = OpenedTargets | NotBuilt;

export interface OpenedTargets {
  readonly ok: true;
  /** Whether the sheet was made now. */
  readonly isNew: boolean;
}

/**
 * Brings the sheet of targets to the front. A workbook without one gets it, with the tasks of its list that are targets.
 * @param today the calendar's day; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export function openTargets(today?: CalendarDay): Promise<TargetsOutcome> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, today);
    if (own === null) {
      return NOT_BUILT;
    }
    const { state } = own.settled;
    const present = state.own.get("targets");
    const sheet = present ?? (await drawTargets(context, own));
    await showSheet(context, state, sheet);
    return { ok: true, isNew: present === undefined };
  });
}

/** @returns the name of the sheet */
async function drawTargets(context: Excel.RequestContext, own: OwnWorkbook): Promise<string> {
  const { settled, existing, memory, tracked, settings } = own;
  const added = addedTargets(own, [], tracked);
  const { base, drawn: _drawn, plan, ...source } = memory;
  const work = await writeOrRestore(context, {
    build: newTaskId(Math.random),
    reason: "redraw",
    at: clockMoment(),
    blueprint: {
      sheets: [targetsSheet({ planYear: settings.planYear, ...added })],
      names: targetsNames(),
    },
    settings: new Map(),
    removed: [],
    base,
    source: {
      ...source,
      ...(plan ? { plan: { ...plan, targets: rememberedTargets(memory, added) } } : {}),
    },
    sourceArea: null,
    settled,
    existing,
    memory,
  });
  return work.sheetNames.get("targets")!;
}
