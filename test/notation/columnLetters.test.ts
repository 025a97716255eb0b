import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { columnLetters, columnNumber } from "../../src/notation/columnLetters";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16_384, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("a column keeps its place on the way to its letters and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16_384 }), (column) => {
      expect(columnNumber(columnLetters(column))).toBe(column);
    })
  );
});
