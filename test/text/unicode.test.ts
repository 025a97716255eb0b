import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cleanText, oneLine, toComposed } from "../../src/text/unicode";
import { vietnameseText } from "./vietnameseText";

describe("toComposed", () => {
  it("makes the three Unicode forms of a word equal", () => {
    const decomposed = "thu\u031B\u0300ng";
    const halfComposed = "th\u01B0\u0300ng";
    expect([decomposed, halfComposed, "thừng"].map(toComposed)).toEqual([
      "thừng",
      "thừng",
      "thừng",
    ]);
  });
});

describe("cleanText", () => {
  it("makes odd blanks plain and folds their runs", () => {
    expect(cleanText("Phòng\u00A0Văn \u2009\t hóa\u3000-\u202FXã hội")).toBe(
      "Phòng Văn hóa - Xã hội"
    );
  });

  it("removes what no one sees", () => {
    expect(cleanText("\uFEFFKế\u200B hoạch\u00AD \u2060năm\u200E 2026")).toBe("Kế hoạch năm 2026");
  });

  it("composes a mark that an invisible character had torn off", () => {
    expect(cleanText("a\u200B\u0301")).toBe("á");
  });

  it("keeps line breaks, whatever their kind, and trims each line", () => {
    expect(cleanText(" Kế hoạch; \r\n  Báo cáo\rThông báo\vQuyết định\u2028Tờ trình \n")).toBe(
      "Kế hoạch;\nBáo cáo\nThông báo\nQuyết định\nTờ trình"
    );
  });

  it("keeps an empty line between two paragraphs", () => {
    expect(cleanText("Một\n \nHai")).toBe("Một\n\nHai");
  });

  it("changes no word, dash or mark", () => {
    const text = "– UBND xã: “Kế hoạch” 100%, hoá/hóa; =1+1 'a @b";
    expect(cleanText(text)).toBe(text);
  });

  it("gives nothing for blanks alone", () => {
    expect(cleanText(" \u00A0\r\n\u200B\t")).toBe("");
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.oneof(vietnameseText, fc.string({ unit: "binary" })), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      })
    );
  });

  it("keeps every letter and digit in its order", () => {
    const letters = (text: string): string => text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(letters(cleanText(text))).toBe(letters(text));
      })
    );
  });
});

describe("oneLine", () => {
  it("joins lines by a blank", () => {
    expect(oneLine("Các cơ quan chuyên môn \r\n\r\n thuộc UBND xã")).toBe(
      "Các cơ quan chuyên môn thuộc UBND xã"
    );
  });
});
