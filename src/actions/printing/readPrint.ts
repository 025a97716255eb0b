import { isDrawn } from "../../excel/updateDerived";
import { inExcel } from "../../excel/run";
import type { CalendarDay } from "../../plan/day";
import { printOptionsOf, type PrintOptions } from "../../sheets/printOptions";
import { addedTasks } from "../../sheets/printRows";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt } from "../ownWorkbook";
import { blueprintOf } from "../redrawSheets";

/** The printed appendix as the workbook has it. */
export interface PrintAtHand {
  readonly ok: true;
  readonly options: PrintOptions;
  /** `old`: drawn anew it would not be the same; `missing`: the sheet was deleted. */
  readonly state: "current" | "old" | "missing";
  /** So many tasks came to the plan since it was issued. */
  readonly added: number;
}

/**
 * Whether the sheet `Bản in phụ lục` is what it would be if it were drawn now, and how it is printed. Compares every cell
 * and height, and writes nothing, apart from undoing an earlier build that was cut off.
 * @param today the calendar's day, for settings that name none; without it that of the machine's clock
 * @throws ExcelProblem where Excel refuses, and `columnMissing` where `PhuLuc` has lost a column of the document
 */
export function readPrint(today?: CalendarDay): Promise<PrintAtHand | NotBuilt> {
  return inExcel(async (context) => {
    const own = await readOwnWorkbook(context, today);
    if (own === null) {
      return NOT_BUILT;
    }
    const { settled, existing, memory, settings, tracked } = own;
    const added = addedTasks({ planState: settings.planState, tracked }).length;
    const options = printOptionsOf(memory.print);
    const sheet = settled.state.own.get("print");
    if (sheet === undefined) {
      return { ok: true, options, state: "missing", added };
    }
    const { sheets } = blueprintOf(own, { roles: new Set(["print"]) });
    const blueprint = sheets.find(({ role }) => role === "print")!;
    const drawn = isDrawn(blueprint, existing.cells.get("print"), memory.drawn.print);
    return { ok: true, options, state: drawn ? "current" : "old", added };
  });
}
