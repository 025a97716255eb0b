import { describe, expect, test } from "@jest/globals";
import type { Grid } from "../../src/intake/grid";
import { isReading, readPlan, type ReadOptions } from "../../src/intake/readPlan";
import type { Reading } from "../../src/intake/reading";
import { NO_CHOICES } from "../../src/intake/choices";
import { gridOf, type Typed } from "./gridOf";

const HEADER = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Sản phẩm"];

function sheet(name: string, rows: readonly (readonly Typed[])[], header = HEADER): Grid {
  return gridOf([header, ...rows], [], name);
}

function read(grids: readonly Grid[], options: Partial<ReadOptions> = {}): Reading {
  const reading = readPlan(grids, { fallbackYear: 2031, beforeMeansExclusive: true, ...options });
  if (!isReading(reading)) {
    throw new Error(`Not read: ${reading.kind}`);
  }
  return reading;
}

const office = sheet("Văn phòng", [
  ["I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"],
  [1, "Ban hành Kế hoạch CCHC năm 2026", "Văn phòng HĐND và UBND", "Tháng 01/2026", "Kế hoạch"],
  [
    2,
    "Tổ chức hội nghị đánh giá công tác CCHC",
    "Văn phòng HĐND và UBND",
    "Quý IV/2026",
    "Báo cáo",
  ],
]);
const economy = sheet("Kinh tế", [
  ["1. Công tác chỉ đạo, điều hành"],
  [1, "Kiểm tra công tác CCHC tại các thôn", "Phòng Kinh tế", "Quý II/2026", "Biên bản"],
  ["II. CẢI CÁCH THỂ CHẾ"],
  [2, "Rà soát văn bản quy phạm pháp luật", "P. Kinh tế", "Trước 30/6/2026", "Danh mục"],
]);
const culture = sheet("VH-XH", [
  [
    1,
    "Tuyên truyền CCHC trên đài truyền thanh",
    "Phòng Văn hóa - Xã hội",
    "Thường xuyên",
    "Tin, bài",
  ],
]);

describe("one sheet for each department", () => {
  const reading = read([office, economy, culture]);

  test("the sheets are read together, in their order", () => {
    expect(reading.sources.map((source) => source.sheet)).toEqual([
      "Văn phòng",
      "Kinh tế",
      "VH-XH",
    ]);
    expect(reading.plan.tasks.map(({ rows, text }) => [rows, text])).toEqual([
      [{ sheet: "Văn phòng", first: 3, last: 3 }, "Ban hành Kế hoạch CCHC năm 2026"],
      [{ sheet: "Văn phòng", first: 4, last: 4 }, "Tổ chức hội nghị đánh giá công tác CCHC"],
      [{ sheet: "Kinh tế", first: 3, last: 3 }, "Kiểm tra công tác CCHC tại các thôn"],
      [{ sheet: "Kinh tế", first: 5, last: 5 }, "Rà soát văn bản quy phạm pháp luật"],
      [{ sheet: "VH-XH", first: 2, last: 2 }, "Tuyên truyền CCHC trên đài truyền thanh"],
    ]);
  });

  test("an area that two sheets have is one area, however it is numbered", () => {
    expect(reading.plan.areas.map(({ numeral, name }) => [numeral, name])).toEqual([
      ["I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"],
      ["II", "CẢI CÁCH THỂ CHẾ"],
    ]);
    const [first, , third] = reading.plan.tasks;
    expect(third?.areaId).toBe(first?.areaId);
  });

  test("agencies are told apart over all sheets", () => {
    expect(reading.plan.agencies.map(({ name, spellings }) => [name, spellings])).toEqual([
      ["Văn phòng HĐND và UBND", ["Văn phòng HĐND và UBND"]],
      ["Phòng Kinh tế", ["Phòng Kinh tế", "P. Kinh tế"]],
      ["Phòng Văn hóa - Xã hội", ["Phòng Văn hóa - Xã hội"]],
    ]);
  });

  test("every cell of every sheet is accounted for", () => {
    const { total, inHeading, inAreas, inTasks, ...others } = reading.cells;
    expect(inHeading).toBe(15);
    expect(inAreas).toBe(3);
    expect(inTasks).toBe(25);
    expect(total).toBe(43);
    expect(others).toEqual({ kept: 0, repaired: 0, flagged: 0 });
  });
});

