import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Reorganisation } from "../../../src/plan/changes/reorganisation";
import {
  openTasksOf,
  presentAgencies,
  successorsOf,
} from "../../../src/plan/changes/reorganisation";
import {
  reorganiseAgencies,
  type ReorganisationWork,
} from "../../../src/plan/changes/reorganiseAgencies";
import { isOverBefore } from "../../../src/plan/changes/yearWork";
import { addDays } from "../../../src/plan/day";
import { STATUS_WORDS } from "../../../src/plan/vocabulary";
import type { Cells } from "../checks/followedOf";
import {
  after,
  BUILDING,
  DECISION,
  DIRECTORY,
  ECONOMY,
  followed,
  JULY_1,
  POLICE,
  yearOf,
  type Year,
} from "./followedWith";

const NAMES = DIRECTORY.map(({ name }) => name);
const AGENCIES = DIRECTORY.filter(({ kind }) => kind === "agency").map(({ name }) => name);
const BY = { on: JULY_1, document: DECISION };

/** Rows as people write them: names of the directory and of nobody, in one line or several, with a short name among them. */
const rows: fc.Arbitrary<readonly Cells[]> = fc.array(
  fc.record({
    lead: fc.oneof(
      fc.constantFrom(...NAMES, "PKT", "P. Hạ tầng", "Phòng Kinh tế\nCông an xã"),
      fc.constantFrom(
        "",
        "Phòng Kinh tế, Phòng Hạ tầng",
        "Công an xã chủ trì, phối hợp Phòng Kinh tế"
      )
    ),
    supporting: fc
      .array(fc.constantFrom(...NAMES, "PKT", "Đoàn Thanh niên xã"), { maxLength: 3 })
      .chain((names) => fc.constantFrom(names.join("\n"), names.join("; "))),
    status: fc.constantFrom(...Object.values(STATUS_WORDS)),
    doneOn: fc.option(
      fc.integer({ min: -30, max: 30 }).map((days) => ({ day: addDays(JULY_1, days) }))
    ),
  }),
  { minLength: 1, maxLength: 12 }
);

const rename: fc.Arbitrary<Reorganisation> = fc.constantFrom(...AGENCIES).map((from) => ({
  ...BY,
  kind: "rename",
  from,
  to: { name: "Phòng Tổng hợp", shortName: "PTH" },
}));

const merge: fc.Arbitrary<Reorganisation> = fc
  .record({
    from: fc.uniqueArray(fc.constantFrom(...AGENCIES), { minLength: 2, maxLength: 3 }),
    to: fc.constantFrom("Phòng Tổng hợp", ECONOMY.name, POLICE.name),
  })
  .map(({ from, to }) => ({ ...BY, kind: "merge", from, to: { name: to, shortName: "" } }));

function splitOf(year: Year): fc.Arbitrary<Reorganisation> {
  return fc
    .record({
      from: fc.constantFrom(...AGENCIES),
      keepsName: fc.boolean(),
      choices: fc.array(fc.nat({ max: 1 }), { minLength: 12, maxLength: 12 }),
    })
    .map(({ from, keepsName, choices }) => {
      const names = ["Phòng Thứ nhất", keepsName ? from : "Phòng Thứ hai"];
      const open = openTasksOf(followed(year), from, JULY_1);
      const assigned = open.map(({ id }, index) => [id, names[choices[index]!]!] as const);
      return {
        ...BY,
        kind: "split",
        from,
        into: names.map((name) => ({ name, shortName: "" })),
        assigned: Object.fromEntries(assigned),
      };
    });
}

const reorganised = rows.chain((cells) => {
  const year = yearOf(cells);
  return fc.record({ year: fc.constant(year), order: fc.oneof(rename, merge, splitOf(year)) });
});

function workOf(year: Year, order: Reorganisation): ReorganisationWork {
  const decided = reorganiseAgencies(followed(year), year.directory, order);
  if (!decided.ok) {
    throw new Error(`It is refused: ${decided.refusal.kind}`);
  }
  return decided.work;
}

function changedBy({ year, order }: { readonly year: Year; readonly order: Reorganisation }) {
  const work = workOf(year, order);
  const later = after(year, work);
  return { work, later, before: followed(year), now: followed(later) };
}

function ledBy(year: Year, names: readonly string[]): number {
  return followed(year).tasks.filter(({ task }) => names.includes(task.lead)).length;
}

