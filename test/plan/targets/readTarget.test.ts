import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readTarget } from "../../../src/plan/targets/readTarget";
import { MEASURED } from "./measured";
import { QUALITATIVE, UNSURE } from "./unmeasured";

describe("a target that can be measured", () => {
  test.each(MEASURED)("%s", (text, value, unit, sense) => {
    expect(readTarget(text)).toEqual({ measure: { value, unit, sense }, unread: [] });
  });

  test("any whole share from 1 to 99 with its side is read to the digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (share) => {
        const { measure } = readTarget(`Tỷ lệ hài lòng đạt tối thiểu ${share}% trong năm 2026`);
        expect(measure).toEqual({ value: share, unit: "%", sense: "atLeast" });
      })
    );
  });
});

test.each(QUALITATIVE)("nothing to measure: %s", (text) => {
  expect(readTarget(text)).toEqual({ measure: null, unread: [] });
});

test.each(UNSURE)("figures for a person to read: %s", (text, unread) => {
  expect(readTarget(text)).toEqual({ measure: null, unread });
});
