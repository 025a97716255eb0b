import { expect, test } from "@jest/globals";
import type { Grid, GridValue } from "../../src/intake/grid";
import type { Reading } from "../../src/intake/reading";
import { columnLetters } from "../../src/notation/columnLetters";
import type { Plan, RowSpan, Task } from "../../src/plan/plan";
import { areaLists } from "../samples/lists/areas";
import { headerLists } from "../samples/lists/headers";
import { paperLists } from "../samples/lists/papers";
import { rowLists } from "../samples/lists/rows";
import { partsOf, type ExpectedReading } from "../samples/lists/sampleList";
import { sheetLists } from "../samples/lists/sheets";
import { readList, repairsOf } from "./readList";

const lists = [...headerLists, ...areaLists, ...rowLists, ...sheetLists, ...paperLists];

test.each(lists.map((list) => [list.about, list] as const))("%s", (_, { grid, expected }) => {
  expect(asExpected(readList(grid))).toEqual(inParts(expected));
});

test.each(lists.map((list) => [list.about, list] as const))(
  "the same, with blank rows and columns around it and in decomposed letters: %s",
  (_, { grid }) => {
    const { plan, cells } = readList(grid);
    const shifted = readList(decomposed(withMargin(grid)));
    expect(withoutRows(shifted.plan)).toEqual(withoutRows(plan));
    expect(shifted.cells).toEqual(cells);
    expect(cells.flagged).toBe(0);
  }
);

/** The same list three rows further down and two columns to the right, with blank rows and a blank column behind it. */
function withMargin(grid: Grid): Grid {
  const blank: GridValue = { kind: "blank" };
  const width = (grid.cells[0]?.length ?? 0) + 3;
  const blankRows = (count: number): GridValue[][] =>
    Array.from({ length: count }, () => Array.from({ length: width }, () => blank));
  return {
    ...grid,
    cells: [
      ...blankRows(3),
      ...grid.cells.map((row) => [blank, blank, ...row, blank]),
      ...blankRows(2),
    ],
    merges: grid.merges.map(({ top, left, bottom, right }) => ({
      top: top + 3,
      left: left + 2,
      bottom: bottom + 3,
      right: right + 2,
    })),
  };
}

function decomposed(grid: Grid): Grid {
  const cells = grid.cells.map((row) =>
    row.map((value): GridValue =>
      value.kind === "text" ? { kind: "text", text: value.text.normalize("NFD") } : value
    )
  );
  return { ...grid, cells };
}

function withoutRows({ areas, tasks, ...rest }: Plan): unknown {
  const plain = <T extends { readonly rows: RowSpan }>(items: readonly T[]): unknown =>
    items.map((item) => ({ ...item, rows: item.rows.last - item.rows.first }));
  return { ...rest, areas: plain(areas), tasks: plain(tasks) };
}

/** What was read in the terms of the corpus. */
function asExpected(reading: Reading): unknown {
  const { sources, plan } = reading;
  const [source] = sources;
  const nameOf = (id: string): string => plan.areas.find((area) => area.id === id)?.name ?? "";
  return {
    headerRow: source.headerRow,
    columns: source.columns
      .map(({ role, column }) => `${role} ${columnLetters(column)}`)
      .join(", "),
    areas: plan.areas.map(({ numeral, name, rows }) => [numeral, name, `${rows.first}`]),
    tasks: plan.tasks.map((task) => taskParts(task, nameOf(task.areaId))),
    dropped: repairsOf(reading, "rowDropped").map(([first]) => first),
  };
}

function taskParts(task: Task, area: string): readonly string[] {
  const { first, last } = task.rows;
  const rows = first === last ? `${first}` : `${first}-${last}`;
  const { number, text, leadPrinted, deadlineText, deliverable } = task;
  return [rows, number, area, text, leadPrinted, deadlineText, deliverable];
}

function inParts({ areas, tasks, dropped = [], ...rest }: ExpectedReading): unknown {
  return { ...rest, areas: areas.map(partsOf), tasks: tasks.map(partsOf), dropped };
}
