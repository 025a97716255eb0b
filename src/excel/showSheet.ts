import type { SheetRole } from "../sheets/blueprint";
import { readState } from "./state";

/** Brings one of the add-in's own sheets into view, also where a user hid it. @returns false where there is none */
export async function showSheet(context: Excel.RequestContext, role: SheetRole): Promise<boolean> {
  const name = (await readState(context)).own.get(role);
  if (name === undefined) {
    return false;
  }
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.visibility = "Visible";
  sheet.activate();
  await context.sync();
  return true;
}