describe("sheets that are left alone", () => {
  const copyOf = ({ cells }: Grid, name: string): Grid => ({ ...office, cells, name });

  test("a copy of the list is not read a second time, and is told", () => {
    const rows = Array.from({ length: 4 }, (_, i) => [
      i + 1,
      `Rà soát thủ tục hành chính đợt ${i + 1}`,
      "Phòng Kinh tế",
      "Năm 2026",
      "Báo cáo",
    ]);
    const list = sheet("Kế hoạch", rows);
    const reading = read([list, copyOf(list, "Kế hoạch (2)")]);
    expect(reading.sources.map((source) => source.sheet)).toEqual(["Kế hoạch"]);
    expect(reading.unread).toEqual([{ sheet: "Kế hoạch (2)", tasks: 4 }]);
    expect(reading.plan.tasks[0]?.rows).toEqual({ first: 2, last: 2 });
  });

  test("a list of another year is another plan", () => {
    const last = sheet("2025", [
      [1, "Báo cáo kết quả CCHC", "Văn phòng HĐND và UBND", "Tháng 12/2025", "Báo cáo"],
      [2, "Kiểm tra CCHC tại thôn Đông", "Phòng Kinh tế", "Tháng 6/2025", "Biên bản"],
      [3, "Rà soát văn bản đợt cuối năm", "Công an xã", "Quý IV/2025", "Danh mục"],
    ]);
    expect(read([office, economy, last]).unread).toEqual([{ sheet: "2025", tasks: 3 }]);
  });

  test("a list with other columns is another list", () => {
    const score = sheet(
      "Chấm điểm",
      [
        [1, "Kết quả công tác chỉ đạo", "Điểm 2", "Tự chấm"],
        [2, "Kết quả rà soát văn bản", "Điểm 3", "Tự chấm"],
        [3, "Kết quả số hóa hồ sơ", "Điểm 1", "Tự chấm"],
      ],
      ["TT", "Nội dung", "Thang điểm", "Ghi chú"]
    );
    expect(read([office, score]).sources.map((source) => source.sheet)).toEqual(["Văn phòng"]);
  });

  test("the sheets that the user chose are read, whatever they look like", () => {
    const list = copyOf(office, "Bản sao");
    const choices = { ...NO_CHOICES, sheets: ["Văn phòng", "Bản sao"] };
    expect(read([office, economy, list], { choices }).plan.tasks).toHaveLength(4);
  });
});

describe("columns that only some sheets have", () => {
  const noted = sheet(
    "Công an",
    [[1, "Đẩy mạnh Đề án 06", "Công an xã", "Cả năm", "Báo cáo", "Ưu tiên", "Đ/c Nam"]],
    [...HEADER, "Ghi chú", "Lãnh đạo phụ trách"]
  );
  const led = sheet(
    "Đoàn thể",
    [[1, "Vận động nộp hồ sơ trực tuyến", "Đoàn xã", "Cả năm", "Báo cáo", "Đ/c Lan", "Quý"]],
    [...HEADER, "Lãnh đạo phụ trách", "Kỳ báo cáo"]
  );

  test("are carried, those of one header as one column", () => {
    const { plan } = read([noted, led]);
    expect(plan.carriedColumns).toEqual(["Ghi chú", "Lãnh đạo phụ trách", "Kỳ báo cáo"]);
    expect(plan.tasks.map(({ carried }) => carried)).toEqual([
      ["Ưu tiên", "Đ/c Nam", ""],
      ["", "Đ/c Lan", "Quý"],
    ]);
  });
});

describe("a department's own sheet without a column for the lead", () => {
  const header = ["TT", "Nhiệm vụ", "Thời hạn", "Sản phẩm"];
  const tasks = [[1, "Rà soát quy hoạch", "Quý II/2026", "Báo cáo"]];

  test("the sheet's name is the lead where it is a known agency's", () => {
    const { plan, repairs } = read([
      sheet("P. Kinh tế", tasks, header),
      sheet("Công an xã", [[1, "Cấp căn cước cho công dân", "Cả năm", "Báo cáo"]], header),
    ]);
    expect(plan.tasks.map(({ lead }) => lead)).toEqual(["Phòng Kinh tế", "Công an xã"]);
    expect(repairs.map(({ kind, after }) => [kind, after])).toEqual([
      ["leadFilled", "Phòng Kinh tế"],
      ["leadFilled", "Công an xã"],
    ]);
  });

  test("such sheets are one plan, whatever columns each department has chosen", () => {
    const { plan, sources, cells } = read([
      sheet("Phòng Kinh tế", tasks, header),
      sheet(
        "P. VHXH",
        [[1, "Đánh giá công chức", "Công an xã", "Tháng 12/2026", "Hồ sơ"]],
        ["STT", "Công việc", "Phối hợp", "Thời gian hoàn thành", "Kết quả"]
      ),
    ]);
    expect(sources.map((source) => source.sheet)).toEqual(["Phòng Kinh tế", "P. VHXH"]);
    expect(plan.tasks.map(({ lead, supporting }) => [lead, supporting])).toEqual([
      ["Phòng Kinh tế", []],
      ["Phòng Văn hóa - Xã hội", ["Công an xã"]],
    ]);
    expect(cells.flagged).toBe(0);
  });

  test("so is who stands above the list", () => {
    const grid = gridOf([["Đơn vị: Phòng Văn hóa - Xã hội"], header, ...tasks], [], "Sheet1");
    expect(read([grid]).plan.tasks[0]?.lead).toBe("Phòng Văn hóa - Xã hội");
  });

  test("so is the agency that the heading above the tasks names", () => {
    const { plan, repairs } = read([
      sheet(
        "Phân công",
        [["I", "PHÒNG KINH TẾ"], ...tasks, ["II", "Việc khác"], [2, "Trực lễ", "Cả năm", "Lịch"]],
        header
      ),
    ]);
    expect(plan.tasks.map(({ lead }) => lead)).toEqual(["Phòng Kinh tế", ""]);
    expect(repairs.map(({ kind, after }) => [kind, after])).toEqual([
      ["leadFilled", "Phòng Kinh tế"],
    ]);
  });

  test("a sheet of any other name gives no lead", () => {
    expect(read([sheet("Sheet1", tasks, header)]).plan.tasks[0]?.lead).toBe("");
  });
});
