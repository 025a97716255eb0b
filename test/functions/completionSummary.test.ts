import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { areaRate, completionSummary } from "../../src/functions/completionSummary";
import { fromIso } from "../../src/plan/day";
import { SUMMARY_COLUMNS } from "../../src/plan/summaryColumns";
import { seedTable, serial, taskTable, type Block } from "./taskTable";

const asOf = fromIso("2026-06-10");
const done = { "Lĩnh vực": "Cải cách thể chế", "Trạng thái": "Đã hoàn thành" };

describe("the real plan on 10/6/2026", () => {
  test("by area: six overdue, every row closes", () => {
    expect(summary(seedTable())).toEqual([
      SUMMARY_COLUMNS.map((column) => column.header),
      ["Chỉ đạo điều hành, kiểm tra và tuyên truyền", 8, 0, 0, 0, 0, 4, 2, 2, 0, 0, 0, 8, 0, "0/8"],
      ["Cải cách thể chế", 7, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 7, 0, "0/7"],
      ["Cải cách thủ tục hành chính", 8, 0, 0, 0, 0, 0, 2, 6, 0, 0, 0, 8, 0, "0/8"],
      ["Cải cách tổ chức bộ máy", 3, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 3, 0, "0/3"],
      ["Cải cách chế độ công vụ", 4, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 4, 0, "0/4"],
      ["Cải cách tài chính công", 2, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 2, 0, "0/2"],
      [
        "Xây dựng chính quyền điện tử, chính quyền số",
        7,
        0,
        0,
        0,
        0,
        7,
        0,
        0,
        0,
        0,
        0,
        7,
        0,
        "0/7",
      ],
      ["Tổng cộng", 39, 0, 0, 0, 0, 23, 6, 10, 0, 0, 0, 39, 0, "0/39"],
    ]);
  });

  test("by lead agency, in order of appearance", () => {
    const rows = summary(seedTable(), "Cơ quan chủ trì");
    expect(rows.slice(1).map(([group, total]) => [group, total])).toEqual([
      ["Phòng Văn hóa - Xã hội", 16],
      ["Các cơ quan chuyên môn liên quan", 1],
      ["Phòng Kinh tế", 3],
      ["Trung tâm Dịch vụ sự nghiệp công", 1],
      ["Văn phòng HĐND và UBND", 8],
      ["Trung tâm Phục vụ hành chính công", 8],
      ["Công an xã", 2],
      ["Tổng cộng", 39],
    ]);
  });

  test("by quarter and month of the due date, in order of time, tasks without one last", () => {
    expect(summary(seedTable(), "quý").map((row) => row[0])).toEqual([
      "Nhóm",
      "Quý I/2026",
      "Quý II/2026",
      "Quý III/2026",
      "Quý IV/2026",
      "Không có hạn",
      "Tổng cộng",
    ]);
    expect(summary(seedTable(), "Tháng").map((row) => row[0])).toContain("Tháng 01/2026");
  });

  test("everything done gives 100 %, whether by date or not", () => {
    const table = seedTable().map((row, index) =>
      index === 0 ? row : row.with(12, "Đã hoàn thành").with(13, serial("2026-06-01"))
    );
    expect(summary(table).at(-1)?.slice(-2)).toEqual([1, "39/39"]);
  });
});

