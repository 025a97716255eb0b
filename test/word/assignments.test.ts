import { describe, expect, test } from "@jest/globals";
import { assignedAgencies } from "../../src/word/assignments";

/** The names that a section "Tổ chức thực hiện" of these lines adds to the directory's. */
function assigned(...lines: readonly string[]): readonly string[] {
  return assignedAgencies(["III. TỔ CHỨC THỰC HIỆN", ...lines]).map(({ name }) => name);
}

describe("agencies that a plan gives duties", () => {
  test.each([
    ["a) Ban Quản lý dự án xã", ["Ban Quản lý dự án xã"]],
    ["đ) Ban Quản lý chợ Tân An:", ["Ban Quản lý chợ Tân An"]],
    ["2. Tổ Công nghệ số cộng đồng: Chủ trì hướng dẫn.", ["Tổ Công nghệ số cộng đồng"]],
    ["2.1. Đài Truyền thanh xã chủ trì tuyên truyền", ["Đài Truyền thanh xã"]],
    ["- Kho bạc khu vực III có trách nhiệm thanh toán", ["Kho bạc khu vực III"]],
    ["1. Trách nhiệm chung", []],
    ["Ban Quản lý dự án", []],
    ["3. Các cơ quan chuyên môn thuộc UBND xã", []],
    ["- Chủ trì, phối hợp với Ban Quản lý dự án thực hiện mục tiêu", []],
  ])("%s", (line, names) => {
    expect(assigned(line)).toEqual(names);
  });

  test("the section ends where the next one, the addressees or the appendix begin", () => {
    const next = ["IV. KINH PHÍ", "Nơi nhận:", "PHỤ LỤC"];
    next.forEach((line) => {
      expect(assigned("a) Ban Quản lý chợ", line, "- Đài Truyền thanh")).toEqual([
        "Ban Quản lý chợ",
      ]);
    });
  });

  test("outside the section nobody is named", () => {
    expect(assignedAgencies(["I. MỤC ĐÍCH", "a) Ban Quản lý chợ"])).toEqual([]);
  });

  test.each([
    "a) Phòng Văn hóa - Xã hội xã",
    "b) Văn phòng HĐND & UBND xã",
    "d) Trung tâm phục vụ hành chính công xã",
    "2. Công an phường: Chủ trì làm sạch dữ liệu.",
  ])("the directory's own name stands for %s", (line) => {
    expect(assigned(line)).toEqual([]);
  });

  test("a room or centre of the commune goes without its level, like those of the directory", () => {
    const [agency] = assignedAgencies(["TỔ CHỨC THỰC HIỆN", "a) Trung tâm Văn hóa, Thể thao xã"]);
    expect(agency).toMatchObject({
      name: "Trung tâm Văn hóa, Thể thao",
      spellings: ["Trung tâm Văn hóa, Thể thao xã"],
    });
  });
});
