import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { finish } from "../../../src/pace/steps";
import { addDays, knownDay } from "../../../src/plan/day";
import { dueList, type DueList } from "../../../src/plan/due/dueList";
import { DUE_GROUPS, type DueGroup } from "../../../src/plan/due/dueItem";
import { KIND_WORDS, RHYTHM_WORDS, STATUS_WORDS } from "../../../src/plan/vocabulary";
import { seedDue, seedFollowed } from "./seedFollowed";

/** "31 quá 10" for what is late, "8 còn 5" for what is to come, by agency. */
function inGroup(list: DueList, group: DueGroup): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    list.agencies
      .map(({ name, items }): [string, readonly string[]] => [
        name,
        items
          .filter((item) => item.group === group)
          .map(({ number, daysLeft }) => (daysLeft === null ? number : `${number}: ${daysLeft}`)),
      ])
      .filter(([, items]) => items.length > 0)
  );
}

describe("the real plan on 10/6/2026, before anybody reported anything", () => {
  const list = seedDue();

  test("six tasks are late, by their lead agencies, those with most first, the latest first", () => {
    expect(inGroup(list, "overdue")).toEqual({
      "Phòng Văn hóa - Xã hội": ["1: -147", "25: -130", "6: -71"],
      "Trung tâm Phục vụ hành chính công": ["16: -71", "17: -71"],
      "Phòng Kinh tế": ["31: -10"],
    });
    expect(list.agencies.slice(0, 3).map(({ name }) => name)).toEqual([
      "Phòng Văn hóa - Xã hội",
      "Trung tâm Phục vụ hành chính công",
      "Phòng Kinh tế",
    ]);
  });

  test("three wait for an order, seven are ongoing, all others come later in the year", () => {
    expect(inGroup(list, "undated")).toEqual({ "Phòng Văn hóa - Xã hội": ["3", "7", "24"] });
    expect(list.counts).toEqual({
      overdue: 6,
      missed: 0,
      week: 0,
      month: 0,
      later: 23,
      undated: 3,
      ongoing: 7,
    });
  });

  test("the task that “các cơ quan chuyên môn” lead is that of a group", () => {
    expect(
      list.agencies.filter(({ kind }) => kind === "group").map(({ items }) => items[0]!.number)
    ).toEqual(["4"]);
  });
});

describe("what is left of the week and of the month", () => {
  const when = (asOf: [number, number], due: [number, number]) => {
    const list = seedDue({
      asOf: knownDay(2026, ...asOf),
      filledIn: { 3: { due: { day: knownDay(2026, ...due) } } },
    });
    return list.agencies.flatMap(({ items }) => items).find(({ number }) => number === "3")!.group;
  };

  test.each<[string, [number, number], [number, number], DueGroup]>([
    ["a day ago", [6, 10], [6, 9], "overdue"],
    ["today", [6, 10], [6, 10], "week"],
    ["on Sunday of the same week", [6, 10], [6, 14], "week"],
    ["on the Monday after it", [6, 10], [6, 15], "month"],
    ["on the last day of the month", [6, 10], [6, 30], "month"],
    ["in the next month", [6, 10], [7, 1], "later"],
    ["in the next month, but in the same week", [6, 30], [7, 3], "week"],
    ["on a Sunday, asked on that Sunday", [5, 31], [5, 31], "week"],
    ["on the Monday that makes up for Giỗ Tổ, asked in the week before", [4, 22], [4, 27], "week"],
    [
      "on a Sunday that begins a month, which is its last working day's",
      [10, 20],
      [11, 1],
      "month",
    ],
  ])("%s", (_, asOf, due, group) => {
    expect(when(asOf, due)).toBe(group);
  });

  test("a whole-year task waits for MocNhacCaNam, even in December", () => {
    const counts = (settings: Parameters<typeof seedDue>[0]) => seedDue(settings).counts;
    const asOf = knownDay(2026, 12, 7);
    // Tasks 4 and 10 have to be done by the end of the year, too, and are no whole-year tasks.
    expect(counts({ asOf }).month).toBe(19);
    const later = { wholeYearReminderFrom: knownDay(2026, 12, 15) };
    expect(counts({ asOf, settings: later })).toMatchObject({ month: 2, later: 17 });
  });
});

