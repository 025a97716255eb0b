import { beforeAll, expect, jest, test } from "@jest/globals";
import { closePeriod } from "../../../src/actions/reports/closePeriod";
import { restoreUnfinished } from "../../../src/actions/restoreUnfinished";
import { fromIso } from "../../../src/plan/day";
import { build, openHost, savedContentsOf } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";
import { fillProgress } from "../../samples/fillProgress";

jest.setTimeout(300_000);

const MARCH_14 = fromIso("2026-03-14")!;

/** Requests before this one only read. */
const FIRST_WRITE = 4;

let bytes: Uint8Array;
let before: readonly string[];
let after: readonly string[];
let requests: number;

beforeAll(async () => {
  const host = await openHost();
  await build();
  await fillProgress(MARCH_14);
  bytes = await host.save();
  before = await visible(await openHost(bytes));
  const whole = await openHost(bytes);
  const first = whole.traffic.requests;
  await close();
  await whole.idle();
  requests = whole.traffic.requests - first;
  after = await visible(whole);
});

test.each(["replyLost", "midway"] as const)(
  "a period is closed or it is not, whichever request is struck (%s)",
  async (how) => {
    expect(after).not.toEqual(before);
    for (let n = FIRST_WRITE; n <= requests; n += 1) {
      const host = await openHost(bytes);
      host.failAt(n, { how, lasting: false });
      await close();
      await host.idle();
      expect([n, stateOf(await visible(host))]).not.toEqual([n, "half done"]);
    }
  }
);

test("what Excel cut off for good is undone when the workbook opens again, or was complete", async () => {
  for (let n = FIRST_WRITE; n <= requests; n += 1) {
    const host = await openHost(bytes);
    host.failAt(n, { how: "midway", lasting: true });
    await close();
    host.heal();
    const reopened = await openHost(await host.save());
    const restored = await restoreUnfinished();
    const state = stateOf(await visible(reopened));
    expect([n, restored ? state === "as it was" : state !== "half done"]).toEqual([n, true]);
  }
});

async function close(): Promise<void> {
  await closePeriod({ period: "Quý I", today: MARCH_14 }).catch(() => undefined);
}

/** The workbook apart from what the add-in remembers; the clock is not the test's, nor is the name's ending. */
async function visible(host: OfficeHost): Promise<readonly string[]> {
  return (await savedContentsOf(host))
    .filter((line) => !line.startsWith("~PhuLuc"))
    .map((line) => line.replace(/(_PhuLuc_Chot_\d+_\d+_)[a-z]+/, "$1…"))
    .filter((line) => !line.includes("Chốt lúc"));
}

function stateOf(now: readonly string[]): string {
  if (now.join("\n") === before.join("\n")) {
    return "as it was";
  }
  return now.join("\n") === after.join("\n") ? "complete" : "half done";
}
