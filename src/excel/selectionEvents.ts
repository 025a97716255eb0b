import type { SelectedPlace } from "./taskAtHand";

/**
 * Tells of every selection that somebody makes on a sheet, whichever it is, from now on (ExcelApi 1.9).
 * @returns what ends it
 */
export async function followSelection(
  context: Excel.RequestContext,
  heard: (place: SelectedPlace) => void
): Promise<() => Promise<void>> {
  const handler = context.workbook.worksheets.onSelectionChanged.add(
    async ({ address, worksheetId }) => heard({ sheet: worksheetId, row: firstRowOf(address) })
  );
  await context.sync();
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}

/** The first row that an address names: "B12:D14,F3" gives 12; a whole column begins in the first row. */
function firstRowOf(address: string): number {
  const [first] = address.split(",");
  const row = /\d+/.exec(first!.replace(/^.*!/, ""));
  return row ? Number(row[0]) : 1;
}
