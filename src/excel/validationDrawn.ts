import { areaAddress } from "../sheets/address";
import type { SheetArea, Validation } from "../sheets/blueprint";

/** An input rule as Excel gives it for a whole range; where its cells differ, `rule` and `errorAlert` are null. */
export type PresentValidation = Pick<Excel.DataValidation, "type"> & {
  readonly rule: Excel.DataValidationRule | null;
  readonly errorAlert: Excel.DataValidationErrorAlert | null;
};

const TYPES = {
  list: "List",
  date: "Date",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  nothing: "Custom",
} as const;

/** Queues asking for the input rule of an area. */
export function askValidation(sheet: Excel.Worksheet, area: SheetArea): PresentValidation {
  return sheet.getRange(areaAddress(area)).dataValidation.load("type,rule,errorAlert");
}

/**
 * Whether an input rule does what was drawn: its kind, its list, and that it answers wrong entries as it should. How Excel
 * spells the limits of a rule when it gives them back is left open by its documentation, so those are not compared.
 */
export function isDrawn(
  { type, rule, errorAlert }: PresentValidation,
  wanted: Validation
): boolean {
  return (
    type === TYPES[wanted.rule.kind] &&
    errorAlert !== null &&
    errorAlert.showAlert &&
    errorAlert.style === (wanted.alert === "stop" ? "Stop" : "Warning") &&
    (wanted.rule.kind !== "list" || listName(rule?.list?.source) === wanted.rule.name.toLowerCase())
  );
}

function listName(source: string | Excel.Range | undefined): string | null {
  return typeof source === "string" ? source.replace(/^=/, "").trim().toLowerCase() : null;
}
