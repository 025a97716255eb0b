import { openNewWorkbook } from "../../excel/newWorkbook";
import type { NextYearFile } from "./makeNextYear";

/**
 * Opens the workbook of the next plan beside the one at hand.
 * @throws ExcelProblem where Excel refuses; the file itself is made and may be saved
 */
export function openNextYear({ file }: NextYearFile): Promise<void> {
  return openNewWorkbook(file.bytes);
}
