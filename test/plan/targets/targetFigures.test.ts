import { describe, expect, test } from "@jest/globals";
import { knownDay } from "../../../src/plan/day";
import { figurePeriodOf } from "../../../src/plan/targets/followedTarget";
import { targetFigures, targetsByTask } from "../../../src/plan/targets/targetFigures";
import { followedTarget } from "./followedTarget";

describe("the column of figures that a report gives", () => {
  test.each([
    [2026, 3, 14, "firstQuarter"],
    [2026, 3, 31, "firstQuarter"],
    [2026, 5, 31, "firstQuarter"],
    [2026, 6, 14, "halfYear"],
    [2026, 9, 14, "nineMonths"],
    [2026, 11, 30, "nineMonths"],
    [2026, 12, 14, "year"],
    [2027, 1, 31, "year"],
    [2026, 2, 28, null],
    [2025, 12, 14, null],
  ])("up to %i-%i-%i", (year, month, day, column) => {
    expect(figurePeriodOf({ to: knownDay(year, month, day) }, 2026)).toBe(column);
  });
});

describe("counting targets by their figure of a period", () => {
  const targets = [
    followedTarget({}, { firstQuarter: 92, halfYear: 88 }),
    followedTarget({ sense: "atMost", plan: 5 }, { firstQuarter: 3 }),
    followedTarget({ sense: "over" }, { firstQuarter: 90 }),
    followedTarget({ sense: "qualitative", plan: null }, {}, { firstQuarter: "Đã tăng" }),
    followedTarget({ sense: null }, { firstQuarter: 92 }),
    followedTarget({ sense: null, plan: null }),
  ];

  test("every target is in one class, and a figure of another period does not stand in", () => {
    expect(targetFigures(targets, "firstQuarter")).toEqual({
      total: 6,
      met: 2,
      notMet: 1,
      withoutFigure: 0,
      notJudged: 3,
    });
    expect(targetFigures(targets, "halfYear")).toEqual({
      total: 6,
      met: 0,
      notMet: 1,
      withoutFigure: 2,
      notJudged: 3,
    });
  });

  test("before the first quarter ends nothing has a figure", () => {
    expect(targetFigures(targets, null)).toMatchObject({ met: 0, notMet: 0, withoutFigure: 3 });
  });
});

test("a target that several tasks serve is found by each of their numbers", () => {
  const served = followedTarget({ taskNumbers: ["22", "23"] });
  expect([...targetsByTask([followedTarget(), served])]).toEqual([
    ["22", served],
    ["23", served],
  ]);
});
