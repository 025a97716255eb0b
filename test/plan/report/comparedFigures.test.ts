import { describe, expect, test } from "@jest/globals";
import { fromIso, type CalendarDay } from "../../../src/plan/day";
import { comparedWith } from "../../../src/plan/report/comparedFigures";
import type { ReportedFigures } from "../../../src/plan/report/reportedFigures";
import { noCounts } from "../../../src/plan/summary";

const day = (iso: string): CalendarDay => fromIso(iso)!;

function reported(name: string, from: string | null, to: string): ReportedFigures {
  return {
    name,
    from: from === null ? null : day(from),
    to: day(to),
    closedOn: null,
    counts: { ...noCounts(), total: 39 },
  };
}

const QUARTER_1 = reported("Quý I", "2025-12-15", "2026-03-14");
const HALF_YEAR = reported("6 tháng", "2025-12-15", "2026-06-14");
const QUARTER_3 = reported("Quý III", "2026-06-15", "2026-09-14");
const NINE_MONTHS = reported("9 tháng", "2025-12-15", "2026-09-14");
const YEAR = { from: day("2025-12-15"), to: day("2026-12-14") };

const LAST_YEAR = reported("Năm 2025", "2024-12-15", "2025-12-14");

describe("the period before", () => {
  test("is the last one of the year that was reported", () => {
    expect(comparedWith([QUARTER_1, HALF_YEAR, LAST_YEAR], YEAR).before).toBe(HALF_YEAR);
    expect(comparedWith([HALF_YEAR, QUARTER_1], { ...YEAR, to: day("2026-09-14") }).before).toBe(
      HALF_YEAR
    );
  });

  test("of two that end together is the one counted from the same day", () => {
    expect(comparedWith([QUARTER_3, NINE_MONTHS], YEAR).before).toBe(NINE_MONTHS);
    expect(comparedWith([NINE_MONTHS, QUARTER_3], YEAR).before).toBe(NINE_MONTHS);
  });

  test("is not the same period, nor one that ends together with it, nor one of last year", () => {
    const nine = { from: NINE_MONTHS.from!, to: NINE_MONTHS.to! };
    expect(comparedWith([NINE_MONTHS, QUARTER_3, LAST_YEAR], nine).before).toBeNull();
  });
});

describe("the period of last year", () => {
  test("ended a year earlier, give or take three days", () => {
    const later = reported("Năm trước", null, "2025-12-17");
    expect(comparedWith([later], YEAR).lastYear).toBe(later);
    expect(comparedWith([later, LAST_YEAR], YEAR).lastYear).toBe(LAST_YEAR);
  });

  test("four days off is another period", () => {
    const later = reported("Năm trước", null, "2025-12-18");
    expect(comparedWith([later], YEAR).lastYear).toBeNull();
  });

  test("of two that ended together is the one of the same length", () => {
    const third = reported("Quý III 2025", "2025-06-15", "2025-09-14");
    const nine = reported("9 tháng 2025", "2024-12-15", "2025-09-14");
    const asked = (period: ReportedFigures) =>
      comparedWith([third, nine], { from: period.from!, to: period.to! }).lastYear;
    expect(asked(QUARTER_3)).toBe(third);
    expect(asked(NINE_MONTHS)).toBe(nine);
  });
});
