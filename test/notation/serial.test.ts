import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { dayFromSerial, serialFromDay } from "../../src/notation/serial";
import { addDays, fromIso, knownDay } from "../../src/plan/day";

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [25569, "1970-01-01"],
  [46036, "2026-01-14"],
  [2958465, "9999-12-31"],
])("serial %d is %s", (serial, iso) => {
  expect(dayFromSerial(serial)).toBe(fromIso(iso));
  expect(serialFromDay(fromIso(iso)!)).toBe(serial);
});

test("a time of day does not count", () => {
  expect(dayFromSerial(46036.99)).toBe(fromIso("2026-01-14"));
});

test.each([0, 0.5, -1, 60, 60.5, 2958466, NaN, Infinity])("%d is no date", (serial) => {
  expect(dayFromSerial(serial)).toBeNull();
});

test("Excel has no day before 1/1/1900", () => {
  expect(() => serialFromDay(knownDay(1899, 12, 31))).toThrow(RangeError);
});

test("a day keeps its place on the way to a serial and back", () => {
  const first = knownDay(1900, 1, 1);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_958_463 }), (days) => {
      const day = addDays(first, days);
      expect(dayFromSerial(serialFromDay(day))).toBe(day);
    })
  );
});
