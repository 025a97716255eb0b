import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { textWidth, type TextFont } from "../../../src/sheets/metrics";
import { agencyLabel, areaLabel } from "../../../src/sheets/report/shortLabel";

const FONT: TextFont = { face: "regular", size: 10 };
const WIDTH = 120;

const area = (numeral: string, name: string) => areaLabel({ numeral, name }, FONT, WIDTH);
const agency = (name: string, shortName = "") => agencyLabel({ name, shortName }, FONT, WIDTH);

describe("the label of an area beside its bar", () => {
  it.each([
    ["II", "Cải cách thể chế", "II. Thể chế"],
    ["III", "Cải cách thủ tục hành chính", "III. Thủ tục hành chính"],
    ["I", "Chỉ đạo điều hành, kiểm tra và tuyên truyền", "I. Chỉ đạo điều hành"],
    ["VII", "Xây dựng chính quyền điện tử, chính quyền số", "VII. Chính quyền điện tử"],
    ["", "Tài chính công", "Tài chính công"],
    ["IV", "Cải cách tổ chức bộ máy hành chính nhà nước", "IV. Tổ chức bộ máy hành…"],
  ])("%s %s is %s", (numeral, name, label) => {
    expect(area(numeral, name)).toBe(label);
  });
});

describe("the label of an agency beside its bar", () => {
  it.each([
    ["Phòng Văn hóa - Xã hội", "PVHXH", "Phòng Văn hóa - Xã hội"],
    ["Trung tâm Phục vụ hành chính công", "TTPVHCC", "TTPVHCC"],
    ["Các cơ quan chuyên môn liên quan", "", "Các cơ quan chuyên môn…"],
  ])("%s (%s) is %s", (name, shortName, label) => {
    expect(agency(name, shortName)).toBe(label);
  });

  it("never needs more room than there is, unless its first word does", () => {
    const word = fc.constantFrom("Phòng", "Ban", "Hội", "và", "Trung tâm", "-", "Đoàn Thanh niên,");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const label = agency(words.join(" "));
        expect(textWidth(label, FONT)).toBeLessThanOrEqual(WIDTH);
      })
    );
  });
});
