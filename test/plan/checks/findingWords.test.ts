import { expect, test } from "@jest/globals";
import { wordFinding } from "../../../src/messages/findings";
import { ruleBasis } from "../../../src/messages/rules/ruleBasis";
import { RULES } from "../../../src/plan/checks/ruleTable";
import { check } from "../../../src/plan/checks/check";
import { SEED_PLAN } from "../seedPlan";

const findings = check(SEED_PLAN, { planYear: 2026 });

test("each finding of the real plan is one sentence that says what to do, with nothing left open", () => {
  for (const finding of findings) {
    const sentence = wordFinding(finding, "vi");
    expect(sentence).toMatch(/^[“\p{Lu}].*; hãy .*\.$/u);
    expect(sentence).not.toMatch(/undefined|\{|\}/);
    expect(wordFinding(finding, "en")).toMatch(/^[“A-Z].*\.$/);
  }
});

test("the sentence carries what the finding is about", () => {
  const sentences = findings.map((finding) => wordFinding(finding, "vi")).join("\n");
  expect(sentences).toContain("“Các cơ quan chuyên môn liên quan” là nhóm cơ quan");
  expect(sentences).toContain("ghi năm 2025 trong khi kế hoạch là năm 2026");
  expect(sentences).toContain(
    "“Báo cáo kết quả thực” có vẻ bị cắt giữa chừng (chỗ khác viết tiếp là “hiện”)"
  );
});

test("every rule says what it is called and what it goes by, in both languages", () => {
  for (const rule of Object.keys(RULES)) {
    expect(ruleBasis(rule, "vi")).toMatch(/^\p{Lu}[^:]{3,40}: .{15,140}\.$/u);
    expect(ruleBasis(rule, "en")).toMatch(/^[A-Z][^:]{3,40}: .{15,140}\.$/u);
  }
  expect(ruleBasis("source-conflict", "vi")).toBe("");
});

test("a finding nobody worded is a fault of the program", () => {
  const unknown = { ...findings[0]!, rule: "no-such-rule" };
  expect(() => wordFinding(unknown, "vi")).toThrow("no-such-rule");
});
