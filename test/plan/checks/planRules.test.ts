import { describe, expect, test } from "@jest/globals";
import { recogniseAgencies } from "../../../src/plan/agencies/recogniseAgencies";
import { check } from "../../../src/plan/checks/check";
import { knownDay } from "../../../src/plan/day";
import type { Deadline } from "../../../src/plan/deadline/deadline";
import type { Plan, Task } from "../../../src/plan/plan";
import { SEED_PLAN, seedWith } from "../seedPlan";

const settings = { planYear: 2026 };

describe("a year that is not the plan's", () => {
  test.each([
    ["Tham gia Hội thi tìm hiểu cải cách hành chính năm 2025", ["2025"]],
    ["Tổ chức kiểm tra công vụ trong Quý I/2025", ["2025"]],
    ["Tổ chức lớp tập huấn vào tháng 5 năm 2024", ["2024"]],
    ["Tổ chức lớp tập huấn vào tháng 5/2027", ["2027"]],
    ["Ban hành Kế hoạch cải cách hành chính năm 2026", []],
    ["Triển khai Nghị định số 111/2025/NĐ-CP của Chính phủ", []],
    ["Triển khai Nghị quyết số 53/2025/NQ-HĐND đến năm 2030, tầm nhìn đến năm 2050", []],
    ["Triển khai Tiêu chuẩn TCVN ISO 18091:2020 tại xã", []],
    ["Thực hiện Kế hoạch số 310/KH-UBND ngày 24/11/2025 của UBND thành phố", []],
    ["Thực hiện Quyết định số 559/QĐ-UBND ngày 12 tháng 9 năm 2025 của UBND xã", []],
    ["Phổ biến Luật Cán bộ, công chức năm 2025", []],
    ["Tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2025", []],
    ["Xây dựng Kế hoạch cải cách hành chính năm 2027", []],
    ["Thực hiện Chương trình tổng thể giai đoạn 2021-2030", []],
  ])("%s", (text, years) => {
    expect(
      valuesOf("year-mismatch", seedWith("9", { text }), "9").map((each) => each.year)
    ).toEqual(years);
  });
});

describe("a syllable written twice", () => {
  test.each([
    ["Điều động, tiếp nhận, chuyển chuyển công tác", ["chuyển chuyển"]],
    ["Rà soát Các các văn bản", ["Các các"]],
    ["Từng bước, từng bước hoàn thiện; luôn luôn đầy đủ, từ từ mở rộng", []],
    ["Đổi mới cải cách cách thức; tổ chức chức năng, nhiệm vụ", []],
    ["Cơ chế một cửa, một cửa liên thông", []],
    ["Kiểm kê tài sản công cộng", []],
  ])("%s", (text, words) => {
    expect(
      valuesOf("repeated-word", seedWith("9", { text }), "9").map((each) => each.words)
    ).toEqual(words);
  });
});

describe("a figure to reach instead of work to do", () => {
  test.each([
    ["Tỷ lệ hồ sơ trực tuyến đạt từ 70% trở lên", true],
    ["100% hồ sơ thủ tục hành chính được số hóa", true],
    ["Tối thiểu 90% người dân hài lòng", true],
    ["Kiểm tra cải cách hành chính (tổ chức tự kiểm tra 100% các cơ quan chuyên môn)", false],
    ["Cập nhật công khai thủ tục hành chính (đạt tỷ lệ 100%).", false],
    ["Chỉ số cải cách hành chính của xã được công bố", false],
  ])("%s", (text, target) => {
    expect(valuesOf("target-not-task", seedWith("9", { text }), "9")).toHaveLength(target ? 1 : 0);
  });
});

describe("a product that breaks off", () => {
  test.each([
    ["Kế hoạch, Báo cáo của", true],
    ["Quyết định -", true],
    ["Kế hoạch kiểm tra", false],
    ["Báo cáo kết quả", false],
    ["Báo cáo kết quả thực hiện", false],
    ["Kế hoạch; Báo cáo.", false],
  ])("%s", (deliverable, cutOff) => {
    expect(valuesOf("deliverable-cut-off", seedWith("9", { deliverable }), "9")).toHaveLength(
      cutOff ? 1 : 0
    );
  });
});

describe("deadlines", () => {
  test.each<[string, string, Partial<Deadline>]>([
    ["deadline-unknown", "khi có kinh phí", { kind: "unknown", due: null, read: "" }],
    ["deadline-missing", "  ", { kind: "unknown", due: null, read: "" }],
    ["deadline-unsure", "đầu tháng 5", { kind: "period", due: knownDay(2026, 5, 31), sure: false }],
    ["deadline-outside-year", "Quý I/2027", { kind: "period", due: knownDay(2027, 3, 31) }],
  ])("%s for %s", (rule, deadlineText, deadline) => {
    const plan = seedWith("9", { deadlineText, deadline: { ...wholeYear, ...deadline } });
    expect(
      check(plan, settings)
        .filter((found) => found.task === "9")
        .map((found) => found.rule)
    ).toEqual([rule]);
  });
});

