import { describe, expect, test } from "@jest/globals";
import { knownDay, type CalendarDay } from "../../../src/plan/day";
import type { DueItem } from "../../../src/plan/due/dueItem";
import {
  lastReminderOf,
  reminderCountOf,
  reminderEdits,
  remindersOf,
} from "../../../src/plan/due/reminders";
import { registered } from "../slips/registered";
import { JUNE_10, seedDue } from "./seedFollowed";

const JUNE_3 = knownDay(2026, 6, 3);

/** Task 31, with what its row holds of reminders. */
function task31(reminded: DueItem["reminded"]): DueItem {
  const list = seedDue({ filledIn: { 31: reminded } });
  return list.agencies.flatMap(({ items }) => items).find(({ number }) => number === "31")!;
}

describe("what an agency is reminded of", () => {
  const numbers = (list: ReturnType<typeof seedDue>) =>
    remindersOf(list).map(({ name, items }) => [name, ...items.map(({ number }) => number)]);

  test("what is late", () => {
    expect(numbers(seedDue())).toEqual([
      ["Phòng Văn hóa - Xã hội", "1", "25", "6"],
      ["Trung tâm Phục vụ hành chính công", "16", "17"],
      ["Phòng Kinh tế", "31"],
    ]);
  });

  test("what is due within SoNgayNhac, in the next month, too", () => {
    const due = (day: number) =>
      numbers(
        seedDue({
          asOf: knownDay(2026, 9, 28),
          filledIn: { 36: { due: { day: knownDay(2026, 10, day) } } },
        })
      )[0];
    expect(due(5)).toEqual(["Phòng Văn hóa - Xã hội", "1", "25", "6", "37", "38", "36"]);
    expect(due(6)).toEqual(["Phòng Văn hóa - Xã hội", "1", "25", "6", "37", "38"]);
  });

  test("nobody is reminded of a task without a lead", () => {
    expect(numbers(seedDue({ filledIn: { 31: { lead: null } } })).flat()).not.toContain("31");
  });
});

describe("slips in what an agency is reminded of", () => {
  const owing = (dueBack: CalendarDay, agency = "Công an xã") => ({
    slips: [registered({ agency, dueBack })],
  });
  const slipsIn = (given: Parameters<typeof seedDue>[0]) =>
    remindersOf(seedDue(given)).flatMap(({ name, items, slip }) =>
      slip ? [[name, items.length, slip.code, slip.daysLeft]] : []
    );

  test("a slip that is late or due this week, of an agency with nothing else to be reminded of too", () => {
    expect(slipsIn(owing(JUNE_3))).toEqual([["Công an xã", 0, "P-2026-0001", -7]]);
    expect(slipsIn(owing(knownDay(2026, 6, 14), "PHÒNG KINH TẾ"))).toEqual([
      ["Phòng Kinh tế", 1, "P-2026-0001", 4],
    ]);
  });

  test("none that is due later, and none that nobody set a day for", () => {
    expect(slipsIn(owing(knownDay(2026, 6, 15)))).toEqual([]);
    expect(slipsIn({ slips: [registered({ dueBack: null })] })).toEqual([]);
  });
});

describe("what a row says of reminders", () => {
  test.each<[string, DueItem["reminded"], number | null, ReturnType<typeof lastReminderOf>]>([
    ["nothing yet", { lastReminder: null, reminders: null }, 0, null],
    ["a day and a count", { lastReminder: { day: JUNE_3 }, reminders: 2 }, 2, JUNE_3],
    ["both typed as text", { lastReminder: "03/6/2026", reminders: " 2 " }, 2, JUNE_3],
    ["words", { lastReminder: "đầu tháng", reminders: "nhiều lần" }, null, null],
    ["a count that is none", { lastReminder: null, reminders: -1 }, null, null],
  ])("%s", (_, reminded, count, last) => {
    const item = task31(reminded);
    expect([reminderCountOf(item), lastReminderOf(item)]).toEqual([count, last]);
  });
});

describe("recording a reminder", () => {
  test("writes its day, and one reminder more", () => {
    expect(
      reminderEdits([task31({ lastReminder: { day: JUNE_3 }, reminders: 2 })], JUNE_10)
    ).toEqual([
      { taskId: "nv-31", field: "lastReminder", from: { day: JUNE_3 }, to: { day: JUNE_10 } },
      { taskId: "nv-31", field: "reminders", from: 2, to: 3 },
    ]);
  });

  test("counts once a day", () => {
    expect(
      reminderEdits([task31({ lastReminder: { day: JUNE_10 }, reminders: 1 })], JUNE_10)
    ).toEqual([]);
    expect(reminderEdits([task31({ lastReminder: "10/6/2026", reminders: 1 })], JUNE_10)).toEqual(
      []
    );
  });

  test("leaves a count that is no number as somebody wrote it", () => {
    const edits = reminderEdits([task31({ lastReminder: null, reminders: "nhiều lần" })], JUNE_10);
    expect(edits.map(({ field }) => field)).toEqual(["lastReminder"]);
  });
});
