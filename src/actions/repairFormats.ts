import { drawLegends, planLegends } from "../excel/drawLegends";
import { existingReader } from "../excel/existing";
import { inspectTables } from "../excel/inspectTables";
import { askLegends } from "../excel/legends";
import { RequestBudget } from "../excel/payload";
import { settle } from "../excel/recover";
import { readRegions } from "../excel/regions";
import { reportOf, type RepairReport } from "../excel/repairReport";
import { drawRules, formulaChanges, planRepair } from "../excel/repairTables";
import { inExcel } from "../excel/run";
import { writeEdits } from "../excel/writeEdits";
import { orRestore } from "../excel/writeOrRestore";
import { newTaskId } from "../plan/taskId";
import { ownTables } from "../sheets/ownTables";
import { clockMoment } from "./clockMoment";
import { NOT_BUILT, type NotBuilt } from "./ownWorkbook";

export type RepairOutcome = RepairedFormats | NotBuilt;

export interface RepairedFormats extends RepairReport {
  readonly ok: true;
  /** Whether an earlier build was found unfinished and undone first. */
  readonly restored: boolean;
}

/**
 * "Sửa lại định dạng": draws highlighting, input rules, date formats and calculated formulas of the tables in which
 * staff work anew where they have decayed, and touches no other cell. The user's own highlighting stays, before or after ours as it was.
 * Formulas are written last, journaled, so that what stood in their cells is lost only together with the report of it.
 * @throws ExcelProblem where Excel refuses; no cell has changed then, and what was drawn may be drawn again
 */
export function repairFormats(): Promise<RepairOutcome> {
  return inExcel(async (context) => {
    const settled = await settle(context);
    const { state } = settled;
    if (!state.own.has("tracking")) {
      return NOT_BUILT;
    }
    const reader = existingReader(state, ["settings"]);
    const asked = askLegends(context, state);
    const existing = reader.assemble(await readRegions(context, reader.regions));
    const present = asked();
    const { palette, illegible } = present.chosen;
    const repair = planRepair(await inspectTables(context, ownTables(palette), existing), state);
    const legends = await planLegends(context, state, present);
    const budget = new RequestBudget(context);
    await drawRules(context, repair, budget);
    await drawLegends(context, state, legends, budget);
    await budget.send();
    const changes = formulaChanges(repair);
    if (changes.length > 0) {
      const build = newTaskId(Math.random);
      const edits = { changes, growing: [], shrinking: [] };
      const keeping = { reason: "formats" as const, at: clockMoment(), existing };
      await orRestore(context, build, () => writeEdits(context, edits, settled, build, keeping));
    }
    const { restored } = settled;
    return { ok: true, ...reportOf(repair), legend: legends.length > 0, illegible, restored };
  });
}
