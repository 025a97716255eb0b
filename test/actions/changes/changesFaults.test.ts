import { beforeAll, expect, test } from "@jest/globals";
import { applyChanges } from "../../../src/actions/changes/applyChanges";
import { restoreUnfinished } from "../../../src/actions/restoreUnfinished";
import { endsOf, type End, type Ends } from "../../excel/ends";
import { AS_OF, contentsOf, openBuilt, openAgain, openHost } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { applied, returnedSlip, SENT } from "./yearOfChanges";

let bytes: Uint8Array;
let ends: Ends;
let work: () => Promise<unknown>;

/** The register stands by now; the log is still to come. */
beforeAll(async () => {
  const host = await openBuilt();
  await applied({ slips: [{ kind: "sent", slip: SENT, tasks: 4 }] });
  const changes = {
    ...(await returnedSlip(host, 5)),
    agencies: [{ kind: "removed", name: "Công an xã" } as const],
  };
  bytes = await host.save();
  work = () => applyChanges({ changes, today: AS_OF }).catch(() => undefined);
  ends = await endsOf({ bytes, work, look });
});

test("changes of the year are all there or none, whichever request is cut off in the middle", async () => {
  const found = new Set<End>();
  for (const n of ends.writing) {
    found.add(await struck(n, "midway"));
  }
  expect(found).toEqual(new Set(["as it was", "complete"]));
});

test("they are complete where only the answer to the last request was lost", async () => {
  expect(await struck(ends.writing.at(-1)!, "replyLost")).toBe("complete");
});

async function struck(n: number, how: "midway" | "replyLost"): Promise<End> {
  const host = await openHost(bytes);
  host.failAt(n, { how, lasting: false });
  await work();
  await host.idle();
  return ends.endOf(host);
}

test("what Excel cut off for good is undone when the workbook opens again", async () => {
  const found = new Set<string>();
  for (const n of ends.writing.slice(-4)) {
    const host = await openHost(bytes);
    host.failAt(n, { how: "midway", lasting: true });
    await work();
    host.heal();
    const reopened = openAgain(host);
    const restored = await restoreUnfinished();
    found.add(`${restored ? "restored" : "found"} ${await ends.endOf(reopened)}`);
  }
  expect(found).toEqual(new Set(["restored as it was", "found unfinished", "found complete"]));
});

/** The workbook apart from what the add-in remembers, and from the look of blank cells, which rows that were given up may keep. */
function look(host: OfficeHost): readonly string[] {
  return contentsOf(host).filter(
    (line) =>
      !line.startsWith("~PhuLuc") &&
      !line.endsWith('"type":0}') &&
      !line.includes(" dataValidations ")
  );
}
