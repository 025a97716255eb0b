import { describe, expect, test } from "@jest/globals";
import { parseDeadline } from "../../src/plan/deadline/parseDeadline";
import type { Plan, Task } from "../../src/plan/plan";
import type { Decisions, Difference, Side } from "../../src/sheets/differences";
import type { Merged } from "../../src/sheets/mergeSource";
import type { TrackedTask } from "../../src/sheets/tracking";
import { SEED_PLAN, seedWith } from "../plan/seedPlan";
import { merge } from "./mergeAgain";

/** The real plan once built, with every row where it stands in the sheet. */
const FIRST = placed(merge(SEED_PLAN));

function placed(merged: Merged): Merged {
  return { ...merged, rows: merged.rows.map((row, index) => ({ ...row, row: index })) };
}

function until(phrase: string): Pick<Task, "deadlineText" | "deadline"> {
  const reading = { planYear: 2026, beforeMeansExclusive: true };
  return { deadlineText: phrase, deadline: parseDeadline(phrase, reading) };
}

function without(number: string): Plan {
  return { ...SEED_PLAN, tasks: SEED_PLAN.tasks.filter((task) => task.number !== number) };
}

function typed(number: number, cells: Partial<TrackedTask["cells"]>, merged = FIRST): Merged {
  const rows = merged.rows.map((row) =>
    row.cells.number === number ? { ...row, cells: { ...row.cells, ...cells } } : row
  );
  return { ...merged, rows };
}

function deleted(number: number, merged = FIRST): Merged {
  return { ...merged, rows: merged.rows.filter(({ cells }) => cells.number !== number) };
}

function cellsOf({ rows }: Merged, number: number): TrackedTask["cells"] | undefined {
  return rows.find(({ cells }) => cells.number === number)?.cells;
}

function all(differences: readonly Difference[], side: Side): Decisions {
  return new Map(differences.map(({ key }) => [key, side]));
}

/** Merges once to see the differences, and again as decided. */
function decided(plan: Plan, before: Merged, side: Side, planState: "draft" | "issued" = "draft") {
  const { differences } = merge(plan, before, { planState });
  return merge(plan, before, { planState, decisions: all(differences, side) });
}

function told(differences: readonly Difference[]): unknown[] {
  return differences.map((each) =>
    "column" in each
      ? [each.kind, each.number, each.column, each.table, each.source]
      : [each.kind, each.number]
  );
}

const DEADLINE = "Thời gian thực hiện/hoàn thành";

test("a source that did not change differs in nothing", () => {
  expect(merge(SEED_PLAN, FIRST).differences).toEqual([]);
});

describe("a deadline that the source changed", () => {
  // Task 1 of the plan: "Trước ngày 15/01/2026".
  const later = seedWith("1", until("Trước ngày 20/02/2026"));

  test("is one difference with what is read out of it, and arrives as usual", () => {
    const { differences, ...merged } = merge(later, FIRST);
    expect(told(differences)).toEqual([
      ["changed", "1", DEADLINE, FIRST.rows[0]!.cells.deadlineText, "Trước ngày 20/02/2026"],
    ]);
    expect(differences[0]).toMatchObject({ usual: "source", asks: false });
    expect(merged.rows[0]!.cells.deadlineText).toBe("Trước ngày 20/02/2026");
  });

  test("may be kept from the table, with its dates, and is not asked about again", () => {
    const kept = decided(later, FIRST, "table");
    expect(cellsOf(kept, 1)).toEqual(FIRST.rows[0]!.cells);
    expect(told(merge(later, kept).differences)).toEqual([
      ["edited", "1", DEADLINE, FIRST.rows[0]!.cells.deadlineText, "Trước ngày 20/02/2026"],
    ]);
  });

  test("leaves a date that somebody corrected by itself to a decision of its own", () => {
    const corrected = typed(1, { due: null });
    const { differences, rows } = merge(later, corrected);
    expect(told(differences)).toEqual([
      ["changed", "1", DEADLINE, FIRST.rows[0]!.cells.deadlineText, "Trước ngày 20/02/2026"],
      ["clash", "1", "Hạn hoàn thành", "", "19/02/2026"],
    ]);
    expect(rows[0]!.cells.due).toBeNull();
  });
});

