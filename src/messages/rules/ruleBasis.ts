import { RULES, type RuleId } from "../../plan/checks/ruleTable";
import type { Language } from "../wording";
import { followedBasis } from "./followedBasis";
import { planBasis, type Basis } from "./planBasis";

const bases: Readonly<Record<Language, Readonly<Record<RuleId, Basis>>>> = {
  vi: { ...planBasis.vi, ...followedBasis.vi },
  en: { ...planBasis.en, ...followedBasis.en },
};

/** What a rule is called and what it goes by, in one sentence; "" for what no rule of the appendix found. */
export function ruleBasis(rule: string, language: Language): string {
  if (!(rule in RULES)) {
    return "";
  }
  const [title, basis] = bases[language][rule as RuleId];
  return `${title}: ${basis}`;
}
