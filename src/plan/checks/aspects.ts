import { RULES, type Aspect } from "./ruleTable";

export type { Aspect } from "./ruleTable";

/** In the order in which officials name them. */
export const ASPECTS: readonly Aspect[] = [
  "person",
  "work",
  "time",
  "responsibility",
  "product",
  "authority",
  "form",
];

/** What of the "6 rõ" a rule looks after; whatever is found elsewhere, as in reading a source, is about the form of the list. */
export function aspectOf(rule: string): Aspect {
  const natures: Readonly<Record<string, { readonly aspect: Aspect } | undefined>> = RULES;
  return natures[rule]?.aspect ?? "form";
}
