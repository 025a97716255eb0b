import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, knownDay, toIso } from "../../../src/plan/day";
import { answerDay } from "../../../src/plan/due/answerDay";
import { isWorkingDay } from "../../../src/plan/holidays";

test.each([
  ["Monday", "2026-06-08", "2026-06-12"],
  ["Wednesday", "2026-06-10", "2026-06-12"],
  ["Thursday, too near to the end of the week", "2026-06-11", "2026-06-15"],
  ["Friday", "2026-06-12", "2026-06-16"],
  ["Sunday", "2026-06-14", "2026-06-16"],
  ["the Monday before the days off of 30/4 and 1/5", "2026-04-27", "2026-04-29"],
  ["the last Friday before Tết", "2026-02-13", "2026-02-24"],
])("a reminder on %s (%s) is answered by %s", (_, sentOn, answered) => {
  const [year, month, day] = sentOn.split("-").map(Number);
  expect(toIso(answerDay(knownDay(year!, month!, day!)))).toBe(answered);
});

test("an answer is always wanted on a working day, two working days away or more, within two weeks", () => {
  const days = fc
    .integer({ min: 0, max: 365 * 5 })
    .map((days) => addDays(knownDay(2026, 1, 1), days));
  fc.assert(
    fc.property(days, (sentOn) => {
      const day = answerDay(sentOn);
      const between = Array.from({ length: day - sentOn }, (_, index) =>
        addDays(sentOn, index + 1)
      );
      expect(isWorkingDay(day)).toBe(true);
      expect(between.filter(isWorkingDay).length).toBeGreaterThanOrEqual(2);
      expect(between.length).toBeLessThanOrEqual(14);
    })
  );
});
