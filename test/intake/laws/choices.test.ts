import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { NO_CHOICES, type Choices, type ChosenKind } from "../../../src/intake/choices";
import type { Grid } from "../../../src/intake/grid";
import { isReading, readPlan } from "../../../src/intake/readPlan";
import type { Reading, ReadRow, SourceMap } from "../../../src/intake/reading";
import { readList } from "../readList";
import { account, SAMPLES } from "./contents";
import { madeLists } from "./lists";

const grids = SAMPLES.map(([, grid]) => grid);
const lists = madeLists.map(({ grid }) => grid);

/** Choices as a workbook may remember them from a list that has changed since. */
const OF_ANOTHER_LIST: Choices = {
  sheets: ["Danh mục năm ngoái"],
  columns: [
    { header: "Cột không còn nữa", column: 2, role: "deadline" },
    { header: "", column: 90, role: "task" },
  ],
  rows: [
    { text: "99 | Việc không còn nữa", kind: "area" },
    { text: "Việc | Ai | Bao giờ | Không còn nữa", kind: "header" },
  ],
  agencies: [
    { spelling: "Phòng Dân tộc và Tôn giáo", name: "Phòng Kinh tế" },
    { spelling: "Tổ giúp việc 389", name: "Tổ giúp việc 389" },
  ],
  deadlines: [
    {
      phrase: "Ngày cuối cùng của đợt cao điểm",
      deadline: { kind: "year", start: null, due: null, rhythm: null, sure: true, read: "" },
    },
  ],
};

function holdsForAll(law: (grid: Grid) => void): void {
  fc.assert(fc.property(lists, law), { numRuns: 25 });
  grids.forEach(law);
}

describe("choices that change nothing", () => {
  function law(grid: Grid, choices: Partial<Choices>): void {
    const reading = readList(grid);
    const again = readList(grid, { choices: { ...NO_CHOICES, ...choices } });
    expect(again).toEqual(reading);
  }

  test.each(Object.entries(OF_ANOTHER_LIST))("%s that the list does not have", (what, choices) => {
    holdsForAll((grid) => law(grid, { [what]: choices }));
  });

  const asRead: readonly (readonly [string, (reading: Reading) => Partial<Choices>])[] = [
    ["the sheets", ({ sources }) => ({ sheets: sources.map(({ sheet }) => sheet) })],
    ["every column's role", ({ sources }) => ({ columns: sources[0].columns })],
    ["every row's kind", ({ rows }) => ({ rows })],
    ["the header's row", ({ sources }) => ({ rows: headerRows(sources[0].columns) })],
    [
      "every spelling's agency",
      ({ plan }) => ({
        agencies: plan.agencies.flatMap(({ name, spellings }) =>
          spellings.map((spelling) => ({ spelling, name }))
        ),
      }),
    ],
    [
      "every phrase's deadline",
      ({ plan }) => ({
        deadlines: plan.tasks.map(({ deadlineText: phrase, deadline }) => ({ phrase, deadline })),
      }),
    ],
  ];

  test.each(asRead)("%s as it was read", (_, choose) => {
    holdsForAll((grid) => law(grid, choose(readList(grid))));
  });
});

/** The row that is the header, where one row is. */
function headerRows(columns: SourceMap["columns"]): Choices["rows"] {
  const headers = columns.map(({ header }) => header).filter((header) => header !== "");
  return [{ text: headers.join(" | "), kind: "header" }];
}

describe("what a person says of a row", () => {
  /** Chooses a kind for each row of a list in turn. */
  function chooseEach(
    grid: Grid,
    kind: ChosenKind,
    expectation: (row: ReadRow, reading: Reading) => void
  ): void {
    for (const row of readList(grid).rows) {
      const reading = readPlan([grid], {
        fallbackYear: 2031,
        beforeMeansExclusive: true,
        choices: { ...NO_CHOICES, rows: [{ text: row.text, kind }] },
      });
      if (isReading(reading)) {
        expect([row, account(reading)]).toEqual([row, [reading.cells.total, []]]);
        expectation(row, reading);
      }
    }
  }

  const kindAt = ({ rows }: Reading, { first }: ReadRow["rows"]) =>
    rows.filter((row) => row.rows.first === first).map(({ kind }) => kind);

  test("a task is one", () => {
    holdsForAll((grid) =>
      chooseEach(grid, "task", (row, reading) => {
        expect([row, kindAt(reading, row.rows)]).toEqual([row, ["task"]]);
        expect(reading.plan.tasks.map(({ rows }) => rows.first)).toContain(row.rows.first);
      })
    );
  });

  test("an area is one", () => {
    holdsForAll((grid) =>
      chooseEach(grid, "area", (row, reading) => {
        expect([row, kindAt(reading, row.rows)]).toEqual([row, ["area"]]);
        const spans = reading.plan.areas.map(({ rows }) => rows);
        expect(
          spans.some(({ first, last }) => first <= row.rows.first && row.rows.first <= last)
        ).toBe(true);
      })
    );
  });

  test("what is left out is no task and no area", () => {
    holdsForAll((grid) =>
      chooseEach(grid, "leftOut", (row, reading) => {
        expect([row, kindAt(reading, row.rows)]).toEqual([row, ["leftOut"]]);
        expect(reading.plan.tasks.map(({ rows }) => rows.first)).not.toContain(row.rows.first);
      })
    );
  });

  test("what goes on with the task above is no task of its own", () => {
    holdsForAll((grid) =>
      chooseEach(grid, "continuation", (row, reading) => {
        expect(reading.plan.tasks.map(({ rows }) => rows.first)).not.toContain(row.rows.first);
      })
    );
  });

  test("the header is neither task nor area, wherever else its words stand", () => {
    holdsForAll((grid) =>
      chooseEach(grid, "header", ({ text }, { rows }) => {
        expect(rows.filter((row) => row.text === text && row.kind !== "leftOut")).toEqual([]);
      })
    );
  });
});
