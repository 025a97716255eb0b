import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import { completionRate, totalOf } from "../../src/plan/summary";
import { workbookOf } from "../bench/manyTasks";
import { build, contentsOf, openHost } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import {
  addTask,
  contentsOfSheet,
  fillIn,
  inWorkbook,
  printedRow,
  readTable,
  sheetNamesOf,
  shownOn,
  SOURCE,
  trackedRow,
} from "./clerkAtWork";

jest.setTimeout(60_000);

let host: OfficeHost;

beforeEach(async () => {
  host = await openHost();
});

/** Builds where Excel is expected to refuse; gives the kind of the problem. */
async function refusal(): Promise<unknown> {
  const built = await build().then(
    () => null,
    (problem: { readonly kind?: unknown }) => problem
  );
  await host.idle();
  return built?.kind ?? built;
}

describe("what already stands in the workbook", () => {
  test("a sheet called “Bản in phụ lục” is left alone; the new one gets a number", async () => {
    await inWorkbook(host, ({ worksheets }) => {
      worksheets.add("Bản in phụ lục").getRange("A1:B1").values = [["Bản in năm 2025", 39]];
    });
    const before = contentsOfSheet(host, "Bản in phụ lục");
    await build();
    expect(sheetNamesOf(host)).toContain("Bản in phụ lục (2)");
    const theirs = contentsOfSheet(host, "Bản in phụ lục").filter(
      (line) => !line.startsWith("Bản in phụ lục (2)")
    );
    expect(theirs).toEqual(before);
    expect((await printedRow(host, 39, "Bản in phụ lục (2)"))[5]).toContain("Kế hoạch triển khai");
  });

  test.each(["DonVi", "PHULUC"])("a table %s of the user's own stops the build", async (name) => {
    await inWorkbook(host, ({ worksheets, tables }) => {
      worksheets.add("Danh bạ").getRange("A1:A3").values = [
        ["Tên"],
        ["Công an xã"],
        ["Phòng Kinh tế"],
      ];
      tables.add("'Danh bạ'!A1:A3", true).name = name;
    });
    const before = contentsOf(host);
    expect(await refusal()).toBe("nameTaken");
    expect(contentsOf(host)).toEqual(before);
  });

  test("a name NgayBaoCao of the user's own stops the build", async () => {
    await inWorkbook(host, ({ names }) => names.add("NgayBaoCao", "=DATE(2025,1,1)"));
    const before = contentsOf(host);
    expect(await refusal()).toBe("nameTaken");
    expect(contentsOf(host)).toEqual(before);
  });

  test("a protected structure stops the build, and nothing is written", async () => {
    await inWorkbook(host, ({ protection }) => protection.protect());
    const before = contentsOf(host);
    expect(await refusal()).toBe("protected");
    expect(contentsOf(host)).toEqual(before);
  });

  test("a cell being edited stops the build; afterwards it goes through", async () => {
    const before = contentsOf(host);
    host.settings.editing = true;
    expect(await refusal()).toBe("editing");
    expect(contentsOf(host)).toEqual(before);
    host.settings.editing = false;
    expect((await build()).tracked).toHaveLength(39);
  });
});

describe("text that Excel would turn into something else", () => {
  const texts = [
    "=A1+B2 là công thức mẫu",
    "+ Báo cáo quý I",
    "- Kế hoạch triển khai",
    "@phongvanhoa đăng tin",
    "'Một cửa' tại xã",
    "1-2",
    "7/2026",
    "007",
    "TRUE",
    "12%",
    "1e5",
  ];

  /** The clerk types an apostrophe in front, which is how one types text into a cell. */
  async function built(): Promise<void> {
    texts.forEach((text, index) =>
      host.type(SOURCE, `F${16 + index + (index >= 7 ? 1 : 0)}`, `'${text}`)
    );
    await build();
  }

  /** Tasks 9 to 19; an area row stands between 15 and 16. */
  const numbers = texts.map((_, index) => 9 + index);

  async function tracked(from: OfficeHost): Promise<readonly unknown[]> {
    const rows = await Promise.all(numbers.map((number) => trackedRow(from, number)));
    return rows.map((row) => row["Sản phẩm"]);
  }

  async function printed(from: OfficeHost): Promise<readonly unknown[]> {
    const rows = await Promise.all(numbers.map((number) => printedRow(from, number)));
    return rows.map((row) => row[5]);
  }

  test("arrives as the same text in the tracking table and in the print", async () => {
    await built();
    expect(await tracked(host)).toEqual(texts);
    expect(await printed(host)).toEqual(texts);
  });

  test("is still that text after saving, opening and a rebuild, which has nothing to write", async () => {
    await built();
    const again = await openHost(await host.save());
    await build();
    await again.idle();
    expect(again.traffic.cells.written).toBe(0);
    expect(await tracked(again)).toEqual(texts);
    expect(await printed(again)).toEqual(texts);
  });

  test("counts as a deadline where it stands in the deadline column", async () => {
    host.type(SOURCE, "E9", "'7/2026");
    await build();
    expect(await trackedRow(host, 3)).toMatchObject({
      "Thời gian thực hiện/hoàn thành": "7/2026",
      "Loại thời hạn": "Tháng/quý",
    });
    expect((await printedRow(host, 3))[4]).toBe("7/2026");
  });
});

