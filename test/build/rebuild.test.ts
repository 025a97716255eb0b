import { beforeEach, describe, expect, test } from "@jest/globals";
import { serialFromDay } from "../../src/notation/serial";
import { knownDay } from "../../src/plan/day";
import { build, contentsOf, openBuilt, openHost } from "../excel/openSample";
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

let host: OfficeHost;

const day = (year: number, month: number, date: number): number =>
  serialFromDay(knownDay(year, month, date));

/** Every test starts from the finished appendix of the sample, saved and opened again. */
beforeEach(async () => {
  host = await openBuilt();
});

describe("a build on its own output", () => {
  test("writes no cell and changes nothing", async () => {
    await build();
    await host.idle();
    expect(host.traffic.cells.written).toBe(0);
    const after = await openHost(await host.save());
    expect(contentsOf(after)).toEqual(contentsOf(await openBuilt()));
  });

  test("reports the same plan and the same findings as the first", async () => {
    const again = await build();
    const first = await openHost().then(build);
    expect(again.reading.plan).toEqual(first.reading.plan);
    expect(again.findings).toEqual(first.findings);
    expect(again.summary).toEqual(first.summary);
  });
});

describe("the clerk's own sheet", () => {
  test("is cell for cell what it was, after a first build, a rebuild and saving", async () => {
    const fresh = await openHost();
    const before = contentsOfSheet(fresh, SOURCE);
    await build();
    expect(contentsOfSheet(fresh, SOURCE)).toEqual(before);
    await build();
    const saved = await openHost(await fresh.save());
    expect(contentsOfSheet(saved, SOURCE)).toEqual(before);
  });
});

describe("what staff typed", () => {
  const entries = {
    "Trạng thái": "Đã hoàn thành",
    "Ngày hoàn thành": "12/01/2026",
    "Kết quả thực hiện": "Kế hoạch số 15/KH-UBND",
    "Hạn điều chỉnh": "31/01/2026",
    "Văn bản cho gia hạn": "Công văn số 7/UBND",
    "Số lần đôn đốc": "2",
    "Ghi chú": "=không phải công thức",
  };

  test("survives a rebuild that changes the same row and adds others", async () => {
    await fillIn(host, [1], entries);
    host.type(SOURCE, "B7", "Ban hành Kế hoạch cải cách hành chính năm 2026 của xã");
    addTask(host);
    await build();
    expect(await trackedRow(host, 1)).toMatchObject({
      ...entries,
      "Nội dung công việc": "Ban hành Kế hoạch cải cách hành chính năm 2026 của xã",
      "Ngày hoàn thành": day(2026, 1, 12),
      "Hạn điều chỉnh": day(2026, 1, 31),
      "Số lần đôn đốc": 2,
      "Tiến độ": "Hoàn thành đúng hạn",
    });
  });

  test("with a time of day is counted by its day and keeps the time", async () => {
    await fillIn(host, [1], {
      "Trạng thái": "Đã hoàn thành",
      "Ngày hoàn thành": "14/01/2026 16:30",
    });
    const { summary } = await build();
    expect(summary[0]).toMatchObject({ doneOnTime: 1, doneLate: 0, doneNoDate: 0 });
    expect(await trackedRow(host, 1)).toMatchObject({
      "Ngày hoàn thành": day(2026, 1, 14) + 16.5 / 24,
      "Tiến độ": "Hoàn thành đúng hạn",
    });
  });

  test("in the settings, the directory and the register of results survives too", async () => {
    const setting = await addressOfName(host, "SoNgayNhac");
    host.type(setting.sheet, setting.cell, "10");
    const directory = await readTable(host, "DonVi");
    const below = directory.headerRow + 1 + directory.rows.length;
    host.type(directory.sheet, `A${below}`, "Trạm Y tế xã");
    const results = await readTable(host, "KetQua");
    host.type(results.sheet, `${results.columns.get("STT")}${results.headerRow + 1}`, "3");
    addTask(host);
    await build();
    const names = (await readTable(host, "DonVi")).rows.map((row) => Object.values(row)[0]);
    expect(names).toContain("Trạm Y tế xã");
    expect((await readTable(host, "KetQua")).rows[0]).toMatchObject({ STT: 3 });
    expect(host.file.getWorksheet(setting.sheet)?.getCell(setting.cell).value).toBe(10);
  });
});

describe("a change in the source", () => {
  test("arrives in the tracking table and in the print", async () => {
    host.type(SOURCE, "E7", "Trước ngày 20/02/2026");
    host.type(SOURCE, "C7", "Công an xã");
    await build();
    expect(await trackedRow(host, 1)).toMatchObject({
      "Thời gian thực hiện/hoàn thành": "Trước ngày 20/02/2026",
      "Hạn hoàn thành": day(2026, 2, 19),
      "Cơ quan chủ trì": "Công an xã",
    });
    const printed = await printedRow(host, 1);
    expect([printed[2], printed[4]]).toEqual(["Công an xã", "Trước ngày 20/02/2026"]);
  });

  test("that takes a task away leaves its row in the table, with a finding", async () => {
    const last = 52;
    for (const column of ["A", "B", "C", "D", "E", "F"]) {
      host.type(SOURCE, `${column}${last}`, "");
    }
    const { findings } = await build();
    expect((await readTable(host)).rows).toHaveLength(39);
    expect(findings.filter(({ rule }) => rule === "not-in-source")).toMatchObject([{ task: "39" }]);
  });
});

