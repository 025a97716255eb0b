import { beforeEach, describe, expect, test } from "@jest/globals";
import { noteAmendment } from "../../../src/actions/checks/noteAmendment";
import { fillIn, trackedRow } from "../../build/clerkAtWork";
import { AS_OF, openBuilt } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";

const SENTENCE =
  "Đề nghị sửa đổi nội dung tại STT 7, cột Nội dung công việc: từ “2025” thành “2026”.";

let host: OfficeHost;

beforeEach(async () => {
  host = await openBuilt();
});

async function note(taskId: string) {
  const outcome = await noteAmendment({ taskId, sentence: SENTENCE, today: AS_OF });
  if (!outcome.ok) {
    throw new Error(outcome.problem);
  }
  return outcome;
}

describe("a proposed amendment", () => {
  test("is noted below what stands in Ghi chú, once, and nothing else of the row changes", async () => {
    await fillIn(host, [7], { "Ghi chú": "Đã trao đổi với Sở" });
    const before = await trackedRow(host, 7);
    const taskId = String(before["Mã nhiệm vụ"]);
    expect((await note(taskId)).made).toHaveLength(1);
    expect((await note(taskId)).made).toHaveLength(0);
    expect(await trackedRow(host, 7)).toEqual({
      ...before,
      "Ghi chú": `Đã trao đổi với Sở\n${SENTENCE}`,
    });
  });

  test("stands alone in a blank cell; for a task that is gone it is told", async () => {
    const taskId = String((await trackedRow(host, 7))["Mã nhiệm vụ"]);
    await note(taskId);
    expect((await trackedRow(host, 7))["Ghi chú"]).toBe(SENTENCE);
    expect((await note("nv-bbbbbbbb")).kept).toHaveLength(1);
  });
});
