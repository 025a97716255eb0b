import type { OfficeHost } from "../../host/officeHost";
import type { ShownCell } from "./threeWays";

/** More than any summary takes. */
const ROWS = 30;

/** What formulas spill, each on a place of its own, on a sheet that goes again. */
export async function spilled(
  host: OfficeHost,
  formulas: readonly string[]
): Promise<readonly (readonly ShownCell[])[][]> {
  return host.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const places = formulas.map((formula, index) => {
      const first = 1 + index * ROWS;
      sheet.getRange(`A${first}`).formulas = [[formula]];
      return `A${first}:O${first + ROWS - 1}`;
    });
    const ranges = places.map((place) => sheet.getRange(place).load("values"));
    await context.sync();
    sheet.delete();
    await context.sync();
    return ranges.map(({ values }) => (values as ShownCell[][]).filter(([first]) => first !== ""));
  });
}
