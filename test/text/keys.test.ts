import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { foldLetters } from "../../src/text/folding";
import { comparisonKey, searchKey } from "../../src/text/keys";
import { toComposed } from "../../src/text/unicode";
import { oldTonePlacement, withoutDiacritics } from "./spellings";
import { vietnameseText } from "./vietnameseText";

describe("searchKey", () => {
  it.each([
    ["Văn hoá - Xã hội", "van hoa xa hoi"],
    ["VĂN HÓA–XÃ HỘI", "van hoa xa hoi"],
    ["Đảng uỷ xã", "dang uy xa"],
    ["  Văn phòng HĐND&UBND\r\nxã. ", "van phong hdnd ubnd xa"],
    ["Ðề án 06/ĐA", "de an 06 da"],
    ["ngươ\u0300i".normalize("NFD"), "nguoi"],
    ["…", ""],
  ])("%s", (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it("is the same with and without diacritics, and for its own result", () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(searchKey(withoutDiacritics(text))).toBe(searchKey(text));
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
        expect(searchKey(text.toUpperCase())).toBe(searchKey(text));
      })
    );
  });
});

describe("comparisonKey", () => {
  it.each([
    ["Phòng Văn hoá-Xã hội", "Phòng Văn hóa - Xã hội"],
    ["Phòng Văn hoá-xã hội", "PHÒNG VĂN HÓA – XÃ HỘI"],
    ["Đảng uỷ xã", "Đảng ủy xã"],
    ["Nguyễn Thuý", "Nguyễn Thúy"],
    ["Văn phòng HĐND&UBND", "Văn phòng HĐND và UBND"],
    ["Văn phòng HĐND & UBND", "Văn phòng HĐND và UBND."],
    ["Hy sinh", "Hi sinh"],
    ["Kỳ họp", "Kì họp"],
    ["Ban Quản lý", "Ban quản lí"],
    ["Mỹ thuật", "Mĩ thuật"],
    ["Bác sỹ", "Bác sĩ"],
    ["Tỷ lệ hồ sơ trực tuyến", "Tỉ lệ hồ sơ trực tuyến"],
    ["Công an\r\nxã", "Công an xã"],
    ["Ðoàn xã", "Đoàn xã"],
    ["Toà án", "Tòa án"],
    ["khoẻ", "khỏe"],
  ])("%s equals %s", (one, other) => {
    expect(comparisonKey(one)).toBe(comparisonKey(other));
    expect(comparisonKey(one.normalize("NFD"))).toBe(comparisonKey(other));
  });

  it.each([
    ["hóa", "hoa"],
    ["qui định", "quy định"],
    ["hai", "hay"],
    ["Phòng Nội vụ", "Sở Nội vụ"],
    ["Phòng Kinh tế", "Phòng Kinh tế xã"],
    ["Công an xã", "Công an xá"],
    ["tuý", "tuỳ"],
    ["Lưu", "Lựu"],
    ["Văn hóa, Xã hội", "Văn hóa - Xã hội"],
    ["Văn hóa Xã hội", "Văn hóa - Xã hội"],
    ["thúy", "thúi"],
    ["y tế", "i tế"],
    ["Vy", "Vi"],
  ])("%s differs from %s", (one, other) => {
    expect(comparisonKey(one)).not.toBe(comparisonKey(other));
  });

  it("does not see case, Unicode form or tone placement, and is its own key", () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        const key = comparisonKey(text);
        expect(comparisonKey(text.toUpperCase())).toBe(key);
        expect(comparisonKey(text.normalize("NFD"))).toBe(key);
        expect(comparisonKey(oldTonePlacement(text))).toBe(key);
        expect(comparisonKey(key)).toBe(key);
      })
    );
  });
});

describe("searchKey of a long text", () => {
  it("is the keys of its sentences, one blank between them", () => {
    const sentence = fc.oneof(vietnameseText, fc.string({ unit: "binary", maxLength: 20 }));
    const long = "Hội nghị ".repeat(1_000);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), (sentences) => {
        const parts = [...sentences, long, ...sentences].map((text) => toComposed(text));
        const keys = parts.map(searchKey).filter((key) => key !== "");
        expect(searchKey(parts.join(" \n"))).toBe(keys.join(" "));
      }),
      { numRuns: 40 }
    );
  });
});

describe("foldLetters", () => {
  it("keeps every position", () => {
    expect(foldLetters("Quý IV – Đợt 2")).toBe("quy iv - dot 2");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const composed = toComposed(text);
        expect(foldLetters(composed)).toHaveLength(composed.length);
      })
    );
  });
});
