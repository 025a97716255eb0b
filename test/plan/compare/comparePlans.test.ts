import { beforeAll, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { finish } from "../../../src/pace/steps";
import { comparePlans, superiorTasks } from "../../../src/plan/compare/comparePlans";
import { LIKELY } from "../../../src/plan/compare/assignTasks";
import type { PairDecisions, PlanComparison } from "../../../src/plan/compare/planComparison";
import { taskLikeness, taskWords } from "../../../src/plan/compare/taskLikeness";
import type { Plan, Task } from "../../../src/plan/plan";
import { CITY_PLAN, cityPlanDocument } from "../../samples/makeCityPlan";
import { readCityPlan } from "../../samples/readCityPlan";
import { SEED_PLAN } from "../seedPlan";
import { ownPlan } from "./ownPlan";

let city: Plan;

beforeAll(async () => {
  city = await readCityPlan();
});

function compared(ours: Plan, theirs: Plan, decisions?: PairDecisions): PlanComparison {
  return finish(comparePlans(ownPlan(ours), theirs, decisions));
}

/** "1 ~ 12": our number and the city's. */
function pairsOf({ pairs }: PlanComparison): readonly string[] {
  return pairs.map(({ ours, theirs }) => `${ours.task.number} ~ ${theirs.task.number}`);
}

function theirKey(number: string): string {
  const { pairs, lacking } = compared(SEED_PLAN, city);
  return [...pairs, ...lacking].find(({ theirs }) => theirs.task.number === number)!.theirs.key;
}

test("the sample is the very file that its script makes", () => {
  expect(Buffer.from(cityPlanDocument()).equals(readFileSync(CITY_PLAN))).toBe(true);
});

describe("the commune's plan beside the city's", () => {
  test("tasks in other words are one, and what is not quite alike is to be confirmed", () => {
    const comparison = compared(SEED_PLAN, city);
    const sure = comparison.pairs.filter(({ sureness }) => sureness === "sure");
    expect(pairsOf({ ...comparison, pairs: sure })).toEqual([
      "1 ~ 1",
      "4 ~ 3",
      "6 ~ 4",
      "11 ~ 9",
      "13 ~ 10",
      "17 ~ 13",
      "18 ~ 14",
      "19 ~ 15",
      "25 ~ 19",
      "31 ~ 26",
      "32 ~ 27",
      "39 ~ 30",
    ]);
    const likely = comparison.pairs.filter(({ sureness }) => sureness === "likely");
    expect(pairsOf({ ...comparison, pairs: likely })).toEqual(
      expect.arrayContaining([
        "2 ~ 2",
        "9 ~ 8",
        "16 ~ 12",
        "20 ~ 16",
        "23 ~ 18",
        "24 ~ 20",
        "28 ~ 23",
        "36 ~ 29",
      ])
    );
  });

  test("to attend a training is not to do what is taught", () => {
    const { rootless } = compared(SEED_PLAN, city);
    expect(rootless.map(({ ours }) => ours.task.number)).toContain("10");
  });

  test("a pair that is to be confirmed shows who else it may be, on either side", () => {
    const { pairs } = compared(SEED_PLAN, city);
    const { next } = pairs.find(({ ours }) => ours.task.number === "9")!;
    expect([next.ours?.task.task.number, next.theirs?.task.task.number]).toEqual(["11", "9"]);
  });

  test("what communes are to do and ours lacks is told from the departments' own tasks", () => {
    const { lacking } = compared(SEED_PLAN, city);
    const duties = lacking.map(({ theirs }) => `${theirs.task.number} ${theirs.duty}`);
    expect(duties).toEqual([
      "5 support",
      "6 lead",
      "7 none",
      "11 none",
      "17 lead",
      "21 named",
      "24 none",
      "25 lead",
      "32 none",
    ]);
  });

  test("a deadline of ours is later by the days between the two", () => {
    const { pairs } = compared(SEED_PLAN, city);
    const verdicts = new Map(pairs.map(({ ours, deadline }) => [ours.task.number, deadline]));
    // "Trước ngày 15/01" against "Trước ngày 10/01", a year against a quarter, all year against a whole year.
    expect(verdicts.get("1")).toEqual({ kind: "later", days: 5 });
    expect(verdicts.get("11")).toEqual({ kind: "later", days: 275 });
    expect(verdicts.get("19")).toEqual({ kind: "kept" });
    expect(verdicts.get("18")).toEqual({ kind: "dayless" });
    // "Thường xuyên" against "Hằng tháng", but the task itself says "Định kỳ hằng tháng".
    expect(verdicts.get("23")).toEqual({ kind: "kept" });
    expect(verdicts.get("17")).toEqual({ kind: "free" });
  });

  test("an office of another field is told", () => {
    const { pairs } = compared(SEED_PLAN, city);
    const told = pairs.filter(({ agencies }) => agencies.length > 0);
    // Data for the city's centre: science and technology there, the commune's office here.
    expect(told.map(({ ours, agencies }) => [ours.task.number, agencies])).toEqual([
      ["35", ["otherOffice"]],
    ]);
  });

  test("a task without a partner says which one comes nearest", () => {
    const { rootless } = compared(SEED_PLAN, city);
    const near = rootless.find(({ ours }) => ours.task.number === "12")!.near;
    expect(near?.task.task.number).toBe("9");
  });

  test("a task that shares no more than the reform's usual words with any other has none near", () => {
    const { rootless, lacking } = compared(SEED_PLAN, city);
    const ours = rootless.filter(({ near }) => near === null).map((each) => each.ours);
    const theirs = lacking.filter(({ near }) => near === null).map((each) => each.theirs);
    expect(ours.map(({ task }) => task.number)).toEqual(["15", "22", "26", "29", "34"]);
    expect(theirs.map(({ task }) => task.number)).toEqual(["11", "25"]);
  });
});

describe("two that one word tells apart", () => {
  const alone = (text: string): Plan => ({
    ...SEED_PLAN,
    tasks: [{ ...SEED_PLAN.tasks[0]!, text }],
  });
  const surenessOf = (ours: string, theirs: string): string =>
    compared(alone(ours), alone(theirs)).pairs[0]?.sureness ?? "none";

  test.each([
    ["Kế hoạch tuyên truyền CCHC năm 2026", "Kế hoạch CCHC năm 2026"],
    ["Kế hoạch kiểm tra CCHC", "Kế hoạch tuyên truyền CCHC"],
    ["Báo cáo CCHC 6 tháng", "Báo cáo CCHC năm"],
    ["Báo cáo CCHC quý I", "Báo cáo CCHC quý II"],
    ["Báo cáo CCHC năm 2025", "Báo cáo CCHC năm 2026"],
    ["Kế hoạch thi đua CCHC năm 2026", "Kế hoạch CCHC năm 2026"],
    [
      "Kiểm tra việc thực hiện các nhiệm vụ cải cách hành chính, kiểm soát thủ tục hành chính, chuyển đổi số của xã",
      "Báo cáo việc thực hiện các nhiệm vụ cải cách hành chính, kiểm soát thủ tục hành chính, chuyển đổi số của xã",
    ],
  ])("“%s” beside “%s” is to be confirmed", (ours, theirs) => {
    expect(surenessOf(ours, theirs)).toBe("likely");
    expect(surenessOf(theirs, ours)).toBe("likely");
  });

  test.each([
    ["Kế hoạch CCHC xã An Hưng năm 2026", "Ban hành Kế hoạch cải cách hành chính năm 2026"],
    ["Kế hoạch tuyên truyền CCHC", "Ban hành kế hoạch tuyên truyền CCHC nhà nước năm 2026"],
  ])("“%s” is “%s”", (ours, theirs) => {
    expect(surenessOf(ours, theirs)).toBe("sure");
  });
});

describe("what the clerk decides on pairs", () => {
  test("two that are taken apart go back to their sides, or to whom they are like next", () => {
    const apart = { together: [], apart: [{ ourId: "NV25", theirKey: theirKey("19") }] };
    const { rootless, lacking } = compared(SEED_PLAN, city, apart);
    expect(rootless.map(({ ours }) => ours.id)).toContain("NV25");
    expect(lacking.map(({ theirs }) => theirs.task.number)).toContain("19");
  });

  test("two that are put together are a pair, whoever had either before", () => {
    const together = { apart: [], together: [{ ourId: "NV12", theirKey: theirKey("9") }] };
    const comparison = compared(SEED_PLAN, city, together);
    expect(pairsOf(comparison)).toContain("12 ~ 9");
    expect(pairsOf(comparison)).not.toContain("11 ~ 9");
    expect(comparison.pairs.find(({ ours }) => ours.id === "NV12")?.sureness).toBe("chosen");
  });

  test("the later of two decisions on one task holds, and one on a task that is gone does nothing", () => {
    const together = [
      { ourId: "NV12", theirKey: theirKey("9") },
      { ourId: "NV15", theirKey: theirKey("9") },
      { ourId: "NV99", theirKey: theirKey("6") },
    ];
    const pairs = pairsOf(compared(SEED_PLAN, city, { together, apart: [] }));
    expect(pairs).toContain("15 ~ 9");
    expect(pairs).not.toContain("12 ~ 9");
  });
});

const WORDS = "lập hồ sơ kiểm tra báo cáo quý công khai kết quả".split(" ");
const task = (number: number, words: readonly string[]): Task => ({
  ...SEED_PLAN.tasks[0]!,
  number: String(number),
  text: words.join(" "),
});
const plans = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }), { maxLength: 8 })
  .map((texts): Plan => ({
    ...SEED_PLAN,
    tasks: texts.map((words, index) => task(index + 1, words)),
  }));

