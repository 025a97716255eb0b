import type { PageSetup, SheetBlueprint } from "../sheets/blueprint";
import type { SheetRole } from "../tables/sheetRoles";
import { markedSheet } from "../sheets/ownSheets";
import { drawPage, drawPaper, PAGE_CALLS } from "./draw/page";
import type { Directory, Memory, UnsetPage } from "./memory";
import { RequestBudget } from "./payload";
import { asExcelProblem, ExcelProblem } from "./problem";
import type { WorkbookState } from "./state";

/** How a sheet is to print. */
export interface PageWork {
  readonly role: SheetRole;
  readonly sheet: string;
  /** Its hidden name, where there are several of its role. */
  readonly marker?: string;
  readonly page: PageSetup;
}

const BYTES_OF_A_CALL = 600;

/** What tells which pages have to be set up. */
export interface PagesInput {
  readonly sheets: readonly SheetBlueprint[];
  readonly sheetNames: ReadonlyMap<SheetRole, string>;
  readonly state: WorkbookState;
  /** The sheets whose layout is drawn anew. */
  readonly redrawn: ReadonlySet<string>;
  readonly directory: Directory | undefined;
  readonly drawn: Memory["drawn"];
}

/**
 * The sheets whose pages have to be set up: new ones, those whose layout is drawn anew, and those at which Excel refused
 * before, whether this work draws them or not.
 */
export function pageWork(input: PagesInput): readonly PageWork[] {
  const { sheets, sheetNames, state, redrawn, directory } = input;
  const unset = new Set((directory?.pagesUnset ?? []).map(keyOf));
  const own = sheets.flatMap(({ role, marker, layout }): readonly PageWork[] => {
    const sheet = sheetNames.get(role)!;
    const isWanted = !state.own.has(role) || redrawn.has(sheet) || unset.has(role);
    return isWanted ? [{ role, sheet, page: layout.page, ...(marker ? { marker } : {}) }] : [];
  });
  const taken = new Set(own.map(({ sheet }) => sheet));
  return [...own, ...leftBefore(input).filter(({ sheet }) => !taken.has(sheet))];
}

/** A sheet that somebody protected since is let be: work that has nothing to do with it must not fail there. */
function leftBefore({ state, directory, drawn }: PagesInput): readonly PageWork[] {
  return (directory?.pagesUnset ?? []).flatMap((unset): readonly PageWork[] => {
    const sheet = sheetOf(unset, state);
    const left = typeof unset === "string" ? rememberedPage(unset, drawn) : unset;
    const isOpen = state.sheets.some(({ name, isProtected }) => name === sheet && !isProtected);
    return sheet !== null && left && isOpen ? [{ ...left, sheet }] : [];
  });
}

function rememberedPage(role: SheetRole, drawn: Memory["drawn"]): Omit<PageWork, "sheet"> | null {
  const page = drawn[role]?.layout.page;
  return page ? { role, page } : null;
}

function sheetOf(unset: UnsetPage, { own, names, sheets }: WorkbookState): string | null {
  return typeof unset !== "string" && unset.marker !== undefined
    ? markedSheet(names, sheets, unset.marker)
    : (own.get(typeof unset === "string" ? unset : unset.role) ?? null);
}

function keyOf(page: UnsetPage | PageWork): string {
  return typeof page === "string" ? page : (page.marker ?? page.role);
}

/**
 * Sets up pages in requests of their own: Excel for Windows asks the printer's driver for paper and margins, and refuses
 * where no printer is installed. What else was written does not depend on it.
 * @returns whether Excel did it
 * @throws ExcelProblem or Office errors for everything else, a page that Excel would not take with any printer too
 */
export async function setPages(
  context: Excel.RequestContext,
  pages: readonly PageWork[]
): Promise<boolean> {
  const [first] = pages;
  if (!first || (await isTaken(() => drawPages(context, pages)))) {
    return true;
  }
  const hasPrinter = await isTaken(() => {
    drawPaper(context.workbook.worksheets.getItem(first.sheet).pageLayout, first.page);
    return context.sync();
  });
  if (hasPrinter) {
    // A request that was lost has the same code, so once more; what is refused again is the pages' own fault.
    await drawPages(context, pages);
  }
  return hasPrinter;
}

async function drawPages(context: Excel.RequestContext, pages: readonly PageWork[]): Promise<void> {
  const budget = new RequestBudget(context);
  for (const { sheet, page } of pages) {
    await budget.reserve(BYTES_OF_A_CALL * (PAGE_CALLS + page.breaksBefore.length));
    drawPage(context.workbook.worksheets.getItem(sheet), page);
  }
  await budget.send();
}

/** Whether it went through; false where Excel gave the code of faults that have none of their own, as a missing printer has. */
async function isTaken(send: () => Promise<void>): Promise<boolean> {
  try {
    await send();
    return true;
  } catch (error) {
    const problem = asExcelProblem(error);
    if (problem instanceof ExcelProblem && problem.code === "GeneralException") {
      return false;
    }
    throw error;
  }
}

/**
 * Of which sheets the pages still have to be set up, after some were tried; undefined where there are none. What is drawn
 * anew in place is known by its role, for its drawing is remembered; the others keep their page here.
 */
export function pagesUnset(
  { directory, state, drawn }: Pick<PagesInput, "directory" | "state" | "drawn">,
  tried: readonly PageWork[],
  done: boolean
): readonly UnsetPage[] | undefined {
  const keys = new Set(tried.map(keyOf));
  const others = (directory?.pagesUnset ?? []).filter(
    (unset) => !keys.has(keyOf(unset)) && sheetOf(unset, state) !== null
  );
  const refused = tried.map(({ role, marker, page }) =>
    drawn[role] ? role : { role, page, ...(marker ? { marker } : {}) }
  );
  const unset = done ? others : [...others, ...refused];
  return unset.length > 0 ? unset : undefined;
}
