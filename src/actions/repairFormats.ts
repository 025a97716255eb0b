import type { CellPlace } from "./openSheet";
import { existingReader } from "../excel/existing";
import { inspectTables, type InspectedTable } from "../excel/inspectTables";
import { RequestBudget } from "../excel/payload";
import { settle } from "../excel/recover";
import { readRegions } from "../excel/regions";
import { drawRules, formulaChanges, planRepair, type Repair } from "../excel/repairTables";
import { inExcel } from "../excel/run";
import { writeEdits } from "../excel/writeEdits";
import { orRestore } from "../excel/writeOrRestore";
import { newTaskId } from "../plan/taskId";
import { ownTables } from "../sheets/ownTables";
import { NOT_BUILT, type NotBuilt } from "./ownWorkbook";

export type RepairOutcome = RepairedFormats | NotBuilt;

export interface RepairedFormats {
  readonly ok: true;
  /** Whether the colours of rows were drawn anew. */
  readonly highlights: boolean;
  /** Headers of the columns whose input rule was drawn anew. */
  readonly validation: readonly string[];
  /** How many dates show as dates again. */
  readonly dates: number;
  /** The calculated cells that have their formula back. */
  readonly formulas: readonly RestoredFormula[];
  /** Headers of the columns whose drop-down has lost its list; a build brings it back. */
  readonly withoutList: readonly string[];
  /** Whether an earlier build was found unfinished and undone first. */
  readonly restored: boolean;
}

export interface RestoredFormula {
  readonly place: CellPlace;
  readonly column: string;
  /** What stood there instead of the formula; "" for nothing. */
  readonly held: string;
}

/**
 * "Sửa lại định dạng": draws highlighting, input rules, date formats and calculated formulas of `PhuLuc` and `KetQua` anew
 * where they have decayed, and touches no other cell. The user's own highlighting stays, before or after ours as it was.
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
    const reader = existingReader(state, []);
    const existing = reader.assemble(await readRegions(context, reader.regions));
    const repair = planRepair(await inspectTables(context, ownTables(), existing), state);
    const budget = new RequestBudget(context);
    await drawRules(context, repair, budget);
    await budget.send();
    const changes = formulaChanges(repair);
    if (changes.length > 0) {
      const build = newTaskId(Math.random);
      const edits = { changes, growing: [], shrinking: [] };
      await orRestore(context, build, () => writeEdits(context, edits, settled, build));
    }
    return { ok: true, ...reportOf(repair), restored: settled.restored };
  });
}

function reportOf({ tables, withoutList }: Repair): Omit<RepairedFormats, "ok" | "restored"> {
  return {
    highlights: tables.some(({ highlights }) => !highlights.areRight),
    validation: tables.flatMap(({ validation }) => validation.map(({ header }) => header)),
    dates: tables.flatMap(({ dateFormats }) => dateFormats.flatMap(({ rows }) => rows)).length,
    formulas: tables.flatMap(restoredFormulas),
    withoutList: withoutList.map(({ header }) => header),
  };
}

function restoredFormulas({ existing, formulas }: InspectedTable): readonly RestoredFormula[] {
  const { state, place } = existing;
  return formulas.flatMap(({ column, rows, held }) =>
    rows.map((row, index) => ({
      place: { sheet: state.sheet, row: place.firstRow + row },
      column: column.header,
      held: String(held[index] ?? ""),
    }))
  );
}
