import { beforeEach, describe, expect, test } from "@jest/globals";
import { checkAppendix, type CheckedAppendix } from "../../../src/actions/checkAppendix";
import { acceptFinding, withdrawAcceptance } from "../../../src/actions/checks/acceptances";
import { freezeValues } from "../../../src/actions/freezeValues";
import { refreshSummary } from "../../../src/actions/redrawSheet";
import { restoreUnfinished } from "../../../src/actions/restoreUnfinished";
import { judged } from "../../../src/plan/checks/acceptance";
import type { Finding } from "../../../src/plan/finding";
import { fillIn, inWorkbook, trackedRow } from "../../build/clerkAtWork";
import {
  AS_OF,
  build,
  openBuilt,
  openAgain,
  openHost,
  visibleContentsOf,
} from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";

const TODAY = { today: AS_OF };
const REASON = "Giao chung các cơ quan theo Kế hoạch";

let host: OfficeHost;

beforeEach(async () => {
  host = await openBuilt();
});

async function check(): Promise<CheckedAppendix> {
  const outcome = await checkAppendix(TODAY);
  if (!outcome.ok) {
    throw new Error(outcome.problem);
  }
  return outcome;
}

async function findingOf(rule: string, task: string): Promise<Finding> {
  const { findings } = await check();
  return findings.find((finding) => finding.rule === rule && finding.task === task)!;
}

async function acceptedNow(): Promise<readonly string[]> {
  const { findings, accepted } = await check();
  return judged(findings, accepted).accepted.map(
    ({ acceptance, finding }) => `${acceptance.task} ${finding?.rule ?? "not found"}`
  );
}

describe("an accepted finding", () => {
  test("is remembered with its reason and day, and the rest of the workbook stays as it is", async () => {
    const before = await visibleContentsOf(host);
    const finding = await findingOf("deliverable-missing", "4");
    await acceptFinding({ finding, reason: REASON, ...TODAY });
    const { accepted } = await check();
    expect(accepted).toMatchObject([{ reason: REASON, day: AS_OF, task: "4" }]);
    expect(accepted[0]!.words).toMatch(/^Chưa ghi sản phẩm/);
    await host.idle();
    const after = await visibleContentsOf(host);
    expect(after).toEqual(before);
  });

  test("is still accepted after a rebuild, a new summary and when its row has moved", async () => {
    await acceptFinding({
      finding: await findingOf("deliverable-missing", "4"),
      reason: REASON,
      ...TODAY,
    });
    await build();
    await refreshSummary(TODAY);
    await inWorkbook(host, ({ worksheets }) => {
      worksheets.getItem("Phụ lục (theo dõi)").getRange("2:3").insert("Down");
    });
    host = await openHost(await host.save());
    expect(await acceptedNow()).toEqual(["4 deliverable-missing"]);
  });

  test("is told in its own words once no rule finds it, and can be withdrawn", async () => {
    const finding = await findingOf("deliverable-missing", "4");
    await acceptFinding({ finding, reason: REASON, ...TODAY });
    await fillIn(host, [4], { "Sản phẩm": "Báo cáo" });
    expect(await acceptedNow()).toEqual(["4 not found"]);
    const [acceptance] = (await check()).accepted;
    await withdrawAcceptance(acceptance!);
    expect(await acceptedNow()).toEqual([]);
    await withdrawAcceptance(acceptance!);
  });

  test("that is accepted again has the new reason", async () => {
    const finding = await findingOf("deliverable-missing", "4");
    await acceptFinding({ finding, reason: "Chưa rõ", ...TODAY });
    await acceptFinding({ finding, reason: REASON, ...TODAY });
    expect((await check()).accepted.map(({ reason }) => reason)).toEqual([REASON]);
  });

  test("goes with the memory when the workbook is frozen; what is accepted then does not keep frozen columns", async () => {
    const finding = await findingOf("deliverable-missing", "4");
    await acceptFinding({ finding, reason: REASON, ...TODAY });
    await freezeValues();
    expect(await acceptedNow()).toEqual([]);
    await acceptFinding({ finding, reason: REASON, ...TODAY });
    expect(await acceptedNow()).toEqual(["4 deliverable-missing"]);
    await fillIn(host, [4], { "Trạng thái": "Dừng thực hiện" });
    await build();
    expect((await trackedRow(host, 4))["Tiến độ"]).toBe("Dừng thực hiện");
    expect(await acceptedNow()).toEqual(["4 deliverable-missing"]);
  });

  test.each(["lost", "replyLost", "midway"] as const)(
    "is remembered or not, and the earlier ones in any case, whichever request is struck (%s)",
    async (how) => {
      await acceptFinding({
        finding: await findingOf("deliverable-missing", "4"),
        reason: REASON,
        ...TODAY,
      });
      await host.idle();
      const bytes = await host.save();
      const finding = await findingOf("year-mismatch", "7");
      host.traffic.reset();
      await acceptFinding({ finding, reason: REASON, ...TODAY });
      const { requests } = host.traffic;
      for (let n = 1; n <= requests; n += 1) {
        for (const lasting of [false, true]) {
          host = await openHost(bytes);
          host.failAt(n, { how, lasting });
          const done = await acceptFinding({ finding, reason: REASON, ...TODAY }).catch(() => null);
          host.heal();
          host = openAgain(host);
          expect(await restoreUnfinished()).toBe(false);
          const struck = `request ${n}, ${lasting}`;
          const both = ["7 year-mismatch", "4 deliverable-missing"];
          const now = await acceptedNow();
          expect([struck, ...now]).toEqual([struck, ...(now.length > 1 ? both : both.slice(1))]);
          expect([struck, done === null || now.length > 1]).toEqual([struck, true]);
        }
      }
    }
  );
});
