import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readList } from "../readList";
import { account, SAMPLES, tasksOf } from "./contents";
import { madeLists } from "./lists";

test("every task of a list is read once, in order, with the words of its cells", () => {
  fc.assert(
    fc.property(madeLists, ({ grid, tasks }) => {
      expect(tasksOf(readList(grid).plan)).toEqual(tasks);
    }),
    { numRuns: 300 }
  );
});

test("every cell of a list is in one place of the reading, and none is in no place", () => {
  fc.assert(
    fc.property(madeLists, ({ grid }) => {
      const reading = readList(grid);
      expect(account(reading)).toEqual([reading.cells.total, []]);
    }),
    { numRuns: 300 }
  );
});

test.each(SAMPLES)("every cell has its place: %s", (_, grid) => {
  const reading = readList(grid);
  expect(account(reading)).toEqual([reading.cells.total, []]);
});
