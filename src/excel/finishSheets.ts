import { areaAddress } from "../sheets/address";
import type { PageSetup, SheetBlueprint, SheetLayout } from "../sheets/blueprint";
import type { SheetRole } from "../tables/sheetRoles";
import { markedSheet } from "../sheets/ownSheets";
import { drawPage, PAGE_CALLS } from "./draw/page";
import type { Directory, Memory, UnfinishedSheet } from "./memory";
import { RequestBudget } from "./payload";
import { asExcelProblem, ExcelProblem, type Unfinished } from "./problem";
import type { WorkbookState } from "./state";

/**
 * What is set of a sheet once it is shown: what stays in view, and how it prints. Excel sets views through its window, which a
 * hidden sheet does not have, and asks the printer's driver for paper and margins.
 */
export interface SheetFinish {
  readonly role: SheetRole;
  readonly sheet: string;
  /** Its hidden name, where there are several of its role. */
  readonly marker?: string;
  readonly view: SheetView;
  readonly page: PageSetup;
}

/** What stays in view, and whether lines stand between cells. */
export type SheetView = Pick<SheetLayout, "frozen" | "gridlines">;

const BYTES_OF_A_CALL = 600;
const VIEW_CALLS = 2;

/** What tells which sheets have to be finished. */
export interface FinishInput {
  readonly sheets: readonly SheetBlueprint[];
  readonly sheetNames: ReadonlyMap<SheetRole, string>;
  readonly state: WorkbookState;
  /** The sheets whose layout is drawn anew. */
  readonly redrawn: ReadonlySet<string>;
  readonly directory: Directory | undefined;
  readonly drawn: Memory["drawn"];
}

/**
 * The sheets that have to be finished: new ones, those whose layout is drawn anew, and those at which Excel refused before,
 * whether this work draws them or not.
 */
export function sheetsToFinish(input: FinishInput): readonly SheetFinish[] {
  const { sheets, sheetNames, state, redrawn, directory } = input;
  const unfinished = new Set((directory?.unfinished ?? []).map(keyOf));
  const own = sheets.flatMap(({ role, marker, layout }): readonly SheetFinish[] => {
    const sheet = sheetNames.get(role)!;
    const isWanted = !state.own.has(role) || redrawn.has(sheet) || unfinished.has(role);
    return isWanted ? [{ ...finishOf(role, layout), sheet, ...(marker ? { marker } : {}) }] : [];
  });
  const taken = new Set(own.map(({ sheet }) => sheet));
  return [...own, ...leftBefore(input).filter(({ sheet }) => !taken.has(sheet))];
}

function finishOf(
  role: SheetRole,
  { gridlines, frozen, page }: SheetLayout
): Omit<SheetFinish, "sheet"> {
  return { role, view: { gridlines, frozen }, page };
}

/** A sheet that somebody protected since is let be: work that has nothing to do with it must not fail there. */
function leftBefore({ state, directory, drawn }: FinishInput): readonly SheetFinish[] {
  return (directory?.unfinished ?? []).flatMap((unfinished): readonly SheetFinish[] => {
    const sheet = sheetOf(unfinished, state);
    const layout = typeof unfinished === "string" ? drawn[unfinished]?.layout : undefined;
    const left =
      typeof unfinished === "string" ? layout && finishOf(unfinished, layout) : unfinished;
    const isOpen = state.sheets.some(({ name, isProtected }) => name === sheet && !isProtected);
    return sheet !== null && left && isOpen ? [{ ...left, sheet }] : [];
  });
}

function sheetOf(debt: UnfinishedSheet, { own, names, sheets }: WorkbookState): string | null {
  return typeof debt !== "string" && debt.marker !== undefined
    ? markedSheet(names, sheets, debt.marker)
    : (own.get(typeof debt === "string" ? debt : debt.role) ?? null);
}

function keyOf(sheet: UnfinishedSheet | SheetFinish): string {
  return typeof sheet === "string" ? sheet : (sheet.marker ?? sheet.role);
}

/**
 * Finishes sheets, after all else is written and shown: what Excel refuses here takes nothing back. In one request where
 * Excel takes it all; a request that was lost goes again, part by part.
 * @param front the sheet to bring to the front at last, which is no loss where it does not come; null for none
 * @param settle queues writing into the workbook that nothing is left to finish
 * @returns what Excel goes on refusing: a later work is to make up for it
 */
export async function finishSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetFinish[],
  front: string | null,
  settle: () => void
): Promise<Unfinished | null> {
  const isTaken = (...parts: readonly Part[]) => isSent(context, parts);
  const views: Part = (budget) => drawViews(context, sheets, budget);
  const pages: Part = (budget) => drawPages(context, sheets, budget);
  const settled: Part = async () => settle();
  const shown: Part = async () =>
    front === null ? undefined : context.workbook.worksheets.getItem(front).activate();
  if (sheets.length === 0 || (await isTaken(views, pages, settled, shown))) {
    return null;
  }
  const hasViews = await isTaken(views);
  const hasPages = await isTaken(pages);
  const isSettled = hasViews && hasPages && (await isTaken(settled));
  await isTaken(shown);
  return isSettled ? null : hasViews && !hasPages ? "pages" : "view";
}

/** Queues something of a request. */
type Part = (budget: RequestBudget) => Promise<void>;

/** Sends a request; false where Excel refuses it. */
async function isSent(context: Excel.RequestContext, parts: readonly Part[]): Promise<boolean> {
  const budget = new RequestBudget(context);
  try {
    for (const part of parts) {
      await part(budget);
    }
    await budget.send();
    return true;
  } catch (error) {
    if (asExcelProblem(error) instanceof ExcelProblem) {
      return false;
    }
    throw error;
  }
}

async function drawViews(
  { workbook }: Excel.RequestContext,
  sheets: readonly SheetFinish[],
  budget: RequestBudget
): Promise<void> {
  for (const { sheet, view } of sheets) {
    await budget.reserve(BYTES_OF_A_CALL * VIEW_CALLS);
    drawView(workbook.worksheets.getItem(sheet), view);
  }
}

async function drawPages(
  { workbook }: Excel.RequestContext,
  sheets: readonly SheetFinish[],
  budget: RequestBudget
): Promise<void> {
  for (const { sheet, page } of sheets) {
    await budget.reserve(BYTES_OF_A_CALL * (PAGE_CALLS + page.breaksBefore.length));
    drawPage(workbook.worksheets.getItem(sheet), page);
  }
}

/** Queues what stays in view, and whether lines stand between cells. */
function drawView(sheet: Excel.Worksheet, { gridlines, frozen }: SheetView): void {
  sheet.showGridlines = gridlines;
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(areaAddress({ row: 1, column: 1, rows, columns }));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
}

/**
 * Of which sheets something is left to finish, after some were tried; undefined where there are none. What is drawn anew in
 * place is known by its role, for its drawing is remembered; the others keep their view and page here.
 */
export function leftToFinish(
  { directory, state, drawn }: Pick<FinishInput, "directory" | "state" | "drawn">,
  tried: readonly SheetFinish[],
  done: boolean
): readonly UnfinishedSheet[] | undefined {
  const keys = new Set(tried.map(keyOf));
  const others = (directory?.unfinished ?? []).filter(
    (debt) => !keys.has(keyOf(debt)) && sheetOf(debt, state) !== null
  );
  const refused = tried.map(({ sheet: _sheet, ...debt }) => (drawn[debt.role] ? debt.role : debt));
  const left = done ? others : [...others, ...refused];
  return left.length > 0 ? left : undefined;
}
