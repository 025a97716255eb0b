import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  editRow,
  placeOf,
  type EditedRow,
  type FieldEdit,
} from "../../../src/actions/tasks/editRow";
import { readTaskAtHand, type TaskAtHand } from "../../../src/actions/tasks/taskAtHand";
import { knownDay } from "../../../src/plan/day";
import { contentsOf, openBuilt } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { loaded, save } from "../settingsOnSheet";
import { TRACKING, bodyRow, columnOf, held } from "./trackingTable";

async function task(host: OfficeHost, number: number): Promise<TaskAtHand> {
  const place = { sheet: TRACKING, row: bodyRow(host, number) };
  return (await readTaskAtHand({ hasResults: true }, place))!;
}

async function edit(seen: TaskAtHand, ...edits: readonly FieldEdit[]): Promise<EditedRow> {
  const outcome = await editRow(placeOf(seen), edits);
  if (outcome.kind !== "edited") {
    throw new Error("The task is gone.");
  }
  return outcome;
}

const DONE: FieldEdit = { field: "status", from: null, to: "Đã hoàn thành" };
const DONE_ON: FieldEdit = { field: "doneOn", from: null, to: { day: knownDay(2026, 1, 12) } };

describe("editing one row", () => {
  it("takes two round trips, tells what Excel makes of it, and leads back", async () => {
    const host = await openBuilt();
    const before = contentsOf(host);
    const seen = await task(host, 31);
    await host.idle();
    host.traffic.reset();
    const done = await edit(seen, DONE, DONE_ON);
    expect(host.traffic.syncs).toBe(3);
    expect(done.after.progress).toBe("Hoàn thành đúng hạn");
    expect(held(host, 31, "Trạng thái")).toBe("Đã hoàn thành");
    expect(held(host, 31, "Ngày hoàn thành")).toBe(46034);
    expect(done.kept).toEqual([]);
    await edit(seen, ...done.undo);
    await host.idle();
    expect(contentsOf(host)).toEqual(before);
  });

  it("leaves the document's own words alone once the plan is issued", async () => {
    const host = await openBuilt();
    const seen = await task(host, 31);
    const settings = await loaded();
    await save(settings.content, {
      settings: { ...settings.content.settings, planState: "issued" },
    });
    await host.idle();
    const before = contentsOf(host);
    const words: FieldEdit = {
      field: "deliverable",
      from: seen.values.deliverable,
      to: "Tờ trình",
    };
    expect(await editRow(placeOf(seen), [words])).toEqual({ kind: "issued" });
    expect(contentsOf(host)).toEqual(before);
    await edit(seen, DONE);
    expect(held(host, 31, "Trạng thái")).toBe("Đã hoàn thành");
  });

  it("finds a row that has moved, and leaves the one that stands there now", async () => {
    const host = await openBuilt();
    const seen = await task(host, 31);
    host.deleteRow(TRACKING, bodyRow(host, 3));
    await edit(seen, DONE);
    expect(held(host, 31, "Trạng thái")).toBe("Đã hoàn thành");
    expect(held(host, 32, "Trạng thái")).toBeNull();
  });

  it("leaves what somebody else wrote meanwhile, and tells it", async () => {
    const host = await openBuilt();
    const seen = await task(host, 31);
    host.file
      .getWorksheet(TRACKING)!
      .getCell(bodyRow(host, 31), columnOf(host, "Trạng thái")).value = "Đang thực hiện";
    const { made, kept } = await edit(seen, DONE, DONE_ON);
    expect(made).toEqual([DONE_ON]);
    expect(kept).toEqual([{ edit: DONE, present: "Đang thực hiện" }]);
    expect(held(host, 31, "Trạng thái")).toBe("Đang thực hiện");
  });

  it("says that a task is gone, and writes nothing", async () => {
    const host = await openBuilt();
    const seen = await task(host, 31);
    host.deleteRow(TRACKING, bodyRow(host, 31));
    const before = contentsOf(host);
    expect(await editRow(placeOf(seen), [DONE])).toEqual({ kind: "gone" });
    expect(contentsOf(host)).toEqual(before);
  });

  it("gives a row without an id one", async () => {
    const host = await openBuilt();
    const id = columnOf(host, "Mã nhiệm vụ");
    host.file.getWorksheet(TRACKING)!.getCell(bodyRow(host, 31), id).value = null;
    const done = await edit(await task(host, 31), DONE);
    expect(done.place.id).toMatch(/^nv-/);
    expect(held(host, 31, "Mã nhiệm vụ")).toBe(done.place.id);
  });

  it("writes into a filtered table: one row cannot get mixed up", async () => {
    const host = await openBuilt();
    const seen = await task(host, 31);
    host.file.getWorksheet(TRACKING)!.getRow(bodyRow(host, 30)).hidden = true;
    await edit(seen, DONE);
    expect(held(host, 31, "Trạng thái")).toBe("Đã hoàn thành");
    expect(held(host, 30, "Trạng thái")).toBeNull();
  });

  it("brings any text into the cell as it was typed", async () => {
    const host = await openBuilt();
    let seen = await task(host, 31);
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom("=1+1", "'x", "+84", "-", "@a", "1-2", "7/2026", "007", "a\nb", "TRUE", "1e5")
    );
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.constantFrom("note", "outcome", "delayReason"),
        async (text, field) => {
          const to = text === "" ? null : text.replace(/\r\n?/g, "\n");
          const done = await edit(seen, { field, from: seen.values[field], to });
          expect(done.after.values[field]).toEqual(to);
          seen = await task(host, 31);
          expect(seen.values[field]).toEqual(to);
        }
      ),
      { numRuns: 40, seed: 5 }
    );
  });
});
