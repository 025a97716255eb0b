import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { areaDuties } from "../../src/word/duties";

function duties(...lines: readonly string[]): readonly string[] {
  return areaDuties(["V. TỔ CHỨC THỰC HIỆN", ...lines]).map(
    ({ areaId, agency }) => `${areaId}: ${agency}`
  );
}

test("the real plan has one agency lead each of its areas but the last", () => {
  const plan = readFileSync(join(__dirname, "../samples/ke-hoach-cchc-2026.txt"), "utf8");
  const lines = plan.split("\n").map((line) => line.replace(/^[#\s*]+|[*\s]+$/gu, ""));
  expect(areaDuties(lines)).toEqual([
    { areaId: "chi-dao-dieu-hanh", agency: "Phòng Văn hóa - Xã hội" },
    { areaId: "to-chuc-bo-may", agency: "Phòng Văn hóa - Xã hội" },
    { areaId: "che-do-cong-vu", agency: "Phòng Văn hóa - Xã hội" },
    { areaId: "the-che", agency: "Văn phòng HĐND và UBND" },
    { areaId: "tai-chinh-cong", agency: "Phòng Kinh tế" },
    { areaId: "thu-tuc-hanh-chinh", agency: "Trung tâm Phục vụ hành chính công" },
  ]);
});

describe("who leads an area", () => {
  test("by the line that names the agency", () => {
    expect(duties("2. Phòng Kinh tế: Chủ trì thực hiện nhiệm vụ cải cách tài chính công.")).toEqual(
      ["tai-chinh-cong: Phòng Kinh tế"]
    );
    expect(duties("b) Phòng Kinh tế chủ trì nhiệm vụ cải cách thể chế")).toEqual([
      "the-che: Phòng Kinh tế",
    ]);
  });

  test("not by helping, advising or following", () => {
    expect(
      duties(
        "a) Phòng Kinh tế",
        "- Phối hợp với Phòng Văn hóa - Xã hội thực hiện cải cách tài chính công.",
        "- Trực tiếp theo dõi các chỉ số thuộc lĩnh vực “Cải cách tài chính công”."
      )
    ).toEqual([]);
  });

  test("not by a point of nobody in particular below an agency's", () => {
    expect(
      duties(
        "a) Phòng Kinh tế",
        "b) Các thành viên Ban chỉ đạo",
        "- Chủ trì nhiệm vụ cải cách tài chính công."
      )
    ).toEqual([]);
  });
});
