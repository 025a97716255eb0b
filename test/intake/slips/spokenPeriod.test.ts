import { expect, test } from "@jest/globals";
import { spokenPeriod } from "../../../src/intake/slips/spokenPeriod";
import { RESULT_PERIODS } from "../../../src/plan/resultPeriods";

test.each([
  ["quý 2/2026", "Quý II"],
  ["Q2", "Quý II"],
  ["Quý II năm 2026", "Quý II"],
  ["QUÝ IV", "Quý IV"],
  ["T3", "Tháng 3"],
  ["tháng 03/2026", "Tháng 3"],
  ["Tháng 12", "Tháng 12"],
  ["6 tháng", "6 tháng đầu năm"],
  ["6 tháng đầu năm 2026", "6 tháng đầu năm"],
  ["cả năm", "Năm"],
  ["năm 2026", "Năm"],
  ["quý 2/2025", null],
  ["Tháng 13", null],
  ["Quý V", null],
  ["đợt 1", null],
  ["", null],
])("the period %j is %j", (text, period) => {
  expect(spokenPeriod(text, 2026)).toBe(period);
});

test("every word of the list is itself", () => {
  const words = Object.values(RESULT_PERIODS).flatMap((all) => all.map(({ word }) => word));
  expect(words.map((word) => spokenPeriod(word, 2026))).toEqual(words);
});
