import { asExcelProblem, ExcelProblem, type Unfinished } from "../excel/problem";
import { checkAskedColumns } from "../excel/askedColumns";
import { inExcel } from "../excel/run";
import { showSheet } from "../excel/showSheet";
import type { Work } from "../excel/planWork";
import { writeOrRestore } from "../excel/writeOrRestore";
import { newTaskId } from "../plan/taskId";
import type { WorkbookBlueprint } from "../sheets/blueprint";
import type { SheetRole } from "../tables/sheetRoles";
import type { PrintOptions } from "../sheets/printOptions";
import { drawWorkbook } from "../sheets/drawWorkbook";
import { TARGETS_TABLE } from "../tables/targetsColumns";
import { addedTargets, rememberedTargets, type AddedTargets } from "./addedTargets";
import { clockMoment } from "./clockMoment";
import type { CalendarDay } from "../plan/day";
import { NOT_BUILT, readOwnWorkbook, type NotBuilt, type OwnWorkbook } from "./ownWorkbook";
import { reportAtHand } from "./reports/reportAtHand";

/** Which sheets to draw anew, and what to draw them with. */
export interface RedrawInput {
  readonly roles: ReadonlySet<SheetRole>;
  /** The one that comes into view; without it nothing does. */
  readonly shown?: SheetRole;
  /** The calendar's day, for settings that name none; without it that of the machine's clock. */
  readonly today?: CalendarDay;
  /** How the appendix is printed from now on; without it as it was last. */
  readonly print?: PrintOptions;
  /** The name of the period to report; without it the one that the workbook names. */
  readonly period?: string;
}

export interface RedrawnSheets {
  readonly work: Work;
  /** Whether an earlier build was found unfinished and undone first. */
  readonly restored: boolean;
  /** What Excel would not set of the shown sheets; all else is written. */
  readonly unfinished: Unfinished | null;
}

/**
 * Draws sheets anew from `PhuLuc` and the settings as they stand, without the source list, those that are missing too. Of
 * `PhuLuc` itself nothing changes but ids that rows lack; in a workbook that has lost its memory the calculated columns too.
 * @throws ExcelProblem where Excel refuses, `columnMissing` where a table has lost a column that the sheets ask for; the
 * workbook is then as it was
 */
export function redrawSheets(input: RedrawInput): Promise<RedrawnSheets | NotBuilt> {
  return inExcel(async (context) => {
    const read = await readOwnWorkbook(context, input.today, wantedCells(input));
    if (read === null) {
      return NOT_BUILT;
    }
    const own = printedAs(read, input.print);
    const { settled, existing } = own;
    const { base, drawn: _before, plan, ...source } = own.memory;
    const targets = missingTargets(own, input);
    const remembered = rememberedTargets(own.memory, targets);
    const drawn = blueprintOf(own, input, targets);
    const derived = drawn.sheets.filter(({ onRebuild }) => onRebuild === "redraw");
    checkAskedColumns(derived, existing);
    const work = await writeOrRestore(context, {
      build: newTaskId(Math.random),
      reason: "redraw",
      at: clockMoment(),
      blueprint: drawn,
      settings: new Map(),
      removed: [],
      base,
      source: {
        ...source,
        ...(plan ? { plan: remembered ? { ...plan, targets: remembered } : plan } : {}),
      },
      sourceArea: null,
      settled,
      existing,
      memory: read.memory,
    });
    if (input.shown !== undefined) {
      await comeToFront(context, settled.state, work.sheetNames.get(input.shown)!);
    }
    return { work, restored: settled.restored, unfinished: work.unfinished };
  });
}

function printedAs(own: OwnWorkbook, print: PrintOptions | undefined): OwnWorkbook {
  return print ? { ...own, memory: { ...own.memory, print } } : own;
}

/**
 * The sheet of targets is the users': a redrawing makes it where it is missing, and lets it be where it is. A table of its
 * name that is not known as ours keeps nobody from the other sheets.
 */
function missingTargets(own: OwnWorkbook, { roles, shown }: RedrawInput): AddedTargets | null {
  const { state } = own.settled;
  const isTaken = state.tables.has(TARGETS_TABLE.toLowerCase()) && shown !== "targets";
  return roles.has("targets") && !state.own.has("targets") && !isTaken
    ? addedTargets(own, [], own.tracked)
    : null;
}

/** The summary's cells are wanted whatever is drawn: it says which period is reported. */
function wantedCells({ roles }: RedrawInput): ReadonlySet<SheetRole> {
  return new Set<SheetRole>(["summary", ...roles]);
}

/**
 * The sheets to draw and those that users edit. Tables in which users list their agencies and results are not the business
 * of a redrawing: they are asked for only where they are missing.
 */
export function blueprintOf(
  own: OwnWorkbook,
  { roles, period }: Pick<RedrawInput, "roles" | "period">,
  targets: AddedTargets | null = null
): WorkbookBlueprint {
  const { state } = own.settled;
  const { title, authority, areas, tracked, agencies, settings, today } = own;
  const carriedColumns = [...new Set(tracked.flatMap(({ carried }) => Object.keys(carried)))];
  const report = reportAtHand(own.existing, state);
  const blueprint = drawWorkbook({
    plan: { title, authority, areas, carriedColumns },
    agencies,
    tracked,
    settings,
    palette: own.colors.palette,
    ...(targets ? { targets } : {}),
    ...(own.memory.print ? { print: own.memory.print } : {}),
    ...(own.memory.issuedWords ? { issuedWords: own.memory.issuedWords } : {}),
    live: own.memory.plan?.live ?? false,
    today,
    ...(report ? { report: { ...report, chosen: period ?? report.chosen, sheets: roles } } : {}),
  });
  const sheets = blueprint.sheets
    .filter((sheet) => sheet.onRebuild === "keep" || roles.has(sheet.role))
    .map((sheet) =>
      state.own.has(sheet.role)
        ? { ...sheet, tables: sheet.tables.filter(({ onRebuild }) => onRebuild === "update") }
        : sheet
    );
  const drawn = new Set(sheets.map(({ role }) => role));
  const names = blueprint.names.filter(
    ({ target }) => target.kind === "column" || drawn.has(target.role)
  );
  return { sheets, names };
}

/** All is written by now: that Excel does not show it, as while another workbook is in front, takes nothing back. */
async function comeToFront(...where: Parameters<typeof showSheet>): Promise<void> {
  try {
    await showSheet(...where);
  } catch (error) {
    if (!(asExcelProblem(error) instanceof ExcelProblem)) {
      throw error;
    }
  }
}
