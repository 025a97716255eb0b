import { describe, expect, it, test } from "@jest/globals";
import type { Workbook } from "@cj-tech-master/excelts";
import { SUMMARY_COLUMNS } from "../../../src/plan/summaryColumns";
import { SHEET_COLUMNS, type SheetColumnId } from "../../../src/sheets/summary/columns";
import { type DrawInput, drawWorkbook } from "../../../src/sheets/drawWorkbook";
import type { SheetBlueprint } from "../../../src/sheets/blueprint";
import { LANDSCAPE_MM, PRINT_STRETCH } from "../../../src/sheets/pages";
import type { TrackedTask } from "../../../src/sheets/tracking";
import { TASK_HELPERS } from "../../../src/tables/helperColumns";
import { TRACKING_COLUMNS } from "../../../src/tables/trackingColumns";
import { Calculator } from "../../host/calc/calculator";
import { calculated, shown } from "../calculated";
import { seedInput, trackedTask } from "../seedInput";

const SHEET = "Tổng hợp";

type Row = Readonly<Record<SheetColumnId, unknown>>;

/** The rows between a block's header and its check line, and what the check says. */
function block(workbook: Workbook, header: string): { rows: readonly Row[]; check: unknown } {
  const rows: Row[] = [];
  let row = 1;
  while (shown(workbook, SHEET, row, 1) !== header) {
    row += 1;
  }
  do {
    row += 1;
    const at = row;
    const cells = SHEET_COLUMNS.map(({ id }, index) => [id, shown(workbook, SHEET, at, index + 1)]);
    rows.push(Object.fromEntries(cells) as Row);
  } while (rows[rows.length - 1]!.group !== "Tổng cộng");
  return { rows, check: shown(workbook, SHEET, row + 1, 2) };
}

function byArea(input: DrawInput) {
  return block(calculated(drawWorkbook(input)), "Lĩnh vực");
}

