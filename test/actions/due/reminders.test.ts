import { beforeAll, describe, expect, test } from "@jest/globals";
import { readDue, type DueReading } from "../../../src/actions/due/readDue";
import { recordReminders, type RecordedReminders } from "../../../src/actions/due/recordReminders";
import { NOT_BUILT } from "../../../src/actions/ownWorkbook";
import { restoreUnfinished } from "../../../src/actions/restoreUnfinished";
import { editTasks } from "../../../src/actions/tasks/editTasks";
import { knownDay } from "../../../src/plan/day";
import type { DueItem } from "../../../src/plan/due/dueItem";
import { itemsToRemind } from "../../../src/plan/due/reminders";
import {
  AS_OF,
  contentsOf,
  openBuilt,
  openAgain,
  openHost,
  visibleContentsOf,
} from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { saveValues } from "../settingsOnSheet";
import { bodyRow, columnOf, held, TRACKING } from "../tasks/trackingTable";

/** 10/6/2026 as Excel holds it. */
const JUNE_10 = 46183;

async function due(): Promise<DueReading> {
  const outcome = await readDue(AS_OF);
  if (!outcome.ok) {
    throw new Error("There is no appendix.");
  }
  return outcome;
}

/** What an agency is reminded of as the workbook stands. */
async function remindedOf(agency: string): Promise<readonly DueItem[]> {
  const { list } = await due();
  return itemsToRemind(list.agencies.find(({ name }) => name === agency)!);
}

async function record(items: readonly DueItem[], today = AS_OF): Promise<RecordedReminders> {
  const outcome = await recordReminders({ items, today });
  if (!outcome.ok) {
    throw new Error("There is no appendix.");
  }
  return outcome;
}

/** Writes into a task's cell as somebody does in the sheet. */
function write(host: OfficeHost, number: number, header: string, value: string | number): void {
  const sheet = host.file.getWorksheet(TRACKING)!;
  sheet.getCell(bodyRow(host, number), columnOf(host, header)).value = value;
}

function reminderOf(host: OfficeHost, number: number): readonly unknown[] {
  return [held(host, number, "Ngày đôn đốc gần nhất"), held(host, number, "Số lần đôn đốc")];
}

function visible(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !line.startsWith("~PhuLuc"));
}

describe("reading what is due", () => {
  test("gives the tasks and the reports of the workbook, in as many requests however much is late", async () => {
    const host = await openBuilt();
    const first = host.traffic.requests;
    const { list, reportDay } = await due();
    const requests = host.traffic.requests - first;
    expect(list.counts).toMatchObject({ overdue: 6, later: 23, undated: 3, ongoing: 7 });
    expect(list.reports[0]).toMatchObject({ name: "6 tháng", by: "units", daysLeft: -1 });
    expect([list.asOf, reportDay]).toEqual([AS_OF, null]);

    for (let number = 1; number <= 39; number += 1) {
      write(host, number, "Trạng thái", "Đã hoàn thành");
    }
    const second = host.traffic.requests;
    expect((await due()).list.agencies).toEqual([]);
    expect(host.traffic.requests - second).toBe(requests);
  });

  test("counts to today where the figures count to another day, and gives both", async () => {
    await openBuilt();
    await saveValues({ asOf: knownDay(2026, 5, 15) });
    const { list, reportDay } = await due();
    expect([list.asOf, reportDay]).toEqual([AS_OF, knownDay(2026, 5, 15)]);
    expect(list.counts).toMatchObject({ overdue: 6, later: 23 });
  });

  test("needs an appendix, and so does recording", async () => {
    await openHost();
    expect(await readDue(AS_OF)).toBe(NOT_BUILT);
    expect(await recordReminders({ items: [], today: AS_OF })).toBe(NOT_BUILT);
  });
});

describe("recording reminders", () => {
  test("writes day and count into the rows of all tasks of the message, and can be taken back", async () => {
    const host = await openBuilt();
    const before = visible(contentsOf(host));
    const { undo, ...told } = await record(await remindedOf("Phòng Văn hóa - Xã hội"));
    expect(told).toEqual({ ok: true, recorded: 3, already: 0, kept: 0 });
    expect([1, 6, 25].map((number) => reminderOf(host, number))).toEqual([
      [JUNE_10, 1],
      [JUNE_10, 1],
      [JUNE_10, 1],
    ]);
    await editTasks({ edits: undo, today: AS_OF });
    expect(visible(contentsOf(host))).toEqual(before);
  });

  test("counts once a day, copied twice by the same person or at the same time by two", async () => {
    const host = await openBuilt();
    const seenByBoth = await remindedOf("Phòng Kinh tế");
    await record(seenByBoth);
    expect(await record(seenByBoth)).toMatchObject({ recorded: 0, already: 1, kept: 0, undo: [] });
    expect(await record(await remindedOf("Phòng Kinh tế"))).toMatchObject({ already: 1 });
    expect(reminderOf(host, 31)).toEqual([JUNE_10, 1]);

    await record(await remindedOf("Phòng Kinh tế"), knownDay(2026, 6, 15));
    expect(reminderOf(host, 31)).toEqual([JUNE_10 + 5, 2]);
  });

  test("leaves what somebody wrote since the list was read, and says so", async () => {
    const host = await openBuilt();
    const seen = await remindedOf("Phòng Kinh tế");
    write(host, 31, "Số lần đôn đốc", 4);
    write(host, 31, "Ngày đôn đốc gần nhất", JUNE_10 - 7);
    expect(await record(seen)).toMatchObject({ recorded: 0, already: 0, kept: 1, undo: [] });
    expect(reminderOf(host, 31)).toEqual([JUNE_10 - 7, 4]);
  });
});

describe("when Excel fails while reminders are recorded", () => {
  let bytes: Uint8Array;
  let before: readonly string[];
  let after: readonly string[];
  let requests: number;

  beforeAll(async () => {
    bytes = await (await openBuilt()).save();
    before = await visibleContentsOf(await openHost(bytes));
    const host = await openHost(bytes);
    const items = await remindedOf("Phòng Văn hóa - Xã hội");
    const first = host.traffic.requests;
    await record(items);
    await host.idle();
    requests = host.traffic.requests - first;
    after = await visibleContentsOf(host);
  });

  test("all of them are recorded or none, whichever request is struck", async () => {
    expect(after).not.toEqual(before);
    for (let n = 1; n <= requests; n += 1) {
      const host = await openHost(bytes);
      const items = await remindedOf("Phòng Văn hóa - Xã hội");
      host.failAt(n, { how: "midway", lasting: false });
      await record(items).catch(() => undefined);
      await host.idle();
      const now = await visibleContentsOf(host);
      expect([n, [before, after].map(String).includes(String(now))]).toEqual([n, true]);
    }
  });

  test("what was cut off for good is undone when the workbook opens again, or was complete", async () => {
    for (let n = 1; n <= requests; n += 1) {
      const host = await openHost(bytes);
      const items = await remindedOf("Phòng Văn hóa - Xã hội");
      host.failAt(n, { how: "midway", lasting: true });
      await record(items).catch(() => undefined);
      host.heal();
      const reopened = openAgain(host);
      await restoreUnfinished();
      const now = await visibleContentsOf(reopened);
      expect([n, [before, after].map(String).includes(String(now))]).toEqual([n, true]);
    }
  });
});
