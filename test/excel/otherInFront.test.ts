import { expect, test } from "@jest/globals";
import type { ExcelProblem } from "../../src/excel/problem";
import { cellsOf, inAnyView, requestsOf, viewsIn } from "./finished";
import { build, openHost } from "./openSample";

test("a first build that another workbook in front stops leaves nothing, or is complete but for the view", async () => {
  const usual = await openHost();
  const requests = await requestsOf(build, usual);
  const complete = inAnyView(await cellsOf(usual));
  const untouched = inAnyView(await cellsOf(await openHost()));
  const ends = new Set<string>();
  for (let n = 1; n <= requests; n += 1) {
    const host = await openHost();
    host.beforeRequest(n, () => (host.settings.otherInFront = true));
    const end = await build().then(
      ({ unfinished }) => unfinished ?? "finished",
      ({ kind }: ExcelProblem) => kind
    );
    ends.add(end);
    const isWritten = end !== "inactive";
    expect([n, inAnyView(await cellsOf(host))]).toEqual([n, isWritten ? complete : untouched]);
    if (isWritten) {
      host.settings.otherInFront = false;
      expect(await build()).not.toHaveProperty("unfinished");
      expect([n, inAnyView(await cellsOf(host))]).toEqual([n, complete]);
      expect([n, viewsIn(host)]).toEqual([n, viewsIn(usual)]);
    }
  }
  expect(ends).toEqual(new Set(["inactive", "view", "finished"]));
});
