import type { PageSetup, SheetBlueprint, SheetRole } from "../sheets/blueprint";
import { drawPage, PAGE_CALLS } from "./draw/page";
import type { Directory } from "./memory";
import { RequestBudget } from "./payload";
import { asExcelProblem, ExcelProblem } from "./problem";
import type { WorkbookState } from "./state";

/** How a sheet is to print. */
export interface PageWork {
  readonly role: SheetRole;
  readonly sheet: string;
  readonly page: PageSetup;
}

const BYTES_OF_A_CALL = 600;

/**
 * The sheets whose pages have to be set up: new ones, those whose layout is drawn anew, and those at which Excel refused the
 * last time.
 */
export function pageWork(
  sheets: readonly SheetBlueprint[],
  sheetNames: ReadonlyMap<SheetRole, string>,
  state: WorkbookState,
  redrawn: ReadonlySet<string>,
  directory: Directory | undefined
): readonly PageWork[] {
  const unset = new Set(directory?.pagesUnset);
  return sheets.flatMap(({ role, layout }) => {
    const sheet = sheetNames.get(role)!;
    const isWanted = !state.own.has(role) || redrawn.has(sheet) || unset.has(role);
    return isWanted ? [{ role, sheet, page: layout.page }] : [];
  });
}

/**
 * Sets up pages in a request of their own: Excel for Windows asks the printer's driver for paper and margins, and refuses
 * where no printer is installed. What else was written does not depend on it.
 * @returns whether Excel did it
 * @throws ExcelProblem or Office errors where it is not about pages: a cell is being edited, too much was sent
 */
export async function setPages(
  context: Excel.RequestContext,
  pages: readonly PageWork[]
): Promise<boolean> {
  if (pages.length === 0) {
    return true;
  }
  const budget = new RequestBudget(context);
  try {
    for (const { sheet, page } of pages) {
      await budget.reserve(BYTES_OF_A_CALL * (PAGE_CALLS + page.breaksBefore.length));
      drawPage(context.workbook.worksheets.getItem(sheet), page);
    }
    await budget.send();
    return true;
  } catch (error) {
    const problem = asExcelProblem(error);
    if (problem instanceof ExcelProblem && isRefusal(problem)) {
      return false;
    }
    throw error;
  }
}

/** Which code comes for want of a printer is documented nowhere; a known cause is something else, and so is a missing member. */
function isRefusal({ kind, code }: ExcelProblem): boolean {
  return kind === "other" && code !== "NotImplemented";
}

/** Of which sheets the pages still have to be set up, after some were tried; undefined where there are none. */
export function pagesUnset(
  directory: Directory | undefined,
  tried: readonly PageWork[],
  done: boolean
): readonly SheetRole[] | undefined {
  const roles = tried.map(({ role }) => role);
  const others = (directory?.pagesUnset ?? []).filter((role) => !roles.includes(role));
  const unset = done ? others : [...others, ...roles];
  return unset.length > 0 ? unset : undefined;
}
