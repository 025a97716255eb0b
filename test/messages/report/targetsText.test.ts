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
      "Kế hoạch giao 04 chỉ tiêu, trong đó 03 chỉ tiêu được đánh giá theo số liệu: 01 chỉ tiêu đã đạt mức kế hoạch cả năm, 01 chỉ tiêu chưa đạt mức kế hoạch cả năm, 01 chỉ tiêu chưa có số liệu.\n" +
        "Các chỉ tiêu chưa đạt mức kế hoạch cả năm:\n" +
        "- Tỷ lệ thanh toán trực tuyến: 71% (kế hoạch tối thiểu 80%)."
    );
  });

  test("where all can be compared nothing is told apart", () => {
    const met = followedTarget({}, { halfYear: 95 });
    expect(targetsText(halfYear([met]))).toBe(
      "Kế hoạch giao 01 chỉ tiêu, đã đạt mức kế hoạch cả năm."
    );
    expect(targetsText(halfYear([met, met]))).toBe(
      "Kế hoạch giao 02 chỉ tiêu: 02 chỉ tiêu đã đạt mức kế hoạch cả năm."
    );
  });

  test("a period that ends between two figures says which it goes by", () => {
    const met = followedTarget({}, { nineMonths: 95 });
    const given = halfYear([met, followedTarget({ plan: null, sense: "qualitative" })]);
    const period = { ...given.period, name: "11 tháng", to: knownDay(2026, 11, 14) };
    expect(targetsText({ ...given, period })).toBe(
      "Kế hoạch giao 02 chỉ tiêu, trong đó 01 chỉ tiêu được đánh giá theo số liệu 9 tháng: 01 chỉ tiêu đã đạt mức kế hoạch cả năm."
    );
  });

  test("of many that are not met five are named and the others counted", () => {
    const many = Array.from({ length: 7 }, () => followedTarget({}, { halfYear: 10 }));
    expect(targetsText(halfYear(many))).toMatch(/;\n- 02 chỉ tiêu khác\.$/);
  });

  test("nothing where there are none, and no rate where none can be compared", () => {
    expect(targetsText(halfYear([]))).toBe("");
    expect(targetsText(halfYear([followedTarget({ plan: null, sense: "qualitative" })]))).toBe(
      "Kế hoạch giao 01 chỉ tiêu định tính hoặc chưa xác định mức so sánh."
    );
  });
});
