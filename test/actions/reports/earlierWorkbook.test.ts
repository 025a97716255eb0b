import { beforeAll, describe, expect, it } from "@jest/globals";
import { closePeriod } from "../../../src/actions/reports/closePeriod";
import { restoreUnfinished } from "../../../src/actions/restoreUnfinished";
import { fromIso } from "../../../src/plan/day";
import { FIGURE_COLUMNS } from "../../../src/sheets/report/figureColumns";
import { fillIn, inWorkbook, readTable, trackedRow } from "../../build/clerkAtWork";
import { endsOf } from "../../excel/ends";
import { build, contentsOf, openAgain, openHost } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { fillProgress } from "../../samples/fillProgress";
import { periodRow } from "./periodRows";

const MARCH_14 = fromIso("2026-03-14")!;

let bytes: Uint8Array;

/** A workbook as versions drew it that knew no figures in `KyBaoCao`. */
beforeAll(async () => {
  const host = await openHost();
  await build();
  await fillProgress(MARCH_14);
  const { sheet, columns } = await readTable(host, "KyBaoCao");
  const letters = FIGURE_COLUMNS.map(({ header }) => columns.get(header)!);
  await inWorkbook(host, ({ worksheets }) => {
    const whole = `${letters[0]}:${letters.at(-1)}`;
    worksheets.getItem(sheet).getRange(whole).delete("Left");
  });
  bytes = await host.save();
});

async function close(): Promise<string> {
  const outcome = await closePeriod({ period: "Quý I", today: MARCH_14 }).catch(() => null);
  return outcome?.ok ? "closed" : "not closed";
}

describe("a workbook of an earlier version", () => {
  it("has no figures of periods", async () => {
    const { columns } = await readTable(await openHost(bytes), "KyBaoCao");
    expect([...columns.keys()].at(-1)).toBe("Ghi chú");
  });

  it("gets room for them when the first period is closed", async () => {
    const host = await openHost(bytes);
    expect(await close()).toBe("closed");
    expect(await periodRow(host, "Quý I")).toMatchObject({
      "Tổng số": 39,
      "Ngày chốt": expect.any(Number),
    });
    const { columns } = await readTable(host, "KyBaoCao");
    expect([...columns.keys()].slice(-FIGURE_COLUMNS.length)).toEqual(
      FIGURE_COLUMNS.map(({ header }) => header)
    );
  });

  it("keeps its lists, from which drop-downs still take their words", async () => {
    const host = await openHost(bytes);
    const before = await readTable(host, "TrangThai");
    await close();
    expect((await readTable(host, "TrangThai")).rows).toEqual(before.rows);
    await fillIn(host, [3], { "Trạng thái": "Đang thực hiện" });
    expect(await trackedRow(host, 3)).toMatchObject({ "Trạng thái": "Đang thực hiện" });
    await expect(fillIn(host, [3], { "Trạng thái": "Xong" })).rejects.toThrow();
  });

  it("is left alone where the new columns would go through a table of the user's", async () => {
    const host = await openHost(bytes);
    const { sheet, columns } = await readTable(host, "KyBaoCao");
    await inWorkbook(host, ({ worksheets }) => {
      const last = worksheets.getItem(sheet).getRange(`${columns.get("Ghi chú")}80`);
      const own = worksheets.getItem(sheet).tables.add(last.getResizedRange(1, 2), true);
      own.name = "SoDienThoai";
    });
    const before = look(host);
    await expect(closePeriod({ period: "Quý I", today: MARCH_14 })).rejects.toMatchObject({
      kind: "inTheWay",
    });
    expect(look(host)).toEqual(before);
  });
});

/** The workbook apart from what the add-in remembers. */
function look(host: OfficeHost): readonly string[] {
  return contentsOf(host).filter((line) => !line.startsWith("~PhuLuc"));
}

/** How `KyBaoCao` and the new sheet stand: neither, room alone, or all. */
async function stateOf(host: OfficeHost): Promise<string> {
  const { columns, rows } = await readTable(host, "KyBaoCao");
  const own = FIGURE_COLUMNS.filter(({ header }) => columns.has(header)).length;
  const sheets = host.file.worksheets.filter(({ name }) => name.startsWith("Chốt")).length;
  const figures = rows.filter((row) => typeof row["Tổng số"] === "number").length;
  return `${own} columns, ${figures} rows, ${sheets} sheets`;
}

const WHOLE = FIGURE_COLUMNS.length;
const UNTOUCHED = "0 columns, 0 rows, 0 sheets";
const ROOM_ALONE = `${WHOLE} columns, 0 rows, 0 sheets`;
const CLOSED = `${WHOLE} columns, 1 rows, 1 sheets`;

describe("where Excel fails in the middle", () => {
  it("the room is there or is not, and the period is closed or is not", async () => {
    const ends = await endsOf({ bytes, work: close, look });
    const found = new Set<string>();
    for (const n of ends.writing) {
      const host = await openHost(bytes);
      host.failAt(n, { how: "midway", lasting: true });
      await close();
      host.heal();
      const reopened = openAgain(host);
      const restored = await restoreUnfinished();
      const state = await stateOf(reopened);
      found.add(`${restored ? "restored" : "found"}: ${state}`);
      if (state === UNTOUCHED) {
        expect([n, await ends.endOf(reopened)]).toEqual([n, "as it was"]);
      }
    }
    // Without restoring: nothing was begun; the room is a work of its own; only the last answer was lost.
    const expected = [UNTOUCHED, ROOM_ALONE, CLOSED].map((state) => `found: ${state}`);
    expected.push(...[UNTOUCHED, ROOM_ALONE].map((state) => `restored: ${state}`));
    expect(found).toEqual(new Set(expected));
  });
});
