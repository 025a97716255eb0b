import { describe, expect, it } from "@jest/globals";
import { isSameFormula } from "../../src/excel/sameFormula";
import { showsDay } from "../../src/excel/showsDay";

describe("formulas of a table's cells", () => {
  const written =
    '=IF(TRIM(PhuLuc[[#This Row],[Trạng thái]])="Quá hạn",PhuLuc[[#This Row],[STT]],KetQua[Kỳ])';

  it.each([
    '=IF(TRIM([@[Trạng thái]])="Quá hạn",[@STT],KetQua[Kỳ])',
    '=if( trim(PhuLuc[@[Trạng thái]])="Quá hạn", PhuLuc[@STT], KetQua[Kỳ])',
    '=IF(TRIM(PhuLuc[[#This Row], [Trạng thái]])="Quá hạn",[@[STT]],KetQua[Kỳ])',
  ])("are the same in every spelling of the own row: %s", (read) => {
    expect(isSameFormula(read, written)).toBe(true);
  });

  it.each([
    '=IF(TRIM([@[Trạng thái]])="quá hạn",[@STT],KetQua[Kỳ])',
    '=IF(TRIM([@[Trạng thái]])="Quá hạn",[@STT],KetQua[STT])',
    "Quá hạn",
    "",
  ])("are others where a text or a column is: %s", (read) => {
    expect(isSameFormula(read, written)).toBe(false);
  });
});

describe("number formats", () => {
  it.each(["dd/mm/yyyy", "d-mmm-yy", "[$-42A]dd mmmm yyyy", "m/d/yyyy;@"])(
    "%s shows a day",
    (format) => expect(showsDay(format)).toBe(true)
  );

  it.each(["General", "0", "@", "0.00", '0 "ngày"', "[Red]0"])("%s shows a number", (format) =>
    expect(showsDay(format)).toBe(false)
  );
});
