import { describe, expect, it } from "@jest/globals";
import {
  compareBoth,
  readBothPlans,
  type BothPlans,
} from "../../../src/actions/compare/superiorPlan";
import { takeOver, type TakeOverRequest } from "../../../src/actions/compare/takeOver";
import { readSourceFile } from "../../../src/files/sourceFile";
import { NO_PAIR_DECISIONS } from "../../../src/plan/compare/planComparison";
import { AS_OF, openBuilt } from "../../excel/openSample";
import { cityPlanDocument } from "../../samples/makeCityPlan";

const CITY_FILE = { name: "ke-hoach-thanh-pho-2026.docx", bytes: cityPlanDocument() };

async function bothPlans(): Promise<BothPlans> {
  const list = await readSourceFile(CITY_FILE);
  const outcome = await readBothPlans({ ...list, name: CITY_FILE.name }, AS_OF);
  if (!outcome.ok) {
    throw new Error("The plans were not read.");
  }
  return outcome;
}

/** Every task of the city that communes lead or support, and the appendix lacks. */
async function wanted(): Promise<TakeOverRequest> {
  const both = await bothPlans();
  const { lacking } = await compareBoth(both, NO_PAIR_DECISIONS);
  const tasks = lacking.map(({ theirs }) => theirs).filter(({ duty }) => duty === "lead");
  return { tasks, areas: both.theirs.areas, origin: both.origin, today: AS_OF };
}

describe("tasks of the city that come into the plan", () => {
  it("stand there in its words with their source, once, and have a root from then on", async () => {
    await openBuilt();
    const request = await wanted();
    const first = await takeOver(request);
    expect(first).toMatchObject({ ok: true, kept: [], logged: 3 });
    const after = await bothPlans();
    const added = after.ours.tasks.filter(({ values }) => values.origin === request.origin);
    expect(
      added.map(({ task, reading }) => [task.text, task.lead, task.areaId, reading.kind])
    ).toEqual([
      [
        "Tổ chức đối thoại giữa Chủ tịch UBND cấp xã với người dân, doanh nghiệp về thủ tục hành chính",
        "Phòng Văn hóa - Xã hội",
        "chi-dao-dieu-hanh",
        "period",
      ],
      [
        "Số hóa 100% hồ sơ, kết quả giải quyết TTHC còn hiệu lực tại Bộ phận Một cửa cấp xã",
        "Trung tâm Phục vụ hành chính công",
        "thu-tuc-hanh-chinh",
        "date",
      ],
      [
        "Rà soát, hoàn thiện Đề án vị trí việc làm của UBND cấp xã",
        "Phòng Văn hóa - Xã hội",
        "che-do-cong-vu",
        "period",
      ],
    ]);
    const { pairs, lacking, rootless } = await compareBoth(after, NO_PAIR_DECISIONS);
    expect(lacking.filter(({ theirs }) => theirs.duty === "lead")).toEqual([]);
    expect([pairs.length + rootless.length, pairs.length + lacking.length]).toEqual([42, 32]);
    const again = await takeOver(request);
    expect(again).toMatchObject({ ok: true, added: [], logged: 0 });
    expect((await bothPlans()).ours.tasks).toHaveLength(42);
  });
});
