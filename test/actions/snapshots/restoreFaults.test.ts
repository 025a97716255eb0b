import { beforeAll, expect, test } from "@jest/globals";
import { listSnapshots } from "../../../src/actions/snapshots/listSnapshots";
import { previewRestore, type RestorePreview } from "../../../src/actions/snapshots/previewRestore";
import { restoreSnapshot } from "../../../src/actions/snapshots/restoreSnapshot";
import { restoreUnfinished } from "../../../src/actions/restoreUnfinished";
import type { OfficeHost } from "../../host/officeHost";
import { openBuilt, openAgain, openHost, visibleContentsOf } from "../../excel/openSample";
import { edit, row } from "../../excel/rowsAtWork";
import { saveValues } from "../settingsOnSheet";

/** A workbook in which cells, rows and a setting were changed since the snapshot. */
async function workbook(): Promise<Uint8Array> {
  const host = await openBuilt();
  await edit({
    changes: [
      {
        sheet: "Phụ lục (theo dõi)",
        row: 8,
        column: 7,
        content: "Kế hoạch",
        numberFormat: "@",
        mode: "entry",
      },
    ],
    inserts: [
      row("PhuLuc", 5, { "Nội dung công việc": "Việc mới", "Mã nhiệm vụ": "nv-bbbbbbbb" }),
      row("KetQua", 0, { STT: 31, "Sản phẩm": "Báo cáo quý I" }),
    ],
    removals: [12, 20, 21].map((each) => ({ table: "PhuLuc", row: each, seen: null })),
  });
  await saveValues({ dueSoonDays: 21 });
  return host.save();
}

/** What users see, and the list of snapshots. */
async function stateOf(host: OfficeHost): Promise<string> {
  const seen = await visibleContentsOf(host);
  return seen.join("\n");
}

/** Requests before this one only read. */
const FIRST_WRITE = 7;

let bytes: Uint8Array;
let seen: RestorePreview;
let before: string;
let after: string;
let requests: number;

beforeAll(async () => {
  bytes = await workbook();
  const host = await openHost(bytes);
  before = await stateOf(host);
  const [newest] = await listSnapshots();
  seen = (await previewRestore(newest!.id)) as RestorePreview;
  const first = host.traffic.requests;
  await restoreSnapshot(seen);
  await host.idle();
  requests = host.traffic.requests - first;
  after = await stateOf(host);
});

test("restoring costs a constant number of requests", () => {
  expect(requests).toBeLessThan(25);
});

test.each(["replyLost", "midway"] as const)(
  "restoring is complete or leaves the workbook as it was, whichever request is struck (%s)",
  async (how) => {
    expect(after).not.toEqual(before);
    for (let n = FIRST_WRITE; n <= requests; n += 1) {
      const host = await openHost(bytes);
      host.failAt(n, { how, lasting: false });
      const isDone = await restoreSnapshot(seen).then(
        () => true,
        () => false
      );
      await host.idle();
      const now = await stateOf(host);
      expect([n, now === (isDone ? after : before)]).toEqual([n, true]);
      expect([n, (await listSnapshots()).length]).toEqual([n, isDone ? 2 : 1]);
    }
  }
);

test("what Excel cut off for good is undone or brought to its end at the next opening", async () => {
  for (let n = FIRST_WRITE; n <= requests; n += 1) {
    const host = await openHost(bytes);
    host.failAt(n, { how: "midway", lasting: true });
    await restoreSnapshot(seen).catch(() => undefined);
    host.heal();
    const reopened = openAgain(host);
    await restoreUnfinished();
    expect([n, [before, after].includes(await stateOf(reopened))]).toEqual([n, true]);
  }
});
