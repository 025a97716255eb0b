import { Course } from "../pace/watch";
import { finishSheets, leftToFinish } from "./finishSheets";
import { writeDirectory } from "./memory";
import { asOwnWrites } from "./ownWrites";
import { planWork, type Work, type WorkbookUpdate } from "./planWork";
import { asExcelProblem, ExcelProblem, type Unfinished } from "./problem";
import type { FoundMemory } from "./readMemory";
import { settle } from "./recover";
import { writeWorkbook } from "./writeWorkbook";

/**
 * Writes a build, or leaves the workbook as it was, also where the build is called off. Then sheets are finished: what Excel
 * refuses of that takes nothing back.
 * @returns what was to be done, and which views or pages Excel would not set, which the next work makes up for
 * @throws Cancelled where it was called off before the last request
 * @throws ExcelProblem as `orRestore`, and where something of the user's stands in the way
 */
export async function writeOrRestore(
  context: Excel.RequestContext,
  update: WorkbookUpdate,
  course: Course = new Course()
): Promise<Work & { readonly unfinished: Unfinished | null }> {
  const work = planWork(update);
  const write = () => writeWorkbook(context, update, work, course);
  const written = await orRestore(context, update.build, write);
  const unfinished =
    written && (await asOwnWrites(() => finishWork(context, update, work, written)));
  course.finish();
  return { ...work, unfinished };
}

function finishWork(
  context: Excel.RequestContext,
  { settled }: WorkbookUpdate,
  { finish, newSheets, sheetNames, drawn }: Work,
  { sheet, directory: { unfinished: _debts, ...directory } }: FoundMemory
): Promise<Unfinished | null> {
  const before = { directory: settled.memory?.directory, state: settled.state, drawn };
  const left = leftToFinish(before, finish, true);
  const isFirst = newSheets.some(({ role }) => role === "tracking");
  return finishSheets(context, finish, isFirst ? sheetNames.get("tracking")! : null, () =>
    writeDirectory(context, sheet, { ...directory, ...(left ? { unfinished: left } : {}) })
  );
}

/**
 * Does journaled work, or leaves the workbook as it was: after a fault what was begun is undone, unless only the answer
 * to the last request was lost and the work is complete.
 * @param build what the work writes into the directory when it is complete
 * @returns what the work returned, or the memory that was found where only an answer was lost
 * @throws ExcelProblem what went wrong; `gone` where Excel does not answer the undoing either, which the next opening makes up for
 */
export async function orRestore<Written>(
  context: Excel.RequestContext,
  build: string,
  write: () => Promise<Written>
): Promise<Written | FoundMemory> {
  try {
    return await asOwnWrites(write);
  } catch (error) {
    const { memory } = await settle(context).catch((cause: unknown) => {
      throw new ExcelProblem("gone", "HostGone", describe(cause));
    });
    if (memory?.directory.build !== build) {
      throw asExcelProblem(error);
    }
    return memory;
  }
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
