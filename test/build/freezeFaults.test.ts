import { beforeAll, expect, test } from "@jest/globals";
import { freezeValues } from "../../src/actions/freezeValues";
import { registerCustomFunctions } from "../command/customFunctions";
import { openHost, visibleContentsOf } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { workbookToFreeze } from "./workbookToFreeze";

let atWork: Uint8Array;

beforeAll(async () => {
  atWork = await workbookToFreeze();
});

async function reopened(): Promise<OfficeHost> {
  const host = await openHost(atWork);
  registerCustomFunctions(host);
  return host;
}

test.each(["lost", "replyLost", "midway"] as const)(
  "a fault leaves the workbook as it was or frozen, whichever request it strikes (%s)",
  async (how) => {
    const whole = await reopened();
    const before = await visibleContentsOf(whole);
    await freezeValues();
    const frozen = await visibleContentsOf(whole);
    const { requests } = whole.traffic;
    for (let n = 1; n <= requests; n += 1) {
      const host = await reopened();
      host.failAt(n, { how, lasting: false });
      const outcome = await freezeValues().catch(() => null);
      host.heal();
      await host.idle();
      expect([n, ...(await visibleContentsOf(host))]).toEqual([n, ...(outcome ? frozen : before)]);
    }
  }
);
