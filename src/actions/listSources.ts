import { sourceOf, type RememberedSource } from "../excel/memory";
import { readMemory } from "../excel/readMemory";
import { settle, type SettledWorkbook } from "../excel/recover";
import { inExcel } from "../excel/run";
import { readSelection, type Selection } from "../excel/selection";

/** What a user may choose a list from. */
export interface SourceList {
  /** Visible sheets with content that are not the add-in's, in tab order; `rows` is how many rows they use. */
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  readonly activeSheet: string;
  /** The selected cells as people name them ("B4:G40"); empty where a chart or picture is selected. */
  readonly selection: string;
  readonly selectionCells: number;
  /** Whether the workbook has its `PhuLuc` already. */
  readonly built: boolean;
  /** Where the last build had its list from; null where there was none. */
  readonly remembered: RememberedSource | null;
}

/**
 * Looks for everything that a list may be read from, in three requests, and writes nothing, apart from undoing an earlier
 * build that was cut off.
 * @throws ExcelProblem where Excel refuses
 */
export function listSources(): Promise<SourceList> {
  return inExcel(async (context) => {
    const settled = await settle(context);
    const { state, memory } = settled;
    const own = new Set([...state.own.values(), ...state.closed, memory?.sheet]);
    const selection = await readSelection(context);
    return {
      sheets: state.sheets.flatMap(({ name, visible, used }) =>
        visible && used && !own.has(name) ? [{ name, rows: used.rows }] : []
      ),
      activeSheet: state.activeSheet,
      ...inWords(selection),
      built: state.own.has("tracking"),
      remembered: await rememberedIn(context, settled),
    };
  });
}

function inWords(selection: Selection): Pick<SourceList, "selection" | "selectionCells"> {
  return selection.kind === "object"
    ? { selection: "", selectionCells: 0 }
    : { selection: selection.address, selectionCells: selection.cells };
}

/** Only workbooks of earlier versions need their memory read. */
async function rememberedIn(
  context: Excel.RequestContext,
  settled: SettledWorkbook
): Promise<RememberedSource | null> {
  return settled.memory === null
    ? null
    : (settled.memory.directory.source ?? sourceOf((await readMemory(context, settled)).memory));
}
