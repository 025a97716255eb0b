import { describe, expect, test } from "@jest/globals";
import { documentSettings } from "../../src/actions/documentSettings";
import { wordFinding } from "../../src/messages/findings";
import { knownDay } from "../../src/plan/day";
import type { PlanDocument } from "../../src/plan/document";
import type { Plan } from "../../src/plan/plan";
import { defaultSettings } from "../../src/plan/settings";
import { SEED_PLAN } from "../plan/seedPlan";

const ISSUED: PlanDocument = {
  title: "Cải cách hành chính năm 2026",
  authority: "Ủy ban nhân dân xã Tân An",
  byChairman: false,
  number: "310/KH-UBND",
  symbol: "KH-UBND",
  date: knownDay(2025, 12, 24),
  year: 2026,
  saysDraft: false,
  reportDays: [],
  unreadReportDays: [],
};
const DRAFT: PlanDocument = { ...ISSUED, number: "", date: null };

/** A plan of 2026 whose list names nobody, with this line below its title. */
function planWith(reference: string): Plan {
  return { ...SEED_PLAN, authority: "", reference, year: 2026 };
}

const PLAN = planWith("");

describe("the settings of a new workbook", () => {
  test("a plan with a number and a day is taken for issued, and a finding says so", () => {
    const { settings, findings } = documentSettings(PLAN, ISSUED, null);
    expect(settings).toMatchObject({
      planYear: 2026,
      authority: "Ủy ban nhân dân xã Tân An",
      planState: "issued",
      documentNumber: "310/KH-UBND",
      issuedOn: knownDay(2025, 12, 24),
      accompanying:
        "Kế hoạch số 310/KH-UBND ngày 24 tháng 12 năm 2025 của Ủy ban nhân dân xã Tân An",
    });
    expect(findings.map((finding) => wordFinding(finding, "vi"))).toEqual([
      "Kế hoạch đã có số 310/KH-UBND ngày 24/12/2025 nên được ghi là Đã ban hành và giữ nguyên văn; hãy chọn lại Tình trạng kế hoạch ở trang tính Thiết lập nếu đây vẫn là dự thảo.",
    ]);
  });

  test("an open number leaves a draft that comes with a document of its kind", () => {
    const { settings, findings } = documentSettings(PLAN, DRAFT, null);
    expect(settings).toMatchObject({
      planState: "draft",
      documentNumber: "",
      issuedOn: null,
      accompanying:
        "Kế hoạch số      /KH-UBND ngày     tháng     năm 2026 của Ủy ban nhân dân xã Tân An",
    });
    expect(findings).toEqual([]);
  });

  test.each([
    ["it says so", { saysDraft: true }],
    ["it has no day", { date: null }],
  ])("with a number it is still a draft where %s", (_, change) => {
    const { settings } = documentSettings(PLAN, { ...ISSUED, ...change }, null);
    expect(settings).toMatchObject({ planState: "draft", documentNumber: "310/KH-UBND" });
  });

  test("the chairman's decision", () => {
    const decision = { ...ISSUED, number: "5/QĐ-UBND", symbol: "QĐ-UBND", byChairman: true };
    expect(documentSettings(PLAN, decision, null).settings.accompanying).toBe(
      "Quyết định số 5/QĐ-UBND ngày 24 tháng 12 năm 2025 của Chủ tịch Ủy ban nhân dân xã Tân An"
    );
  });

  test("number and day of last year's plan, left in a copy of it, are not taken", () => {
    const copied = { ...ISSUED, date: knownDay(2025, 1, 15) };
    const { settings, findings } = documentSettings(PLAN, copied, null);
    expect(settings).toMatchObject({ planState: "draft", documentNumber: "", issuedOn: null });
    expect(findings.map(({ rule }) => rule)).toEqual(["issue-of-other-year"]);
  });

  test("a list by itself is as issued as the line above it says", () => {
    const line = "(Kèm theo Kế hoạch số 15/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân xã Tân Hòa)";
    expect(documentSettings(planWith(line), undefined, null).settings).toMatchObject({
      planState: "issued",
      documentNumber: "15/KH-UBND",
      issuedOn: knownDay(2026, 1, 12),
      accompanying: "Kế hoạch số 15/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân xã Tân Hòa",
    });
  });

  test("the document's own open number goes before a line that contradicts it", () => {
    const line = "(Kèm theo Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND xã Tân Hòa)";
    expect(documentSettings(planWith(line), DRAFT, null).settings).toMatchObject({
      planState: "draft",
      documentNumber: "",
    });
  });

  test("the real plan, as a list, is a draft of its committee", () => {
    const { settings, findings } = documentSettings(SEED_PLAN, undefined, null);
    expect(settings).toEqual({ ...defaultSettings(2026), authority: SEED_PLAN.authority });
    expect(findings).toEqual([]);
  });

  test("a day for reports that nobody could read is said", () => {
    const unread = { ...DRAFT, unreadReportDays: ["trước ngày 31/11"] };
    const { findings } = documentSettings(PLAN, unread, null);
    expect(findings.map((finding) => wordFinding(finding, "vi"))).toEqual([
      "Chưa đọc được thời hạn gửi báo cáo “trước ngày 31/11”; hãy kiểm tra và nhập hạn ở bảng Kỳ báo cáo của trang tính Thiết lập.",
    ]);
  });
});

describe("a workbook that has settings", () => {
  const kept = { ...defaultSettings(2026), authority: "UBND xã Tân An" };

  test("keeps them, and is told what the plan says otherwise", () => {
    const { settings, findings } = documentSettings(PLAN, ISSUED, {
      ...kept,
      documentNumber: "12/KH-UBND",
    });
    expect(settings.documentNumber).toBe("12/KH-UBND");
    expect(findings.map((finding) => wordFinding(finding, "vi"))).toEqual([
      "Số và ký hiệu văn bản: kế hoạch ghi “310/KH-UBND”, trang tính Thiết lập ghi “12/KH-UBND” và được giữ nguyên; hãy sửa ở trang tính Thiết lập nếu kế hoạch ghi đúng.",
      "Ngày ban hành: kế hoạch ghi “24/12/2025”, trang tính Thiết lập còn để trống; hãy sửa ở trang tính Thiết lập nếu kế hoạch ghi đúng.",
    ]);
  });

  test("hears nothing where they agree, or where the plan does not say", () => {
    const same = { ...kept, documentNumber: "310/KH-UBND", issuedOn: ISSUED.date };
    expect(documentSettings(PLAN, ISSUED, same).findings).toEqual([]);
    expect(documentSettings(PLAN, DRAFT, same).findings).toEqual([]);
    expect(documentSettings(PLAN, undefined, same).findings).toEqual([]);
  });

  test("is told of another year and another authority", () => {
    const other = { ...ISSUED, authority: "Ủy ban nhân dân xã Tân Hòa", number: "", date: null };
    const { findings } = documentSettings(PLAN, other, { ...kept, planYear: 2025 });
    expect(findings.map(({ values }) => [values.label, values.stated, values.kept])).toEqual([
      ["Cơ quan ban hành", "Ủy ban nhân dân xã Tân Hòa", "UBND xã Tân An"],
      ["Năm kế hoạch", "2026", "2025"],
    ]);
  });
});
