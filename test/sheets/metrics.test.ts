import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  MAX_ROW_HEIGHT,
  type TextFont,
  balanceLines,
  lineHeight,
  linesInTallestRow,
  rowHeight,
  textWidth,
  wrapText,
} from "../../src/sheets/metrics";

const REGULAR: TextFont = { face: "regular", size: 12 };

const SYLLABLES = [
  "Phòng",
  "Văn",
  "hóa",
  "-",
  "Xã",
  "hội",
  "tổ",
  "chức",
  "nghiệm",
  "UBND",
  "31/12/2026",
  "được",
];
const phrase = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(" "));
const width = fc.integer({ min: 60, max: 500 });

describe("textWidth", () => {
  // Times New Roman: a digit and "n" are half an em, "t" 569/2048, "h" and "ô" 1024/2048, "T" 1251/2048, "ấ" as "a" 909/2048.
  it("adds up the letters of Times New Roman", () => {
    expect(textWidth("2026", REGULAR)).toBe(24);
    expect(textWidth("Tấn", { face: "regular", size: 2048 })).toBe(1251 + 909 + 1024);
    expect(textWidth("thôn", { face: "regular", size: 2048 })).toBe(569 + 3 * 1024);
  });

  it("knows that ơ and ư are wider than o and u, and bold wider than regular", () => {
    expect(textWidth("ươ", REGULAR)).toBeGreaterThan(textWidth("uo", REGULAR));
    expect(textWidth("phụ lục", { face: "bold", size: 12 })).toBeGreaterThan(
      textWidth("phụ lục", REGULAR)
    );
  });

  it("is the same for composed and decomposed text", () => {
    fc.assert(
      fc.property(
        phrase,
        (text) => textWidth(text.normalize("NFD"), REGULAR) === textWidth(text, REGULAR)
      )
    );
  });

  it("knows every Vietnamese letter: none is as wide as the em that stands for an unknown one", () => {
    const vowels = [..."aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"];
    const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
    const letters = vowels.flatMap((vowel) => tones.map((tone) => vowel + tone));
    for (const face of ["regular", "bold", "italic"] as const) {
      for (const letter of [...letters, "đ", "Đ"]) {
        expect(textWidth(letter, { face, size: 1 })).toBeLessThan(0.9);
      }
    }
  });
});

describe("wrapText", () => {
  const textOf = (text: string, columnWidth: number) =>
    wrapText(text, REGULAR, columnWidth)
      .map((line) => line.text + line.joint)
      .join("");

  it("loses nothing: lines and what stood between them make the text", () => {
    fc.assert(
      fc.property(
        phrase,
        phrase,
        width,
        (a, b, columns) => textOf(`${a}\n${b}`, columns) === `${a}\n${b}`
      )
    );
  });

  it("fills no line past the cell", () => {
    fc.assert(
      fc.property(phrase, width, (text, columns) =>
        wrapText(text, REGULAR, columns).every(
          (line) => textWidth(line.text, REGULAR) < columns - 4
        )
      )
    );
  });

  it("cuts a word that is wider than its cell", () => {
    const lines = wrapText("https://congthongtin.nguyenbinhkhiem.haiphong.gov.vn", REGULAR, 100);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every(({ joint }) => joint === "")).toBe(true);
  });

  it("keeps the line breaks of a product with several lines", () => {
    expect(wrapText("Kế hoạch\n\nBáo cáo", REGULAR, 300).map(({ text }) => text)).toEqual([
      "Kế hoạch",
      "",
      "Báo cáo",
    ]);
  });
});

describe("row heights", () => {
  it("are those that Excel gives Times New Roman", () => {
    expect([11, 12, 14].map(lineHeight)).toEqual([15, 15.75, 18.75]);
  });

  it("are whole pixels, grow with the lines and stop at Excel's limit", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 8, max: 20 }),
        (lines, size) => {
          const height = rowHeight(lines, size);
          expect(height % 0.75).toBe(0);
          expect(height).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
          expect(height).toBeLessThanOrEqual(rowHeight(lines + 1, size));
        }
      )
    );
  });

  it("have room for the lines said to fit the tallest row", () => {
    const lines = linesInTallestRow(12);
    expect(rowHeight(lines, 12)).toBeGreaterThan(lines * lineHeight(12));
  });
});

describe("balanceLines", () => {
  it("gives the title's lines about the same length and no line more", () => {
    const bold: TextFont = { face: "bold", size: 14 };
    const title =
      "DANH MỤC NHIỆM VỤ, CÔNG VIỆC CỤ THỂ TRIỂN KHAI, THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026";
    const lines = balanceLines(title, bold, 660).split("\n");
    expect(lines).toHaveLength(wrapText(title, bold, 660).length);
    const [shortest, longest] = lines.map((line) => textWidth(line, bold)).sort((a, b) => a - b);
    expect(longest! - shortest!).toBeLessThan(120);
  });

  it("leaves a short title alone", () => {
    expect(balanceLines("DANH MỤC NHIỆM VỤ", { face: "bold", size: 14 }, 660)).toBe(
      "DANH MỤC NHIỆM VỤ"
    );
  });
});
