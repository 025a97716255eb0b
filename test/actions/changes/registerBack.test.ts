import { describe, expect, test } from "@jest/globals";
import { registerBack } from "../../../src/actions/changes/registerBack";
import { knownDay } from "../../../src/plan/day";
import { registered } from "../../plan/slips/registered";

const [JUNE_9, JUNE_11] = [knownDay(2026, 6, 9), knownDay(2026, 6, 11)];

const before = registered();
const first = registered({ returnedOn: JUNE_9, files: ["a.xlsx"], changes: 3 });

describe("taking what happened to a slip back in the register", () => {
  test("gives it back as it was", () => {
    const { wanted, going } = registerBack([first], [{ before, after: first }]);
    expect(wanted).toEqual([before]);
    expect(going).toEqual([]);
  });

  test("leaves it received where another file came since", () => {
    const now = { ...first, files: ["a.xlsx", "b.xlsx"], changes: 5 };
    expect(registerBack([now], [{ before, after: first }]).wanted).toEqual([
      { ...first, files: ["b.xlsx"], changes: 2 },
    ]);
  });

  test("leaves the file named that came once more, corrected", () => {
    const now = { ...first, changes: 4 };
    expect(registerBack([now], [{ before, after: first }]).wanted).toEqual([
      { ...first, changes: 1 },
    ]);
  });

  test("takes one file away where it was the last one, whatever was reminded of since", () => {
    const now = { ...first, lastReminder: JUNE_11, reminders: 1 };
    expect(registerBack([now], [{ before, after: first }]).wanted).toEqual([
      { ...before, lastReminder: JUNE_11, reminders: 1 },
    ]);
  });

  test("lets a row go that came, unless something happened to it since", () => {
    expect(registerBack([before], [{ before: null, after: before }]).going).toEqual([before]);
    const kept = registerBack([first], [{ before: null, after: before }]);
    expect(kept).toEqual({ wanted: [first], going: [] });
  });
});
