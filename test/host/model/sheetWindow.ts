import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../errors";
import type { Session } from "../session";

/**
 * What goes through Excel's window is refused while another workbook is in front: `WorksheetFreezePanes`, `Worksheet.gridlines`,
 * `Worksheet.activate` and `WorksheetCollection.add` of what the add-in uses (Microsoft's "Troubleshoot Excel add-ins"; code
 * in "Application-specific API error handling").
 */
export function askWindow({ settings }: Session): void {
  if (settings.otherInFront) {
    throw new HostError("InactiveWorkbook", "Another workbook is in front.");
  }
}

/**
 * Views and pages are set of a sheet that is seen: `freezeAt` is documented for "the active worksheet view", and `unfreeze` was
 * seen to throw on hidden sheets (office-js issue 1463). The code is documented nowhere, so the host answers by the one for
 * whatever has none of its own.
 */
export function askSheet({ state, name }: Worksheet): void {
  if (state !== "visible") {
    throw new HostError("GeneralException", `The sheet ${name} is not in view.`);
  }
}
