import { describe, expect, test } from "@jest/globals";
import { toIso } from "../../src/plan/day";
import type { ReportDay } from "../../src/plan/document";
import { reportPeriods } from "../../src/sheets/reportPeriods";

const STRICT = { planYear: 2026, beforeMeansExclusive: true };

const DAY: ReportDay = {
  report: "year",
  by: "units",
  day: 5,
  month: 12,
  inNextYear: false,
  isBefore: true,
  phrase: "trước ngày 05/12",
};

/** The days on which the units and the commune report on the year. */
function ofYear(settings: typeof STRICT, ...days: readonly ReportDay[]) {
  const { unitsDue, communeDue, phrases } = reportPeriods(settings, days).at(-1)!;
  return [unitsDue && toIso(unitsDue), communeDue && toIso(communeDue), phrases];
}

test("nine months take the place of the third quarter where a province wants them, and nobody is asked twice", () => {
  const [third, nine] = reportPeriods(STRICT, []).slice(2);
  expect(nine).toMatchObject({ name: "9 tháng", to: third!.to, unitsDue: null, communeDue: null });
  expect(toIso(nine!.from)).toBe("2025-12-15");
});

describe("until when the year's report goes in", () => {
  test("a plan that is silent leaves the usual day 10 and no day of the commune's own", () => {
    expect(ofYear(STRICT)).toEqual(["2026-12-09", null, []]);
  });

  test("the plan's day, “trước ngày” read as the setting says", () => {
    expect(ofYear(STRICT, DAY)).toEqual(["2026-12-04", null, ["trước ngày 05/12"]]);
    expect(ofYear({ ...STRICT, beforeMeansExclusive: false }, DAY)[0]).toBe("2026-12-05");
    expect(ofYear(STRICT, { ...DAY, isBefore: false })[0]).toBe("2026-12-05");
  });

  test("a day of the following year", () => {
    const january = { ...DAY, day: 1, month: 1, inNextYear: true };
    expect(ofYear(STRICT, january)[0]).toBe("2026-12-31");
  });

  test("the commune's own day stands beside the units'", () => {
    const own: ReportDay = { ...DAY, by: "commune", day: 15, phrase: "trước ngày 15/12" };
    expect(ofYear(STRICT, DAY, own)).toEqual([
      "2026-12-04",
      "2026-12-14",
      ["trước ngày 05/12", "trước ngày 15/12"],
    ]);
  });

  test("another report's day is not the year's", () => {
    expect(ofYear(STRICT, { ...DAY, report: "halfYear", month: 6 })[0]).toBe("2026-12-09");
  });
});
