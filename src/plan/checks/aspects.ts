/** What of the "6 rõ" a rule looks after: rõ người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền; `form` is none of them. */
export type Aspect =
  "person" | "work" | "time" | "responsibility" | "product" | "authority" | "form";

/** In the order in which the office names them. */
export const ASPECTS: readonly Aspect[] = [
  "person",
  "work",
  "time",
  "responsibility",
  "product",
  "authority",
  "form",
];

const BY_PREFIX: readonly (readonly [prefix: string, aspect: Aspect])[] = [
  ["lead-", "person"],
  ["agency-", "person"],
  ["deadline-", "time"],
  ["deliverable-", "product"],
  ["year-", "work"],
  ["target-", "work"],
];

/** The aspect of a rule by its id. */
export function aspectOf(rule: string): Aspect {
  return BY_PREFIX.find(([prefix]) => rule.startsWith(prefix))?.[1] ?? "form";
}
