import type { Worksheet } from "@cj-tech-master/excelts";
import { contains, formatArea, intersect, MAX_COLUMNS, MAX_ROWS, parseArea } from "../area";
import type { Shift } from "./shifting";
import { shiftArea, shiftCells, shiftedBand } from "./shifting";

/** Print area, print titles, page breaks and the sheet's own filter follow a shift. */
export function shiftPage(sheet: Worksheet, shift: Shift): void {
  shiftPrintSetup(sheet, shift);
  shiftBreaks(sheet, shift);
  shiftSheetFilter(sheet, shift);
}

function shiftPrintSetup(sheet: Worksheet, shift: Shift): void {
  const { pageSetup } = sheet;
  pageSetup.printArea = shiftAddresses(pageSetup.printArea, "&&", shift);
  pageSetup.printTitlesRow = shiftAddresses(pageSetup.printTitlesRow, ",", shift);
  pageSetup.printTitlesColumn = shiftAddresses(pageSetup.printTitlesColumn, ",", shift);
}

function shiftAddresses(
  text: string | undefined,
  separator: string,
  shift: Shift
): string | undefined {
  if (text === undefined) {
    return undefined;
  }
  const moved = text.split(separator).flatMap((address) => {
    const area = parseArea(address);
    const to = area && shiftArea(area, shift);
    return area === null ? [address] : to ? [to === area ? address : formatArea(to)] : [];
  });
  return moved.length > 0 ? moved.join(separator) : undefined;
}

function shiftBreaks(sheet: Worksheet, shift: Shift): void {
  const whole = contains(shiftedBand(shift), {
    ...shiftedBand(shift),
    ...(shift.axis === "rows" ? { left: 1, right: MAX_COLUMNS } : { top: 1, bottom: MAX_ROWS }),
  });
  if (!whole) {
    return;
  }
  const move = <T extends { id: number }>(breaks: readonly T[]): T[] =>
    breaks.flatMap((item) => {
      // A break stands after line `id`: it goes with that line.
      const area = { top: item.id, bottom: item.id, left: item.id, right: item.id };
      const [to] = shiftCells(
        { ...area, ...(shift.axis === "rows" ? { left: 1, right: 1 } : { top: 1, bottom: 1 }) },
        shift
      );
      return to ? [{ ...item, id: shift.axis === "rows" ? to.top : to.left }] : [];
    });
  if (shift.axis === "rows") {
    sheet.rowBreaks = move(sheet.rowBreaks);
  } else {
    sheet.colBreaks = move(sheet.colBreaks);
  }
}

function shiftSheetFilter(sheet: Worksheet, shift: Shift): void {
  const area = typeof sheet.autoFilter === "string" ? parseArea(sheet.autoFilter) : null;
  if (area !== null && intersect(area, shiftedBand(shift)) !== null) {
    const moved = shiftArea(area, shift);
    sheet.autoFilter = moved && formatArea(moved);
  }
}
