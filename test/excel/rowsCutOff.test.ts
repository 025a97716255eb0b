import { beforeAll, describe, expect, test } from "@jest/globals";
import { settle } from "../../src/excel/recover";
import { inExcel } from "../../src/excel/run";
import type { OfficeHost } from "../host/officeHost";
import { openAgain, openHost } from "./openSample";
import { columnOf, headerCell, sheetWith } from "./rowsAtWork";
import {
  everything,
  FIRST_ROW,
  TEXT,
  wholeEdit,
  workbookOfRows,
  type WholeEdit,
} from "./rowsComeAndGo";

let bytes: Uint8Array;
let whole: WholeEdit;

beforeAll(async () => {
  bytes = await workbookOfRows();
  whole = await wholeEdit(bytes);
});

test("rows that come and go are undone or complete at the next opening where Excel was gone for good", async () => {
  for (let n = 4; n <= whole.requests; n += 1) {
    const host = await openHost(bytes);
    host.failAt(n, { how: "midway", lasting: true });
    await everything().catch(() => undefined);
    host.heal();
    const reopened = openAgain(host);
    await inExcel(settle);
    const state = await whole.stateOf(reopened);
    expect([n, state]).not.toEqual([n, "half"]);
  }
});

/** Does the work until Excel is gone for good, when all rows have come in and some or none have gone. */
async function cutOff(when: "beforeRowsGo" | "whileRowsGo"): Promise<OfficeHost> {
  const stopAt = async (n: number, how: "lost" | "early"): Promise<OfficeHost> => {
    const host = await openHost(bytes);
    host.failAt(n, { how, lasting: true });
    await everything().catch(() => undefined);
    host.heal();
    return host;
  };
  for (let n = whole.requests - 4; n <= whole.requests; n += 1) {
    const host = await stopAt(n, "early");
    if (String(host.file.getWorksheet("~PhuLuc")?.getCell(1, 1).value).includes("finishing")) {
      return when === "whileRowsGo" ? host : stopAt(n, "lost");
    }
  }
  throw new Error("No request was cut off while rows went.");
}

describe("what users did before the add-in came back", () => {
  test("a row that came in and was worked in stays, the others go", async () => {
    const host = await cutOff("beforeRowsGo");
    const sheet = sheetWith(host, "PhuLuc");
    const at = columnOf(host, "PhuLuc", TEXT).indexOf("Việc nv-cccccccc");
    sheet.getCell(FIRST_ROW + at, headerCell(sheet, "Ghi chú").column).value = "Đã giao anh Ba";
    await inExcel(settle);
    const texts = columnOf(host, "PhuLuc", TEXT);
    expect(texts).toContain("Việc nv-cccccccc");
    expect(texts).not.toContain("Việc nv-dddddddd");
    expect(texts).not.toContain("Việc nv-bbbbbbbb");
  });

  test("a row that the user inserted does not hide those that came in", async () => {
    const host = await cutOff("beforeRowsGo");
    await host.excel.Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("PhuLuc");
      rows.add(2);
      await context.sync();
      rows.getItemAt(2).getRange().getCell(0, 2).values = [["Việc của chị Lan"]];
      await context.sync();
    });
    await inExcel(settle);
    const texts = columnOf(host, "PhuLuc", TEXT);
    expect(texts).toContain("Việc của chị Lan");
    for (const id of ["nv-bbbbbbbb", "nv-cccccccc", "nv-dddddddd"]) {
      expect(texts).not.toContain(`Việc ${id}`);
    }
  });

  test("a row that was to go and was worked in stays, the others go for good", async () => {
    const original = columnOf(await openHost(bytes), "PhuLuc", TEXT);
    const host = await cutOff("whileRowsGo");
    const sheet = sheetWith(host, "KetQua");
    const at = columnOf(host, "KetQua", "Sản phẩm").indexOf("Báo cáo quý I");
    sheet.getCell(FIRST_ROW + at, headerCell(sheet, "Số và ký hiệu văn bản").column).value =
      "15/BC";
    await inExcel(settle);
    expect(columnOf(host, "KetQua", "Sản phẩm")).toContain("Báo cáo quý I");
    const texts = columnOf(host, "PhuLuc", TEXT);
    expect(texts).toContain("Việc nv-cccccccc");
    expect(texts).not.toContain(original[2]);
    expect(texts).not.toContain(original[20]);
  });
});
