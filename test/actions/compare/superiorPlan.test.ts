import { describe, expect, it } from "@jest/globals";
import {
  compareBoth,
  readBothPlans,
  type BothPlans,
} from "../../../src/actions/compare/superiorPlan";
import { originOf } from "../../../src/actions/compare/originWords";
import { readSourceFile } from "../../../src/files/sourceFile";
import { readPasted } from "../../../src/intake/pasted/readPasted";
import { NO_PAIR_DECISIONS } from "../../../src/plan/compare/planComparison";
import { AS_OF, contentsOf, openBuilt, openHost } from "../../excel/openSample";
import { cityPlanDocument } from "../../samples/makeCityPlan";
import { readCityPlan } from "../../samples/readCityPlan";

const CITY_FILE = { name: "ke-hoach-thanh-pho-2026.docx", bytes: cityPlanDocument() };

async function both(): Promise<BothPlans> {
  const list = await readSourceFile(CITY_FILE);
  const outcome = await readBothPlans({ ...list, name: CITY_FILE.name }, AS_OF);
  if (!outcome.ok) {
    throw new Error("The plans were not read.");
  }
  return outcome;
}

describe("the city's plan read beside the appendix", () => {
  it("gives every task of both, and changes nothing", async () => {
    const host = await openBuilt();
    const before = contentsOf(host);
    const plans = await both();
    const { pairs, lacking, rootless } = await compareBoth(plans, NO_PAIR_DECISIONS);
    expect(pairs.length + rootless.length).toBe(39);
    expect(pairs.length + lacking.length).toBe(32);
    expect(plans.origin).toBe(
      "Kế hoạch số 412/KH-UBND ngày 22/12/2025 của UBND thành phố Hải Phòng"
    );
    expect(contentsOf(host)).toEqual(before);
  });

  it("may be pasted", async () => {
    await openBuilt();
    const text =
      "STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tHoàn thiện Đề án vị trí việc làm\tUBND các xã, phường\tTháng 5/2026";
    const grids = readPasted({ html: "", text }, "Dán");
    const outcome = await readBothPlans({ grids, name: "Dán" }, AS_OF);
    expect(outcome.ok && outcome.theirs.tasks.map((task) => task.leadPrinted)).toEqual([
      "UBND các xã, phường",
    ]);
  });

  it("is not read without an appendix, or where there is no list", async () => {
    await openHost();
    const grids = readPasted({ html: "", text: "Kính gửi các xã, phường" }, "Dán");
    expect(await readBothPlans({ grids, name: "Dán" }, AS_OF)).toEqual({
      ok: false,
      problem: "notBuilt",
    });
    await openBuilt();
    expect(await readBothPlans({ grids, name: "Dán" }, AS_OF)).toMatchObject({
      ok: false,
      problem: { kind: "noHeader" },
    });
  });
});

describe("the words for the superior's document", () => {
  it("are those of its line, its head, or what is known", async () => {
    const plan = { ...(await readCityPlan()), reference: "" };
    const { document } = await readSourceFile(CITY_FILE);
    expect(originOf(plan, document)).toBe(
      "Kế hoạch số 412/KH-UBND ngày 22 tháng 12 năm 2025 của Ủy ban nhân dân thành phố Hải Phòng"
    );
    expect(originOf({ ...plan, authority: "" }, undefined)).toBe("Kế hoạch năm 2026 của cấp trên");
  });
});