describe("whatever is reorganised", () => {
  test("no task is lost or doubled, and each has one lead, where it had one", () => {
    fc.assert(
      fc.property(reorganised, (given) => {
        const { before, now, later } = changedBy(given);
        expect(now.tasks.map(({ id }) => id)).toEqual(before.tasks.map(({ id }) => id));
        const names = later.directory.map(({ name }) => name);
        now.tasks.forEach(({ task }, index) => {
          expect(task.lead === "").toBe(before.tasks[index]!.task.lead === "");
          expect(task.lead === "" || names.includes(task.lead)).toBe(true);
          expect(task.supporting).not.toContain(task.lead);
          expect(new Set(task.supporting).size).toBe(task.supporting.length);
        });
      })
    );
  });

  test("what is over stays letter for letter, and counts for whom it counted", () => {
    fc.assert(
      fc.property(reorganised, (given) => {
        const { before, now } = changedBy(given);
        before.tasks.forEach((task, index) => {
          if (isOverBefore(task, JULY_1)) {
            expect(now.tasks[index]!.values).toEqual(task.values);
            expect(now.tasks[index]!.task.lead).toBe(task.task.lead);
          }
        });
      })
    );
  });

  test("nobody else's task changes, and every agency that took part is still answered for", () => {
    fc.assert(
      fc.property(reorganised, ({ year, order }) => {
        const { before, now, work } = changedBy({ year, order });
        const touched = new Set(work.edits.flat().map(({ taskId }) => taskId));
        const former = order.kind === "merge" ? order.from : [order.from];
        before.tasks.forEach((task, index) => {
          const present = now.tasks[index]!.task;
          const takesPart = [task.task.lead, ...task.task.supporting].some((name) =>
            former.includes(name)
          );
          expect(takesPart || !touched.has(task.id)).toBe(true);
          const others = task.task.supporting.filter((name) => !former.includes(name));
          expect([present.lead, ...present.supporting]).toEqual(expect.arrayContaining(others));
        });
        const cellOf = ({ taskId, field }: { readonly taskId: string; readonly field: string }) =>
          `${taskId} ${field}`;
        expect(work.log.filter(({ taskId }) => taskId !== "").map(cellOf)).toEqual(
          work.edits.flat().map(cellOf)
        );
      })
    );
  });

  test("doing it again changes nothing more", () => {
    fc.assert(
      fc.property(rows, merge, (cells, order) => {
        const year = yearOf(cells);
        const { later } = changedBy({ year, order });
        const again = reorganiseAgencies(followed(later), later.directory, order);
        expect(again.ok ? again.work.edits : []).toEqual([]);
      })
    );
  });
});

describe("sums", () => {
  test("agencies that are merged have as many tasks afterwards as they had together", () => {
    fc.assert(
      fc.property(rows, merge, (cells, order) => {
        const year = yearOf(cells);
        const { later } = changedBy({ year, order });
        const all = order.kind === "merge" ? [...order.from, order.to.name] : [];
        expect(ledBy(later, all)).toBe(ledBy(year, all));
      })
    );
  });

  test("what is told of a split is what moves, and every open task goes to one of its heirs", () => {
    fc.assert(
      fc.property(
        rows.chain((cells) => {
          const year = yearOf(cells);
          return fc.record({ year: fc.constant(year), order: splitOf(year) });
        }),
        ({ year, order }) => {
          const { work, later } = changedBy({ year, order });
          work.moved.forEach((count, name) => {
            expect(ledBy(later, [name]) - ledBy(year, [name])).toBe(count);
          });
          const told = [...work.moved, ...work.kept];
          expect(told.map(([name]) => name).sort()).toEqual(
            successorsOf(order)
              .map(({ name }) => name)
              .sort()
          );
          expect(told.reduce((sum, [, count]) => sum + count, 0)).toBe(
            presentAgencies(order).flatMap((name) => openTasksOf(followed(year), name, order.on))
              .length
          );
        }
      )
    );
  });
});

describe("there and back", () => {
  test("a renamed agency gets its name back, in the directory and in every open task", () => {
    fc.assert(
      fc.property(rows, rename, (cells, order) => {
        if (order.kind !== "rename") {
          return;
        }
        const year = yearOf(cells);
        const { later } = changedBy({ year, order });
        const back: Reorganisation = {
          ...BY,
          kind: "rename",
          from: order.to.name,
          to: { name: order.from, shortName: "" },
        };
        const { later: last } = changedBy({ year: later, order: back });
        const names = ({ directory }: Year) => directory.map(({ name }) => name).sort();
        expect(names(last)).toEqual(names(year));
        expect(followed(last).tasks.map(({ task }) => task.lead)).toEqual(
          followed(year).tasks.map(({ task }) => task.lead)
        );
      })
    );
  });

  test("the one that took over is found by the former names", () => {
    const year = yearOf([{ lead: BUILDING.name }]);
    const order: Reorganisation = {
      ...BY,
      kind: "merge",
      from: [ECONOMY.name, BUILDING.name],
      to: { name: "Phòng Kinh tế - Hạ tầng", shortName: "" },
    };
    const { later } = changedBy({ year, order });
    const read = followed({
      ...yearOf(["Phòng Hạ tầng", "P. Hạ tầng", "PKT"].map((lead) => ({ lead }))),
      directory: later.directory,
    });
    expect(read.tasks.map(({ task }) => task.lead)).toEqual(
      Array(3).fill("Phòng Kinh tế - Hạ tầng")
    );
  });
});
