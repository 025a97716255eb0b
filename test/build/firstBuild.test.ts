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
  sheetNamesOf,
  shownOn,
  trackedRow,
} from "./clerkAtWork";

let host: OfficeHost;

beforeEach(async () => {
  host = await openHost();
});

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
});

describe("the finished workbook", () => {
  test("shows 100 % when everything is done or did not arise", async () => {
    await build();
    await fillIn(host, [1], { "Trạng thái": "Không phát sinh" });
    const others = Array.from({ length: 38 }, (_, index) => index + 2);
    await fillIn(host, others, { "Trạng thái": "Đã hoàn thành" });
    await fillIn(host, [6], { "Ngày hoàn thành": "31/03/2026" });
    await fillIn(host, [16], { "Ngày hoàn thành": "01/04/2026" });
    const { summary } = await build();
    expect(completionRate(totalOf(summary))).toBe(1);
    expect(totalOf(summary)).toMatchObject({
      total: 39,
      doneOnTime: 1,
      doneLate: 1,
      notArising: 1,
    });
    const rows = await shownOn(host, "Tổng hợp");
    const rateAt = rows.find((row) => row[0] === "Lĩnh vực")!.indexOf("Tỷ lệ hoàn thành");
    const totals = rows.filter(([first, count]) => first === "Tổng cộng" && count === 39);
    expect(totals.map((row) => row.slice(rateAt, rateAt + 2))).toEqual(
      totals.map(() => [1, "38/38"])
    );
    expect(totals).toHaveLength(5);
  });

  test("has drop-downs and date checks that refuse what is not in the list and is no date", async () => {
    await build();
    await expect(fillIn(host, [2], { "Trạng thái": "Xong" })).rejects.toThrow();
    await expect(fillIn(host, [2], { "Loại thời hạn": "Sớm" })).rejects.toThrow();
    await expect(fillIn(host, [2], { "Ngày hoàn thành": "cuối tháng" })).rejects.toThrow();
    await expect(fillIn(host, [2], { "Ngày hoàn thành": "31/02/2026" })).rejects.toThrow();
    for (const status of [
      "Chưa thực hiện",
      "Đang thực hiện",
      "Đã hoàn thành",
      "Không phát sinh",
      "Dừng thực hiện",
      "",
    ]) {
      await fillIn(host, [2], { "Trạng thái": status });
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
      workbooks.push(contentsOf(await openHost(await host.save())).map(withoutFilling));
      jest.restoreAllMocks();
    }
    expect(workbooks[1]).toEqual(workbooks[0]);
  });
});

/** A line about a workbook without the formula that Excel would fill new rows of a table with: that is what the option is for. */
function withoutFilling(line: string): string {
  return line.replace(/"calculatedColumnFormula":"(?:[^"\\]|\\.)*",/g, "");
}

/** The same "random" numbers for the same seed: ids are then the same from build to build. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
