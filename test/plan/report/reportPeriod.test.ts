import { describe, expect, test } from "@jest/globals";
import { fromIso, toIso, type CalendarDay } from "../../../src/plan/day";
import { addMonths, nextEnd, periodInReport } from "../../../src/plan/report/reportPeriod";
import { SEED_REPORTS } from "../due/seedFollowed";

const day = (iso: string): CalendarDay => fromIso(iso)!;

function inReport(asOf: string, chosen: string | null = null): string | undefined {
  return periodInReport(SEED_REPORTS, day(asOf), chosen)?.name;
}

describe("the period to report", () => {
  test("is the next one to end, its last day included", () => {
    expect(inReport("2026-01-05")).toBe("Quý I");
    expect(inReport("2026-03-14")).toBe("Quý I");
    expect(inReport("2026-03-15")).toBe("6 tháng");
    expect(inReport("2026-09-14")).toBe("Quý III");
  });

  test("is the last one of the year when all have ended", () => {
    expect(inReport("2026-12-31")).toBe("Năm");
  });

  test("is the one that somebody chose, however the name is spelled", () => {
    expect(inReport("2026-03-14", "9 tháng")).toBe("9 tháng");
    expect(inReport("2026-03-14", " quý iii")).toBe("Quý III");
  });

  test("a name that no row has counts as nothing chosen", () => {
    expect(inReport("2026-03-14", "Quý IV")).toBe("Quý I");
  });

  test("a row without its days cannot be reported", () => {
    const without = SEED_REPORTS.map((report) => ({ ...report, to: null }));
    expect(periodInReport(without, day("2026-03-14"), "Quý I")).toBeNull();
  });
});

describe("until when tasks are due in the next period", () => {
  test("the next end in the table, which two periods may share", () => {
    const until = (name: string) =>
      toIso(nextEnd(SEED_REPORTS, periodInReport(SEED_REPORTS, day("2026-01-01"), name)!));
    expect(until("Quý I")).toBe("2026-06-14");
    expect(until("Quý III")).toBe("2026-12-14");
    expect(until("9 tháng")).toBe("2026-12-14");
  });

  test("three months on where the table ends", () => {
    const year = periodInReport(SEED_REPORTS, day("2026-01-01"), "Năm")!;
    expect(toIso(nextEnd(SEED_REPORTS, year))).toBe("2027-03-14");
  });

  test("months are added as EDATE adds them", () => {
    expect(toIso(addMonths(day("2026-11-30"), 3))).toBe("2027-02-28");
    expect(toIso(addMonths(day("2026-01-31"), -2))).toBe("2025-11-30");
    expect(toIso(addMonths(day("2028-02-29"), -12))).toBe("2027-02-28");
  });
});
