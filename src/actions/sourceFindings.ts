import { readingFindings } from "../intake/readingFindings";
import type { Steps } from "../pace/steps";
import { checkInSteps } from "../plan/checks/check";
import type { Finding } from "../plan/finding";
import type { ReadSource } from "./readSource";

/** What a person should look at in a source: its document, its reading, then the plan itself. */
export function* sourceFindings({
  reading,
  hidingRows,
  stated,
}: ReadSource): Steps<readonly Finding[]> {
  return [
    ...stated.findings,
    ...readingFindings(reading, hidingRows),
    ...(yield* checkInSteps(reading.plan, stated.settings)),
  ];
}
