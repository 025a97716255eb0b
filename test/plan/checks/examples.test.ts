import { describe, expect, test } from "@jest/globals";
import { wordFinding } from "../../../src/messages/findings";
import { RULES, type RuleId } from "../../../src/plan/checks/ruleTable";
import { workbookOf, type Example, type Examples } from "./examples/example";
import { FORM } from "./examples/form";
import { PERSON } from "./examples/person";
import { PROGRESS } from "./examples/progress";
import { TIME } from "./examples/time";
import { WORK } from "./examples/work";
import { findingsOf } from "./followedOf";

const EXAMPLES: Examples = { ...PERSON, ...WORK, ...TIME, ...PROGRESS, ...FORM };
const RULE_IDS = Object.keys(RULES) as RuleId[];
/** Only a plan read from a list has a heading without tasks; `planRules.test.ts` has its examples. */
const OF_SOURCES: ReadonlySet<RuleId> = new Set(["area-empty"]);

const cases = (which: "finds" | "passes") =>
  Object.entries(EXAMPLES).flatMap(([rule, examples]) =>
    examples[which].map((example) => [rule, JSON.stringify(example), example] as const)
  );

function found(rule: string, example: Example) {
  return findingsOf(workbookOf(example)).filter((finding) => finding.rule === rule);
}

test("with a sound task nothing is wrong", () => {
  expect(findingsOf({ rows: [{}] })).toEqual([]);
});

test("every rule has examples of both kinds", () => {
  const without = RULE_IDS.filter((rule) => {
    const { finds = [], passes = [] } = EXAMPLES[rule] ?? {};
    return finds.length === 0 || passes.length === 0;
  });
  expect(without).toEqual([...OF_SOURCES]);
});

describe("speaks up", () => {
  test.each(cases("finds"))("%s: %s", (rule, _name, example) => {
    const findings = found(rule, example);
    expect(findings).not.toEqual([]);
    for (const finding of findings) {
      expect(wordFinding(finding, "vi")).toMatch(/^[“\p{Lu}].*; hãy .*\.$/u);
      expect(wordFinding(finding, "en")).toMatch(/^[“A-Z].*\.$/);
      expect(wordFinding(finding, "vi") + wordFinding(finding, "en")).not.toMatch(
        /undefined|\{|\}/
      );
    }
  });
});

describe("keeps quiet", () => {
  test.each(cases("passes"))("%s: %s", (rule, _name, example) => {
    expect(found(rule, example)).toEqual([]);
  });
});
