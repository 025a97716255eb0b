import { inExcel } from "../../excel/run";
import { showSheet } from "../../excel/showSheet";

/** Brings the sheet `Thiết lập` into view, whatever it is called now. @returns false where there is none */
export function openSettingsSheet(): Promise<boolean> {
  return inExcel((context) => showSheet(context, "settings"));
}
