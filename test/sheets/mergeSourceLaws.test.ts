import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Plan } from "../../src/plan/plan";
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

describe("for any two states of the source and any edits between", () => {
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