describe("a monthly task", () => {
  const monthly = { kind: KIND_WORDS.recurring, rhythm: RHYTHM_WORDS.monthly };
  const item = (results: readonly string[]) =>
    seedDue({
      filledIn: { 23: monthly },
      results: results.map((period) => ({ number: "23", period })),
    })
      .agencies.flatMap(({ items }) => items)
      .find(({ number }) => number === "23")!;

  test("names the months that are over and have no result", () => {
    expect(item(["Tháng 1", "tháng 3 ", "Tháng 4"])).toMatchObject({
      group: "missed",
      missedPeriods: ["Tháng 2", "Tháng 5"],
    });
  });

  test("owes nothing while the month lasts", () => {
    const done = ["Tháng 1", "Tháng 2", "Tháng 3", "Tháng 4", "Tháng 5"];
    expect(item(done)).toMatchObject({ group: "ongoing", missedPeriods: [] });
  });
});

test("what is done, stopped or did not arise is out, and an approved extension counts", () => {
  const list = seedDue({
    filledIn: {
      1: { status: STATUS_WORDS.done },
      6: { status: STATUS_WORDS.stopped },
      16: { status: STATUS_WORDS.notArising },
      31: {
        extendedDue: { day: knownDay(2026, 6, 12) },
        extensionDocument: "Công văn số 12/UBND-KT",
      },
    },
  });
  expect(inGroup(list, "overdue")).toEqual({
    "Trung tâm Phục vụ hành chính công": ["17: -71"],
    "Phòng Văn hóa - Xã hội": ["25: -130"],
  });
  expect(inGroup(list, "week")).toEqual({ "Phòng Kinh tế": ["31: 2"] });
});

test("a task without a lead stands apart, after all agencies", () => {
  const list = seedDue({ filledIn: { 1: { lead: null } } });
  expect(list.agencies.at(-1)).toMatchObject({ name: "", kind: "none", items: [{ number: "1" }] });
});

test("every open task is in exactly one group of one agency, whatever was filled in and whenever one looks", () => {
  const cells = fc.record(
    {
      status: fc.constantFrom(null, "linh tinh", ...Object.values(STATUS_WORDS)),
      kind: fc.constantFrom(null, ...Object.values(KIND_WORDS)),
      rhythm: fc.constantFrom(null, ...Object.values(RHYTHM_WORDS)),
      lead: fc.constantFrom(null, "Phòng Kinh tế", "Công an xã", "Phòng mới"),
      due: fc.option(
        fc
          .integer({ min: 0, max: 400 })
          .map((days) => ({ day: addDays(knownDay(2026, 1, 1), days) }))
      ),
    },
    { requiredKeys: [] }
  );
  const year = fc
    .integer({ min: 0, max: 420 })
    .map((days) => addDays(knownDay(2025, 12, 15), days));
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 39 }), year, (filled, asOf) => {
      const filledIn = Object.fromEntries(filled.map((each, index) => [index + 1, each]));
      const followed = seedFollowed({ filledIn, asOf });
      const list = finish(dueList(followed, []));
      const items = list.agencies.flatMap((agency) => agency.items);
      const open = followed.tasks.filter(
        ({ state }) => !["done", "stopped", "notArising"].includes(state.status)
      );
      expect(items.map(({ taskId }) => taskId).sort()).toEqual(open.map(({ id }) => id).sort());
      for (const group of DUE_GROUPS) {
        const sum = list.agencies.reduce((total, { counts }) => total + counts[group], 0);
        expect(sum).toBe(list.counts[group]);
        expect(items.filter((item) => item.group === group)).toHaveLength(sum);
      }
      for (const { daysLeft, group } of items) {
        expect(group === "overdue").toBe(daysLeft !== null && daysLeft < 0);
      }
    }),
    { numRuns: 40 }
  );
});
