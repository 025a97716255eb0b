import { describe, expect, test } from "@jest/globals";
import { changeTask } from "../../../src/actions/tasks/changeTask";
import { editRow, placeOf } from "../../../src/actions/tasks/editRow";
import { editTasks } from "../../../src/actions/tasks/editTasks";
import { readTaskAtHand, type TaskAtHand } from "../../../src/actions/tasks/taskAtHand";
import { AS_OF, openBuilt } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { column, insertsRow, statuses, whileOthersWork } from "../whileOthersWork";
import { bodyRow, columnOf, TRACKING } from "./trackingTable";

async function task(host: OfficeHost, number: number): Promise<TaskAtHand> {
  const place = { sheet: TRACKING, row: bodyRow(host, number) };
  return (await readTaskAtHand({ hasResults: true }, place))!;
}

describe("a task that is taken out while somebody inserts a row above", () => {
  test("is the one that goes, or none does", async () => {
    const bytes = await (await openBuilt()).save();
    const remove = async (host: OfficeHost) => {
      const place = placeOf(await task(host, 31));
      return () => changeTask({ kind: "removeTask", place });
    };
    for await (const { n, host } of whileOthersWork(bytes, remove, insertsRow)) {
      const numbers = column(host, "STT");
      const missing = Array.from({ length: 39 }, (_, index) => index + 1).filter(
        (number) => !numbers.includes(number)
      );
      expect({ n, missing }).toEqual({ n, missing: [31] });
      expect(column(host, "Nội dung công việc")).toContain("Việc do người khác chèn");
    }
  });
});

const DONE = "Đang thực hiện";

/** Somebody writes another status for task 31. */
function typesStatus(host: OfficeHost): void {
  const sheet = host.file.getWorksheet(TRACKING)!;
  sheet.getCell(bodyRow(host, 31), columnOf(host, "Trạng thái")).value = "Dừng thực hiện";
}

async function editsTwo(host: OfficeHost): Promise<() => Promise<unknown>> {
  const ids = [(await task(host, 31)).id, (await task(host, 33)).id];
  const edits = ids.map((taskId) => ({ taskId, field: "status" as const, from: null, to: DONE }));
  return () => editTasks({ today: AS_OF, reason: "reminders", edits });
}

async function editsOne(host: OfficeHost): Promise<() => Promise<unknown>> {
  const place = placeOf(await task(host, 31));
  return () => editRow(place, [{ field: "status", from: null, to: DONE }]);
}

describe.each([
  ["several tasks", editsTwo, { 31: DONE, 33: DONE }],
  ["one task", editsOne, { 31: DONE }],
])("while %s are written", (_, work, expected) => {
  test("a row that somebody inserts above brings nothing into a wrong one", async () => {
    const bytes = await (await openBuilt()).save();
    for await (const { n, host } of whileOthersWork(bytes, work, insertsRow)) {
      expect({ n, held: statuses(host) }).toEqual({ n, held: expected });
      expect(column(host, "Nội dung công việc")).toContain("Việc do người khác chèn");
    }
  });

  test("what somebody types into the cell stays, and the rest is written", async () => {
    const bytes = await (await openBuilt()).save();
    for await (const { n, host } of whileOthersWork(bytes, work, typesStatus)) {
      const held = statuses(host);
      expect({ n, held }).toEqual({ n, held: { ...expected, 31: "Dừng thực hiện" } });
    }
  });
});