describe("what Excel hands over", () => {
  test("0, null and an empty text are blanks alike", () => {
    const row = { "Lĩnh vực": "Cải cách thể chế", "Loại thời hạn": "Thường xuyên" };
    const summaries = [0, null, "", " "].map((blank) =>
      summary(
        taskTable({ ...row, "Trạng thái": blank, "Hạn hoàn thành": blank, "Ngày bắt đầu": blank })
      )
    );
    expect(new Set(summaries.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(named(summaries[0]!.at(-1)!)).toMatchObject({
      "Chưa có hạn": 1,
      "Trong đó: Chưa cập nhật": 1,
    });
  });

  test("words are read whatever their case, Unicode form and tone placement", () => {
    const rows = summary(
      taskTable(
        { ...done, "Trạng thái": "ĐÃ HOÀN THÀNH", "Lĩnh vực": "Cải cách hiện đại hoá" },
        {
          ...done,
          "Trạng thái": "Đã hoàn thành".normalize("NFD"),
          "Lĩnh vực": "Cải cách hiện đại hóa",
        }
      )
    );
    expect(rows.slice(1).map((row) => row[0])).toEqual(["Cải cách hiện đại hoá", "Tổng cộng"]);
    expect(named(rows.at(-1)!)).toMatchObject({ "Hoàn thành (không giao hạn)": 2 });
  });

  test("error cells and cells that their column cannot mean are tolerated and counted", () => {
    const error = { code: "#N/A" };
    const rows = summary(
      taskTable(
        { ...done, "Trạng thái": error },
        { ...done, "Lĩnh vực": error },
        { ...done, "Hạn hoàn thành": "30/6/2026" },
        { ...done, "Trạng thái": "Xong" }
      )
    );
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ["Nhóm", "Tổng số"],
      ["Cải cách thể chế", 3],
      ["Ngoài danh mục", 1],
      ["Tổng cộng", 4],
      ["Ô lỗi hoặc không đọc được", 4],
    ]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([SUMMARY_COLUMNS.length]));
  });

  test("a totals row and blank rows are no tasks", () => {
    const table = [
      ...taskTable(done, {}, done, {}),
      ...taskTable({ "Lĩnh vực": "Tổng cộng", "Trạng thái": 2 }, {}).slice(1),
    ];
    expect(named(summary(table).at(-1)!)).toMatchObject({ "Tổng số": 2 });
  });

  test("an extension counts only with its document", () => {
    const late = {
      "Lĩnh vực": "Cải cách thể chế",
      "Hạn hoàn thành": serial("2026-03-31"),
      "Hạn điều chỉnh": serial("2026-09-30"),
    };
    const rows = summary(taskTable(late, { ...late, "Văn bản cho gia hạn": "15/UBND-VX" }));
    expect(named(rows.at(-1)!)).toMatchObject({ "Quá hạn": 1, "Trong hạn": 1 });
  });

  test("a stopped task leaves the base only with its document", () => {
    const stopped = { "Lĩnh vực": "Cải cách thể chế", "Trạng thái": "Dừng thực hiện" };
    const rows = summary(
      taskTable(done, stopped, { ...stopped, "Văn bản cho gia hạn": "15/UBND-VX" })
    );
    expect(rows.at(-1)?.at(-1)).toBe("1/2");
  });

  test("columns may stand in any order, and only some of them", () => {
    const block: Block = [
      ["TRẠNG  THÁI", "Ghi chú", "Hạn hoàn thành ", "Lĩnh vực"],
      ["Đã hoàn thành", "", 0, "Cải cách thể chế"],
    ];
    expect(named(summary(block).at(-1)!)).toMatchObject({ "Tổng số": 1, "n/N": "1/1" });
  });

  test("a table without tasks has zeros and no rate", () => {
    expect(summary(taskTable({}))[1]).toEqual([
      "Tổng cộng",
      ...Array<number>(12).fill(0),
      "",
      "0/0",
    ]);
  });
});

test("the short summary closes too", () => {
  const result = completionSummary(seedTable(), asOf, null, false);
  const rows = result.ok ? result.value : [];
  expect(rows[0]).toEqual([
    "Nhóm",
    "Tổng số",
    "Đã hoàn thành",
    "Trong hạn",
    "Quá hạn",
    "Chưa có hạn",
    "Không phát sinh, dừng",
    "Tỷ lệ hoàn thành",
    "n/N",
  ]);
  for (const [, total, ...rest] of rows.slice(1)) {
    expect(sum(rest.slice(0, 5))).toBe(total);
  }
});