describe("the finished workbook", () => {
  test("shows 100 % when everything is done or did not arise", async () => {
    await build();
    await fillIn(host, 1, { "Trạng thái": "Không phát sinh" });
    for (let number = 2; number <= 39; number += 1) {
      await fillIn(host, number, { "Trạng thái": "Đã hoàn thành" });
    }
    await fillIn(host, 6, { "Ngày hoàn thành": "31/03/2026" });
    await fillIn(host, 16, { "Ngày hoàn thành": "01/04/2026" });
    const { summary } = await build();
    expect(completionRate(totalOf(summary))).toBe(1);
    expect(totalOf(summary)).toMatchObject({
      total: 39,
      doneOnTime: 1,
      doneLate: 1,
      notArising: 1,
    });
    const totals = (await shownOn(host, "Tổng hợp")).filter(([first]) => first === "Tổng cộng");
    expect(totals.map((row) => row.slice(-2))).toEqual([
      [1, "38/38"],
      [1, "38/38"],
    ]);
  });

  test("has drop-downs and date checks that refuse what is not in the list and is no date", async () => {
    await build();
    await expect(fillIn(host, 2, { "Trạng thái": "Xong" })).rejects.toThrow();
    await expect(fillIn(host, 2, { "Loại thời hạn": "Sớm" })).rejects.toThrow();
    await expect(fillIn(host, 2, { "Ngày hoàn thành": "cuối tháng" })).rejects.toThrow();
    await expect(fillIn(host, 2, { "Ngày hoàn thành": "31/02/2026" })).rejects.toThrow();
    const statuses = (await readTable(host, "TrangThai").catch(() => null))?.rows ?? [];
    expect(statuses).not.toHaveLength(1);
    for (const status of [
      "Chưa thực hiện",
      "Đang thực hiện",
      "Đã hoàn thành",
      "Không phát sinh",
      "Dừng thực hiện",
      "",
    ]) {
      await fillIn(host, 2, { "Trạng thái": status });
      expect((await trackedRow(host, 2))["Trạng thái"]).toBe(status);
    }
  });

  test("takes as many requests for 400 tasks as for 39", async () => {
    const requests = [];
    for (const tasks of [39, 400]) {
      host = await openHost(await workbookOf(tasks));
      expect((await build()).tracked).toHaveLength(tasks);
      await host.idle();
      requests.push(host.traffic.requests);
    }
    expect(requests[1]).toBe(requests[0]);
    expect(requests[0]).toBeLessThanOrEqual(12);
  });

  test("is the same with AutoCorrect off, in a first build and when rows come in", async () => {
    const workbooks: (readonly string[])[] = [];
    for (const autoCorrect of [true, false]) {
      jest.spyOn(Math, "random").mockImplementation(randomFrom(7));
      host = await openHost();
      host.settings.expandTables = autoCorrect;
      host.settings.fillFormulas = autoCorrect;
      await build();
      addTask(host);
      await build();
      workbooks.push(contentsOf(await openHost(await host.save())));
      jest.restoreAllMocks();
    }
    expect(workbooks[1]).toEqual(workbooks[0]);
  });
});

/** The same "random" numbers for the same seed: ids are then the same from build to build. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
