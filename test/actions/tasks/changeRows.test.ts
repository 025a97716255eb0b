import { describe, expect, it, test } from "@jest/globals";
import { changeTask, type TaskChange } from "../../../src/actions/tasks/changeTask";
import { placeOf } from "../../../src/actions/tasks/editRow";
import { stepTask } from "../../../src/actions/tasks/stepTask";
import { readTaskAtHand, type TaskAtHand } from "../../../src/actions/tasks/taskAtHand";
import { openBuilt } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { tableArea } from "../../host/structure/tableModel";
import { OWN_COLUMNS, addOwnColumns } from "./ownColumns";
import { RESULTS, TRACKING, bodyRow, columnOf, held } from "./trackingTable";

async function task(host: OfficeHost, number: number): Promise<TaskAtHand> {
  const place = { sheet: TRACKING, row: bodyRow(host, number) };
  return (await readTaskAtHand({ hasResults: true }, place))!;
}

async function done(change: TaskChange) {
  const outcome = await changeTask(change);
  if (outcome.kind !== "done") {
    throw new Error("The task is gone.");
  }
  return outcome;
}

/** What a column of the table holds, top to bottom. */
function column(host: OfficeHost, header: string): readonly unknown[] {
  const sheet = host.file.getWorksheet(TRACKING)!;
  const at = columnOf(host, header);
  const { top, bottom } = tableArea(sheet.getTables()[0]!);
  return Array.from({ length: bottom - top }, (_, row) => sheet.getCell(top + 1 + row, at).value);
}

describe("tasks that come and go", () => {
  it("come at the end of their area with the next number, and are shown", async () => {
    const host = await openBuilt();
    const here = await task(host, 2);
    const areas = column(host, "Lĩnh vực");
    const area = String(areas[0]);
    const { show } = await done({ kind: "newTask", place: placeOf(here), area });
    const at = areas.lastIndexOf(area) + 1;
    expect(column(host, "STT")[at]).toBe(40);
    expect(show).toEqual({ sheet: TRACKING, row: bodyRow(host, 40) });
    const added = await task(host, 40);
    expect(added.values).toMatchObject({ area, origin: "Bổ sung trong năm", text: null });
    expect(added.id).toMatch(/^nv-/);
    expect(added.progress).toBe("");
  });

  it("are copied without what tells how the work goes", async () => {
    const host = await openBuilt();
    const here = await task(host, 31);
    const edits = [{ field: "status", from: null, to: "Đang thực hiện" }] as const;
    await done({ kind: "fields", place: placeOf(here), edits });
    await done({ kind: "copyTask", place: placeOf(here) });
    const copy = await task(host, 40);
    expect(copy.row).toBe(here.row + 1);
    expect(copy.id).not.toBe(here.id);
    expect(copy.values).toMatchObject({
      text: here.values.text,
      due: here.values.due,
      status: null,
    });
  });

  it("go, and come back to their place with all that stood there", async () => {
    const host = await openBuilt();
    const here = await task(host, 31);
    const edits = [{ field: "note", from: null, to: "=1+1" }] as const;
    await done({ kind: "fields", place: placeOf(here), edits });
    const before = column(host, "STT");
    const { undo, show } = await done({ kind: "removeTask", place: placeOf(here) });
    expect(column(host, "STT")).toEqual(before.filter((number) => number !== 31));
    expect(show).toEqual({ sheet: TRACKING, row: bodyRow(host, 32) });
    await done(undo!);
    expect(column(host, "STT")).toEqual(before);
    const again = await task(host, 31);
    expect(again).toEqual({ ...here, values: { ...here.values, note: "=1+1" } });
  });

  it("are numbered as they print, where one was given another area", async () => {
    const host = await openBuilt();
    const first = await task(host, 1);
    const area = column(host, "Lĩnh vực").at(-1) as string;
    const edits = [{ field: "area", from: first.values.area, to: area }] as const;
    await done({ kind: "fields", place: placeOf(first), edits });
    await done({ kind: "renumber", place: placeOf(first) });
    const numbers = column(host, "STT");
    const areas = column(host, "Lĩnh vực");
    expect(numbers.slice(1, 4)).toEqual([1, 2, 3]);
    expect(numbers[0]).toBe(40 - areas.filter((each) => each === area).length);
    expect(numbers.at(-1)).toBe(39);
  });

  it("are numbered in the order of the table, and have their numbers back", async () => {
    const host = await openBuilt();
    const here = await task(host, 5);
    await done({ kind: "removeTask", place: placeOf(await task(host, 3)) });
    const before = column(host, "STT");
    const { undo } = await done({ kind: "renumber", place: placeOf(here) });
    expect(column(host, "STT")).toEqual(Array.from({ length: 38 }, (_, index) => index + 1));
    await done(undo!);
    expect(column(host, "STT")).toEqual(before);
  });
});

