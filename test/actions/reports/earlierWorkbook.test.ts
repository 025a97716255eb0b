import { beforeAll, describe, expect, it, jest } from "@jest/globals";
import { closePeriod } from "../../../src/actions/reports/closePeriod";
import { restoreUnfinished } from "../../../src/actions/restoreUnfinished";
import { fromIso } from "../../../src/plan/day";
import { FIGURE_COLUMNS } from "../../../src/sheets/report/periodColumns";
import { fillIn, inWorkbook, readTable, trackedRow } from "../../build/clerkAtWork";
import { build, openHost, savedContentsOf } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { fillProgress } from "../../samples/fillProgress";
import { periodRow } from "./periodRows";

jest.setTimeout(300_000);

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
});

/** The workbook apart from what the add-in remembers. */
async function visible(host: OfficeHost): Promise<string> {
  return (await savedContentsOf(host)).filter((line) => !line.startsWith("~PhuLuc")).join("\n");
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
const STATES = [
  `0 columns, 0 rows, 0 sheets`,
  `${WHOLE} columns, 0 rows, 0 sheets`,
  `${WHOLE} columns, 1 rows, 1 sheets`,
];

describe("where Excel fails in the middle", () => {
  async function requestsOfClosing(): Promise<number> {
    const host = await openHost(bytes);
    const first = host.traffic.requests;
    await close();
    await host.idle();
    return host.traffic.requests - first;
  }

  it("the room is there or is not, and the period is closed or is not", async () => {
    const untouched = await visible(await openHost(bytes));
    const requests = await requestsOfClosing();
    for (let n = 4; n <= requests; n += 1) {
      const host = await openHost(bytes);
      host.failAt(n, { how: "midway", lasting: true });
      await close();
      host.heal();
      const reopened = await openHost(await host.save());
      await restoreUnfinished();
      const state = await stateOf(reopened);
      expect([n, STATES.includes(state), state]).toEqual([n, true, state]);
      if (state === STATES[0]) {
        expect([n, await visible(reopened)]).toEqual([n, untouched]);
      }
    }
  });
});
