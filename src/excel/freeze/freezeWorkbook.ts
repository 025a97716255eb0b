import { MARKERS_GONE_WITH_FREEZING } from "../../tables/sheetRoles";
import { openJournal } from "../journal";
import { RequestBudget } from "../payload";
import { asExcelProblem, ExcelProblem } from "../problem";
import { settle, type SettledWorkbook } from "../recover";
import { SOURCE_MARKER } from "../sourceArea";
import { MEMORY_MARKER, type WorkbookState } from "../state";
import { frozenStep } from "./frozenStep";
import { frozenInput } from "./frozenValue";
import type { FrozenArea } from "./planFreeze";
import { writeInputs } from "./writeInputs";

const MARKERS = [...MARKERS_GONE_WITH_FREEZING, SOURCE_MARKER];

/**
 * Writes values over formulas and then takes the memory and the hidden markers away, which cannot be taken back and so is
 * all done by the last request. After a fault the workbook is as it was, unless only the last answer was lost.
 * @throws ExcelProblem what went wrong; `gone` where Excel does not answer the undoing either
 */
export async function freezeOrRestore(
  context: Excel.RequestContext,
  settled: SettledWorkbook,
  areas: readonly FrozenArea[]
): Promise<void> {
  const last = { sent: false };
  try {
    await freeze(context, settled, areas, last);
  } catch (error) {
    const after = await settle(context).catch((cause: unknown) => {
      throw new ExcelProblem("gone", "HostGone", String(cause));
    });
    const isDone = last.sent && !after.restored && after.memory === null;
    if (!isDone) {
      throw asExcelProblem(error);
    }
    markersIn(after.state, [...MARKERS, MEMORY_MARKER]).forEach((name) =>
      context.workbook.names.getItem(name).delete()
    );
    await context.sync();
  }
}

async function freeze(
  context: Excel.RequestContext,
  settled: SettledWorkbook,
  areas: readonly FrozenArea[],
  last: { sent: boolean }
): Promise<void> {
  const budget = new RequestBudget(context);
  const { sheet } = await openJournal(context, budget, settled, areas.map(frozenStep));
  for (const { sheet: name, area, hidesRows, values, formats } of areas) {
    const inputs = values.map((row, r) =>
      row.map((value, c) => frozenInput(value, formats[r]![c]!))
    );
    const worksheet = context.workbook.worksheets.getItem(name);
    await writeInputs(worksheet, area, inputs, hidesRows, budget);
  }
  await budget.send();
  last.sent = true;
  forget(context, sheet, markersIn(settled.state, MARKERS));
  await context.sync();
}

/**
 * Queues deleting the memory, and the journal with it, which makes the freezing count; the names only then, for by one of
 * them an unfinished freezing is found. A very hidden sheet cannot be deleted.
 */
function forget(
  { workbook }: Excel.RequestContext,
  memorySheet: string,
  markers: readonly string[]
): void {
  const memory = workbook.worksheets.getItem(memorySheet);
  memory.visibility = "Hidden";
  memory.delete();
  [...markers, MEMORY_MARKER].forEach((name) => workbook.names.getItem(name).delete());
}

function markersIn({ names }: WorkbookState, markers: readonly string[]): readonly string[] {
  return markers.filter((name) => names.has(name.toLowerCase()));
}