function withCells(
  input: DrawInput,
  cells: (task: TrackedTask, index: number) => Partial<TrackedTask["cells"]>
) {
  const tracked = input.tracked.map((task, index) => ({
    ...task,
    cells: { ...task.cells, ...cells(task, index) },
  }));
  return { ...input, tracked };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const rowOf = (rows: readonly Row[], group: string): Row =>
  rows.find((row) => row.group === group)!;

describe("the native summary of the real plan on 10/6/2026", () => {
  const workbook = calculated(drawWorkbook(seedInput()));

  it("counts the tasks of each area", () => {
    const { rows, check } = block(workbook, "Lĩnh vực");
    expect(rows.map(({ total }) => total)).toEqual([8, 7, 8, 3, 4, 2, 7, 0, 39]);
    expect(check).toBe("Đúng");
  });

  it("finds six overdue: 1 and 6, 16 and 17, 25, 31", () => {
    const { rows } = block(workbook, "Lĩnh vực");
    expect(rows.map(({ overdue }) => overdue)).toEqual([2, 0, 2, 1, 0, 1, 0, 0, 6]);
  });

  it("counts a task under its lead only", () => {
    const { rows, check } = block(workbook, "Cơ quan chủ trì");
    expect(rows.map(({ group, total }) => [group, total])).toEqual([
      ["Phòng Văn hóa - Xã hội", 16],
      ["Các cơ quan chuyên môn liên quan", 1],
      ["Phòng Kinh tế", 3],
      ["Trung tâm Dịch vụ sự nghiệp công", 1],
      ["Văn phòng HĐND và UBND", 8],
      ["Trung tâm Phục vụ hành chính công", 8],
      ["Công an xã", 2],
      ["Ngoài danh mục", 0],
      ["Tổng cộng", 39],
    ]);
    expect(check).toBe("Đúng");
  });

  it("says the day of its figures as the country writes it", () => {
    expect(shown(workbook, SHEET, 2, 1)).toBe("Số liệu tính đến ngày 10/6/2026");
  });

  it("counts who has not reported", () => {
    const total = rowOf(block(workbook, "Lĩnh vực").rows, "Tổng cộng");
    expect([total.notStarted, total.notUpdated]).toEqual([0, 39]);
  });
});

describe("the sums close", () => {
  it("whatever stands in the table, and n/N says what the rate is made of", () => {
    const statuses = [
      "Đã hoàn thành",
      "Đang thực hiện",
      "Dừng thực hiện",
      "Không phát sinh",
      "Chưa thực hiện",
      null,
      "xong",
    ];
    const input = withCells(seedInput(), (_, index) => ({
      status: statuses[index % statuses.length]!,
      doneOn: index % 2 === 0 ? { day: seedInput().today } : null,
      extensionDocument: index % 3 === 0 ? "Công văn số 5" : null,
    }));
    const { rows, check } = byArea(input);
    for (const row of rows) {
      const classes = SUMMARY_COLUMNS.slice(2, 11).map(({ id }) => Number(row[id]));
      expect(classes.reduce((sum, count) => sum + count, 0)).toBe(row.total);
    }
    const total = rowOf(rows, "Tổng cộng");
    const known = input.tracked.filter(({ cells }) => cells.status === "Chưa thực hiện").length;
    const stoppedByDocument = input.tracked.filter(
      ({ cells }) => cells.status === "Dừng thực hiện" && cells.extensionDocument !== null
    ).length;
    const notArising = input.tracked.filter(
      ({ cells }) => cells.status === "Không phát sinh"
    ).length;
    const done = input.tracked.filter(({ cells }) => cells.status === "Đã hoàn thành").length;
    const base = 39 - notArising - stoppedByDocument;
    expect(total.notStarted).toBe(known);
    expect(total.notUpdated).toBe(
      input.tracked.filter(({ cells }) => cells.status === null || cells.status === "xong").length
    );
    expect(total.ratio).toBe(`${done}/${base}`);
    expect(total.rate).toBeCloseTo(done / base, 10);
    expect(check).toBe("Đúng");
  });

  it("at 100 % when everything is done", () => {
    const { rows } = byArea(
      withCells(seedInput(), () => ({
        status: "Đã hoàn thành",
        doneOn: { day: seedInput().today },
      }))
    );
    expect(rowOf(rows, "Tổng cộng")).toMatchObject({ rate: 1, ratio: "39/39" });
  });

  it("without a rate where nothing had to be done", () => {
    const { rows } = byArea(withCells(seedInput(), () => ({ status: "Không phát sinh" })));
    expect(rowOf(rows, "Tổng cộng")).toMatchObject({ rate: "", ratio: "0/0" });
  });
});

describe("on paper", () => {
  // The first page has room for the blocks of 12 areas and of quarters, not of 13; a block of 40 is longer than a page.
  test.each([12, 13, 40])("of %d areas a block is on one page, as far as it fits", (count) => {
    const { cells, layout } = withAreas(count);
    const { page, columnWidths } = layout;
    const { top, bottom, left, right } = page.marginsMm;
    const { rows: last, columns } = page.printArea!;
    const widths = columnWidths.flatMap(({ column, width }) => (column > columns ? [] : [width]));
    const perMm = (sum(widths) * PRINT_STRETCH) / (LANDSCAPE_MM.width - left - right);
    const room = (LANDSCAPE_MM.height - top - bottom) * perMm;
    const heights = new Map(layout.rowHeights.map(({ row, height }) => [row, height]));
    const heightOf = (from: number, to: number): number =>
      sum(Array.from({ length: to - from + 1 }, (_, index) => heights.get(from + index) ?? 15));
    const starts = [1, ...page.breaksBefore];
    starts.forEach((start, index) => {
      const next = starts[index + 1] ?? last + 1;
      expect(heightOf(start, next - 1)).toBeLessThanOrEqual(room);
      const block = cells.findLast(({ row }) => row <= next)!;
      // With the blank row below.
      const end = block.row + block.content.length;
      const isCut = block.row < next;
      expect(next > last || heightOf(isCut ? next - 1 : start, end) > room).toBe(true);
    });
  });

  function withAreas(count: number): SheetBlueprint {
    const input = seedInput();
    const areas = Array.from({ length: count }, (_, index) => ({
      ...input.plan.areas[0]!,
      name: `Lĩnh vực ${index + 1}`,
    }));
    const { sheets } = drawWorkbook({ ...input, plan: { ...input.plan, areas } });
    return sheets.find(({ name }) => name === SHEET)!;
  }
});

describe("values outside the lists", () => {
  it("are counted in Ngoài danh mục, so that the total stays that of the table", () => {
    const { rows, check } = byArea(
      withCells(seedInput(), ({ cells }, index) => ({
        area: index < 3 ? "Lĩnh vực dán vào" : cells.area,
      }))
    );
    expect(rowOf(rows, "Ngoài danh mục")).toMatchObject({ total: 3, overdue: 1, ratio: "0/3" });
    expect(rowOf(rows, "Tổng cộng").total).toBe(39);
    expect(check).toBe("Đúng");
  });

  it("hold for a plan without areas", () => {
    const input = seedInput();
    const { rows } = byArea({ ...input, plan: { ...input.plan, areas: [] } });
    expect(rows.map(({ group, total }) => [group, total])).toEqual([
      ["Ngoài danh mục", 39],
      ["Tổng cộng", 39],
    ]);
  });
});

it("says Lệch once somebody types over what it counts by, and does not care for Tiến độ", () => {
  const workbook = calculated(drawWorkbook(seedInput()));
  const checkWith = (column: number, typed: string): unknown => {
    workbook.getWorksheet("Phụ lục (theo dõi)")!.getCell(5, column).value = typed;
    new Calculator(workbook).calculate();
    return block(workbook, "Lĩnh vực").check;
  };
  const progress = TRACKING_COLUMNS.findIndex(({ id }) => id === "progress") + 1;
  expect(checkWith(progress, "Tốt")).toBe("Đúng");
  const closedFrom = TASK_HELPERS.findIndex(({ id }) => id === "closedFrom") + 1;
  const { carriedColumns } = seedInput().plan;
  expect(checkWith(TRACKING_COLUMNS.length + carriedColumns.length + closedFrom, "Tốt")).toBe(
    "Lệch"
  );
});

it("finds work that runs all year by its kind, whatever blanks stand about the word", () => {
  const input = withCells(seedInput(), ({ cells }, index) => ({
    kind: cells.kind === "Cả năm" ? " Cả năm  " : cells.kind,
    status: index % 5 === 0 ? "Đã hoàn thành" : index % 5 === 1 ? "Dừng thực hiện" : null,
  }));
  const { rows, check } = block(calculated(drawWorkbook(input)), "Loại thời hạn");
  const counts = rows.map((row) => Object.values(row).slice(1, 6).map(Number));
  expect(counts.map(([total]) => total)).toEqual([17, 7, 24]);
  for (const [total, ...parts] of counts) {
    expect(parts.reduce((sum, each) => sum + each, 0)).toBe(total);
  }
  expect(check).toBe("Đúng");
});

it("counts an issued plan's own spellings under the directory's name, each task once", () => {
  const spellings = [
    "Phòng Văn hoá-xã hội",
    "Phòng Văn hoá-Xã hội",
    "PHÒNG VĂN HÓA - XÃ HỘI",
    "Phòng Văn hóa - Xã hội",
    "Phòng VH-XH",
    "P. VHXH",
    "phòng văn hóa xã hội",
    "Phòng VHXH xã",
  ];
  const tracked = spellings.map((lead, index) =>
    trackedTask(`nv-${index}`, { number: index, text: "Việc", lead })
  );
  const drawn = drawWorkbook({ ...seedInput(), tracked });
  const { rows } = block(calculated(drawn), "Cơ quan chủ trì");
  expect(rowOf(rows, "Phòng Văn hóa - Xã hội").total).toBe(spellings.length);
  expect(rowOf(rows, "Ngoài danh mục").total).toBe(0);
  const lengths: number[] = [];
  JSON.stringify(drawn.sheets, (key, value) => {
    if (key === "formula") lengths.push(String(value).length);
    return value as unknown;
  });
  expect(Math.max(...lengths)).toBeLessThanOrEqual(500);
});

describe("the live block", () => {
  const summaryOf = (input: DrawInput) =>
    drawWorkbook(input).sheets.find(({ role }) => role === "summary")!;
  const liveFormulas = (input: DrawInput) =>
    JSON.stringify(summaryOf(input).cells).match(/=CCHC\.TONGHOP\([^"]*/g);

  it("stands only where it is asked for", () => {
    expect(liveFormulas(seedInput())).toBeNull();
  });

  it("has a constant date and no column that calculates by itself", () => {
    expect(liveFormulas({ ...seedInput(), live: true })).toEqual([
      "=CCHC.TONGHOP(PhuLuc[[#Headers],[#Data],[Lĩnh vực]:[Ngày hoàn thành]],DATE(2026,6,10))",
    ]);
    const following = seedInput({ asOf: null });
    expect(liveFormulas({ ...following, live: true })![0]).toContain("DATE(2026,6,10)");
  });

  it("is outside the printed area", () => {
    const { page } = summaryOf({ ...seedInput(), live: true }).layout;
    expect(page.printArea!.columns).toBe(SHEET_COLUMNS.length);
  });
});
