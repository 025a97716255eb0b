import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { accountFor } from "../../src/intake/accounting";
import type { CellCounts } from "../../src/intake/reading";
import { finish } from "../../src/pace/steps";
import { gridOf, type Typed } from "./gridOf";
import { readList } from "./readList";
import { seedGrid } from "./seedGrid";

const HEADER = ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm", "Lãnh đạo"];
const REORDERED = ["STT", "Sản phẩm", "Nhiệm vụ", "Thời hạn", "Chủ trì", "Cấp trình", "Phối hợp"];

const phrase = fc.constantFrom(
  "Rà soát văn bản",
  "của cơ quan nhà nước",
  "I. Cải cách thể chế",
  "II",
  "1.1",
  "a",
  "A. NHIỆM VỤ",
  "Tổng cộng",
  "Nơi nhận:",
  "Tân Hòa, ngày 12 tháng 01 năm 2026",
  "12",
  "-----",
  "-",
  "Quý I/2026",
  "Phòng Kinh tế",
  "- Báo cáo",
  ""
);
const bodyRow = fc.array(fc.oneof(phrase, fc.nat(40)), { minLength: 7, maxLength: 7 });
const listRow = fc.oneof(
  { weight: 8, arbitrary: bodyRow },
  { weight: 1, arbitrary: fc.constantFrom<string[]>(HEADER, REORDERED) }
);
const body = fc.array(listRow, { maxLength: 14 });
/** A cell of the body merged down over the row below it: [offset, column]. */
const mergedDown = fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 7 })), { maxLength: 2 });

function placesOf(counts: CellCounts): number {
  const { inTasks, inAreas, inHeading, kept, repaired, flagged } = counts;
  return inTasks + inAreas + inHeading + kept + repaired + flagged;
}

test("every cell of any list is found in exactly one place, and none is lost", () => {
  fc.assert(
    fc.property(body, mergedDown, (rows: readonly (readonly Typed[])[], downs) => {
      const top = [1, "Ban hành Kế hoạch", "Công an xã"];
      const cells = [["DANH MỤC NĂM 2026"], HEADER, top, ...rows].map((row) => [...row]);
      const merges = downs
        .filter(([offset]) => offset + 4 < cells.length)
        .map(([offset, column]) => [offset + 4, column, offset + 5, column] as const);
      for (const [, column, bottom] of merges) {
        cells[bottom - 1]![column - 1] = "";
      }
      const { cells: counts } = readList(gridOf(cells, merges));
      expect(placesOf(counts)).toBe(counts.total);
      expect(counts.flagged).toBe(0);
    }),
    { numRuns: 300 }
  );
});

describe("the account of the real plan", () => {
  const grid = seedGrid();
  const reading = readList(grid);

  test("all cells are in the heading, the areas or the tasks", () => {
    expect(reading.cells).toEqual({
      total: grid.cells.flat().filter((value) => value.kind !== "blank").length,
      inHeading: 3 + 6,
      inAreas: 7,
      inTasks: reading.cells.total - 16,
      kept: 0,
      repaired: 0,
      flagged: 0,
    });
  });

  test("a task that went missing shows as flagged cells", () => {
    const [lost, ...tasks] = reading.plan.tasks;
    const { areas } = reading.plan;
    const { repairs } = reading;
    const account = finish(accountFor(grid, { headerRow: 5, areas, tasks, repairs }));
    const filled = grid.cells[lost!.rows.first - 1]!.filter((value) => value.kind !== "blank");
    expect(account.cells.flagged).toBe(filled.length);
    expect(account.lost.map(({ text }) => text)).toContain(lost!.text);
  });
});

describe("no cell takes the words of another", () => {
  const header = ["STT", "Nội dung công việc", "Chủ trì", "Thời gian", "Sản phẩm", "Nguồn"];
  const above = ["1", "Tự kiểm tra công vụ", "Công an xã", "Quý I/2026", "Biên bản", "HĐND"];

  test.each([
    [
      "that differ in capitals where a page was cut",
      ["2", "Xây dựng lịch", "Công an xã", "Tháng", "Lịch tiếp công", ""],
      ["", "tiếp công dân", "", "01/2026", "dân", ""],
    ],
    [
      "that are part of its own",
      ["2", "Tiếp công dân", "Công an xã", "Quý", "Lịch", "II."],
      ["", "định kỳ tại trụ sở", "", "III", "tiếp dân", ""],
    ],
  ])("%s", (_, first, second) => {
    const { cells, lost } = readList(gridOf([header, above, first, second]));
    expect(lost).toEqual([]);
    expect(cells.kept).toBe(first[5] === "" ? 1 : 2);
  });

  test("nor the dash of a name that was cut, where its words were another cell's, too", () => {
    const rows = [
      ["STT", "Lĩnh vực", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Sản phẩm"],
      ["1", "Cải cách thể chế", "Theo dõi thi hành pháp luật", "Công an xã", "Quý IV", "Báo cáo"],
      ["2", "An", "Rà", "Phòng Văn hóa", "Tháng", "Danh"],
      ["", "sinh", "soát", "-", "11/2026", "sách"],
      ["", "xã hội", "hộ nghèo", "Xã hội", "", ""],
    ];
    const { plan, lost } = readList(gridOf(rows));
    expect(plan.tasks[1]!.lead).toBe("Phòng Văn hóa - Xã hội");
    expect(lost).toEqual([]);
  });

  test("nor does a number read without its point", () => {
    const first = ["2", "Rà soát thủ tục", "Công an xã", "21", "Báo cáo", "1.1"];
    const second = ["", "hành chính", "", "10", "", "thể chế"];
    expect(readList(gridOf([header, above, first, second])).lost).toEqual([]);
  });

  test("nor does the word for a part make its heading another", () => {
    const rows = [header, above, ["Phần II. Bảo vệ môi trường", "và an sinh xã hội"], above];
    expect(readList(gridOf(rows)).lost).toEqual([]);
  });

  test("nor does the other number of an area that comes again go missing", () => {
    const rows = [
      header,
      ["I", "Cải cách thể chế"],
      above,
      ["II", "Cải cách tài chính công"],
      ["2", "Công khai ngân sách", "Phòng Kinh tế", "Quý II/2026", "Quyết định", ""],
      ["III", "Cải cách thể chế"],
      ["3", "Rà soát văn bản", "Công an xã", "Quý IV/2026", "Báo cáo", ""],
    ];
    const { plan, lost, repairs } = readList(gridOf(rows));
    expect(plan.areas.map(({ numeral }) => numeral)).toEqual(["I", "II"]);
    expect(repairs).toContainEqual(
      expect.objectContaining({ kind: "rowDropped", rows: { first: 6, last: 6 }, before: "III" })
    );
    expect(lost).toEqual([]);
  });
});
