import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { freezeValues } from "../../src/actions/freezeValues";
import { settle } from "../../src/excel/recover";
import { inExcel } from "../../src/excel/run";
import { openBuilt, openHost, savedContentsOf } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { inWorkbook, readTable } from "./clerkAtWork";

const TRACKING = "Phụ lục (theo dõi)";
const OWN_WORD = "Chờ ý kiến";
const OWN_FORMULA = '="Tự theo dõi "&ROW()';

let host: OfficeHost;
let atWork: Uint8Array;

/** The address of `Tiến độ` in the row of a task, counted from 1. */
async function progressOf(task: number): Promise<string> {
  const { columns, headerRow } = await readTable(host);
  return `${columns.get("Tiến độ")}${headerRow + task}`;
}

/** An appendix in which somebody put words and a formula of their own over calculated cells, and hid rows. */
beforeAll(async () => {
  host = await openBuilt();
  const [word, formula] = [await progressOf(5), await progressOf(3)];
  await inWorkbook(host, ({ worksheets }) => {
    const sheet = worksheets.getItem(TRACKING);
    sheet.getRange(word).values = [[OWN_WORD]];
    sheet.getRange(formula).formulas = [[OWN_FORMULA]];
    sheet.getRange("12:15").rowHidden = true;
  });
  atWork = await host.save();
});

beforeEach(async () => {
  host = await openHost(atWork);
});

async function shownInProgress(): Promise<readonly unknown[]> {
  return (await readTable(host)).rows.map((row) => row["Tiến độ"]);
}

/** The cells of the workbook, but for those of the memory, which is written anew. */
async function cells(): Promise<readonly string[]> {
  const lines = await savedContentsOf(host);
  return lines.filter((line) => !line.startsWith("~PhuLuc") && /^[^{]* [A-Z]+\d+ \{/u.test(line));
}

/** The beginnings of those lines that are not among others. */
function changed(lines: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line)).map((line) => line.slice(0, 60));
}

describe("a calculated column with words and formulas of somebody's own", () => {
  test("shows after freezing what it showed, in hidden rows too", async () => {
    const before = await shownInProgress();
    expect([before[2], before[4]]).toEqual(["Tự theo dõi 7", OWN_WORD]);
    await freezeValues();
    expect(await shownInProgress()).toEqual(before);
    const column = (await readTable(host)).columns.get("Tiến độ")!;
    const addresses = Array.from({ length: 39 }, (_, row) => `${column}${5 + row}`);
    const sheet = host.file.getWorksheet(TRACKING)!;
    expect(addresses.filter((cell) => sheet.getCell(cell).formula !== undefined)).toEqual([]);
  });

  test("is as it was after a fault while values go over it", async () => {
    const before = await cells();
    await freezeValues();
    await host.idle();
    const written = host.traffic.requests - 2;
    host = await openHost(atWork);
    host.failAt(written, { how: "midway", lasting: false });
    await expect(freezeValues()).rejects.toThrow();
    host.heal();
    await host.idle();
    expect(changed(await cells(), before)).toEqual([]);
  });
});

test("what is typed over a frozen cell stays where Excel died before the freezing was complete", async () => {
  const before = await cells();
  await freezeValues();
  await host.idle();
  const requests = host.traffic.requests;
  host = await openHost(atWork);
  host.failAt(requests - 1, { how: "lost", lasting: true });
  await expect(freezeValues()).rejects.toMatchObject({ kind: "gone" });
  host.heal();
  const cell = await progressOf(1);
  host.type(TRACKING, cell, "Đã báo cáo miệng");
  expect((await inExcel(settle)).restored).toBe(true);
  const after = await cells();
  expect(changed(after, before)).toEqual([expect.stringContaining(`${TRACKING} ${cell} `)]);
  expect(after.join()).toContain("Đã báo cáo miệng");
});
