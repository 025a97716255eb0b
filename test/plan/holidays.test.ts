import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, fromIso, knownDay, toIso, type CalendarDay } from "../../src/plan/day";
import { holidayOn, isWorkingDay, lastWorkingDayUpTo } from "../../src/plan/holidays";

function day(iso: string): CalendarDay {
  return fromIso(iso)!;
}

describe("public holidays", () => {
  test.each([
    ["2026-01-01", "newYear"],
    ["2026-04-30", "victory"],
    ["2026-05-01", "labour"],
    ["2026-09-02", "national"],
    ["2026-04-26", "hungKings"],
    ["2025-04-07", "hungKings"],
    ["2024-04-18", "hungKings"],
    // A leap second month puts it off by a month.
    ["2023-04-29", "hungKings"],
    ["2026-02-17", "tet"],
    ["2025-01-29", "tet"],
    ["2027-02-06", "tet"],
    ["2030-02-02", "tet"],
  ])("%s: %s", (iso, name) => {
    expect(holidayOn(day(iso))).toBe(name);
  });

  test.each(["2026-01-02", "2026-03-08", "2026-11-24", "2026-12-25", "2026-05-04", "2019-02-05"])(
    "%s is none",
    (iso) => {
      expect(holidayOn(day(iso))).toBeNull();
    }
  );

  test("Tết lasts from New Year's Eve to the fifth day, as the notice of 2026 fell within it", () => {
    const tet = [
      "2026-02-16",
      "2026-02-17",
      "2026-02-18",
      "2026-02-19",
      "2026-02-20",
      "2026-02-21",
    ];
    expect(tet.map((iso) => holidayOn(day(iso)))).toEqual(tet.map(() => "tet"));
    expect(holidayOn(day("2026-02-15"))).toBeNull();
    expect(holidayOn(day("2026-02-22"))).toBeNull();
  });

  test.each([
    ["2021-09-03", "2021-09-01"],
    ["2022-09-01", "2022-09-03"],
    ["2023-09-01", "2023-09-03"],
    ["2024-09-03", "2024-09-01"],
    ["2025-09-01", "2025-09-03"],
    ["2026-09-01", "2026-09-03"],
  ])("the second day of Quốc khánh was %s", (taken, other) => {
    expect(holidayOn(day(taken))).toBe("national");
    expect(holidayOn(day(other))).not.toBe("national");
  });

  test.each([
    ["2026-04-27", "Giỗ Tổ 2026 is a Sunday"],
    ["2023-05-02", "Giỗ Tổ 2023 is the Saturday before 30/4"],
    ["2023-05-03", "30/4/2023 is a Sunday before 1/5"],
    ["2023-09-04", "2/9/2023 is a Saturday"],
    ["2027-05-03", "1/5/2027 is a Saturday"],
  ])("%s is made up for: %s", (iso) => {
    expect(holidayOn(day(iso))).toBe("dayInLieu");
  });
});

describe("working days", () => {
  test.each([
    ["2026-06-10", "2026-06-10"],
    ["2026-02-28", "2026-02-27"],
    ["2026-05-03", "2026-04-29"],
    ["2026-02-21", "2026-02-13"],
    ["2026-01-01", "2025-12-31"],
  ])("up to %s the last one is %s", (iso, last) => {
    expect(toIso(lastWorkingDayUpTo(day(iso)))).toBe(last);
  });

  test("the last one is a working day, not later, with none between", () => {
    const days = fc
      .integer({ min: 0, max: 11_000 })
      .map((after) => addDays(knownDay(2020, 1, 1), after));
    fc.assert(
      fc.property(days, (from) => {
        const last = lastWorkingDayUpTo(from);
        const after = Array.from({ length: from - last }, (_, index) => addDays(last, index + 1));
        return last <= from && isWorkingDay(last) && !after.some(isWorkingDay);
      })
    );
  });
});

test("Tết begins with a new moon of the Chinese calendar or a day beside it, in the first two months", () => {
  const chinese = new Intl.DateTimeFormat("en-u-ca-chinese", { day: "numeric", timeZone: "UTC" });
  for (let year = 2020; year <= 2050; year += 1) {
    const january = knownDay(year, 1, 1);
    const [eve] = Array.from({ length: 59 }, (_, index) => addDays(january, index)).filter(
      (each) => holidayOn(each) === "tet"
    );
    const lunar = Number(chinese.format((eve! + 1) * 86_400_000));
    expect([1, 2, 29, 30]).toContain(lunar);
  }
});
