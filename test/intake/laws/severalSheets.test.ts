import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Grid } from "../../../src/intake/grid";
import { isReading, readPlan } from "../../../src/intake/readPlan";
import { gridOf } from "../gridOf";
import { readList } from "../readList";
import { tasksOf, withoutRows } from "./contents";
import { HEADER_ROW, madeLists } from "./lists";

const OPTIONS = { fallbackYear: 2031, beforeMeansExclusive: true };

/** A sheet for each area of a list, each under the list's title and header. */
function splitByArea(grid: Grid): readonly Grid[] {
  const { areas } = readList(grid).plan;
  const starts = [HEADER_ROW, ...areas.map(({ rows }) => rows.first - 1), grid.cells.length];
  return starts.slice(0, -1).flatMap((from, index) => {
    const to = starts[index + 1]!;
    const isEmpty = grid.cells
      .slice(from, to)
      .flat()
      .every(({ kind }) => kind === "blank");
    return isEmpty ? [] : [{ ...rowsOf(grid, from, to), name: `Phần ${index + 1}` }];
  });
}

function rowsOf(grid: Grid, from: number, to: number): Grid {
  const up = from - HEADER_ROW;
  const inside = grid.merges.filter(({ top, bottom }) => from <= top && bottom < to);
  return {
    ...grid,
    cells: [...grid.cells.slice(0, HEADER_ROW), ...grid.cells.slice(from, to)],
    merges: inside.map((merge) => ({ ...merge, top: merge.top - up, bottom: merge.bottom - up })),
  };
}

test("a list cut up into a sheet for each area is the same plan", () => {
  fc.assert(
    fc.property(madeLists, ({ grid, tasks }) => {
      const sheets = splitByArea(grid);
      const reading = readPlan(sheets, OPTIONS);
      if (!isReading(reading)) {
        throw new Error(`Not read: ${reading.kind}`);
      }
      expect(reading.sources.map(({ sheet }) => sheet)).toEqual(sheets.map(({ name }) => name));
      expect(tasksOf(reading.plan)).toEqual(tasks);
      expect(withoutRows(reading.plan)).toEqual(withoutRows(readList(grid).plan));
      expect(reading.lost).toEqual([]);
    }),
    { numRuns: 200 }
  );
});

test("sheets without a column for the lead are read together although each has the yearly report", () => {
  const report = "Báo cáo tổng kết công tác năm";
  const sheetOf = (name: string, ...texts: readonly string[]): Grid => {
    const rows = [...texts, report].map((text, i) => [i + 1, text, "Quý IV/2026", "Báo cáo"]);
    return gridOf([["TT", "Nhiệm vụ", "Thời hạn", "Sản phẩm"], ...rows], [], name);
  };
  const reading = readPlan(
    [
      sheetOf("Phòng Kinh tế", "Rà soát quy hoạch", "Kiểm kê tài sản công"),
      sheetOf("Công an xã", "Cấp căn cước cho công dân", "Tuần tra ban đêm"),
    ],
    OPTIONS
  );
  const tasks = isReading(reading) ? reading.plan.tasks : [];
  expect(tasks.filter(({ text }) => text === report).map(({ lead }) => lead)).toEqual([
    "Phòng Kinh tế",
    "Công an xã",
  ]);
  expect(tasks).toHaveLength(6);
});
