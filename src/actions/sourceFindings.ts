import type { Choices } from "../intake/choices";
import { readingFindings } from "../intake/readingFindings";
import type { Steps } from "../pace/steps";
import { checkInSteps } from "../plan/checks/check";
import { lostMemoryFindings } from "../plan/checks/lostMemory";
import type { CheckContext } from "../plan/checks/rule";
import type { Finding } from "../plan/finding";
import type { ReadSource } from "./readSource";

/** What a person should look at in a source and has not settled yet: its document, its reading, then the plan itself. */
export function* sourceFindings(source: ReadSource): Steps<readonly Finding[]> {
  const { reading, choices, hidingRows, stated, lostMemory } = source;
  const found = yield* checkInSteps(reading.plan, checkContext(source));
  return [
    ...lostMemoryFindings(lostMemory),
    ...stated.findings,
    ...readingFindings(reading, hidingRows),
    ...found.filter((finding) => !isSettled(finding, choices)),
  ];
}

/** Whoever said that two names are two agencies need not be asked again. */
export function isSettled({ rule, values }: Finding, { agencies }: Choices): boolean {
  return (
    rule === "agency-proposed" && agencies.some(({ spelling }) => spelling === values.spelling)
  );
}

function checkContext({ stated, document, memory }: ReadSource): CheckContext {
  const duties = document?.duties ?? memory.plan?.duties;
  const documentSymbol = document ? document.symbol : memory.plan?.documentSymbol;
  return {
    ...stated.settings,
    ...(documentSymbol ? { documentSymbol } : {}),
    ...(duties ? { duties } : {}),
  };
}