describe("who leads", () => {
  test("nobody", () => {
    expect(rulesOf(seedWith("9", { lead: "", leadPrinted: "" }), "9")).toEqual(["lead-missing"]);
  });

  test.each(["Văn phòng HĐND và UBND.", "- Phòng Kinh tế, Hạ tầng và Đô thị"])(
    "%s is one agency",
    (leadPrinted) => {
      expect(valuesOf("lead-several", seedWith("9", { leadPrinted }), "9")).toEqual([]);
    }
  );

  test.each([
    "Phòng Kinh tế chủ trì; Công an xã phối hợp",
    "Phòng Kinh tế (chủ trì), Công an xã",
    "Phòng Kinh tế, phối hợp với Công an xã",
  ])("%s: the cell says who", (leadPrinted) => {
    const plan = seedWith("9", { lead: "Phòng Kinh tế", leadPrinted });
    expect(valuesOf("lead-several", plan, "9")).toEqual([]);
  });

  test("several, of which the first counts", () => {
    const plan = seedWith("9", {
      lead: "Phòng Kinh tế",
      leadPrinted: "Phòng Kinh tế;\nCông an xã",
    });
    expect(valuesOf("lead-several", plan, "9")).toEqual([
      { lead: "Phòng Kinh tế", printed: "Phòng Kinh tế; Công an xã" },
    ]);
  });
});

describe("agencies whose names are nearly one", () => {
  test.each([
    ["Phòng Kinh tê", "Phòng Kinh tế"],
    ["Văn phòng UBND xã", "Văn phòng HĐND và UBND"],
  ])("%s beside %s", (spelling, name) => {
    expect(valuesOf("agency-proposed", ledBy(spelling), "9")).toEqual([{ spelling, name }]);
  });

  test("a former or a higher unit beside present ones", () => {
    expect(valuesOf("agency-proposed", ledBy("Phòng Nội vụ"), "9")).toEqual([]);
    expect(valuesOf("agency-proposed", ledBy("Công an tỉnh"), "9")).toEqual([]);
  });

  test("a name that the plan does not write is none to choose from", () => {
    expect(valuesOf("agency-proposed", ledBy("Hội Nông dan"), "9")).toEqual([]);
  });
});

function ledBy(lead: string): Plan {
  const { agencies } = recogniseAgencies([lead], [], SEED_PLAN.agencies);
  const plan = seedWith("9", { lead, leadPrinted: lead });
  return { ...plan, agencies: [...plan.agencies, ...agencies] };
}

describe("numbers and areas", () => {
  test("a number twice and a number left out", () => {
    const plan = seedWith("10", { number: "9" });
    expect(
      check(plan, settings)
        .filter((found) => found.rule.startsWith("number-"))
        .map(({ rule, values }) => [rule, values])
    ).toEqual([
      ["number-duplicate", { number: "9" }],
      ["number-gap", { before: "9", number: "11" }],
    ]);
  });

  test("numbers may begin at 1 again in every area", () => {
    const counted = new Map<string, number>();
    const tasks = SEED_PLAN.tasks.map((task): Task => {
      const number = (counted.get(task.areaId) ?? 0) + 1;
      counted.set(task.areaId, number);
      return { ...task, number: String(number) };
    });
    const rules = check({ ...SEED_PLAN, tasks }, settings).map((found) => found.rule);
    expect(rules.filter((rule) => rule.startsWith("number-"))).toEqual([]);
  });

  test("a heading that is parted into others is not empty", () => {
    const [first, ...others] = SEED_PLAN.areas;
    const parts = [
      { ...first!, id: "cha", numeral: "I" },
      { ...first!, numeral: "1" },
    ];
    const found = check({ ...SEED_PLAN, areas: [...parts, ...others] }, settings);
    expect(found.map(({ rule }) => rule)).not.toContain("area-empty");
  });

  test("a heading without tasks", () => {
    const tasks = SEED_PLAN.tasks.filter((task) => task.areaId !== "tai-chinh-cong");
    const found = check({ ...SEED_PLAN, tasks }, settings).filter(
      ({ rule }) => rule === "area-empty"
    );
    expect(found.map(({ values }) => values)).toEqual([{ area: "VI. Cải cách tài chính công" }]);
  });
});

test("a reference line filled in is complete", () => {
  const reference =
    "(Kèm theo Quyết định số 15/QĐ-UBND ngày 09/01/2026 của Chủ tịch UBND xã Nguyễn Bình Khiêm)";
  expect(check({ ...SEED_PLAN, reference }, settings).map((found) => found.rule)).not.toContain(
    "reference-incomplete"
  );
});

const wholeYear: Deadline = {
  kind: "year",
  start: knownDay(2026, 1, 1),
  due: knownDay(2026, 12, 31),
  rhythm: null,
  sure: true,
  read: "Cả năm 2026",
};

function valuesOf(
  rule: string,
  plan: Plan,
  task: string
): readonly Readonly<Record<string, string>>[] {
  return check(plan, settings)
    .filter((found) => found.rule === rule && found.task === task)
    .map((found) => found.values);
}

function rulesOf(plan: Plan, task: string): readonly string[] {
  return check(plan, settings)
    .filter((found) => found.task === task)
    .map((found) => found.rule);
}
