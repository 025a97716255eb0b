import { Course } from "../pace/watch";
import { asOwnWrites } from "./ownWrites";
import { planWork, type Work, type WorkbookUpdate } from "./planWork";
import { asExcelProblem, ExcelProblem } from "./problem";
import { settle } from "./recover";
import { writeWorkbook } from "./writeWorkbook";

/**
 * Writes a build, or leaves the workbook as it was, also where the build is called off.
 * @returns what was to be done, and whether Excel refused to set up how sheets print, which the next work makes up for
 * @throws Cancelled where it was called off before the last request
 * @throws ExcelProblem as `orRestore`, and where something of the user's stands in the way
 */
export async function writeOrRestore(
  context: Excel.RequestContext,
  update: WorkbookUpdate,
  course: Course = new Course()
): Promise<Work & { readonly pagesRefused: boolean }> {
  const work = planWork(update);
  const printing = { refused: false };
  await orRestore(context, update.build, () =>
    writeWorkbook(context, update, work, course, printing)
  );
  course.finish();
  return { ...work, pagesRefused: printing.refused };
}

/**
 * Does journaled work, or leaves the workbook as it was: after a fault what was begun is undone, unless only the answer
 * to the last request was lost and the work is complete.
 * @param build what the work writes into the directory when it is complete
 * @throws ExcelProblem what went wrong; `gone` where Excel does not answer the undoing either, which the next opening makes up for
 */
export async function orRestore(
  context: Excel.RequestContext,
  build: string,
  write: () => Promise<void>
): Promise<void> {
  try {
    await asOwnWrites(write);
  } catch (error) {
    const settled = await settle(context).catch((cause: unknown) => {
      throw new ExcelProblem("gone", "HostGone", describe(cause));
    });
    if (settled.memory?.directory.build !== build) {
      throw asExcelProblem(error);
    }
  }
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
