import { memoryCells, type Memory } from "../../excel/memory";
import { MEMORY_MARKER, MEMORY_SHEET } from "../../excel/state";
import { NO_CHOICES } from "../../intake/choices";
import { isReading, readPlanInSteps } from "../../intake/readPlan";
import { inSlices } from "../../pace/inSlices";
import type { Plan } from "../../plan/plan";
import type { RolledPlan } from "../../plan/rollOver/rollOver";
import type { RolledTarget } from "../../plan/rollOver/rolledTargets";
import type { Target } from "../../plan/targets/target";
import { newTaskId } from "../../plan/taskId";
import type { BaseRow } from "../../sheets/baseRow";
import type { FileSheet } from "../../sheets/fileBlueprint";
import { nextList } from "../../sheets/nextYear/nextList";
import { WORKING_PAGE } from "../../sheets/pages";
import { taskCells, textCell } from "../../sheets/taskCells";
import type { TrackedTask } from "../../sheets/tracking";
import type { OwnWorkbook } from "../ownWorkbook";

/**
 * What the next plan's workbook remembers: its tasks as the list it was built from, so that building again changes
 * nothing. The sheet is very hidden, as in every workbook of the add-in.
 */
export async function nextMemory(
  rolled: RolledPlan,
  tracked: readonly TrackedTask[],
  own: OwnWorkbook
): Promise<FileSheet> {
  const { settings, title, areas, agencies } = rolled;
  const list = nextList(rolled, tracked);
  const reading = await inSlices(
    readPlanInSteps([list], {
      known: agencies,
      planYear: settings.planYear,
      fallbackYear: settings.planYear,
      beforeMeansExclusive: settings.beforeMeansExclusive,
      choices: NO_CHOICES,
    })
  );
  const base = isReading(reading) ? readAsBase(reading.plan, tracked) : null;
  const { duties, documentSymbol } = own.memory.plan ?? {};
  const memory: Memory = {
    base: base ?? [],
    drawn: {},
    ...(base ? { outside: [list] } : {}),
    plan: {
      title,
      authority: own.authority,
      areas,
      agencies,
      live: false,
      ...(duties ? { duties } : {}),
      ...(documentSymbol ? { documentSymbol } : {}),
      ...(rolled.targets.length > 0 ? { targets: rolled.targets.map(rememberedTarget) } : {}),
    },
    ...(own.memory.print ? { print: own.memory.print } : {}),
  };
  return {
    role: "memory",
    name: MEMORY_SHEET,
    marker: MEMORY_MARKER,
    visibility: "veryHidden",
    cells: memoryCells(memory, newTaskId(Math.random)),
    tables: [],
    layout: NO_LAYOUT,
  };
}

const NO_LAYOUT: FileSheet["layout"] = {
  columnWidths: [],
  rowHeights: [],
  formats: [],
  merges: [],
  validations: [],
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  tabColor: "#7F7F7F",
  page: WORKING_PAGE,
};

/** What the list says of each task; null where it is not read as it was written, so that nothing is remembered of it. */
function readAsBase(plan: Plan, tracked: readonly TrackedTask[]): readonly BaseRow[] | null {
  const names = new Map(plan.areas.map(({ id, name }) => [id, name]));
  if (plan.tasks.length !== tracked.length) {
    return null;
  }
  return plan.tasks.map((task, index) => ({
    id: tracked[index]!.id,
    cells: taskCells(task, names.get(task.areaId) ?? "", "draft"),
    carried: Object.fromEntries(
      plan.carriedColumns.map((header, at) => [header, textCell(task.carried[at] ?? "")])
    ),
  }));
}

/** As one that was put into the table, so that it is not offered again. */
function rememberedTarget({ text, taskNumbers, agency }: RolledTarget): Target {
  return { text, measure: null, unread: [], taskNumber: taskNumbers[0] ?? "", agency };
}
