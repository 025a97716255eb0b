import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { cutOut } from "../../src/excel/freeze/cutOut";
import { cellsIn } from "../../src/excel/freeze/frozenAreas";
import type { SheetArea } from "../../src/sheets/blueprint";

const area = fc.record({
  row: fc.integer({ min: 1, max: 8 }),
  column: fc.integer({ min: 1, max: 8 }),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

function places(areas: readonly SheetArea[]): readonly string[] {
  return areas
    .flatMap(cellsIn)
    .map(({ row, column }) => `${row},${column}`)
    .sort();
}

test("what is left of a rectangle is each of its cells that no hole covers, once", () => {
  fc.assert(
    fc.property(area, fc.array(area, { maxLength: 4 }), (whole, holes) => {
      const covered = new Set(places(holes));
      const left = places([whole]).filter((place) => !covered.has(place));
      expect(places(cutOut(whole, holes))).toEqual(left);
    })
  );
});
