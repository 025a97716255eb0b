import { oneLine } from "../../text/unicode";
import { turnedAbout } from "./dayOrder";
import type { Deadline, DeadlineOptions } from "./deadline";
import { gatherEvidence } from "./gatherEvidence";
import { otherReadings } from "./otherReadings";
import { parseDeadline } from "./parseDeadline";
import { withoutSlips } from "./slips";

/** More would be a riddle, not a choice. */
const MOST = 4;

/**
 * What a user may choose instead of a doubtful reading, the likeliest first and at most four: "31/6/2026" may be
 * 30/6/2026, "tháng 3, 6, 9, 12" every quarter. Each is `sure`, for choosing it settles the doubt. Empty where the
 * reading is sure already, and where nothing else suggests itself (lunar days, "chưa xác định").
 * @param deadline what `parseDeadline` made of the phrase with the same options.
 */
export function alternativesOf(
  phrase: string,
  deadline: Deadline,
  options: DeadlineOptions
): readonly Deadline[] {
  if (deadline.sure) {
    return [];
  }
  const evidence = gatherEvidence(phrase, options);
  const others = evidence === null ? [] : otherReadings(evidence, deadline);
  const seen = new Set([identityOf(deadline)]);
  return [...asMeant(phrase, options), ...others]
    .filter((candidate) => {
      const isNew = !seen.has(identityOf(candidate));
      seen.add(identityOf(candidate));
      return isNew;
    })
    .slice(0, MOST);
}

/** The readings of the phrase with its months behind its days and without its slips, where it has any. */
function asMeant(phrase: string, options: DeadlineOptions): readonly Deadline[] {
  const text = oneLine(phrase);
  const turned = options.monthMayComeFirst === true ? turnedAbout(text) : text;
  return [turned, withoutSlips(text, options.planYear)]
    .filter((meant) => meant !== text)
    .map((meant) => parseDeadline(meant, options))
    .filter(({ due }) => due !== null)
    .map((deadline) => ({ ...deadline, sure: true, read: text }));
}

/** Without a limit the first day makes no difference worth a choice. */
function identityOf({ kind, start, due, rhythm }: Deadline): string {
  return due === null ? [kind, rhythm].join("|") : [kind, start, due].join("|");
}
