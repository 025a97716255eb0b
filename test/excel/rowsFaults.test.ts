import { beforeAll, describe, expect, test } from "@jest/globals";
import { settle } from "../../src/excel/recover";
import { inExcel } from "../../src/excel/run";
import type { OfficeHost } from "../host/officeHost";
import { openBuilt, openAgain, openHost, visibleContentsOf } from "./openSample";
import { columnOf, edit, headerCell, row, sheetWith } from "./rowsAtWork";

const TEXT = "Nội dung công việc";
const FIRST_ROW = 5;

/** Rows of both tables that come and go at every kind of place, with a note and heights of the user's in between. */
async function workbook(): Promise<Uint8Array> {
  const host = await openBuilt();
  await edit({
    inserts: [
      row("KetQua", 0, { STT: 31, "Sản phẩm": "Báo cáo quý I" }),
      row("KetQua", 0, { STT: 31, "Sản phẩm": "Báo cáo quý II" }),
    ],
  });
  const sheet = sheetWith(host, "PhuLuc");
  sheet.getCell(FIRST_ROW + 5, 3).note = "Hỏi lại";
  sheet.getRow(FIRST_ROW + 8).height = 77;
  return host.save();
}

function everything(): Promise<void> {
  const task = (at: number, id: string) =>
    row("PhuLuc", at, { STT: 40, [TEXT]: `Việc ${id}`, "Mã nhiệm vụ": id });
  return edit({
    changes: [
      {
        sheet: "Phụ lục (theo dõi)",
        row: FIRST_ROW + 7,
        column: 3,
        // A number in a column of texts: its format changes with it, and has to come back with it.
        content: 2026,
        numberFormat: "0",
        mode: "entry",
      },
    ],
    inserts: [
      task(0, "nv-bbbbbbbb"),
      task(6, "nv-cccccccc"),
      task(6, "nv-dddddddd"),
      task(39, "nv-gggggggg"),
      row("KetQua", 1, { STT: 7, "Sản phẩm": "Quyết định" }),
    ],
    removals: [
      { table: "PhuLuc", row: 2, seen: null },
      { table: "PhuLuc", row: 20, seen: null },
      { table: "PhuLuc", row: 21, seen: null },
      { table: "KetQua", row: 0, seen: null },
    ],
  });
}

/** The workbook apart from what the add-in remembers. */
let bytes: Uint8Array;
let before: readonly string[];
let after: readonly string[];
let requests: number;

beforeAll(async () => {
  bytes = await workbook();
  before = await visibleContentsOf(await openHost(bytes));
  const host = await openHost(bytes);
  await everything();
  await host.idle();
  requests = host.traffic.requests;
  after = await visibleContentsOf(host);
});

function stateOf(now: readonly string[]): string {
  const text = now.join("\n");
  return text === before.join("\n") ? "as it was" : text === after.join("\n") ? "complete" : "half";
}

describe("rows that come and go, struck by a fault", () => {
  test("cost a constant number of requests", () => {
    expect(requests).toBeLessThan(25);
  });

  test.each(["lost", "replyLost", "midway"] as const)(
    "are all in the workbook or none, whichever request is struck (%s)",
    async (how) => {
      for (let n = 1; n <= requests; n += 1) {
        const host = await openHost(bytes);
        host.failAt(n, { how, lasting: false });
        const isDone = await everything().then(
          () => true,
          () => false
        );
        await host.idle();
        const state = stateOf(await visibleContentsOf(host));
        expect([n, state]).toEqual([n, isDone ? "complete" : "as it was"]);
      }
    }
  );

  test("are undone or complete at the next opening where Excel was gone for good", async () => {
    for (let n = 4; n <= requests; n += 1) {
      const host = await openHost(bytes);
      host.failAt(n, { how: "midway", lasting: true });
      await everything().catch(() => undefined);
      host.heal();
      const reopened = openAgain(host);
      await inExcel(settle);
      const state = stateOf(await visibleContentsOf(reopened));
      expect([n, state]).not.toEqual([n, "half"]);
    }
  });
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
  for (let n = requests - 4; n <= requests; n += 1) {
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