describe("results that name their task by its number alone", () => {
  it("stay with it when tasks are numbered anew", async () => {
    const host = await openBuilt();
    host.type(RESULTS, "B5", "5");
    host.type(RESULTS, "C5", "Quý I");
    const [fourth, fifth] = [await task(host, 4), await task(host, 5)];
    expect(fifth.results).toHaveLength(1);
    await done({ kind: "removeTask", place: placeOf(await task(host, 3)) });
    const { undo } = await done({ kind: "renumber", place: placeOf(fourth) });
    expect((await task(host, 4)).id).toBe(fifth.id);
    expect((await task(host, 4)).results.map(({ period }) => period)).toEqual(["Quý I"]);
    expect((await task(host, 5)).results).toEqual([]);
    await done(undo!);
    expect((await task(host, 5)).results).toHaveLength(1);
  });
});

describe("columns that users add themselves", () => {
  const own = (host: OfficeHost, number: number) => {
    const sheet = host.file.getWorksheet(TRACKING)!;
    return OWN_COLUMNS.map((header) => {
      const cell = sheet.getCell(bodyRow(host, number), columnOf(host, header));
      return [cell.formula ?? cell.value, cell.numFmt ?? "General"];
    });
  };

  it.each([31, 39])("come back with a task that was taken out (STT %i)", async (number) => {
    const host = await openBuilt();
    await addOwnColumns(host, "PhuLuc");
    const before = own(host, number);
    const { undo } = await done({ kind: "removeTask", place: placeOf(await task(host, number)) });
    await done(undo!);
    expect(own(host, number)).toEqual(before);
    expect(before.map(([, format]) => format)).toEqual(["dd/mm/yyyy", "0%", "General", "@"]);
  });

  it("are copied with a task", async () => {
    const host = await openBuilt();
    await addOwnColumns(host, "PhuLuc");
    const before = own(host, 31);
    await done({ kind: "copyTask", place: placeOf(await task(host, 31)) });
    expect(own(host, 40)).toEqual(before);
  });
});

describe("once a task has come or gone", () => {
  const changes = { newTask: { area: "" }, removeTask: {} } as const;

  test.each(["newTask", "removeTask"] as const)(
    "%s is done, though looking fails",
    async (kind) => {
      const change = (here: TaskAtHand) =>
        ({ kind, place: placeOf(here), ...changes[kind] }) as TaskChange;
      const whole = await openBuilt();
      const first = await task(whole, 5);
      await whole.idle();
      const before = whole.traffic.syncs;
      await done(change(first));
      // The last sync, which ends the run, sends nothing.
      const requests = whole.traffic.syncs - before - 1;
      const host = await openBuilt();
      const numbers = column(host, "STT").length;
      const here = await task(host, 5);
      await host.idle();
      host.failAt(requests - 1, { how: "lost", lasting: false });
      const { show, undo } = await done(change(here));
      expect(show).toBeNull();
      expect(column(host, "STT")).toHaveLength(kind === "newTask" ? numbers + 1 : numbers - 1);
      await done(undo!);
      expect(column(host, "STT")).toHaveLength(numbers);
    }
  );
});

describe("going from task to task", () => {
  it("leads on and back, past rows that are hidden", async () => {
    const host = await openBuilt();
    const here = placeOf(await task(host, 5));
    host.file.getWorksheet(TRACKING)!.getRow(bodyRow(host, 6)).hidden = true;
    expect(await stepTask(here, "next")).toEqual({ sheet: TRACKING, row: bodyRow(host, 7) });
    expect(await stepTask(here, "previous")).toEqual({ sheet: TRACKING, row: bodyRow(host, 4) });
    expect(await stepTask(placeOf(await task(host, 1)), "previous")).toBeNull();
  });

  it("leads to the next one that is overdue, from the beginning again after the last", async () => {
    const host = await openBuilt();
    const first = (await stepTask(placeOf(await task(host, 39)), "nextOverdue"))!;
    const found = (await readTaskAtHand({ hasResults: true }, first))!;
    expect(found.progress).toBe("Quá hạn");
    expect(found.row).toBeLessThan(38);
  });

  it("leads past what is done", async () => {
    const host = await openBuilt();
    const next = await task(host, 6);
    const edits = [{ field: "status", from: null, to: "Đã hoàn thành" }] as const;
    await done({ kind: "fields", place: placeOf(next), edits });
    const at = await stepTask(placeOf(await task(host, 5)), "nextUnfinished");
    expect(at).toEqual({ sheet: TRACKING, row: bodyRow(host, 7) });
    expect(held(host, 6, "Trạng thái")).toBe("Đã hoàn thành");
  });
});
