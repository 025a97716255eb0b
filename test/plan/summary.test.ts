import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { fromIso, type CalendarDay } from "../../src/plan/day";
import { progressOf, type Progress, type Status } from "../../src/plan/progress";
import {
  completionRate,
  doneCount,
  summarise,
  summaryClass,
  totalOf,
  type CountedTask,
  type SummaryCounts,
} from "../../src/plan/summary";
import { PROGRESS_WORDS, STATUS_WORDS } from "../../src/plan/vocabulary";
import { SEED_PLAN } from "./seedPlan";

const GROUPS = ["Cải cách thể chế", "Cải cách tài chính công"];
const undone = Object.keys(PROGRESS_WORDS).filter(
  (progress) => !/^done|stopped|notArising/.test(progress)
) as Progress[];

const taskArbitrary: fc.Arbitrary<CountedTask> = fc
  .constantFrom(...(Object.keys(STATUS_WORDS) as Status[]))
  .chain((status) =>
    fc.record({
      group: fc.constantFrom(...GROUPS, "", "Việc khác"),
      status: fc.constant(status),
      progress: fc.constantFrom(...progressesOf(status)),
      stoppedWithDocument: status === "stopped" ? fc.boolean() : fc.constant(false),
    })
  );

describe("sums close", () => {
  test("the classes of every row add up to its total, the rows to the number of tasks", () => {
    fc.assert(
      fc.property(fc.array(taskArbitrary), (tasks) => {
        const rows = summarise(tasks, GROUPS);
        rows.forEach((row) => expect(classSum(row)).toBe(row.total));
        expect(totalOf(rows).total).toBe(tasks.length);
        expect(classSum(totalOf(rows))).toBe(tasks.length);
      })
    );
  });

  test("the of-which figures and the base stay within the total, and the rate within 0 to 1", () => {
    fc.assert(
      fc.property(fc.array(taskArbitrary), (tasks) => {
        const total = totalOf(summarise(tasks, GROUPS));
        expect(total.notStarted).toBe(tasks.filter((task) => task.status === "notStarted").length);
        expect(total.notUpdated).toBe(tasks.filter((task) => task.status === "notUpdated").length);
        expect(total.rateBase).toBeLessThanOrEqual(total.total);
        expect(completionRate(total) ?? 0).toBeLessThanOrEqual(1);
      })
    );
  });
});

describe("the rate", () => {
  test("everything done gives 100 %, however it was done", () => {
    const tasks = ["doneOnTime", "doneLate", "doneNoDeadline", "doneNoDate"].map((progress) =>
      counted({ progress: progress as Progress, status: "done" })
    );
    expect(completionRate(totalOf(summarise(tasks, GROUPS)))).toBe(1);
  });

  test("what did not arise, or was stopped by a document, does not count against it", () => {
    const tasks = [
      counted({ progress: "doneOnTime", status: "done" }),
      counted({ progress: "notArising", status: "notArising" }),
      counted({ progress: "stopped", status: "stopped", stoppedWithDocument: true }),
    ];
    const total = totalOf(summarise(tasks, GROUPS));
    expect([total.total, total.rateBase, completionRate(total)]).toEqual([3, 1, 1]);
  });

  test("a task stopped without a document does", () => {
    const tasks = [
      counted({ progress: "doneOnTime", status: "done" }),
      counted({ progress: "stopped", status: "stopped" }),
    ];
    expect(completionRate(totalOf(summarise(tasks, GROUPS)))).toBe(0.5);
  });

  test("there is none where nothing counts", () => {
    expect(completionRate(totalOf(summarise([], GROUPS)))).toBeNull();
  });
});

describe("groups", () => {
  test("keep the list's order, with zeros, and have no row for what is outside where nothing is", () => {
    const rows = summarise([counted({ group: GROUPS[1]!.toUpperCase() })], GROUPS);
    expect(rows.map((row) => [row.group, row.total])).toEqual([
      [GROUPS[0], 0],
      [GROUPS[1], 1],
    ]);
  });

  test("a group listed twice counts once", () => {
    const rows = summarise([counted({})], [...GROUPS, ...GROUPS]);
    expect(rows.map((row) => row.total)).toEqual([1, 0]);
  });

  test("tasks of no listed group stand in a row of their own", () => {
    const rows = summarise([counted({ group: "Việc khác" }), counted({ group: "" })], GROUPS);
    expect(rows.at(-1)).toMatchObject({ group: "", total: 2 });
  });
});

test("the real plan on 10/6/2026: six overdue, by area as its deadlines say", () => {
  const options = {
    asOf: day("2026-06-10"),
    dueSoonDays: 7,
    wholeYearReminderFrom: day("2026-11-30"),
  };
  const tasks = SEED_PLAN.tasks.map(({ areaId, deadline }) =>
    counted({
      group: areaId,
      status: "notUpdated",
      progress: progressOf(
        { ...deadline, status: "notUpdated", doneOn: null, periodMissed: false },
        options
      ),
    })
  );
  const rows = summarise(
    tasks,
    SEED_PLAN.areas.map((area) => area.id)
  );
  expect(rows.map((row) => [row.group, row.total, row.overdue])).toEqual([
    ["chi-dao-dieu-hanh", 8, 2],
    ["the-che", 7, 0],
    ["thu-tuc-hanh-chinh", 8, 2],
    ["to-chuc-bo-may", 3, 1],
    ["che-do-cong-vu", 4, 0],
    ["tai-chinh-cong", 2, 1],
    ["chinh-quyen-so", 7, 0],
  ]);
  expect(totalOf(rows)).toMatchObject({ total: 39, overdue: 6, notUpdated: 39, rateBase: 39 });
});

function progressesOf(status: Status): readonly Progress[] {
  switch (status) {
    case "done":
      return ["doneOnTime", "doneLate", "doneNoDeadline", "doneNoDate"];
    case "stopped":
    case "notArising":
      return [status];
    default:
      return undone;
  }
}

function classSum(counts: SummaryCounts): number {
  const classes = new Set((Object.keys(PROGRESS_WORDS) as Progress[]).map(summaryClass));
  const open = [...classes].filter((each) => !/^done/.test(each));
  return doneCount(counts) + open.reduce((sum, each) => sum + counts[each], 0);
}

function counted(task: Partial<CountedTask>): CountedTask {
  return {
    group: GROUPS[0]!,
    progress: "inTime",
    status: "inProgress",
    stoppedWithDocument: false,
    ...task,
  };
}

function day(iso: string): CalendarDay {
  return fromIso(iso)!;
}
