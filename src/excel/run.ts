import { asExcelProblem } from "./problem";

let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs work on the open workbook, after all work that was asked for before it: pane, commands and events share one queue.
 * @throws ExcelProblem where Excel refuses.
 */
export function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const result = queue
    .then(() => Excel.run(work))
    .catch((error: unknown) => {
      throw asExcelProblem(error);
    });
  queue = result.catch(() => undefined);
  return result;
}
