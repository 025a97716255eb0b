import { describe, expect, jest, test } from "@jest/globals";
import { changeTask } from "../../../src/actions/tasks/changeTask";
import { placeOf } from "../../../src/actions/tasks/editRow";
import { readTaskAtHand, type TaskAtHand } from "../../../src/actions/tasks/taskAtHand";
import { openBuilt } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { column, insertsRow, whileOthersWork } from "../whileOthersWork";
import { bodyRow, TRACKING } from "./trackingTable";

jest.setTimeout(120_000);

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
