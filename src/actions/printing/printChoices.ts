/** What may be chosen of the print, for the pane, which knows no sheets. */
export { USUAL_SIGNATURE } from "../../sheets/printOptions";
export type { PrintOptions, PrintSignature } from "../../sheets/printOptions";