describe("a cell that both sides changed", () => {
  const later = seedWith("31", { lead: "Công an xã", leadPrinted: "Công an xã" });
  const changed = typed(31, { lead: "Văn phòng HĐND và UBND" });
  const clash = ["clash", "31", "Cơ quan chủ trì", "Văn phòng HĐND và UBND", "Công an xã"];

  test("stays the table's and asks, again and again", () => {
    const once = merge(later, changed);
    expect(told(once.differences)).toEqual([clash]);
    expect(once.differences[0]).toMatchObject({ usual: "table", asks: true });
    expect(once.conflicts.map(({ rule }) => rule)).toEqual(["source-conflict"]);
    expect(told(merge(later, once).differences)).toEqual([clash]);
  });

  test("asks again and again, too, where nobody remembers what was written", () => {
    const forgotten = { ...changed, base: [] };
    const once = merge(SEED_PLAN, forgotten);
    const { lead } = SEED_PLAN.tasks.find(({ number }) => number === "31")!;
    const [asked] = told(once.differences);
    expect(asked).toEqual(["clash", "31", "Cơ quan chủ trì", "Văn phòng HĐND và UBND", lead]);
    const saved = JSON.parse(JSON.stringify(once.base)) as typeof once.base;
    expect(told(merge(SEED_PLAN, { ...once, base: saved }).differences)).toEqual([asked]);
  });

  test("becomes the source's by decision", () => {
    const taken = decided(later, changed, "source");
    expect(cellsOf(taken, 31)?.lead).toBe("Công an xã");
    expect(taken.conflicts).toEqual([]);
    expect(merge(later, taken).differences).toEqual([]);
  });

  test("stays the table's by decision, and no more is said of it", () => {
    const kept = decided(later, changed, "table");
    expect(cellsOf(kept, 31)?.lead).toBe("Văn phòng HĐND và UBND");
    expect(kept.conflicts).toEqual([]);
    expect(merge(later, kept).differences.map(({ kind, asks }) => [kind, asks])).toEqual([
      ["edited", false],
    ]);
  });

  test("is another question once the table says something else than was seen", () => {
    const { differences } = merge(later, changed);
    const meanwhile = typed(31, { lead: "Phòng Kinh tế xã" }, changed);
    const merged = merge(later, meanwhile, { decisions: all(differences, "source") });
    expect(cellsOf(merged, 31)?.lead).toBe("Phòng Kinh tế xã");
    expect(merged.conflicts.map(({ rule }) => rule)).toEqual(["source-conflict"]);
  });
});

describe("a cell that was edited in the table alone", () => {
  const edited = typed(4, { deliverable: "Báo cáo, Kế hoạch" });

  test("is shown and stays", () => {
    const { differences, conflicts, rows } = merge(SEED_PLAN, edited);
    expect(told(differences)).toEqual([["edited", "4", "Sản phẩm", "Báo cáo, Kế hoạch", ""]]);
    expect(rows[3]!.cells.deliverable).toBe("Báo cáo, Kế hoạch");
    expect(conflicts).toEqual([]);
  });

  test("goes back to the source's by decision", () => {
    expect(cellsOf(decided(SEED_PLAN, edited, "source"), 4)).toEqual(cellsOf(FIRST, 4));
  });
});

