import { freezeOrRestore } from "../excel/freeze/freezeWorkbook";
import { isUnfinished, showsError } from "../excel/freeze/frozenValue";
import { planFreeze, type FrozenArea } from "../excel/freeze/planFreeze";
import { settle } from "../excel/recover";
import { inExcel } from "../excel/run";

export type FreezeOutcome = FrozenWorkbook | StillCalculating;

export interface FrozenWorkbook {
  readonly ok: true;
  /** How many cells became values, by sheet in tab order; none where there was nothing to freeze. */
  readonly sheets: readonly { readonly sheet: string; readonly cells: number }[];
  /** How many of them show an error, which they go on showing. */
  readonly errors: number;
  /** Whether an earlier build was found unfinished and undone first. */
  readonly restored: boolean;
}

/** A function of the add-in has not answered yet, and what it shows now would be frozen; nothing was written. */
export interface StillCalculating {
  readonly ok: false;
  readonly problem: "calculating";
}

/**
 * Makes values of everything that calculates on the add-in's sheets or by its functions, for files that leave the office,
 * and takes the add-in's memory and hidden names away. Formats, drop-downs and highlighting stay.
 *
 * A build afterwards knows rows by their ids and words, keeps what was typed into tracking columns, and writes the
 * calculated columns as formulas again. It has forgotten what it last read, so in the document's own columns the source's
 * words win, with a finding; the day of the figures stays the frozen one; and the frozen print and summary stay as they
 * are, for new ones are made beside them.
 * @throws ExcelProblem `protected` or `filtered` before anything is written; later faults leave the workbook as it was
 */
export function freezeValues(): Promise<FreezeOutcome> {
  return inExcel(async (context) => {
    const settled = await settle(context);
    const areas = await planFreeze(context, settled.state);
    const values = areas.flatMap(({ values: shown }) => shown.flat());
    if (values.some(isUnfinished)) {
      return { ok: false, problem: "calculating" };
    }
    if (areas.length > 0 || settled.memory !== null) {
      await freezeOrRestore(context, settled, areas);
    }
    return {
      ok: true,
      sheets: countsBySheet(areas),
      errors: values.filter(showsError).length,
      restored: settled.restored,
    };
  });
}

function countsBySheet(areas: readonly FrozenArea[]): FrozenWorkbook["sheets"] {
  const counts = new Map<string, number>();
  for (const { sheet, area } of areas) {
    counts.set(sheet, (counts.get(sheet) ?? 0) + area.rows * area.columns);
  }
  return [...counts].map(([sheet, cells]) => ({ sheet, cells }));
}
