import type { DeadlineOptions } from "./deadline";
import type { Evidence } from "./evidence";
import { phraseLine } from "./phraseLine";
import { withoutReferences } from "./references";
import { readRhythm } from "./rhythm";
import { scanMentions } from "./scanMentions";
import { stretchesOf } from "./stretch";
import { countsOtherwise, findOngoing, findOpen } from "./waiting";
import { takeWeekdays } from "./weekdays";

/** Longer texts are no deadline phrases. */
const LONGEST_PHRASE = 1000;

/**
 * What a phrase holds of times, rhythms and words of waiting; null where nothing in it may be trusted: blank or endless
 * text, other calendars, days that do not exist and what only looks like a date.
 */
export function gatherEvidence(phrase: string, options: DeadlineOptions): Evidence | null {
  const { text, line: whole } = phraseLine(phrase);
  if (text === "" || text.length > LONGEST_PHRASE || countsOtherwise(whole)) {
    return null;
  }
  const { weekdays, rest } = takeWeekdays(whole);
  const known = withoutReferences(rest);
  const rhythm = readRhythm(known);
  const line = rhythm?.rest ?? known;
  const { mentions, broken } = scanMentions(line);
  const stretches = stretchesOf(line, mentions, options);
  if (broken || stretches.some((stretch) => stretch.state === "impossible")) {
    return null;
  }
  const [ongoing, open] = [findOngoing(line), findOpen(line)];
  return { text, line, mentions, stretches, rhythm, ongoing, open, weekdays, options };
}
