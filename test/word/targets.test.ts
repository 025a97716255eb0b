import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readDocx } from "../../src/word/readDocx";
import { planTargets } from "../../src/word/targets";

const texts = (lines: readonly string[]) => planTargets(lines).map(({ text }) => text);

describe("the real plan's section II", () => {
  test("has seven targets, five with a figure", async () => {
    const file = join(__dirname, "..", "samples", "ke-hoach-cchc-2026.docx");
    const { targets = [] } = (await readDocx(readFileSync(file), "kế hoạch.docx")).body;
    expect(targets.map(({ text, measure }) => [text.slice(0, 24), measure?.value ?? null])).toEqual(
      [
        ["Tiếp tục nâng cao chất l", null],
        ["Hoàn thành 100% nhiệm vụ", 100],
        ["Hoàn thành, bảo đảm tiến", 100],
        ["Vượt chỉ tiêu thu ngân s", null],
        ["100% các phòng, đơn vị p", 100],
        ["100% hồ sơ thủ tục hành ", 100],
        ["Mức độ hài lòng của ngườ", 90],
      ]
    );
    expect(targets.every(({ unread }) => unread.length === 0)).toBe(true);
  });
});

test("a ward's targets in a list that Word marks", async () => {
  const file = join(__dirname, "..", "samples", "phuong-hoa-binh-2026.docx");
  const { targets } = (await readDocx(readFileSync(file), "kế hoạch.docx")).body;
  expect(targets).toMatchObject([
    { text: "Trên 98% hồ sơ được giải quyết đúng hạn", measure: { value: 98, sense: "over" } },
    { text: "Tỷ lệ hồ sơ quá hạn không quá 0,5%", measure: { value: 0.5, sense: "atMost" } },
    { text: "Chỉ số cải cách hành chính tăng so với năm 2025", measure: null },
  ]);
});

describe("sections of other plans", () => {
  test.each([
    ["II. CHỈ TIÊU"],
    ["II. CÁC CHỈ TIÊU CỤ THỂ"],
    ["II. MỤC TIÊU, CHỈ TIÊU NĂM 2026"],
    ["2. Mục tiêu cụ thể:"],
    ["b) Chỉ tiêu cần đạt"],
    ["3. Một số chỉ tiêu cải cách hành chính chủ yếu"],
  ])("%s", (heading) => {
    const lines = [heading, "- 100% hồ sơ được số hóa.", "III. NHIỆM VỤ", "- Số hóa hồ sơ."];
    expect(texts(lines)).toEqual(["100% hồ sơ được số hóa"]);
  });

  test.each([["II. NHIỆM VỤ"], ["2. Mục tiêu chung"], ["Chỉ tiêu biên chế được giao"]])(
    "%s lists none",
    (heading) => {
      expect(texts([heading, "- 100% hồ sơ được số hóa."])).toEqual([]);
    }
  );

  test("a section under a number ends at the next number", () => {
    const lines = [
      "I. MỤC TIÊU",
      "1. Mục tiêu chung",
      "- Nâng cao chất lượng phục vụ.",
      "2. Mục tiêu cụ thể",
      "- 90% hồ sơ được giải quyết đúng hạn;",
      "- Mức độ hài lòng đạt tối thiểu 95%.",
      "3. Yêu cầu",
      "- Bảo đảm 100% kinh phí.",
    ];
    expect(texts(lines)).toEqual([
      "90% hồ sơ được giải quyết đúng hạn",
      "Mức độ hài lòng đạt tối thiểu 95%",
    ]);
  });

  test("items numbered as their heading is", () => {
    const lines = ["2. Chỉ tiêu", "1. Đạt 90% A", "2. Đạt 80% B", "II. NHIỆM VỤ", "1. Việc"];
    expect(texts(lines)).toEqual(["Đạt 90% A", "Đạt 80% B"]);
  });

  test("names over items are no targets, introductions neither", () => {
    const lines = [
      "II. CHỈ TIÊU",
      "Phấn đấu đến hết năm 2026:",
      "1. Cải cách thủ tục hành chính",
      "- 100% thủ tục hành chính được công khai.",
      "2. Cải cách chế độ công vụ:",
      "- Ít nhất 80% công chức được bồi dưỡng.",
      "3. Nâng cao chỉ số hài lòng của người dân so với năm trước.",
      "III. NHIỆM VỤ",
    ];
    expect(texts(lines)).toEqual([
      "100% thủ tục hành chính được công khai",
      "Ít nhất 80% công chức được bồi dưỡng",
      "Nâng cao chỉ số hài lòng của người dân so với năm trước",
    ]);
  });

  test("a sentence that a page cut in two is one target", () => {
    const lines = ["II. CHỈ TIÊU", "1. Tỷ lệ hài lòng đạt", "tối thiểu 90%.", "III. NHIỆM VỤ"];
    expect(texts(lines)).toEqual(["Tỷ lệ hài lòng đạt tối thiểu 90%"]);
  });

  test("an item with a figure in every part between semicolons is a target for each", () => {
    const lines = ["II. CHỈ TIÊU", "- Hồ sơ đúng hạn đạt 98%; hồ sơ quá hạn không quá 2%."];
    expect(planTargets(lines)).toMatchObject([
      { text: "Hồ sơ đúng hạn đạt 98%", measure: { value: 98, sense: "atLeast" } },
      { text: "hồ sơ quá hạn không quá 2%", measure: { value: 2, sense: "atMost" } },
    ]);
  });
});
