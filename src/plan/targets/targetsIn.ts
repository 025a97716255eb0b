import { oneLine } from "../../text/unicode";
import { readTarget } from "./readTarget";
import type { Target } from "./target";

const PARTS = /;\s+/u;
const CLOSING = /[\s.;,]*(?:\.\/\.)?\s*$/u;

/**
 * The targets of one item of a plan: one, or where every part between semicolons has a measure of its own one for each
 * part. No word of the item is lost.
 * @param item as printed, without its number
 * @param source STT of the task that the item is, and who answers for it; empty for items of the plan's body
 */
export function targetsIn(
  item: string,
  source: Pick<Target, "taskNumber" | "agency"> = { taskNumber: "", agency: "" }
): readonly Target[] {
  const whole = oneLine(item).replace(CLOSING, "");
  const parts = whole.split(PARTS).map((text) => ({ text, ...readTarget(text) }));
  const stands = parts.every(({ measure }) => measure !== null);
  return (stands ? parts : [{ text: whole, ...readTarget(whole) }]).map((part) => ({
    ...part,
    ...source,
  }));
}
