import type { Table } from "@cj-tech-master/excelts";
import type { Session } from "../session";
import { rewriteFormulas } from "./formulas";
import { loseTableIn } from "./structured";

/** Takes a table's definition out of the workbook; formulas that mention it become #REF!. The cells stay. */
export function removeTable(session: Session, table: Table): void {
  table.worksheet.removeTable(table.name);
  rewriteFormulas(session.file, (formula) => loseTableIn(formula, table.name));
}
