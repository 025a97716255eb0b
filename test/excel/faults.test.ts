import { describe, expect, test } from "@jest/globals";
import { openHost, savedContentsOf } from "./openSample";
import { attempt, BUILDS, requestsOfABuild } from "./struckBuild";

describe.each(BUILDS)("%s struck by a fault", (_, workbook) => {
  test.each(["lost", "replyLost", "midway"] as const)(
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
});
