import type { CheckedAppendix } from "../../../actions/checkAppendix";
import type { CheckFilter } from "../../../commands/checkSession";
import { checkingMessages } from "../../../messages/checking";
import { wordFinding } from "../../../messages/findings";
import type { Language } from "../../../messages/wording";
import { certainOnes, judged, type Acceptance } from "../../../plan/checks/acceptance";
import { ASPECTS, aspectOf, type Aspect } from "../../../plan/checks/ruleTable";
import type { Finding, Severity } from "../../../plan/finding";
import { searchKey } from "../../../text/keys";
import { byGravity } from "../../gravity";

/** Findings of one aspect, the gravest first. */
export interface FindingGroup {
  readonly aspect: Aspect;
  readonly findings: readonly Finding[];
}

/** An accepted finding; `finding` null where no rule finds it any more. */
export interface AcceptedFinding {
  readonly acceptance: Acceptance;
  readonly finding: Finding | null;
}

/** What a check found, as the pane shows it. */
export interface CheckView {
  /** Findings that nobody accepted, before the filter. */
  readonly open: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** What the filter lets through, in the order of the aspects. */
  readonly groups: readonly FindingGroup[];
  /** Of those the ones that can be put right at once. */
  readonly certain: readonly Finding[];
  /** What the filter's text lets through of the accepted ones. */
  readonly accepted: readonly AcceptedFinding[];
  /** Lead agencies of the tasks with findings, "" for none. */
  readonly leads: readonly string[];
}

/** Lays out what a check found. */
export function checkView(
  checked: CheckedAppendix,
  filter: CheckFilter,
  language: Language
): CheckView {
  const { open, accepted } = judged(checked.findings, checked.accepted);
  const sought = searchKey(filter.text);
  const isSought = (where: string, words: () => string): boolean =>
    sought === "" || searchKey(`${where} ${words()}`).includes(sought);
  const shown = open.filter(
    (finding) =>
      (filter.severity === null || finding.severity === filter.severity) &&
      (filter.aspect === null || aspectOf(finding.rule) === filter.aspect) &&
      (filter.lead === null || leadOf(checked, finding) === filter.lead) &&
      isSought(placeOf(finding.task, language), () => wordFinding(finding, language))
  );
  return {
    open,
    counts: countsOf(open),
    groups: ASPECTS.map((aspect) => ({
      aspect,
      findings: byGravity(shown.filter(({ rule }) => aspectOf(rule) === aspect)),
    })).filter(({ findings }) => findings.length > 0),
    certain: certainOnes(shown, checked),
    accepted: accepted.filter(({ acceptance: { task, words, reason } }) =>
      isSought(placeOf(task, language), () => `${words} ${reason}`)
    ),
    leads: leadsOf(checked, open, language),
  };
}

/** "STT 7", or that it is about the plan as a whole. */
export function placeOf(task: string, language: Language): string {
  const words = checkingMessages[language];
  return task === "" ? words.wholePlan : words.task(task);
}

function countsOf(findings: readonly Finding[]): CheckView["counts"] {
  const counts = { error: 0, warning: 0, notice: 0 };
  findings.forEach(({ severity }) => (counts[severity] += 1));
  return counts;
}

/** Undefined for a finding that is about no task. */
function leadOf({ leads }: CheckedAppendix, { taskId }: Finding): string | undefined {
  return taskId === undefined ? undefined : leads.get(taskId);
}

function leadsOf(
  checked: CheckedAppendix,
  findings: readonly Finding[],
  language: Language
): readonly string[] {
  const leads = new Set(findings.map((finding) => leadOf(checked, finding)));
  return [...leads]
    .filter((lead) => lead !== undefined)
    .sort((one, other) => one.localeCompare(other, language));
}
