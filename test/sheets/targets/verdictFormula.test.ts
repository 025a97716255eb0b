import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  FIGURE_PERIODS,
  latestFigure,
  VERDICT_WORDS,
  verdictOn,
  type FigurePeriod,
} from "../../../src/plan/targets/followedTarget";
import { SENSE_WORDS } from "../../../src/plan/targets/target";
import type { CellContent } from "../../../src/sheets/blueprint";
import { TARGETS_COLUMNS, type TargetsColumnId } from "../../../src/tables/targetsColumns";
import { targetsSheet } from "../../../src/sheets/targets/targetsSheet";
import { calculated, shown } from "../calculated";

type Row = Readonly<Partial<Record<TargetsColumnId, CellContent>>>;

const VERDICT_COLUMN = TARGETS_COLUMNS.findIndex(({ id }) => id === "verdict") + 1;

/** What "Đánh giá" shows for rows of `ChiTieu`. */
function verdicts(rows: readonly Row[]): readonly unknown[] {
  const sheet = targetsSheet({ planYear: 2026, targets: [], present: 0 });
  const [table, ...others] = sheet.tables;
  const cells = rows.map((row) => TARGETS_COLUMNS.map(({ id }) => row[id] ?? null));
  const drawn = { ...sheet, tables: [{ ...table!, rows: cells }, ...others] };
  const workbook = calculated({ sheets: [drawn], names: [] });
  return rows.map((_, index) =>
    shown(workbook, sheet.name, table!.row + 1 + index, VERDICT_COLUMN)
  );
}

const verdict = (row: Row) => verdicts([{ text: "Mức độ hài lòng", ...row }])[0];

describe("Đánh giá", () => {
  test("the figure of the latest period counts, whatever stood before", () => {
    const row = { sense: "Tối thiểu", plan: 90, firstQuarter: 95, halfYear: 89.9 };
    expect(verdict(row)).toBe("Chưa đạt");
    expect(verdict({ ...row, nineMonths: 90 })).toBe("Đạt");
    expect(verdict({ ...row, nineMonths: 90, year: 88 })).toBe("Chưa đạt");
  });

  test.each([
    ["Tối thiểu", "Chưa đạt", "Đạt", "Đạt"],
    ["Trên", "Chưa đạt", "Chưa đạt", "Đạt"],
    ["Tối đa", "Đạt", "Đạt", "Chưa đạt"],
    ["Dưới", "Đạt", "Chưa đạt", "Chưa đạt"],
  ])("%s: below, at and above the plan's figure", (sense, below, at, above) => {
    const shownAt = [4.9, 5, 5.1].map((halfYear) => verdict({ sense, plan: 5, halfYear }));
    expect(shownAt).toEqual([below, at, above]);
  });

  test("a figure of 0 is a figure, a blank is none", () => {
    expect(verdict({ sense: "Tối đa", plan: 5, year: 0 })).toBe("Đạt");
    expect(verdict({ sense: "Tối đa", plan: 5 })).toBe("Chưa có số liệu");
  });

  test("words where a figure is due count as none", () => {
    expect(verdict({ sense: "Tối thiểu", plan: 90, year: "Đang tổng hợp" })).toBe(
      "Chưa có số liệu"
    );
  });

  test("nothing is said of a target in words, of one without a plan's figure and of a blank row", () => {
    expect(verdict({ sense: "Định tính", plan: 90, year: 95 })).toBe("");
    expect(verdict({ sense: "Tối thiểu", year: 95 })).toBe("");
    expect(verdict({ text: null, sense: "Tối thiểu", plan: 90, year: 95 })).toBe("");
  });

  test("a plan's figure without a side asks for it", () => {
    expect(verdict({ plan: 90, year: 95 })).toBe("Chưa chọn chiều");
  });
});

test("the formula says of any row what the plan's own reckoning says", () => {
  const figure = fc.option(fc.integer({ min: -3, max: 3 }));
  const senses = fc.constantFrom(
    ...(["atLeast", "over", "atMost", "under", "qualitative"] as const)
  );
  const row = fc.record({
    plan: figure,
    sense: fc.option(senses),
    figures: fc.record<Record<FigurePeriod, number | null>>({
      firstQuarter: figure,
      halfYear: figure,
      nineMonths: figure,
      year: figure,
    }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 20, maxLength: 40 }), (rows) => {
      const cells = rows.map(({ plan, sense, figures }) => ({
        text: "Chỉ tiêu",
        plan,
        sense: sense && SENSE_WORDS[sense],
        ...Object.fromEntries(FIGURE_PERIODS.map((period) => [period, figures[period]])),
      }));
      const expected = rows.map((each) => VERDICT_WORDS[verdictOn(each, latestFigure(each))]);
      expect(verdicts(cells)).toEqual(expected);
    }),
    { numRuns: 15 }
  );
});
