import { describe, expect, test } from "@jest/globals";
import { knownDay, type CalendarDay } from "../../src/plan/day";
import type { DeadlineKind } from "../../src/plan/deadline/deadline";
import {
  progressOf,
  wholeYearReminderDefault,
  type Progress,
  type Status,
} from "../../src/plan/progress";

const KINDS: readonly DeadlineKind[] = [
  "date",
  "period",
  "year",
  "recurring",
  "ongoing",
  "open",
  "unknown",
];
const STATUSES: readonly Status[] = [
  "notUpdated",
  "notStarted",
  "inProgress",
  "done",
  "notArising",
  "stopped",
];
const UNDONE: readonly Status[] = ["notUpdated", "notStarted", "inProgress"];

const due = knownDay(2026, 6, 30);
const options = {
  asOf: knownDay(2026, 6, 10),
  dueSoonDays: 7,
  wholeYearReminderFrom: wholeYearReminderDefault(2026),
};

function word(
  kind: DeadlineKind,
  status: Status,
  dates: {
    start?: CalendarDay;
    due?: CalendarDay;
    doneOn?: CalendarDay;
    asOf?: CalendarDay;
    periodMissed?: boolean;
  } = {}
): Progress {
  const {
    start = null,
    due: dueDay = null,
    doneOn = null,
    asOf = options.asOf,
    periodMissed = false,
  } = dates;
  return progressOf(
    { kind, status, start, due: dueDay, doneOn, periodMissed },
    { ...options, asOf }
  );
}

describe.each(KINDS)("a deadline of kind %s", (kind) => {
  test("stopped and not arising stay what they are, whatever the dates", () => {
    for (const dates of [
      {},
      { due },
      { due, doneOn: due },
      { due, asOf: knownDay(2026, 7, 1) },
      { periodMissed: true },
    ]) {
      expect(word(kind, "stopped", dates)).toBe("stopped");
      expect(word(kind, "notArising", dates)).toBe("notArising");
    }
  });

  test("done is judged by due and done-on, whenever one looks from then on", () => {
    for (const asOf of [knownDay(2026, 7, 1), knownDay(2027, 1, 1)]) {
      expect(word(kind, "done", { due, doneOn: knownDay(2026, 6, 29), asOf })).toBe("doneOnTime");
      expect(word(kind, "done", { due, doneOn: due, asOf })).toBe("doneOnTime");
      expect(word(kind, "done", { due, doneOn: knownDay(2026, 7, 1), asOf })).toBe("doneLate");
      expect(word(kind, "done", { due, asOf })).toBe("doneNoDate");
      expect(word(kind, "done", { asOf })).toBe("doneNoDeadline");
      expect(word(kind, "done", { doneOn: due, asOf })).toBe("doneNoDeadline");
    }
  });

  test.each(UNDONE)("with a due date, not done (%s)", (status) => {
    expect(word(kind, status, { due, asOf: knownDay(2026, 7, 1) })).toBe("overdue");
    expect(word(kind, status, { due, asOf: knownDay(2026, 6, 22) })).toBe("inTime");
    expect(
      word(kind, status, { due, start: knownDay(2026, 6, 1), asOf: knownDay(2026, 5, 31) })
    ).toBe("notYetDue");
    expect(
      word(kind, status, { due, start: knownDay(2026, 6, 1), asOf: knownDay(2026, 6, 1) })
    ).toBe("inTime");
    const soon = kind === "year" ? "inTime" : "dueSoon";
    expect(word(kind, status, { due, asOf: knownDay(2026, 6, 23) })).toBe(soon);
    expect(word(kind, status, { due, asOf: due })).toBe(soon);
  });

  test.each(UNDONE)(
    "a start within the due-soon days does not hide that it is due soon (%s)",
    (status) => {
      const dates = { due, start: knownDay(2026, 6, 28), asOf: knownDay(2026, 6, 25) };
      expect(word(kind, status, dates)).toBe(kind === "year" ? "notYetDue" : "dueSoon");
    }
  );
});

test.each<[DeadlineKind, Progress]>([
  ["recurring", "ongoing"],
  ["ongoing", "ongoing"],
  ["open", "open"],
  ["unknown", "unknownDeadline"],
  ["date", "unknownDeadline"],
  ["period", "unknownDeadline"],
  ["year", "unknownDeadline"],
])("without a due date, not done: %s is %s", (kind, progress) => {
  for (const status of UNDONE) {
    expect(word(kind, status)).toBe(progress);
    expect(word(kind, status, { start: knownDay(2026, 12, 1) })).toBe(progress);
  }
});

test("only a recurring task without a due date can have missed a period", () => {
  for (const status of UNDONE) {
    expect(word("recurring", status, { periodMissed: true })).toBe("periodMissed");
    expect(word("recurring", status, { periodMissed: true, due })).toBe("inTime");
    expect(word("ongoing", status, { periodMissed: true })).toBe("ongoing");
  }
});

test("a whole-year task is due soon from 30/11 at the earliest, and only within the reminder's days", () => {
  const yearEnd = knownDay(2026, 12, 31);
  const wide = (asOf: CalendarDay): Progress =>
    progressOf(
      {
        kind: "year",
        status: "inProgress",
        start: knownDay(2026, 1, 1),
        due: yearEnd,
        doneOn: null,
        periodMissed: false,
      },
      { ...options, asOf, dueSoonDays: 60 }
    );
  expect(wide(knownDay(2026, 11, 29))).toBe("inTime");
  expect(wide(knownDay(2026, 11, 30))).toBe("dueSoon");
  expect(word("year", "inProgress", { due: yearEnd, asOf: knownDay(2026, 12, 1) })).toBe("inTime");
  expect(word("year", "inProgress", { due: yearEnd, asOf: knownDay(2026, 12, 24) })).toBe(
    "dueSoon"
  );
  expect(word("year", "inProgress", { due: yearEnd, asOf: knownDay(2027, 1, 1) })).toBe("overdue");
});

test("what was finished after the day was not finished on it", () => {
  const doneOn = knownDay(2026, 7, 2);
  const states = (asOf: CalendarDay) => [
    word("date", "done", { due, doneOn, asOf }),
    word("open", "done", { doneOn, asOf }),
  ];
  expect(states(knownDay(2026, 6, 1))).toEqual(["inTime", "open"]);
  expect(states(knownDay(2026, 7, 1))).toEqual(["overdue", "open"]);
  expect(states(doneOn)).toEqual(["doneLate", "doneNoDeadline"]);
});

test("every state has one word", () => {
  const days = [null, knownDay(2026, 1, 1), due, knownDay(2026, 12, 31)];
  for (const kind of KINDS) {
    for (const status of STATUSES) {
      for (const start of days) {
        for (const dueDay of days) {
          for (const doneOn of days) {
            const state = { kind, status, start, due: dueDay, doneOn, periodMissed: false };
            const finished = /^done/.test(progressOf(state, options));
            const isLater = doneOn !== null && doneOn > options.asOf;
            expect(finished).toBe(status === "done" && !isLater);
          }
        }
      }
    }
  }
});
