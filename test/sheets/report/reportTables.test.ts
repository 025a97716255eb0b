import { describe, expect, test } from "@jest/globals";
import { finish } from "../../../src/pace/steps";
import { fromIso, knownDay, type CalendarDay } from "../../../src/plan/day";
import { comparedWith } from "../../../src/plan/report/comparedFigures";
import { reportFigures } from "../../../src/plan/report/countReport";
import type { ReportedFigures } from "../../../src/plan/report/reportedFigures";
import type { ReportFigures } from "../../../src/plan/report/reportFigures";
import { periodInReport } from "../../../src/plan/report/reportPeriod";
import { noCounts, type SummaryCounts } from "../../../src/plan/summary";
import { STATUS_WORDS } from "../../../src/plan/vocabulary";
import { textWidth } from "../../../src/sheets/metrics";
import { PRINT_FONT_SIZE } from "../../../src/sheets/printRows";
import { reportTables } from "../../../src/sheets/report/reportTables";
import type { ReportTable } from "../../../src/sheets/report/reportTable";
import { DATE_FORMAT } from "../../../src/sheets/styles";
import { CELL_MARGIN, TEXT_WIDTH } from "../../../src/word/write/measures";
import { followedTarget } from "../../plan/targets/followedTarget";
import { seedFollowed, SEED_REPORTS } from "../../plan/due/seedFollowed";

const day = (iso: string): CalendarDay => fromIso(iso)!;
const NOTHING = { before: null, lastYear: null };

/** The real plan on the last day of a period, with what somebody filled in. */
function figuresOf(name: string, filledIn: Parameters<typeof seedFollowed>[0] = {}): ReportFigures {
  const period = periodInReport(SEED_REPORTS, knownDay(2026, 1, 1), name)!;
  const followed = seedFollowed({ asOf: period.to, ...filledIn });
  const results = followed.tasks.flatMap(({ id, task, results: lines }) =>
    lines.map((line) => ({ ...line, taskId: id, number: task.number }))
  );
  return finish(reportFigures({ followed, results, periods: SEED_REPORTS, period }));
}

function titled(tables: readonly ReportTable[], words: string): ReportTable {
  const table = tables.find(({ title }) => title.includes(words));
  if (!table) {
    throw new Error(`No table is called ${words}: ${tables.map(({ title }) => title).join("; ")}`);
  }
  return table;
}

function reported(counts: Partial<SummaryCounts>): ReportedFigures {
  const days = { from: day("2025-12-15"), to: day("2026-03-14"), closedOn: day("2026-03-14") };
  return { name: "Quý I", ...days, counts: { ...noCounts(), ...counts } };
}

describe("the tables of a report", () => {
  const quarter = reportTables(figuresOf("Quý I"), NOTHING);
  const year = reportTables(figuresOf("Năm"), NOTHING);

  test("are numbered in order; only the year's has evidence by criterion, none compares with nothing", () => {
    expect(quarter.map(({ title }) => title)).toEqual([
      "I. Theo lĩnh vực",
      "II. Theo cơ quan chủ trì",
      "III. Theo quý của hạn hoàn thành",
      "IV. Nhiệm vụ theo Kế hoạch đã ban hành, nhiệm vụ bổ sung và nhiệm vụ được gia hạn",
      "V. Nhiệm vụ cả năm, thường xuyên",
      "VI. Nhiệm vụ quá hạn",
      "VII. Nhiệm vụ đến hạn trong kỳ tiếp theo",
      "VIII. Nhiệm vụ hoàn thành trong kỳ",
    ]);
    expect(year.at(-1)!.title).toBe("IX. Tài liệu kiểm chứng theo tiêu chí");
  });

  test.each([...quarter, ...year].map((table) => [table.title, table] as const))(
    "%s: every row fills the columns, whose shares make the width",
    (_title, { columns, rows }) => {
      expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      rows.forEach(({ cells }) => expect(cells).toHaveLength(columns.length));
    }
  );

  test("a day stands on one line of its column in Word", () => {
    const days = [...quarter, ...year]
      .flatMap(({ columns }) => columns)
      .filter(({ numberFormat }) => numberFormat === DATE_FORMAT);
    expect(days.length).toBeGreaterThan(6);
    const width = textWidth("30/06/2026", { face: "regular", size: PRINT_FONT_SIZE });
    for (const { share } of days) {
      expect(share * TEXT_WIDTH - 2 * CELL_MARGIN).toBeGreaterThan(width);
    }
  });

  test("say what n and N are, and that the classes add up to the total", () => {
    const { note, rows } = titled(quarter, "Theo lĩnh vực");
    expect(rows.at(-1)!.cells[1]).toBe(39);
    expect(note).toContain("N là số nhiệm vụ phải thực hiện");
    const [, sum, total] = /Kiểm tra tổng số: ([\d +]+) = (\d+)\./.exec(note)!;
    expect(sum!.split(" + ").reduce((all, each) => all + Number(each), 0)).toBe(Number(total));
  });

  test("tell who owes a period's result where work comes round", () => {
    const figures = { ...figuresOf("Quý I"), recurring: { total: 1, missed: [] } };
    const { rows } = titled(reportTables(figures, NOTHING), "VII. Nhiệm vụ định kỳ chậm kỳ");
    expect(rows[0]!.cells[0]).toBe("Không có nhiệm vụ chậm kỳ.");
  });

  test("an empty list says so", () => {
    const { rows } = titled(quarter, "hoàn thành trong kỳ");
    expect(rows.map(({ kind, cells }) => [kind, cells[0]])).toEqual([
      ["empty", "Không có nhiệm vụ hoàn thành trong kỳ."],
    ]);
  });
});

