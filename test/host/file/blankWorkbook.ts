import { Workbook } from "@cj-tech-master/excelts";

/** A new workbook as Excel 2021 with a Vietnamese interface makes it: one empty sheet, "Trang_tính1". */
export function blankWorkbook(): Workbook {
  const file = new Workbook();
  file.addWorksheet("Trang_tính1");
  return file;
}
