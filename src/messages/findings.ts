import type { RuleId } from "../plan/checks/ruleTable";
import type { Finding } from "../plan/finding";
import { wordDocumentFinding } from "./documentFindings";
import { wordMergeFinding } from "./mergeFindings";
import { wordReadingFinding } from "./readingFindings";
import { followedRules } from "./rules/followedRules";
import { planRules } from "./rules/planRules";
import type { Language } from "./wording";

type Sentences = Readonly<Record<RuleId, (values: Finding["values"]) => string>>;

const sentences: Readonly<Record<Language, Sentences>> = {
  vi: { ...planRules.vi, ...followedRules.vi },
  en: { ...planRules.en, ...followedRules.en },
};

/** The sentence for a finding: what was found, why it matters, what to do. It names neither the task nor its rows. */
export function wordFinding(finding: Finding, language: Language): string {
  const elsewhere =
    wordMergeFinding(finding, language) ??
    wordReadingFinding(finding, language) ??
    wordDocumentFinding(finding, language);
  if (elsewhere !== null) {
    return elsewhere;
  }
  const words: Readonly<Record<string, Sentences[RuleId] | undefined>> = sentences[language];
  const sentence = words[finding.rule];
  if (!sentence) {
    throw new RangeError(`No words for the finding ${finding.rule}.`);
  }
  return sentence(finding.values);
}