describe("a task that was finished in the period", () => {
  test("stands with its day, its documents and what is found elsewhere, one a line", () => {
    const figures = figuresOf("Quý I", {
      filledIn: {
        1: { status: STATUS_WORDS.done, doneOn: { day: day("2026-01-14") } },
      },
      results: [
        { number: "1", period: "", document: "05/QĐ-UBND", issuedOn: day("2026-01-14") },
        { number: "1", period: "", document: "06/KH-UBND" },
        { number: "1", period: "", link: " Hồ sơ lưu tại phòng " },
        { number: "1", period: "" },
      ],
    });
    const { rows, note } = titled(reportTables(figures, NOTHING), "hoàn thành trong kỳ");
    expect(rows).toHaveLength(1);
    expect(rows[0]!.cells).toContain("05/QĐ-UBND ngày 14/01/2026\n06/KH-UBND\nHồ sơ lưu tại phòng");
    expect(rows[0]!.cells).toContainEqual({ day: day("2026-01-14") });
    expect(note).toBe("1 nhiệm vụ có ngày hoàn thành từ 15/12/2025 đến 14/3/2026.");
  });
});

describe("the comparison with what was reported", () => {
  const figures = figuresOf("6 tháng", {
    filledIn: {
      1: { status: STATUS_WORDS.done, doneOn: { day: day("2026-01-14") } },
      2: { status: STATUS_WORDS.notArising },
    },
  });

  test("says more, less or the same, rates in points with n/N beside them", () => {
    const before = reported({ total: 39, rateBase: 39, doneOnTime: 3, inTime: 36 });
    const compared = comparedWith([before], figures.period);
    const { columns, rows } = titled(reportTables(figures, compared), "So sánh");
    expect(columns.map(({ header }) => header)).toEqual([
      "Nội dung",
      "Kỳ này",
      "Kỳ trước (Quý I)",
      "Tăng, giảm",
    ]);
    expect(rows.slice(0, 4).map(({ cells }) => cells)).toEqual([
      ["Tổng số", 39, 39, "0"],
      ["Số phải thực hiện (N)", 38, 39, "-1"],
      ["Đã hoàn thành (n)", 1, 3, "-2"],
      ["Tỷ lệ hoàn thành (n/N)", "2,6% (1/38)", "7,7% (3/39)", "-5,1 điểm %"],
    ]);
  });

  test("a rate of nothing has no difference", () => {
    const before = reported({ total: 1, notArising: 1 });
    const compared = comparedWith([before], figures.period);
    const { rows } = titled(reportTables(figures, compared), "So sánh");
    expect(rows[3]!.cells.slice(2)).toEqual([null, null]);
  });
});

describe("a report on a plan with targets", () => {
  const measured = followedTarget({ plan: 80, taskNumbers: ["22"] }, { firstQuarter: 71 });
  const figures = { ...figuresOf("Quý I"), targets: [measured, followedTarget()] };

  test("has their table, and is numbered on", () => {
    const titles = reportTables(figures, NOTHING).map(({ title }) => title);
    expect(titles.slice(5, 7)).toEqual([
      "VI. Tình hình thực hiện chỉ tiêu",
      "VII. Nhiệm vụ quá hạn",
    ]);
  });

  test("of a task that is a target it gives the figure, of one that only serves it what staff wrote", () => {
    const task = { ...figures.overdue[0]!, outcome: "Đang vận động", number: "22" };
    const indicator = { ...task, text: "Tỷ lệ thanh toán trực tuyến đạt tối thiểu 80%" };
    const tables = reportTables({ ...figures, overdue: [indicator, task] }, NOTHING);
    const outcomes = titled(tables, "quá hạn").rows.map(({ cells }) => cells.at(-2));
    expect(outcomes).toEqual(["71% (kế hoạch: tối thiểu 80%)\nĐang vận động", "Đang vận động"]);
  });
});
