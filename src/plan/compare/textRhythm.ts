import type { Rhythm } from "../deadline/deadline";
import { phraseLine } from "../deadline/phraseLine";
import { withoutReferences } from "../deadline/references";
import { readRhythm } from "../deadline/rhythm";

/** How often a task is to be done by its own words ("Định kỳ hằng tháng công khai …"); null where they do not say. */
export function textRhythm(text: string): Rhythm | null {
  return readRhythm(withoutReferences(phraseLine(text).line))?.rhythm ?? null;
}
