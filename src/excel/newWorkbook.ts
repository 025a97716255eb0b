import { base64Of } from "../text/bytes";
import { inExcel } from "./run";

/**
 * Opens an .xlsx in a window of its own; the workbook at hand stays as it is (`Excel.createWorkbook`, ExcelApi 1.8).
 * @throws ExcelProblem where Excel refuses, as policies against files of add-ins make it do
 */
export function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  return inExcel(() => Excel.createWorkbook(base64Of(bytes)));
}
