import { describe, expect, it } from "@jest/globals";
import {
  readTaskAtHand,
  watchSelection,
  type SelectedPlace,
  type TaskAtHand,
} from "../../../src/actions/tasks/taskAtHand";
import { readTaskSurroundings } from "../../../src/actions/tasks/taskSurroundings";
import { knownDay } from "../../../src/plan/day";
import { parseArea } from "../../host/area";
import type { OfficeHost } from "../../host/officeHost";
import { AS_OF, openBuilt, openHost } from "../../excel/openSample";
import { RESULTS, TRACKING, bodyRow } from "./trackingTable";

const KNOWN = { hasResults: true };

async function at(sheet: string, row: number): Promise<TaskAtHand | null> {
  return readTaskAtHand(KNOWN, { sheet, row });
}

/** What the work asks of Excel. */
async function requestsOf(host: OfficeHost, work: () => Promise<unknown>): Promise<number> {
  await host.idle();
  host.traffic.reset();
  await work();
  return host.traffic.syncs;
}

describe("the task at hand", () => {
  it("is the row of the tracking table that is selected, in one round trip", async () => {
    const host = await openBuilt();
    let task: TaskAtHand | null = null;
    const requests = await requestsOf(host, async () => {
      task = await at(TRACKING, bodyRow(host, 31));
    });
    // Excel.run ends with a sync of its own that sends nothing.
    expect(requests).toBe(2);
    expect(task).toMatchObject({
      row: 30,
      rows: 39,
      values: {
        number: 31,
        lead: "Phòng Kinh tế",
        kind: "Tháng/quý",
        due: { day: knownDay(2026, 5, 31) },
      },
      results: [],
    });
    expect(task!.id).toMatch(/^nv-/);
  });

  it("tells what Excel calculates of it", async () => {
    const host = await openBuilt();
    expect(await at(TRACKING, bodyRow(host, 1))).toMatchObject({ progress: "Quá hạn" });
  });

  it("has its lines of the results, by its id and by its number", async () => {
    const host = await openBuilt();
    const task = await at(TRACKING, bodyRow(host, 2));
    const sheet = host.file.getWorksheet(RESULTS)!;
    sheet.getCell(5, 1).value = task!.id;
    sheet.getCell(5, 3).value = "Tháng 1";
    sheet.getCell(5, 5).value = "12/BC-UBND";
    host.type(RESULTS, "B6", "2");
    host.type(RESULTS, "C6", "Tháng 2");
    host.type(RESULTS, "B7", "3");
    const { results } = (await at(TRACKING, bodyRow(host, 2)))!;
    expect(results.map(({ row, period, document }) => [row, period, document])).toEqual([
      [0, "Tháng 1", "12/BC-UBND"],
      [1, "Tháng 2", ""],
    ]);
    const ofLine = await at(RESULTS, 6);
    expect(ofLine).toMatchObject({ id: task!.id, values: { number: 2 } });
    expect((await at(RESULTS, 7))?.values.number).toBe(3);
  });

  it("is none above the table, below it and on other sheets", async () => {
    const host = await openBuilt();
    expect(await at(TRACKING, bodyRow(host, 1) - 1)).toBeNull();
    expect(await at(TRACKING, bodyRow(host, 39) + 1)).toBeNull();
    expect(await at("Thiết lập", bodyRow(host, 1))).toBeNull();
    expect(await at(RESULTS, 5)).toBeNull();
  });

  it("is at first where the active cell is", async () => {
    const host = await openBuilt();
    host.select(TRACKING, parseArea(`C${bodyRow(host, 5)}`)!);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(TRACKING).activate();
      await context.sync();
    });
    expect((await readTaskAtHand(KNOWN, null))?.values.number).toBe(5);
  });

  it("is told of by every selection until nobody listens any more", async () => {
    const host = await openBuilt();
    const heard: SelectedPlace[] = [];
    const stop = await watchSelection((place) => heard.push(place));
    host.select(TRACKING, parseArea("B12:D14")!);
    await host.idle();
    expect(heard.map(({ row }) => row)).toEqual([12]);
    const [place] = heard;
    expect((await readTaskAtHand(KNOWN, place!))?.row).toBe(12 - bodyRow(host, 1));
    await stop();
    host.select(TRACKING, parseArea("B15")!);
    await host.idle();
    expect(heard).toHaveLength(1);
  });
});

describe("what the form of a task goes by", () => {
  it("is read from the workbook", async () => {
    await openBuilt();
    const around = await readTaskSurroundings(AS_OF);
    expect(around).toMatchObject({ ok: true, trackingSheet: TRACKING, hasResults: true });
    expect(around.ok && around.areas).toHaveLength(7);
    expect(around.ok && around.agencies.map(({ name }) => name)).toContain("Phòng Kinh tế");
  });

  it("is nothing in a workbook without an appendix", async () => {
    await openHost();
    expect(await readTaskSurroundings(AS_OF)).toEqual({ ok: false, problem: "notBuilt" });
  });
});
