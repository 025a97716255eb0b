import { SLIP_SHEET, slipCodeIn } from "../../plan/slips/slipWords";
import type { Grid } from "../grid";

/** The line of a slip's heading that bears its code. */
const CODE_LINE = /^\s*mã phiếu\s*:/iu;

/**
 * Whether a sheet is of a slip that the add-in made: it bears a slip's name, or a line "Mã phiếu: P-2026-0007". A code alone
 * is no sign: the sheet that follows the slips lists those of all.
 */
export function isOfSlip({ name, cells }: Grid): boolean {
  return (
    name === SLIP_SHEET ||
    cells.some((row) => row.some((cell) => cell.kind === "text" && isCodeLine(cell.text)))
  );
}

function isCodeLine(text: string): boolean {
  return CODE_LINE.test(text.normalize("NFC")) && slipCodeIn(text) !== null;
}
