import { sheetTexts } from "../messages/sheets";

/**
 * A formula that says "Số liệu tính đến ngày 10/6/2026": put together from day, month and year, since the letters of
 * TEXT's date formats depend on Excel's language. Days under 10 and months 1 and 2 take a zero (Decree 30/2020).
 */
export function asOfFormula(): string {
  const day = `IF(DAY(NgayBaoCao)<10,"0","")&DAY(NgayBaoCao)`;
  const month = `IF(MONTH(NgayBaoCao)<3,"0","")&MONTH(NgayBaoCao)`;
  return `="${sheetTexts.vi.summary.asOf}"&${day}&"/"&${month}&"/"&YEAR(NgayBaoCao)`;
}