describe("a task that the source has no more", () => {
  const reported = typed(39, { status: "Đang thực hiện" });

  test("stays and asks", () => {
    const { differences, rows, removed, conflicts } = merge(without("39"), reported);
    expect(told(differences)).toEqual([["gone", "39"]]);
    expect([rows.length, removed]).toEqual([39, []]);
    expect(conflicts.map(({ rule }) => rule)).toEqual(["not-in-source"]);
  });

  test("goes by decision, and is a new one should the source bring it back", () => {
    const without39 = decided(without("39"), reported, "source");
    expect([without39.rows.length, without39.removed]).toEqual([38, [38]]);
    expect(merge(without("39"), without39).differences).toEqual([]);
    expect(told(merge(SEED_PLAN, without39).differences)).toEqual([["new", "39"]]);
  });

  test("does not go where somebody reported on it after it was looked at", () => {
    const { differences } = merge(without("39"), FIRST);
    const merged = merge(without("39"), reported, { decisions: all(differences, "source") });
    expect([merged.rows.length, merged.removed]).toEqual([39, []]);
    expect(merged.conflicts.map(({ rule }) => rule)).toEqual(["not-in-source"]);
  });

  test("becomes a row of the users' own by decision", () => {
    const own = decided(without("39"), reported, "table");
    expect([own.rows.length, own.conflicts]).toEqual([39, []]);
    expect(merge(without("39"), own).differences).toEqual([]);
  });
});

describe("a task that the source brings anew", () => {
  const extra: Task = {
    ...SEED_PLAN.tasks[38]!,
    number: "40",
    text: "Tổ chức đối thoại với người dân về thủ tục hành chính",
  };
  const longer: Plan = { ...SEED_PLAN, tasks: [...SEED_PLAN.tasks, extra] };

  test("is added as usual", () => {
    const { differences, rows } = merge(longer, FIRST);
    expect(told(differences)).toEqual([["new", "40"]]);
    expect(rows).toHaveLength(40);
  });

  test("stays out by decision, does not come back, and may be taken in later", () => {
    const out = decided(longer, FIRST, "table");
    expect([out.rows.length, out.conflicts]).toEqual([39, []]);
    const again = merge(longer, out);
    expect([told(again.differences), again.conflicts]).toEqual([[["leftOut", "40"]], []]);
    expect(again.rows).toHaveLength(39);
    expect(cellsOf(decided(longer, again, "source"), 40)?.text).toBe(extra.text);
  });
});

describe("a task whose row was deleted from the table", () => {
  const shorter = deleted(9);

  test("stays out, which is told until somebody decides", () => {
    const { differences, rows, conflicts } = merge(SEED_PLAN, shorter);
    expect([told(differences), rows.length]).toEqual([[["removed", "9"]], 38]);
    expect(conflicts.map(({ rule }) => rule)).toEqual(["removed-from-table"]);
    const out = decided(SEED_PLAN, shorter, "table");
    expect([out.rows.length, out.conflicts]).toEqual([38, []]);
    expect(merge(SEED_PLAN, out).conflicts).toEqual([]);
  });

  test("comes back by decision under its id, so that its results are its own again", () => {
    const id = FIRST.rows.find(({ cells }) => cells.number === 9)!.id;
    const back = decided(SEED_PLAN, shorter, "source");
    expect(back.rows.filter((row) => row.id === id)).toHaveLength(1);
    expect(merge(SEED_PLAN, back).differences).toEqual([]);
  });
});

describe("in an issued plan", () => {
  const issued = placed(merge(SEED_PLAN, undefined, { planState: "issued" }));
  const later = seedWith("1", until("Trước ngày 20/02/2026"));

  test("the document's columns stay without a decision, and the change is told", () => {
    const { differences, conflicts, rows } = merge(later, issued, { planState: "issued" });
    expect(differences[0]).toMatchObject({ kind: "changed", usual: "table", asks: true });
    expect(rows[0]!.cells).toEqual(issued.rows[0]!.cells);
    expect(conflicts.map(({ rule, task }) => [rule, task])).toEqual([["issued-change", "1"]]);
  });

  test("they change by decision", () => {
    const amended = decided(later, issued, "source", "issued");
    expect(cellsOf(amended, 1)?.deadlineText).toBe("Trước ngày 20/02/2026");
    expect(merge(later, amended, { planState: "issued" }).differences).toEqual([]);
  });

  test("agencies come to stand as printed when the plan is issued, without a question", () => {
    const { rows, conflicts } = merge(SEED_PLAN, FIRST, { planState: "issued" });
    expect(rows.map(({ cells }) => cells.lead)).toEqual(issued.rows.map(({ cells }) => cells.lead));
    expect(conflicts).toEqual([]);
  });
});
