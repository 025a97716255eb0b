import { describe, expect, it } from "@jest/globals";
import { readReport, type ReportReading } from "../../../src/actions/reports/readReport";
import { knownDay, toIso, type CalendarDay } from "../../../src/plan/day";
import { addPeriodRow } from "./periodRows";
import { AS_OF, contentsOf, openBuilt, openHost } from "../../excel/openSample";

async function report(chosen?: string, today: CalendarDay = AS_OF): Promise<ReportReading> {
  const reading = await readReport(chosen, today);
  if (!reading.ok) {
    throw new Error(`There is no report: ${reading.problem}`);
  }
  return reading;
}

describe("the report of a period", () => {
  it("is that of the next period due, counted to the day of the settings, and changes nothing", async () => {
    const host = await openBuilt();
    const before = contentsOf(host);
    const { figures, compared, isClosed } = await report();
    expect(figures.period.name).toBe("6 tháng");
    expect(figures.asOf).toBe(AS_OF);
    expect(figures.total.total).toBe(39);
    expect(compared).toEqual({ before: null, lastYear: null });
    expect(isClosed).toBe(false);
    expect(contentsOf(host)).toEqual(before);
  });

  it("is that of the chosen period, whatever the sheets are about", async () => {
    await openBuilt();
    const { figures, drawnPeriod } = await report("Năm");
    expect(toIso(figures.period.to)).toBe("2026-12-14");
    expect(drawnPeriod).toBe("6 tháng");
  });

  it("keeps in view what is due by the calendar", async () => {
    await openBuilt();
    const { nextDue } = await report(undefined, knownDay(2026, 8, 31));
    expect(nextDue.map(({ name, by, daysLeft }) => `${name} ${by} ${daysLeft}`)).toEqual([
      "6 tháng units -83",
      "Quý III units 9",
      "Năm units 100",
    ]);
  });

  it("compares with what somebody typed for last year", async () => {
    const host = await openBuilt();
    await addPeriodRow(host, {
      "Kỳ báo cáo": "6 tháng 2025",
      "Từ ngày": "2024-12-15",
      "Đến ngày": "2025-06-14",
      "Tổng số": 36,
      "Hoàn thành đúng hạn": 20,
      "Hoàn thành quá hạn": 4,
    });
    const { compared, reported } = await report("6 tháng");
    expect(reported).toEqual([compared.lastYear]);
    expect(compared.lastYear).toMatchObject({
      name: "6 tháng 2025",
      closedOn: null,
      counts: { total: 36, doneOnTime: 20, doneLate: 4, inTime: 0, rateBase: 36 },
    });
  });

  it("is none where nothing is built", async () => {
    await openHost();
    expect(await readReport(undefined, AS_OF)).toEqual({ ok: false, problem: "notBuilt" });
  });
});
