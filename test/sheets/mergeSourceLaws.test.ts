import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Plan } from "../../src/plan/plan";
import type { Side } from "../../src/sheets/differences";
import { contentKey } from "../../src/sheets/taskCells";
import type { TrackedTask } from "../../src/sheets/tracking";
import { SOURCE_COLUMNS } from "../../src/tables/trackingColumns";
import { merge } from "./mergeAgain";
import { planOf, taskOf } from "./planOf";

const word = fc.constantFrom("ban hành", "rà soát", "kế hoạch", "báo cáo", "kiểm tra", "văn bản");
const someTask = fc
  .record({
    number: fc.integer({ min: 1, max: 6 }).map(String),
    areaId: fc.constantFrom("the-che", "tai-chinh-cong", ""),
    text: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
    lead: fc.constantFrom("", "Phòng Kinh tế", "Công an xã"),
  })
  .map(taskOf);
const somePlan = fc.array(someTask, { maxLength: 8 }).map((tasks) => planOf(tasks));
const edits = fc.array(fc.record({ row: fc.nat(7), text: word, status: word }), { maxLength: 3 });

function scenario(
  before: Plan,
  after: Plan,
  typedIn: readonly { row: number; text: string; status: string }[]
) {
  const first = merge(before);
  const rows = first.rows.map((row, index) => {
    const edit = typedIn.find((candidate) => candidate.row === index);
    return edit ? { ...row, cells: { ...row.cells, text: edit.text, status: edit.status } } : row;
  });
  return { table: { ...first, rows }, once: merge(after, { ...first, rows }) };
}

describe("for any two states of the source and any edits between", () => {
  test("merging twice is merging once", () => {
    fc.assert(
      fc.property(somePlan, somePlan, edits, (before, after, typedIn) => {
        const { once } = scenario(before, after, typedIn);
        const twice = merge(after, once);
        expect(twice.rows).toEqual(once.rows);
        expect(twice.base).toEqual(once.base);
      })
    );
  });

  test("no row goes, no tracking cell changes, no id is there twice", () => {
    fc.assert(
      fc.property(somePlan, somePlan, edits, (before, after, typedIn) => {
        const { table, once } = scenario(before, after, typedIn);
        const merged = new Map(once.rows.map((row) => [row.id, row]));
        expect(merged.size).toBe(once.rows.length);
        for (const row of table.rows) {
          expect(merged.get(row.id)?.cells.status).toBe(row.cells.status);
        }
      })
    );
  });

  test("every task of the source is in the table", () => {
    fc.assert(
      fc.property(somePlan, somePlan, (before, after) => {
        const { once } = scenario(before, after, []);
        const texts = once.rows.map(({ cells }) => cells.text);
        for (const { text } of after.tasks) {
          expect(texts).toContain(text);
        }
      })
    );
  });
});

describe("whatever is decided about the differences of any two states of the source", () => {
  function decide(
    after: Plan,
    { table, once }: ReturnType<typeof scenario>,
    sideOf: (at: number) => Side
  ) {
    const decisions = new Map(once.differences.map(({ key }, at) => [key, sideOf(at)]));
    return merge(after, table, { decisions });
  }

  function document(rows: readonly TrackedTask[]): readonly string[] {
    return rows
      .map(({ cells }) => SOURCE_COLUMNS.map((id) => contentKey(cells[id])).join("|"))
      .sort();
  }

  test("keeping all leaves the table as it is", () => {
    fc.assert(
      fc.property(somePlan, somePlan, edits, (before, after, typedIn) => {
        fc.pre(before.tasks.length > 0);
        const state = scenario(before, after, typedIn);
        expect(decide(after, state, () => "table").rows).toEqual(state.table.rows);
      })
    );
  });

  test("taking all makes the table the source's", () => {
    fc.assert(
      fc.property(somePlan, somePlan, edits, (before, after, typedIn) => {
        const state = scenario(before, after, typedIn);
        const taken = decide(after, state, () => "source");
        expect(document(taken.rows)).toEqual(document(merge(after).rows));
        expect(merge(after, taken).differences).toEqual([]);
      })
    );
  });

  test("only rows that were decided to go are lost, and no question is asked twice", () => {
    const sides = fc.array(fc.constantFrom<Side>("source", "table"), { minLength: 1 });
    fc.assert(
      fc.property(somePlan, somePlan, edits, sides, (before, after, typedIn, wanted) => {
        const state = scenario(before, after, typedIn);
        const sideOf = (at: number): Side => wanted[at % wanted.length]!;
        const merged = decide(after, state, sideOf);
        const goes = state.once.differences.filter(
          ({ kind }, at) => kind === "gone" && sideOf(at) === "source"
        );
        const left = new Map(merged.rows.map((row) => [row.id, row.cells.status]));
        const lost = state.table.rows.filter(({ id, cells }) => left.get(id) !== cells.status);
        expect(lost).toHaveLength(goes.length);
        const again = merge(after, merged);
        expect(again.differences.filter(({ asks }) => asks)).toEqual([]);
        expect(again.conflicts).toEqual([]);
      })
    );
  });
});
