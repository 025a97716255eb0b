import { expect, test } from "@jest/globals";
import { deadlineVerdict } from "../../../src/plan/compare/deadlineVerdict";
import { parseDeadline } from "../../../src/plan/deadline/parseDeadline";

const read = (phrase: string) =>
  parseDeadline(phrase, { planYear: 2026, beforeMeansExclusive: true });

test.each([
  ["Quý III/2026", "Quý III/2026", { kind: "kept" }],
  ["Quý II/2026", "Cả năm 2026", { kind: "kept" }],
  ["Cả năm 2026", "Quý IV/2026", { kind: "kept" }],
  ["Cả năm 2026", "Quý III/2026", { kind: "later", days: 92 }],
  ["Tháng 10/2026", "Trước ngày 31/10/2026", { kind: "later", days: 1 }],
  ["Thường xuyên", "Cả năm 2026", { kind: "kept" }],
  ["Hằng quý", "Cả năm 2026", { kind: "kept" }],
  ["Thường xuyên", "Quý II/2026", { kind: "dayless" }],
  ["Theo yêu cầu của cấp trên", "Cả năm 2026", { kind: "dayless" }],
  ["Hằng tháng", "Hằng quý", { kind: "kept" }],
  ["Hằng quý", "Hằng tháng", { kind: "rarer" }],
  ["Thường xuyên", "Hằng tháng", { kind: "rarer" }],
  ["Quý I/2026", "Thường xuyên", { kind: "free" }],
  ["Quý I/2026", "Theo yêu cầu", { kind: "free" }],
  ["", "Quý I/2026", { kind: "unknown", whose: "ours" }],
  ["Quý I/2026", "", { kind: "unknown", whose: "theirs" }],
  ["", "", { kind: "unknown", whose: "both" }],
])("ours “%s” against the superior's “%s”", (ours, theirs, verdict) => {
  expect(deadlineVerdict(read(ours), read(theirs))).toEqual(verdict);
});
