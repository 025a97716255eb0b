import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { decodeText, readDelimited } from "../../src/intake/delimited";
import { isReading, readPlan } from "../../src/intake/readPlan";
import { inventedWords, lostCells } from "./cellsFound";
import { fuzz } from "./fuzz";

const LIST = [
  "STT;Nội dung công việc;Cơ quan chủ trì;Thời gian thực hiện;Sản phẩm",
  "I;Cải cách thể chế;;;",
  '1;"Rà soát văn bản; kiến nghị ""bãi bỏ""";Văn phòng HĐND và UBND;Quý I/2026;Báo cáo',
  '2;"Tổ chức tập huấn\nnghiệp vụ";Phòng Văn hóa - Xã hội;Trước ngày 30/6/2026;Kế hoạch',
  "3;Công khai ngân sách;Phòng Kinh tế;Hằng quý;Quyết định",
].join("\r\n");

const ODD = [
  '"',
  '""',
  ";",
  ",",
  "\t",
  "\n",
  "\r",
  "\u0000",
  "\ufeff",
  "sep=,\n",
  '";"',
  "\ud83d",
  "\u2028",
  ";".repeat(300),
  '"'.repeat(99),
];
const ENCODINGS = ["utf8", "utf16le", "latin1"] as const;

/** The list's file with signs put in, pieces taken out or moved, in one encoding or another, perhaps cut off. */
const damagedFiles: fc.Arbitrary<Uint8Array> = fc
  .record({
    strokes: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(30)), { minLength: 1, maxLength: 6 }),
    encoding: fc.constantFrom(...ENCODINGS),
    mark: fc.constantFrom("", "", "\ufeff"),
    cut: fc.option(fc.nat(), { freq: 4 }),
  })
  .map(({ strokes, encoding, mark, cut }) => {
    const text = strokes.reduce((whole, [at, odd, taken]) => {
      const place = at % (whole.length + 1);
      return whole.slice(0, place) + ODD[odd % ODD.length]! + whole.slice(place + taken);
    }, LIST);
    const bytes = Buffer.from(mark + text, encoding);
    return new Uint8Array(cut === null ? bytes : bytes.subarray(0, cut % (bytes.length + 1)));
  });

test("damaged separated text is read without a lost cell or an invented word, or is no list", async () => {
  await fuzz(damagedFiles, 1_000, (bytes) => {
    const grid = readDelimited(decodeText(bytes), "a.csv");
    expect(new Set(grid.cells.map((row) => row.length)).size).toBeLessThanOrEqual(1);
    const result = readPlan([grid], { fallbackYear: 2026, beforeMeansExclusive: true });
    if (isReading(result)) {
      expect(lostCells(grid, result)).toEqual([]);
      expect(inventedWords(grid, result)).toEqual([]);
    }
  });
});
