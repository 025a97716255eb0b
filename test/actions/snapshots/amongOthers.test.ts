import { expect, test } from "@jest/globals";
import { listSnapshots } from "../../../src/actions/snapshots/listSnapshots";
import { previewRestore } from "../../../src/actions/snapshots/previewRestore";
import { restoreSnapshot } from "../../../src/actions/snapshots/restoreSnapshot";
import { editTasks } from "../../../src/actions/tasks/editTasks";
import { AS_OF, openBuilt } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { bodyRow, columnOf, held, TRACKING } from "../tasks/trackingTable";
import { statuses, whileOthersWork } from "../whileOthersWork";

function typesStatus(host: OfficeHost): void {
  const sheet = host.file.getWorksheet(TRACKING)!;
  sheet.getCell(bodyRow(host, 30), columnOf(host, "Trạng thái")).value = "Dừng thực hiện";
}

async function restores(): Promise<() => Promise<unknown>> {
  const [newest] = await listSnapshots();
  const preview = await previewRestore(newest!.id);
  if ("problem" in preview) {
    throw new Error("The snapshot is gone.");
  }
  return () => restoreSnapshot(preview);
}

test("what somebody types while a snapshot is restored stays, and the new preview is shown", async () => {
  const built = await openBuilt();
  const ids = [30, 32].map((number) => String(held(built, number, "Mã nhiệm vụ")));
  const to = "Đang thực hiện";
  await editTasks({
    today: AS_OF,
    edits: ids.map((taskId) => ({ taskId, field: "status" as const, from: null, to })),
  });
  const bytes = await built.save();
  for await (const { n, end, host } of whileOthersWork(bytes, restores, typesStatus)) {
    const found = statuses(host);
    expect({ n, typed: found[30] }).toEqual({ n, typed: "Dừng thực hiện" });
    expect({ n, other: found[32] ?? null }).toEqual({
      n,
      other: (end as { ok: boolean }).ok ? null : to,
    });
  }
});