test("sums close for any table", () => {
  const cell = (...values: readonly unknown[]): fc.Arbitrary<unknown> =>
    fc.constantFrom(...values, 0, null, "", "?");
  const day = cell(serial("2026-01-31"), serial("2026-06-10"), serial("2026-12-31"), "31/12/2026", {
    code: "#REF!",
  });
  const row = fc.record({
    "Lĩnh vực": cell("Cải cách thể chế", "Cải cách tài chính công", { code: "#N/A" }),
    "Nội dung công việc": fc.constant("việc"),
    "Loại thời hạn": cell("Ngày cụ thể", "Cả năm", "Định kỳ", "Thường xuyên", "Theo yêu cầu"),
    "Ngày bắt đầu": day,
    "Hạn hoàn thành": day,
    "Hạn điều chỉnh": day,
    "Văn bản cho gia hạn": cell("15/UBND"),
    "Trạng thái": cell(
      "Chưa thực hiện",
      "Đang thực hiện",
      "Đã hoàn thành",
      "Không phát sinh",
      "Dừng thực hiện"
    ),
    "Ngày hoàn thành": day,
  });
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom(null, "Quý", "Cơ quan"), (rows, groupBy) => {
      const result = summary(taskTable(...rows), groupBy).filter(
        (each) => !String(each[0]).startsWith("Ô lỗi")
      );
      const groups = result.slice(1, -1);
      const total = result.at(-1)!;
      expect(total[1]).toBe(rows.length);
      [...groups, total].forEach((each) => expect(sum(each.slice(2, 11))).toBe(each[1]));
      total
        .slice(1, 13)
        .forEach((count, index) => expect(sum(groups.map((each) => each[index + 1]!))).toBe(count));
    })
  );
});

describe("when there is nothing to give", () => {
  test.each<[string, Block, unknown, unknown]>([
    ["no date", seedTable(), null, { kind: "asOfMissing" }],
    [
      "no status column",
      [["Lĩnh vực", "Hạn hoàn thành"]],
      null,
      { kind: "columnMissing", column: "Trạng thái" },
    ],
    [
      "no area column",
      [["Trạng thái", "Hạn hoàn thành"]],
      null,
      { kind: "columnMissing", column: "Lĩnh vực" },
    ],
    [
      "an unknown grouping",
      seedTable(),
      "Màu sắc",
      { kind: "groupingUnknown", groupBy: "Màu sắc" },
    ],
    ["an empty block", [[]], null, { kind: "columnMissing", column: "Trạng thái" }],
  ])("%s is a problem", (_, block, groupBy, problem) => {
    const day = _ === "no date" ? null : asOf;
    expect(completionSummary(block, day, groupBy, true)).toEqual({ ok: false, problem });
  });
});

describe("one area's rate", () => {
  const table = taskTable(
    done,
    { ...done, "Trạng thái": "Đang thực hiện" },
    { "Lĩnh vực": "Cải cách tài chính công", "Trạng thái": "Không phát sinh" }
  );

  test.each<[unknown, unknown]>([
    ["CẢI CÁCH THỂ CHẾ", 0.5],
    ["Cải cách tài chính công", ""],
    [0, 0.5],
    [null, 0.5],
  ])("of %j is %j", (area, rate) => {
    expect(areaRate(table, asOf, area)).toEqual({ ok: true, value: rate });
  });

  test("an area that is not there is a problem and not zero", () => {
    expect(areaRate(table, asOf, "Cải cách chế độ công vụ")).toMatchObject({
      ok: false,
      problem: { kind: "groupMissing" },
    });
  });
});

function summary(block: Block, groupBy: unknown = null): (string | number)[][] {
  const result = completionSummary(block, asOf, groupBy, true);
  if (!result.ok) {
    throw new Error(result.problem.kind);
  }
  return result.value;
}

function named(row: readonly (string | number)[]): Readonly<Record<string, string | number>> {
  return Object.fromEntries(SUMMARY_COLUMNS.map(({ header }, index) => [header, row[index]!]));
}

function sum(cells: readonly (string | number)[]): number {
  return cells.reduce<number>((total, cell) => total + Number(cell), 0);
}
