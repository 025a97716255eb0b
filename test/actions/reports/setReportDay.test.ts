import { expect, it } from "@jest/globals";
import { readReport } from "../../../src/actions/reports/readReport";
import { setReportDay } from "../../../src/actions/reports/setReportDay";
import { knownDay } from "../../../src/plan/day";
import { contentsOf, openBuilt, openHost } from "../../excel/openSample";

const CUT_OFF = knownDay(2026, 3, 14);

it("lets every figure count to a day, and writes nothing else", async () => {
  const host = await openBuilt();
  const before = new Set(contentsOf(host));
  expect(await setReportDay(CUT_OFF)).toEqual({ ok: true, kept: [] });
  expect(await readReport("Quý I")).toMatchObject({ figures: { asOf: CUT_OFF } });
  const isOurMemory = (line: string) => line.startsWith("~");
  const changed = contentsOf(host).filter((line) => !before.has(line) && !isOurMemory(line));
  expect(changed).toEqual([expect.stringMatching(/^Thiết lập [A-Z]+\d+ /u)]);
});

it("has nothing to set before the first build", async () => {
  await openHost();
  expect(await setReportDay(CUT_OFF)).toEqual({ ok: false, problem: "notBuilt" });
});
