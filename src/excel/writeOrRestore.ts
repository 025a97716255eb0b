import { Course } from "../pace/watch";
import { planWork, type Work, type WorkbookUpdate } from "./planWork";
import { asExcelProblem, ExcelProblem } from "./problem";
import { settle } from "./recover";
import { writeWorkbook } from "./writeWorkbook";

/**
 * Writes a build, or leaves the workbook as it was: after a fault what was begun is undone, unless only the answer to
 * the last request was lost and the build is complete. So is what was begun when the build is called off.
 * @returns what was to be done
 * @throws Cancelled where it was called off before the last request
 * @throws ExcelProblem what went wrong; `gone` where Excel does not answer the undoing either, which the next opening makes up for
 */
export async function writeOrRestore(
  context: Excel.RequestContext,
  update: WorkbookUpdate,
  course: Course = new Course()
): Promise<Work> {
  const work = planWork(update);
  try {
    await writeWorkbook(context, update, work, course);
  } catch (error) {
    const settled = await settle(context).catch((cause: unknown) => {
      throw new ExcelProblem("gone", "HostGone", describe(cause));
    });
    if (settled.memory?.directory.build !== update.build) {
      throw asExcelProblem(error);
    }
  }
  course.finish();
  return work;
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
