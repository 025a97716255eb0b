import { describe, expect, test } from "@jest/globals";
import { measured, measuredOutcome, planned } from "../../../src/messages/report/targetWords";
import { targetsText } from "../../../src/messages/report/targetsText";
import { knownDay } from "../../../src/plan/day";
import type { FollowedTarget } from "../../../src/plan/targets/followedTarget";
import { followedTarget } from "../../plan/targets/followedTarget";

const HALF_YEAR = { to: knownDay(2026, 6, 14) };

/** The report on the first half of 2026. */
function halfYear(targets: readonly FollowedTarget[]) {
  const [from, to] = [knownDay(2025, 12, 15), knownDay(2026, 6, 14)];
  const period = { name: "6 tháng", from, to, unitsDue: null, communeDue: null, closedOn: null };
  return { targets, period, planYear: 2026 };
}

describe("a figure as a report prints it", () => {
  test.each([
    [92.5, "%", "92,5%"],
    [1250.75, "tỷ đồng", "1.250,75 tỷ đồng"],
    [1234567, "đồng", "1.234.567 đồng"],
    [10, "% (giảm)", "10% (giảm)"],
    [-2, "bậc (tăng)", "-2 bậc (tăng)"],
    [7, "", "7"],
  ])("%d of %s", (value, unit, shown) => {
    expect(measured(value, unit)).toBe(shown);
  });

  test("what the plan asks for has its side; all of something needs none", () => {
    expect(planned(followedTarget())).toBe("tối thiểu 90%");
    expect(planned(followedTarget({ plan: 5, sense: "atMost" }))).toBe("tối đa 5%");
    expect(planned(followedTarget({ plan: 100 }))).toBe("100%");
    expect(planned(followedTarget({ plan: null }))).toBe("");
  });
});

test("a task that is a target has its figure for an outcome", () => {
  const target = followedTarget({ plan: 80 }, { firstQuarter: 60, halfYear: 71 });
  expect(measuredOutcome(target, HALF_YEAR, 2026)).toBe("71% (kế hoạch: tối thiểu 80%)");
  expect(measuredOutcome(followedTarget({}, { firstQuarter: 60 }), HALF_YEAR, 2026)).toBe("");
});

describe("how the targets stand, in the words of a report", () => {
  test("with their denominator, those in words told apart, and what is not met by name", () => {
    const text = targetsText(
      halfYear([
        followedTarget({}, { halfYear: 92.5 }),
        followedTarget({ text: "Tỷ lệ thanh toán trực tuyến.", plan: 80 }, { halfYear: 71 }),
        followedTarget(),
        followedTarget({ plan: null, sense: "qualitative" }),
      ])
    );
    expect(text).toBe(
      "Kế hoạch có 04 chỉ tiêu, trong đó 03 chỉ tiêu có mức để so sánh: 01/03 chỉ tiêu đạt mức kế hoạch cả năm, 01/03 chỉ tiêu chưa đạt và 01/03 chỉ tiêu chưa có số liệu.\n" +
        "Các chỉ tiêu chưa đạt mức kế hoạch cả năm:\n" +
        "- Tỷ lệ thanh toán trực tuyến: 71% (kế hoạch tối thiểu 80%)."
    );
  });

  test("where all can be compared nothing is told apart", () => {
    expect(targetsText(halfYear([followedTarget({}, { halfYear: 95 })]))).toBe(
      "Kế hoạch có 01 chỉ tiêu: 01/01 chỉ tiêu đạt mức kế hoạch cả năm."
    );
  });

  test("of many that are not met five are named and the others counted", () => {
    const many = Array.from({ length: 7 }, () => followedTarget({}, { halfYear: 10 }));
    expect(targetsText(halfYear(many))).toMatch(/;\n- 02 chỉ tiêu khác\.$/);
  });

  test("nothing where there are none, and no rate where none can be compared", () => {
    expect(targetsText(halfYear([]))).toBe("");
    expect(targetsText(halfYear([followedTarget({ plan: null, sense: "qualitative" })]))).toBe(
      "Kế hoạch có 01 chỉ tiêu, chưa có chỉ tiêu nào có mức để so sánh."
    );
  });
});
