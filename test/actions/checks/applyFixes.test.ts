import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { applyFixes, type AppliedFixes } from "../../../src/actions/checks/applyFixes";
import { NOT_BUILT } from "../../../src/actions/ownWorkbook";
import { restoreUnfinished } from "../../../src/actions/restoreUnfinished";
import { editTasks } from "../../../src/actions/tasks/editTasks";
import type { Finding } from "../../../src/plan/finding";
import type { EnteredField, FieldValue } from "../../../src/plan/taskField";
import { fillIn, readTable, trackedRow } from "../../build/clerkAtWork";
import { AS_OF, openBuilt, openAgain, openHost, visibleContentsOf } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { saveValues } from "../settingsOnSheet";

const HEADERS = { text: "Nội dung công việc", status: "Trạng thái", note: "Ghi chú" } as const;
type Field = keyof typeof HEADERS & EnteredField;

let host: OfficeHost;

beforeEach(async () => {
  host = await openBuilt();
});

/** A finding on a task of the workbook with the fix that a cell is to hold something else. */
async function findingOn(number: number, field: Field, to: FieldValue): Promise<Finding> {
  const row = await trackedRow(host, number);
  const taskId = String(row["Mã nhiệm vụ"]);
  const value = row[HEADERS[field]];
  const from = value === "" ? null : String(value);
  const fix = [{ taskId, field, from, to }];
  const task = String(number);
  return { rule: "repeated-word", severity: "notice", rows: null, task, taskId, values: {}, fix };
}

async function fix(...findings: readonly Finding[]): Promise<AppliedFixes> {
  const outcome = await applyFixes({ findings, today: AS_OF });
  if (!outcome.ok) {
    throw new Error(outcome.problem);
  }
  return outcome;
}

async function cellsOf(header: string): Promise<readonly unknown[]> {
  return (await readTable(host)).rows.map((row) => row[header]);
}

/** The workbook apart from what the add-in remembers. */
async function visible(of: OfficeHost): Promise<string> {
  return (await visibleContentsOf(of)).join("\n");
}

describe("putting findings right", () => {
  test("is one step with one way back", async () => {
    const before = await visible(host);
    const done = await fix(
      await findingOn(3, "status", "Đang thực hiện"),
      await findingOn(8, "note", "Đã đối chiếu"),
      await findingOn(30, "text", "Nội dung đã sửa")
    );
    expect([done.fixed.length, done.kept]).toEqual([3, []]);
    expect((await trackedRow(host, 30))[HEADERS.text]).toBe("Nội dung đã sửa");
    await editTasks({ edits: done.undo, today: AS_OF });
    await host.idle();
    expect(await visible(host)).toBe(before);
  });

  test("leaves a task of which a cell was changed since, and tells it; the others are put right", async () => {
    const touched = await findingOn(3, "status", "Đang thực hiện");
    const beside = await findingOn(3, "note", "Đã đối chiếu");
    const other = await findingOn(8, "status", "Đang thực hiện");
    await fillIn(host, [3], { "Trạng thái": "Dừng thực hiện" });
    const done = await fix(touched, beside, other);
    expect([done.fixed, done.kept]).toEqual([[other], [touched, beside]]);
    expect(await trackedRow(host, 3)).toMatchObject({
      "Trạng thái": "Dừng thực hiện",
      "Ghi chú": "",
    });
  });

  test("leaves the words of a plan that was issued since the check, and tells it", async () => {
    const ofDocument = await findingOn(3, "text", "Nội dung đã sửa");
    const ofWork = await findingOn(8, "status", "Đang thực hiện");
    const before = (await trackedRow(host, 3))[HEADERS.text];
    await saveValues({ planState: "issued" });
    const done = await fix(ofDocument, ofWork);
    expect([done.fixed, done.kept]).toEqual([[ofWork], [ofDocument]]);
    expect((await trackedRow(host, 3))[HEADERS.text]).toBe(before);
    expect((await trackedRow(host, 8))[HEADERS.status]).toBe("Đang thực hiện");
  });

  test("takes as many requests for all rows as for two", async () => {
    const texts = await cellsOf(HEADERS.text);
    const all = await Promise.all(
      texts.map((_, index) => findingOn(index + 1, "note", `Đã đối chiếu ${index + 1}`))
    );
    host.traffic.reset();
    await fix(all[0]!, all[1]!);
    const forTwo = host.traffic.requests;
    host.traffic.reset();
    expect((await fix(...all)).fixed).toHaveLength(39);
    expect(host.traffic.requests).toBe(forTwo);
    expect((await cellsOf(HEADERS.note)).every((note) => note !== "")).toBe(true);
  });

  test("needs an appendix, and without a fix does nothing", async () => {
    const finding = await findingOn(3, "status", "Đang thực hiện");
    host.traffic.reset();
    expect((await fix({ ...finding, fix: [] })).fixed).toEqual([]);
    expect(host.traffic.cells.written).toBe(0);
    host = await openHost();
    expect(await applyFixes({ findings: [finding] })).toBe(NOT_BUILT);
  });
});

describe("putting many findings right, struck by a fault,", () => {
  let bytes: Uint8Array;
  let findings: readonly Finding[];
  let before: string;
  let after: string;
  let requests: number;

  beforeAll(async () => {
    host = await openBuilt();
    bytes = await host.save();
    findings = [
      await findingOn(3, "status", "Đang thực hiện"),
      await findingOn(8, "note", "Đã đối chiếu"),
      await findingOn(30, "text", "Nội dung đã sửa"),
    ];
    host = await openHost(bytes);
    before = await visible(host);
    await host.idle();
    host.traffic.reset();
    await fix(...findings);
    requests = host.traffic.requests;
    after = await visible(host);
  });

  test.each(["lost", "replyLost", "midway"] as const)(
    "leaves the workbook as it was or complete, whichever request is struck (%s)",
    async (how) => {
      expect(after).not.toBe(before);
      for (let n = 1; n <= requests; n += 1) {
        host = await openHost(bytes);
        host.failAt(n, { how, lasting: false });
        const done = await fix(...findings).catch(() => null);
        await host.idle();
        expect([n, (await visible(host)) === (done ? after : before)]).toEqual([n, true]);
      }
    }
  );

  test("is undone at the next opening where Excel was gone for good, or was complete", async () => {
    for (let n = 1; n <= requests; n += 1) {
      const struck = await openHost(bytes);
      struck.failAt(n, { how: "midway", lasting: true });
      await fix(...findings).catch(() => null);
      struck.heal();
      host = openAgain(struck);
      await restoreUnfinished();
      const now = await visible(host);
      expect([n, now === before || now === after]).toEqual([n, true]);
    }
  });
});
