import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Worksheet } from "@cj-tech-master/excelts";
import { settle } from "../../src/excel/recover";
import { inExcel } from "../../src/excel/run";
import type { OfficeHost } from "../host/officeHost";
import { filterTable, isFiltered } from "../host/structure/filters";
import { interrupted } from "./interrupted";
import { build, changedWorkbook, openHost, SAMPLE } from "./openSample";

const TRACKING = "Phụ lục (theo dõi)";
const HEADER_ROW = 4;
let changed: Uint8Array;

beforeAll(async () => {
  changed = await (await changedWorkbook()).save();
});

function tracking(host: OfficeHost): Worksheet {
  return host.file.worksheets.find((sheet) =>
    sheet.getTables().some((table) => table.name === "PhuLuc")
  )!;
}

function columnOf(sheet: Worksheet, header: string, headerRow = HEADER_ROW): number {
  const columns = Array.from({ length: 30 }, (_, index) => index + 1);
  return columns.find((column) => sheet.getCell(headerRow, column).value === header)!;
}

function texts(host: OfficeHost, header: string, headerRow = HEADER_ROW): readonly unknown[] {
  const sheet = tracking(host);
  const column = columnOf(sheet, header, headerRow);
  return Array.from(
    { length: sheet.rowCount - headerRow },
    (_, index) => sheet.getCell(headerRow + 1 + index, column).value
  ).filter((value) => value !== null && value !== "");
}

const DEADLINE = "Thời gian thực hiện/hoàn thành";

describe("work that was broken off is undone, whatever the user did before the add-in came back", () => {
  test("a sheet of ours that was renamed meanwhile is put right under its new name", async () => {
    const host = await interrupted(changed, "written");
    tracking(host).name = "Theo dõi CCHC";
    expect(texts(host, DEADLINE)).toContain("Quý II/2026");
    expect((await inExcel(settle)).restored).toBe(true);
    expect(texts(host, DEADLINE)).not.toContain("Quý II/2026");
    expect(texts(host, "Mã nhiệm vụ")).toHaveLength(39);
    expect(host.file.worksheets.filter((sheet) => sheet.state === "visible")).toHaveLength(6);
  });

  test("a sheet of the user's that took the name of one we never made stays", async () => {
    const host = await interrupted(SAMPLE, "begun");
    host.file.addWorksheet("Tổng hợp").getCell(1, 1).value = "Số liệu riêng";
    await build();
    const own = host.file.worksheets.find((sheet) => sheet.name === "Tổng hợp");
    expect(own?.getCell(1, 1).value).toBe("Số liệu riêng");
    expect(host.file.getWorksheet("Tổng hợp (2)")).toBeDefined();
  });

  test("a row inserted above the table does not keep the add-in from starting again", async () => {
    const host = await interrupted(changed, "written");
    await host.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(TRACKING).getRange("2:2").insert("Down");
      await context.sync();
    });
    const { tracked } = await build();
    expect(tracked).toHaveLength(40);
    expect(texts(host, "Mã nhiệm vụ", HEADER_ROW + 1)).toHaveLength(40);
  });

  test("what the user typed into a cell that the build had changed stays", async () => {
    const host = await interrupted(changed, "written");
    const sheet = tracking(host);
    const column = columnOf(sheet, DEADLINE);
    const row = 5 + texts(host, DEADLINE).indexOf("Quý II/2026");
    sheet.getCell(row, column).value = "Trước ngày 15/7/2026";
    await build();
    expect(tracking(host).getCell(row, column).value).toBe("Trước ngày 15/7/2026");
  });

  test("a new row in which the user has worked stays", async () => {
    const host = await interrupted(changed, "written");
    const sheet = tracking(host);
    const row = HEADER_ROW + 40;
    sheet.getCell(row, columnOf(sheet, "Ghi chú")).value = "Đã giao anh Ba";
    const { tracked } = await build();
    expect(tracked).toHaveLength(40);
    expect(tracking(host).getCell(row, columnOf(sheet, "Ghi chú")).value).toBe("Đã giao anh Ba");
    expect(texts(host, "Mã nhiệm vụ")).toHaveLength(40);
  });

  test("a highlighting rule that the user made meanwhile stays", async () => {
    const host = await interrupted(changed, "written");
    await host.excel.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("PhuLuc").getDataBodyRange();
      const rule = body.conditionalFormats.add("Custom");
      rule.custom.rule.formula = '=$D5="Công an xã"';
      rule.custom.format.fill.color = "#DDEEFF";
      await context.sync();
    });
    await build();
    const rules = tracking(host).conditionalFormattings.flatMap((entry) => entry.rules);
    expect(JSON.stringify(rules)).toContain("Công an xã");
  });

  test("a sheet that was in view and is hidden now does not keep the add-in from starting again", async () => {
    const host = await interrupted(changed, "begun");
    tracking(host).state = "hidden";
    expect((await build()).tracked).toHaveLength(40);
    expect(tracking(host).state).toBe("hidden");
  });

  test("a filter set meanwhile does not put values into the wrong rows", async () => {
    const host = await interrupted(changed, "written");
    filterTable(tracking(host).getTables()[0]!, 3, ["Công an xã"]);
    await inExcel(settle);
    expect(isFiltered(tracking(host).getTables()[0]!)).toBe(false);
    expect(texts(host, DEADLINE)).not.toContain("Quý II/2026");
  });
});

test("opening a workbook that was never broken off restores nothing", async () => {
  const host = await openHost(changed);
  expect((await build()).restored).toBe(false);
  expect(tracking(host).name).toBe(TRACKING);
});
