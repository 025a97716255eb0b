import type { Worksheet } from "@cj-tech-master/excelts";
import { WHOLE_SHEET } from "../area";
import type { Session } from "../session";
import { rewriteFormulas } from "./formulas";
import { followSheetOrder } from "./nameStore";
import { removeTable } from "./removeTable";
import { loseSheetIn } from "./rename";

/** Deletes a sheet with its tables and its own names; references to it become #REF!. The caller has checked that it may go. */
export function deleteSheet(session: Session, sheet: Worksheet): void {
  const { file } = session;
  const before = [...file.worksheets];
  const { name } = sheet;
  sheet.getTables().forEach((table) => removeTable(session, table));
  sheet.getCharts().forEach((chart) => sheet.removeChart(chart));
  file.removeWorksheet(sheet.id);
  followSheetOrder(file, before);
  rewriteFormulas(file, (formula) => loseSheetIn(formula, name));
  file.worksheets.forEach((other) => session.cellsChanged(other, WHOLE_SHEET));
}
