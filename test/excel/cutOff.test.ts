import { expect, test } from "@jest/globals";
import { build, openAgain, openHost } from "./openSample";
import { attempt, BUILDS, requestsOfABuild } from "./struckBuild";

test.each(BUILDS)(
  "%s is undone at the next opening where Excel was gone for good",
  async (_, workbook) => {
    const bytes = await workbook();
    const requests = await requestsOfABuild(bytes);
    for (let n = 1; n <= requests; n += 1) {
      const host = await openHost(bytes);
      host.failAt(n, { how: "midway", lasting: true });
      await attempt(host);
      host.heal();
      const reopened = openAgain(host);
      const outcome = await build();
      expect({ n, tasks: outcome.tracked.length }).toEqual({
        n,
        tasks: outcome.reading.plan.tasks.length,
      });
      expect(reopened.file.worksheets.filter((sheet) => sheet.state === "visible")).toHaveLength(6);
    }
  }
);
