import { inExcel } from "./run";

/** Units at a time that a function takes as its arguments. */
const PIECE = 0x8000;

/**
 * Opens an .xlsx in a window of its own; the workbook at hand stays as it is (`Excel.createWorkbook`, ExcelApi 1.8).
 * @throws ExcelProblem where Excel refuses, as policies against files of add-ins make it do
 */
export function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  return inExcel(() => Excel.createWorkbook(base64Of(bytes)));
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text);
}
