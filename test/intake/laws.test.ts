import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Grid, GridValue } from "../../src/intake/grid";
import { cellText } from "../../src/intake/cellText";
import { searchKey } from "../../src/text/keys";
import { gridOf, type Typed } from "./gridOf";
import { readList } from "./readList";
import { seedGrid } from "./seedGrid";

const HEADER = ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm", "Lãnh đạo"];

const phrase = fc.constantFrom(
  "Rà soát văn bản",
  "của cơ quan nhà nước",
  "I. Cải cách thể chế",
  "Tổng cộng",
  "Nơi nhận:",
  "12",
  "Quý I/2026",
  "Phòng Kinh tế",
  "- Báo cáo",
  ""
);
const rows = fc.array(fc.array(fc.oneof(phrase, fc.nat(40)), { minLength: 7, maxLength: 7 }), {
  maxLength: 12,
});

/** Letters and digits of a text, so that joining and cleaning do not count. */
function bare(text: string): string {
  return searchKey(text).replaceAll(" ", "");
}

test("every cell below the header ends up in a task, an area or a repair", () => {
  fc.assert(
    fc.property(rows, (body: readonly (readonly Typed[])[]) => {
      const grid = gridOf([HEADER, [1, "Ban hành Kế hoạch", "Công an xã"], ...body]);
      const { plan, repairs } = readList(grid);
      const kept = bare(
        [
          ...plan.areas.map((area) => `${area.numeral} ${area.name}`),
          ...plan.tasks.flatMap((task) => [
            task.number,
            task.text,
            task.leadPrinted,
            task.supportingPrinted,
            task.deadlineText,
            task.deliverable,
            ...task.carried,
          ]),
          ...repairs.map((repair) => repair.before),
        ].join(" ")
      );
      for (const cell of grid.cells
        .slice(1)
        .flat()
        .map(cellText)
        .filter((text) => text !== "")) {
        expect(kept).toContain(bare(cell));
      }
    })
  );
});

describe("the real plan reads the same", () => {
  const withText = (grid: Grid, change: (text: string) => string): Grid => ({
    ...grid,
    cells: grid.cells.map((row) =>
      row.map((value): GridValue =>
        value.kind === "text" ? { kind: "text", text: change(value.text) } : value
      )
    ),
  });
  const { plan } = readList(seedGrid());

  test("in decomposed letters", () => {
    expect(readList(withText(seedGrid(), (text) => text.normalize("NFD"))).plan).toEqual(plan);
  });

  test("with no-break blanks", () => {
    expect(readList(withText(seedGrid(), (text) => text.replaceAll(" ", "\u00A0"))).plan).toEqual(
      plan
    );
  });

  test("with its columns in any order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }), (order) => {
        const grid = seedGrid();
        const cells = grid.cells.map((row) => [row[0]!, ...order.map((column) => row[column]!)]);
        expect(readList({ ...grid, cells }).plan).toEqual(plan);
      }),
      { numRuns: 20 }
    );
  });

  test("with blank rows between its rows", () => {
    const grid = seedGrid();
    const blank = grid.cells[3]!;
    const spaced = grid.cells.flatMap((row) => [row, blank]);
    const merges = grid.merges.map((merge) => ({
      ...merge,
      top: merge.top * 2,
      bottom: merge.bottom * 2,
    }));
    const reading = readList({ ...grid, cells: spaced, merges });
    expect(reading.plan.tasks.map((task) => task.text)).toEqual(
      plan.tasks.map((task) => task.text)
    );
    expect(reading.plan.areas.map((area) => area.id)).toEqual(plan.areas.map((area) => area.id));
  });
});
