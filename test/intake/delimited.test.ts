import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellText } from "../../src/intake/cells/cellText";
import { decodeText, readDelimited } from "../../src/intake/delimited";

function cellsOf(text: string): readonly (readonly string[])[] {
  return readDelimited(text, "a.csv").cells.map((row) => row.map(cellText));
}

describe("separated text", () => {
  test.each([
    ["tabs", "STT\tNội dung\n1\tRà soát, báo cáo\n"],
    ["semicolons", "STT;Nội dung\n1;Rà soát, báo cáo\n"],
    ["commas", 'STT,Nội dung\n1,"Rà soát, báo cáo"\n'],
    ["a line that names the separator", "sep=;\nSTT;Nội dung\n1;Rà soát, báo cáo"],
    ["line ends of Windows", "STT;Nội dung\r\n1;Rà soát, báo cáo\r\n"],
  ])("%s", (_, text) => {
    expect(cellsOf(text)).toEqual([
      ["STT", "Nội dung"],
      ["1", "Rà soát, báo cáo"],
    ]);
  });

  test("quotes keep line breaks, separators and doubled quotes", () => {
    expect(cellsOf('1;"Báo cáo\nKế hoạch; ""đúng, đủ"""\n2;Quý I')).toEqual([
      ["1", 'Báo cáo\nKế hoạch; "đúng, đủ"'],
      ["2", "Quý I"],
    ]);
  });

  test("a quote inside a cell or without an end is a character", () => {
    expect(cellsOf('1\tTiêu chí "đúng, đủ"\n2\t"Báo cáo')).toEqual([
      ["1", 'Tiêu chí "đúng, đủ"'],
      ["2", '"Báo cáo'],
    ]);
  });

  test("rows of different lengths are filled up, empty rows stay rows", () => {
    expect(cellsOf("DANH MỤC\n\n1\tRà soát\t\n")).toEqual([
      ["DANH MỤC", "", ""],
      ["", "", ""],
      ["1", "Rà soát", ""],
    ]);
  });

  test("whatever was written with quotes is read as it was", () => {
    const cell = fc.stringMatching(/^[a-zà-ỹ",;\t\n ]{0,8}$/u);
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom(",", ";", "\t"), (typed, separator) => {
        const quoted = typed.map((row) => row.map((each) => `"${each.replace(/"/g, '""')}"`));
        const lines = quoted.map((row) => row.join(separator)).join("\n");
        expect(cellsOf(`sep=${separator}\n${lines}`)).toEqual(typed);
      })
    );
  });
});

describe("encodings of separated text", () => {
  const words = "Kế hoạch\tQuý I";
  const utf16 = Buffer.from(words, "utf16le");

  test.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(words)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${words}`)],
    ["UTF-16 with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ["UTF-16 without one", utf16],
    ["decomposed", Buffer.from(words.normalize("NFD"))],
  ])("%s", (_, bytes) => {
    expect(decodeText(bytes)).toBe(words);
  });

  test("the code page of Vietnamese Windows: a letter, then its tone", () => {
    // "Kế" as K, ê, combining acute.
    expect(decodeText(Uint8Array.from([0x4b, 0xea, 0xec]))).toBe("Kế");
  });
});
