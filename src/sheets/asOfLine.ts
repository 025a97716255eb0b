import { sheetTexts } from "../messages/sheets";
import type { PERIOD_NAMES } from "./summary/periodCells";

/**
 * A formula that says "Số liệu tính đến ngày 10/6/2026": put together from day, month and year, since the letters of
 * TEXT's date formats depend on Excel's language. Days under 10 and months 1 and 2 take a zero (Decree 30/2020).
 */
export function asOfFormula(day: "NgayBaoCao" | typeof PERIOD_NAMES.dataDay): string {
  const dayOfMonth = `IF(DAY(${day})<10,"0","")&DAY(${day})`;
  const month = `IF(MONTH(${day})<3,"0","")&MONTH(${day})`;
  return `="${sheetTexts.vi.summary.asOf}"&${dayOfMonth}&"/"&${month}&"/"&YEAR(${day})`;
}
