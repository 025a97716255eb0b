import type { OfficeHost } from "../host/officeHost";
import { build, changedWorkbook, openHost, SAMPLE, savedContentsOf } from "./openSample";

/** Some dozens of builds a test. */
const HOW = ["lost", "replyLost", "midway"] as const;

async function requestsOfABuild(bytes: Uint8Array): Promise<number> {
  const host = await openHost(bytes);
  await build();
  return host.traffic.requests;
}

async function attempt(host: OfficeHost): Promise<"complete" | "refused"> {
  const result = await build().then(
    () => "complete" as const,
    () => "refused" as const
  );
  await host.idle();
  return result;
}

describe.each([
  ["a first build", () => Promise.resolve(SAMPLE)],
  ["a rebuild", async () => (await changedWorkbook()).save()],
])("%s struck by a fault", (_, workbook) => {
  test.each(HOW)(
    "leaves the workbook as it was or complete, whichever request a passing fault strikes (%s)",
    async (how) => {
      const bytes = await workbook();
      const requests = await requestsOfABuild(bytes);
      const before = await savedContentsOf(await openHost(bytes));
      for (let n = 1; n <= requests; n += 1) {
        const host = await openHost(bytes);
        host.failAt(n, { how, lasting: false });
        if ((await attempt(host)) === "refused") {
          expect([n, ...(await savedContentsOf(host))]).toEqual([n, ...before]);
        } else {
          expect(host.file.worksheets.filter((sheet) => sheet.state === "visible")).toHaveLength(6);
        }
      }
    }
  );

  test("is undone at the next opening where Excel was gone for good", async () => {
    const bytes = await workbook();
    const requests = await requestsOfABuild(bytes);
    for (let n = 1; n <= requests; n += 1) {
      const host = await openHost(bytes);
      host.failAt(n, { how: "midway", lasting: true });
      await attempt(host);
      host.heal();
      const reopened = await openHost(await host.save());
      const outcome = await build();
      expect({ n, tasks: outcome.tracked.length }).toEqual({
        n,
        tasks: outcome.reading.plan.tasks.length,
      });
      expect(reopened.file.worksheets.filter((sheet) => sheet.state === "visible")).toHaveLength(6);
    }
  });
});
