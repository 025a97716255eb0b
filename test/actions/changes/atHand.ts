import type { YearAtHand } from "../../../src/actions/changes/readYear";
import { NO_CHOICES } from "../../../src/intake/choices";
import { followed, JULY_1, type Year } from "../../plan/changes/followedWith";

/** What changes of an appendix go by on 1/7/2026, where nobody said what phrases mean. */
export function atHand(year: Year): YearAtHand {
  const { directory } = year;
  return { ok: true, followed: followed(year), directory, choices: NO_CHOICES, today: JULY_1 };
}
