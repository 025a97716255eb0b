import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Grid, GridMerge } from "../../../src/intake/grid";
import type { Plan } from "../../../src/plan/plan";
import { comparisonKey } from "../../../src/text/keys";
import { oldTonePlacement } from "../../text/spellings";
import { readList } from "../readList";
import { halfComposed, withBlankColumns, withBlankRows, withColumnsIn, withTexts } from "./changes";
import { account, SAMPLES, withoutRows } from "./contents";
import { HEADER_ROW, madeLists } from "./lists";

const made = madeLists.map(({ grid }) => grid);
const grids = SAMPLES.map(([, grid]) => grid);
const sample = fc.constantFrom(...grids);
const lists = fc.oneof({ weight: 2, arbitrary: made }, { weight: 1, arbitrary: sample });

/** Holds a law over made lists and over each list of the corpus. */
function holdsForAll(law: (grid: Grid) => void): void {
  fc.assert(fc.property(made, law), { numRuns: 100 });
  grids.forEach(law);
}

describe("a list reads the same", () => {
  const forms: readonly (readonly [string, (text: string) => string])[] = [
    ["in decomposed letters", (text) => text.normalize("NFD")],
    ["in half-composed letters", halfComposed],
    ["with no-break blanks", (text) => text.replaceAll(" ", "\u00A0")],
    ["with zero-width characters", (text) => text.replaceAll(" ", "\u200B \uFEFF")],
  ];

  test.each(forms)("%s", (_, change) => {
    holdsForAll((grid) => {
      const changed = readList(withTexts(grid, change));
      const reading = readList(grid);
      expect(changed.plan).toEqual(reading.plan);
      expect(changed.cells).toEqual(reading.cells);
    });
  });

  test("with tones placed the older way, but for its words, which stay as printed", () => {
    holdsForAll((grid) => {
      const { plan } = readList(grid);
      const older = readList(withTexts(grid, oldTonePlacement)).plan;
      expect(meaningOf(older)).toEqual(meaningOf(plan));
      expect(older.tasks.map(({ text }) => text)).toEqual(
        plan.tasks.map(({ text }) => oldTonePlacement(text))
      );
    });
  });
});
/** What a plan says, apart from how its words are spelled. */
function meaningOf({ areas, agencies, tasks }: Plan): unknown {
  return {
    areas: areas.map(({ id, rows }) => [id, rows]),
    agencies: agencies.map(({ name, kind }) => [comparisonKey(name), kind]),
    tasks: tasks.map(({ areaId, rows, lead, supporting, deadline }) => ({
      areaId,
      rows,
      lead: comparisonKey(lead),
      supporting: supporting.map(comparisonKey),
      deadline: { ...deadline, read: comparisonKey(deadline.read) },
    })),
  };
}

// Below the last task a blank row parts it from the notes.
test("blank rows between the header and the last task change nothing but where the rows stand", () => {
  fc.assert(
    fc.property(lists, fc.infiniteStream(fc.boolean()), (grid, coins) => {
      const reading = readList(grid);
      const { headerRow } = reading.sources[0];
      const last = reading.plan.tasks.at(-1)!.rows.first;
      const before = grid.cells.flatMap((_, row) =>
        row >= headerRow && row < last && coins.next().value ? [row] : []
      );
      const spaced = readList(withBlankRows(grid, before));
      expect(withoutRows(spaced.plan)).toEqual(withoutRows(reading.plan));
      expect(spaced.cells).toEqual(reading.cells);
    }),
    { numRuns: 200 }
  );
});

test("blank columns between the columns of a list change nothing", () => {
  fc.assert(
    fc.property(lists, fc.infiniteStream(fc.boolean()), (grid, coins) => {
      const reading = readList(grid);
      const before = grid.cells[0]!.flatMap((_, column) => (coins.next().value ? [column] : []));
      const spaced = readList(withBlankColumns(grid, before));
      expect(spaced.plan).toEqual(reading.plan);
      expect(spaced.cells).toEqual(reading.cells);
    }),
    { numRuns: 300 }
  );
});

describe("the columns of a list may stand in any order; those that are carried along follow", () => {
  function law(grid: Grid, places: fc.Stream<number>, headerTop: number): void {
    const { plan } = readList(grid);
    const order = grid.cells[0]!.map((_, column) => ({
      column,
      place: places.next().value as number,
    }))
      .sort((a, b) => a.place - b.place)
      .map(({ column }) => column);
    const ordered = readList(withColumnsIn(grid, order, headerTop));
    expect(withCarriedByName(ordered.plan)).toEqual(withCarriedByName(plan));
    expect(account(ordered)).toEqual([ordered.cells.total, []]);
  }
  const places = fc.infiniteStream(fc.nat());

  test("in made lists", () => {
    fc.assert(
      fc.property(made, places, (grid, order) => law(grid, order, HEADER_ROW - 1)),
      { numRuns: 150 }
    );
  });

  test("in the corpus, where one row is the header and no cell is merged over some of the columns", () => {
    fc.assert(
      fc.property(fc.constantFrom(...grids.filter(isMovable)), places, (grid, order) =>
        law(grid, order, readList(grid).sources[0].headerRow - 1)
      ),
      { numRuns: 300 }
    );
  });
});

/** Whether one row is the header, with at most a title above, and no cell is merged over a part of the columns. */
function isMovable(grid: Grid): boolean {
  const { headerRow } = readList(grid).sources[0];
  const above = grid.cells[headerRow - 2] ?? [];
  const isWhole = ({ top, left, bottom, right }: GridMerge): boolean =>
    left === right
      ? top >= headerRow
      : top === bottom && right - left + 1 === grid.cells[0]!.length;
  const inOneRow = above.filter(({ kind }) => kind !== "blank").length <= 1;
  return headerRow > 0 && inOneRow && grid.merges.every(isWhole);
}

function withCarriedByName(plan: Plan): unknown {
  const tasks = plan.tasks.map((task) => ({
    ...task,
    carried: Object.fromEntries(plan.carriedColumns.map((name, i) => [name, task.carried[i]])),
  }));
  return { ...plan, carriedColumns: new Set(plan.carriedColumns), tasks };
}
