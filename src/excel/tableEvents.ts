import { columnNumber } from "../notation/columnLetters";
import type { SheetArea } from "../sheets/blueprint";
import { isWriting } from "./ownWrites";

/** Cells that somebody else than the add-in changed, on whatever sheet. */
export interface CellsChange {
  readonly kind: "cells";
  /** `Worksheet.id`, which stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly areas: readonly SheetArea[];
  /** Whether this user did it, and not another one of the same workbook. */
  readonly local: boolean;
  /** What a single cell held, raw; absent where Excel does not tell. */
  readonly before?: unknown;
}

/** Rows, columns or cells came or went, so that others stand elsewhere by now. */
export interface CellsMoved {
  readonly kind: "moved";
  readonly sheetId: string;
}

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/**
 * Tells of every change of cells from now on, whichever the sheet, so that a table may be deleted and made again
 * (`worksheets.onChanged`, ExcelApi 1.9). The add-in's own writes are left out: by the event's `triggerSource` (1.14), and
 * where that is silent by whether the add-in is writing.
 * @returns what ends it
 */
export async function followChanges(
  context: Excel.RequestContext,
  heard: (change: CellsChange | CellsMoved) => void
): Promise<() => Promise<void>> {
  // Once Excel has said that a change was the add-in's own, what it says can be relied on.
  let tellsOwn = false;
  const handler = context.workbook.worksheets.onChanged.add(async (event) => {
    const told = event.triggerSource === "ThisLocalAddin";
    tellsOwn ||= told;
    const isOwn = told || (!tellsOwn && event.source === "Local" && isWriting());
    if (!isOwn) {
      heard(changeOf(event));
    }
  });
  await context.sync();
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}

function changeOf(event: Excel.WorksheetChangedEventArgs): CellsChange | CellsMoved {
  const { worksheetId: sheetId, address, changeType, source, details } = event;
  if (changeType !== "RangeEdited") {
    return { kind: "moved", sheetId };
  }
  return {
    kind: "cells",
    sheetId,
    areas: address.split(",").flatMap((part) => areaOf(part) ?? []),
    local: source === "Local",
    ...(details === undefined ? {} : { before: details.valueBefore as unknown }),
  };
}

/** "B2:C3", "5:7", "A:C", with or without a sheet; null where it is no area. */
function areaOf(address: string): SheetArea | null {
  const [first, last = first] = address
    .replace(/^.*!/, "")
    .split(":")
    .map((corner) => /^\$?([A-Z]*)\$?(\d*)$/.exec(corner));
  if (!first || !last) {
    return null;
  }
  const row = Number(first[2] || 1);
  const column = first[1] ? columnNumber(first[1]) : 1;
  const lastRow = Number(last[2] || MAX_ROWS);
  const lastColumn = last[1] ? columnNumber(last[1]) : MAX_COLUMNS;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
