import { beforeAll, expect, test } from "@jest/globals";
import { drawPrint } from "../../../src/actions/redrawSheet";
import { closePeriod } from "../../../src/actions/reports/closePeriod";
import { restoreUnfinished } from "../../../src/actions/restoreUnfinished";
import { fromIso } from "../../../src/plan/day";
import { endsOf, type End, type Ends } from "../../excel/ends";
import { build, contentsOf, openAgain, openHost } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { fillProgress } from "../../samples/fillProgress";

const MARCH_14 = fromIso("2026-03-14")!;

let bytes: Uint8Array;
let ends: Ends;

beforeAll(async () => {
  const host = await openHost();
  await build();
  await fillProgress(MARCH_14);
  bytes = await host.save();
  ends = await endsOf({ bytes, work: close, look });
});

test.each(["replyLost", "midway"] as const)(
  "a period is closed or it is not, whichever request is struck (%s)",
  async (how) => {
    const found = new Set<End>();
    for (const n of ends.writing) {
      const host = await openHost(bytes);
      host.failAt(n, { how, lasting: false });
      await close();
      await host.idle();
      found.add(await ends.endOf(host));
    }
    expect(found).toEqual(new Set(["as it was", "complete"]));
  }
);

test("what Excel cut off for good is undone when the workbook opens again, or was complete", async () => {
  const found = new Set<string>();
  for (const n of ends.writing) {
    const host = await openHost(bytes);
    host.failAt(n, { how: "midway", lasting: true });
    await close();
    host.heal();
    const reopened = openAgain(host);
    const restored = await restoreUnfinished();
    const end = await ends.endOf(reopened);
    found.add(`${restored ? "restored" : "found"} ${end}`);
    if (end === "unfinished") {
      await drawPrint({ today: MARCH_14 });
      expect(await ends.endOf(reopened)).toBe("complete");
    }
  }
  expect(found).toEqual(
    new Set(["found as it was", "restored as it was", "found unfinished", "found complete"])
  );
});

async function close(): Promise<void> {
  await closePeriod({ period: "Quý I", today: MARCH_14 }).catch(() => undefined);
}

/** The workbook apart from what the add-in remembers; the clock is not the test's, nor is the name's ending. */
function look(host: OfficeHost): readonly string[] {
  return contentsOf(host)
    .filter((line) => !line.startsWith("~PhuLuc"))
    .map((line) => line.replace(/(_PhuLuc_Chot_\d+_\d+_)[a-z]+/, "$1…"))
    .filter((line) => !line.includes("Chốt lúc"));
}
