import type { CalendarDay } from "../day";
import type { Finding } from "../finding";
import { isAmendment } from "./amendments";
import { findingKey } from "./findingKey";
import type { PlanSettings } from "../settings";

/** A finding that somebody accepted as it is. */
export interface Acceptance {
  /** `findingKey` of what was accepted. */
  readonly key: string;
  readonly reason: string;
  readonly day: CalendarDay;
  /** STT of the task at that time; empty where it was not about one task. */
  readonly task: string;
  /** What the finding said then, to be shown where no rule finds it any more. */
  readonly words: string;
}

/** What a check found, apart by what was accepted. */
export interface JudgedFindings {
  readonly open: readonly Finding[];
  /** Newest first; `finding` null where no rule finds it any more. */
  readonly accepted: readonly {
    readonly acceptance: Acceptance;
    readonly finding: Finding | null;
  }[];
}

/** Tells findings that were accepted from those that were not; of what is found twice in the same words the first stands. */
export function judged(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[]
): JudgedFindings {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const key = findingKey(finding);
    byKey.set(key, byKey.get(key) ?? finding);
  }
  const accepted = new Set(acceptances.map(({ key }) => key));
  return {
    open: [...byKey].flatMap(([key, finding]) => (accepted.has(key) ? [] : [finding])),
    accepted: acceptances
      .map((acceptance) => ({ acceptance, finding: byKey.get(acceptance.key) ?? null }))
      .reverse(),
  };
}

/** Of findings those that can be put right at once: the fix is certain, and no issued document stands against it. */
export function certainOnes(
  findings: readonly Finding[],
  settings: Pick<PlanSettings, "planState">
): readonly Finding[] {
  return findings.filter(
    (finding) => (finding.fix ?? []).length > 0 && !isAmendment(finding, settings)
  );
}
