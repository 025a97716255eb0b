import fc from "fast-check";
import { columnLetters } from "./area";
import { relocateFormula } from "./structure/references";
import { shiftFormula } from "./structure/shifting";

describe("references in a formula", () => {
  const rows = (at: number, count: number) =>
    ({ sheet: "Phụ lục", axis: "rows", at, count, first: 1, last: 16_384 }) as const;

  it.each([
    ["SUM(A5:A10)", "SUM(A5:A12)"],
    ["SUM($A$1:B$9)+C7", "SUM($A$1:B$11)+C9"],
    ["SUM(A:A)+SUM($2:$9)", "SUM(A:A)+SUM($2:$11)"],
    ["COUNTIF('Phụ lục'!B7:B9,\"A7\")", "COUNTIF('Phụ lục'!B9:B11,\"A7\")"],
    ["'Tổng hợp'!A9+Sheet2!A9", "'Tổng hợp'!A9+Sheet2!A9"],
    [
      "PhuLuc[[#This Row],[A9]]&LOG10(9)&A7B+QuyMot",
      "PhuLuc[[#This Row],[A9]]&LOG10(9)&A7B+QuyMot",
    ],
    ['IF(A6="","",A7)', 'IF(A6="","",A9)'],
    ["A7:INDEX(A:A,9)", "A9:INDEX(A:A,9)"],
  ])("two rows inserted before row 7 turn %s into %s", (before, after) => {
    expect(shiftFormula(before, "Phụ lục", rows(7, 2))).toBe(after);
  });

  it.each([
    ["SUM(A5:A10)", "SUM(A5:A8)"],
    ["A7+A8+A9", "#REF!+#REF!+A7"],
    ["'Phụ lục'!A7", "'Phụ lục'!#REF!"],
    ["SUM(A7:A12)", "SUM(A7:A10)"],
  ])("deleting rows 7 and 8 turns %s into %s", (before, after) => {
    expect(shiftFormula(before, "PHỤ LỤC", rows(7, -2))).toBe(after);
  });

  it("moves only what has no dollar when a formula is filled down", () => {
    expect(relocateFormula("$B5+C$5+D5+SUM(E5:E$9)", 3, 1)).toBe("$B8+D$5+E8+SUM(F8:F$9)");
    expect(relocateFormula("A1", -1, 0)).toBe("#REF!");
  });

  it("gives a formula back when the inserted rows are deleted again", () => {
    const reference = fc
      .tuple(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        fc.boolean()
      )
      .map(
        ([row, column, fixedRow, fixedColumn]) =>
          `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? "$" : ""}${row}`
      );
    const range = fc
      .tuple(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 60 })
      )
      .map(
        ([top, height, column]) =>
          `${columnLetters(column)}${top}:${columnLetters(column + 2)}${top + height}`
      );
    const piece = fc.oneof(
      reference,
      range.map((text) => `SUM(${text})`),
      fc.constantFrom('"A5"', "PhuLuc[Hạn A5]", "7.5", "QuyMot")
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 50 }),
        (pieces, at, count) => {
          const formula = pieces.join("+");
          const shifted = shiftFormula(formula, "Phụ lục", rows(at, count));
          expect(shiftFormula(shifted, "Phụ lục", rows(at, -count))).toBe(formula);
        }
      )
    );
  });
});