describe("a cell that somebody changed in the tracking table", () => {
  const header = "Sản phẩm";

  test("stays on a rebuild, and no finding says so", async () => {
    await fillIn(host, [1], { [header]: "Kế hoạch kèm phụ lục" });
    const { findings } = await build();
    expect((await trackedRow(host, 1))[header]).toBe("Kế hoạch kèm phụ lục");
    expect(findings.map(({ rule }) => rule)).not.toContain("source-conflict");
  });

  test("stays where the source changed too, with a finding that names both", async () => {
    await fillIn(host, [1], { [header]: "Kế hoạch kèm phụ lục" });
    host.type(SOURCE, "F7", "Kế hoạch và Tờ trình");
    const { findings } = await build();
    expect((await trackedRow(host, 1))[header]).toBe("Kế hoạch kèm phụ lục");
    expect(findings.filter(({ rule }) => rule === "source-conflict")).toEqual([
      {
        rule: "source-conflict",
        severity: "warning",
        rows: { first: 7, last: 7 },
        task: "1",
        values: {
          column: header,
          table: "Kế hoạch kèm phụ lục",
          source: "Kế hoạch và Tờ trình",
        },
      },
    ]);
  });

  test("leaves the rest of its row open to the source", async () => {
    await fillIn(host, [1], { [header]: "Kế hoạch kèm phụ lục" });
    host.type(SOURCE, "D7", "Công an xã");
    await build();
    expect(await trackedRow(host, 1)).toMatchObject({
      [header]: "Kế hoạch kèm phụ lục",
      "Cơ quan phối hợp": "Công an xã",
    });
  });
});

describe("what users hung on the table", () => {
  test("a formula on PhuLuc[…] in a sheet of their own still calculates when rows came in", async () => {
    await inWorkbook(host, (workbook) => workbook.worksheets.add("Sổ tay"));
    host.type("Sổ tay", "A1", '=COUNTIF(PhuLuc[Cơ quan chủ trì];"Công an xã")');
    host.type("Sổ tay", "A2", "=MAX(PhuLuc[STT])");
    expect((await shownOn(host, "Sổ tay")).flat()).toEqual([2, 39]);
    addTask(host);
    await build();
    expect((await shownOn(host, "Sổ tay")).flat()).toEqual([3, 40]);
    const again = await openHost(await host.save());
    expect((await shownOn(again, "Sổ tay")).flat()).toEqual([3, 40]);
  });

  test("the new row has its formulas, drop-downs and an id of its own", async () => {
    addTask(host);
    await build();
    const { rows } = await readTable(host);
    expect(new Set(rows.map((row) => row["Mã nhiệm vụ"])).size).toBe(40);
    expect(await trackedRow(host, 40)).toMatchObject({
      "Hạn hoàn thành": day(2026, 11, 30),
      "Tiến độ": "Chưa đến kỳ",
    });
    await expect(fillIn(host, [40], { "Trạng thái": "Xong rồi" })).rejects.toThrow();
    await fillIn(host, [40], { "Trạng thái": "Đã hoàn thành" });
    expect((await trackedRow(host, 40))["Tiến độ"]).toBe("Hoàn thành (thiếu ngày)");
  });
});

describe("renamed sheets", () => {
  test("are found by what stands on them", async () => {
    const renamed = (name: string): string => `${name.slice(0, 20)} cũ`;
    await inWorkbook(host, (workbook) =>
      sheetNamesOf(host)
        .filter((name) => !name.startsWith("~"))
        .forEach((name) => (workbook.worksheets.getItem(name).name = renamed(name)))
    );
    const names = sheetNamesOf(host);
    host.type(renamed(SOURCE), "F7", "Kế hoạch và Tờ trình");
    await build();
    expect(sheetNamesOf(host)).toEqual(names);
    expect((await trackedRow(host, 1))["Sản phẩm"]).toBe("Kế hoạch và Tờ trình");
    expect((await printedRow(host, 1, renamed("Bản in phụ lục")))[5]).toBe("Kế hoạch và Tờ trình");
  });
});

async function addressOfName(
  of: OfficeHost,
  name: string
): Promise<{ sheet: string; cell: string }> {
  return of.excel.Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("address");
    range.worksheet.load("name");
    await context.sync();
    return { sheet: range.worksheet.name, cell: range.address.split("!")[1]! };
  });
}
