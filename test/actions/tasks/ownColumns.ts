import type { OfficeHost } from "../../host/officeHost";

/** Columns that somebody adds to a table at its right end. */
export const OWN_COLUMNS = ["Họp lần cuối", "Tỷ lệ", "Nửa", "Mã hồ sơ"] as const;

/** What stands in each of them: a day, a share, a formula, and a text that reads like one. */
const FILLED = [
  [46022, "dd/mm/yyyy"],
  [0.5, "0%"],
  ["=1/2", "General"],
  ["=1/2", "@"],
] as const;

/** Adds the user's own columns to a table and fills its rows. */
export async function addOwnColumns(host: OfficeHost, name: "PhuLuc" | "KetQua"): Promise<void> {
  await host.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const body = table.getDataBodyRange().load("rowCount");
    await context.sync();
    OWN_COLUMNS.forEach((header, index) => {
      const [content, format] = FILLED[index]!;
      const column = table.columns.add(undefined, undefined, header).getDataBodyRange();
      const filled = (value: unknown) => Array.from({ length: body.rowCount }, () => [value]);
      column.numberFormat = filled(format);
      column.formulas = filled(content);
    });
    await context.sync();
  });
  await host.idle();
}
