import { describe, expect, test } from "@jest/globals";
import { readAssignments } from "../../src/word/assignments";

/** What a section "Tổ chức thực hiện" of these lines sets. */
function assigned(...lines: readonly string[]) {
  const { agencies, reporting } = readAssignments(["III. TỔ CHỨC THỰC HIỆN", ...lines]);
  return { names: agencies.map(({ name }) => name), reporting };
}

describe("agencies that a plan gives duties", () => {
  test.each([
    ["a) Phòng Văn hóa - Xã hội xã", ["Phòng Văn hóa - Xã hội xã"]],
    ["đ) Trung tâm Dịch vụ sự nghiệp công xã:", ["Trung tâm Dịch vụ sự nghiệp công xã"]],
    ["2. Công an xã: Chủ trì làm sạch dữ liệu.", ["Công an xã"]],
    ["2.1. Trạm Y tế xã chủ trì tuyên truyền", ["Trạm Y tế xã"]],
    ["- Phòng Kinh tế có trách nhiệm bố trí kinh phí", ["Phòng Kinh tế"]],
    ["1. Trách nhiệm chung", []],
    ["Phòng Kinh tế", []],
    ["3. Các cơ quan chuyên môn thuộc UBND xã", []],
    ["- Chủ trì, phối hợp với Phòng Kinh tế thực hiện mục tiêu", []],
  ])("%s", (line, names) => {
    expect(assigned(line).names).toEqual(names);
  });

  test("the section ends where the next one, the addressees or the appendix begin", () => {
    const next = ["IV. KINH PHÍ", "Nơi nhận:", "PHỤ LỤC"];
    next.forEach((line) => {
      expect(assigned("a) Công an xã", line, "- Đảng ủy xã").names).toEqual(["Công an xã"]);
    });
  });

  test("outside the section nobody is named", () => {
    expect(readAssignments(["I. MỤC ĐÍCH", "a) Công an xã"]).agencies).toEqual([]);
  });
});

describe("dates of reports", () => {
  test.each([
    [
      "- Báo cáo quý gửi trước ngày 10 tháng cuối quý; báo cáo năm gửi trước ngày 05/12.",
      [
        { report: "Báo cáo quý", phrase: "trước ngày 10 tháng cuối quý" },
        { report: "báo cáo năm", phrase: "trước ngày 05/12" },
      ],
    ],
    [
      "định kỳ báo cáo kết quả chậm nhất ngày 25 hằng tháng, gửi Phòng Nội vụ",
      [{ report: "báo cáo kết quả", phrase: "chậm nhất ngày 25 hằng tháng" }],
    ],
    ["Báo cáo Ủy ban nhân dân xã xem xét, chỉ đạo.", []],
  ])("%s", (line, reporting) => {
    expect(assigned(line).reporting).toEqual(reporting);
  });
});