describe("whatever the plans say", () => {
  test("every task of either stands in exactly one place", () => {
    fc.assert(
      fc.property(plans, plans, (ours, theirs) => {
        const { pairs, lacking, rootless } = compared(ours, theirs);
        const own = [...pairs, ...rootless].map((each) => each.ours.id).sort();
        const superior = [...pairs, ...lacking].map((each) => each.theirs.task.number).sort();
        expect(own).toEqual(ours.tasks.map(({ number }) => `NV${number}`).sort());
        expect(superior).toEqual(theirs.tasks.map(({ number }) => number).sort());
      })
    );
  });

  test("the order of rows changes no pair", () => {
    fc.assert(
      fc.property(plans, plans, fc.func(fc.integer()), (ours, theirs, rank) => {
        const mixed = (plan: Plan): Plan => ({
          ...plan,
          tasks: [...plan.tasks].sort((a, b) => rank(a.number) - rank(b.number)),
        });
        const straight = [...pairsOf(compared(ours, theirs))].sort();
        expect([...pairsOf(compared(mixed(ours), mixed(theirs)))].sort()).toEqual(straight);
      })
    );
  });

  test("no two are left that are more alike than each is to what it got", () => {
    fc.assert(
      fc.property(plans, plans, (ours, theirs) => {
        const { pairs } = compared(ours, theirs);
        const got = (side: "ours" | "theirs", number: string): number =>
          pairs.find((pair) => pair[side].task.number === number)?.likeness ?? 0;
        for (const a of ours.tasks) {
          for (const b of theirs.tasks) {
            const likeness = taskLikeness(taskWords(a.text), taskWords(b.text));
            const best = Math.max(got("ours", a.number), got("theirs", b.number));
            expect(likeness < LIKELY || likeness <= best).toBe(true);
          }
        }
      })
    );
  });
});

test("tasks of the superior that say the same under one number are told apart, the first as if it were alone", () => {
  const [task] = SEED_PLAN.tasks;
  const keysOf = (times: number) =>
    superiorTasks({ ...SEED_PLAN, tasks: Array<Task>(times).fill(task!) }).map(({ key }) => key);
  const [alone] = keysOf(1);
  expect(keysOf(3)).toEqual([alone, `${alone!}|2`, `${alone!}|3`]);
});
