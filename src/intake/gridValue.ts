import { dayFromSerial } from "../notation/serial";
import type { GridValue } from "./grid";

const BLANK: GridValue = { kind: "blank" };

/** The number format of cells that nobody is to see, such as those that the print of an appendix is checked by. */
const SHOWS_NOTHING = ";;;";

/**
 * A cell as a grid has it, from its value and number format as Excel gives them: dates are serials of the 1900 system,
 * errors their code as text, "" and what shows nothing a blank.
 */
export function gridValue(value: unknown, format: string): GridValue {
  if (format === SHOWS_NOTHING) {
    return BLANK;
  }
  if (typeof value === "number") {
    const day = isDateFormat(format) ? dayFromSerial(value) : null;
    return day === null ? { kind: "number", value, format } : { kind: "date", day, format };
  }
  if (typeof value === "boolean") {
    return { kind: "boolean", value };
  }
  const text = String(value ?? "");
  if (text === "") {
    return BLANK;
  }
  return /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!)$/.test(text)
    ? { kind: "error", code: text }
    : { kind: "text", text };
}

/** Whether a number format shows a day: it has d, m or y outside quotes, brackets and escapes; hours alone are no day. */
function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, "");
  return !/general/i.test(bare) && (/[dy]/i.test(bare) || /(?<!h:?)m(?!m?:?s)/i.test(bare));
}
