import { describe, expect, it } from "@jest/globals";
import { readSummary, type CompletionSummary } from "../../src/actions/readSummary";
import { doneCount, totalOf } from "../../src/plan/summary";
import { fillIn } from "../build/clerkAtWork";
import { AS_OF, build, contentsOf, openHost } from "../excel/openSample";

async function figures(): Promise<CompletionSummary> {
  const summary = await readSummary(AS_OF);
  if (!summary.ok) {
    throw new Error("There is no appendix.");
  }
  return summary;
}

describe("the figures of the tracking table", () => {
  it("are those that the build told, and change nothing", async () => {
    const host = await openHost();
    const { summary } = await build();
    const before = contentsOf(host);
    const { byArea, asOf } = await figures();
    expect(asOf).toBe(AS_OF);
    expect(byArea).toEqual(summary);
    expect(contentsOf(host)).toEqual(before);
  });

  it("follow what staff fill in, by area and by lead alike", async () => {
    const host = await openHost();
    await build();
    await fillIn(host, [1, 2], { "Trạng thái": "Đã hoàn thành", "Ngày hoàn thành": "05/01/2026" });
    const { byArea, byLead } = await figures();
    expect(doneCount(totalOf(byArea))).toBe(2);
    expect(totalOf(byLead)).toEqual(totalOf(byArea));
    expect(byLead.find(({ group }) => group === "Phòng Văn hóa - Xã hội")).toMatchObject({
      doneOnTime: 2,
    });
  });

  it("are none where nothing is built", async () => {
    await openHost();
    expect(await readSummary(AS_OF)).toEqual({ ok: false, problem: "notBuilt" });
  });
});
