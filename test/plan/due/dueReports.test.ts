import { describe, expect, test } from "@jest/globals";
import { knownDay, type CalendarDay } from "../../../src/plan/day";
import { dueReports, type OwedReport } from "../../../src/plan/due/dueReports";
import { SEED_REPORTS } from "./seedFollowed";

function due(owed: readonly OwedReport[], asOf: CalendarDay): readonly string[] {
  return dueReports(owed, asOf).map(
    ({ name, by, group, daysLeft }) => `${name} ${by} ${group} ${daysLeft}`
  );
}

/** The plan's reports with something else in one of them. */
function withReport(name: string, change: Partial<OwedReport>): readonly OwedReport[] {
  return SEED_REPORTS.map((report) => (report.name === name ? { ...report, ...change } : report));
}

describe("reports by the plan's calendar", () => {
  test("of those that are late only the last is asked for, which took the place of the one before", () => {
    expect(due(SEED_REPORTS, knownDay(2026, 6, 10))).toEqual([
      "6 tháng units overdue -1",
      "Quý III units later 91",
      "Năm units later 182",
    ]);
  });

  test("a report whose figures are closed is asked of nobody", () => {
    const closed = withReport("6 tháng", { closedOn: knownDay(2026, 6, 9) });
    expect(due(closed, knownDay(2026, 6, 10))[0]).toBe("Quý I units overdue -93");
  });

  test("the commune's own day is remembered though the figures are closed, until it has passed", () => {
    const closed = withReport("6 tháng", {
      closedOn: knownDay(2026, 6, 9),
      communeDue: knownDay(2026, 6, 12),
    });
    expect(due(closed, knownDay(2026, 6, 10))).toContain("6 tháng commune week 2");
    expect(due(closed, knownDay(2026, 6, 13)).filter((line) => line.includes("commune"))).toEqual(
      []
    );
  });

  test("a day on a weekend belongs to the week and month of its last working day", () => {
    const onSunday = withReport("6 tháng", { unitsDue: knownDay(2026, 11, 1) });
    expect(due(onSunday, knownDay(2026, 10, 20))).toContain("6 tháng units month 12");
  });

  test("a report without a day is asked of nobody", () => {
    expect(due([{ ...SEED_REPORTS[0]!, unitsDue: null }], knownDay(2026, 6, 10))).toEqual([]);
  });
});
