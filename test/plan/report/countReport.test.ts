import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { finish } from "../../../src/pace/steps";
import { addDays, fromIso, knownDay, type CalendarDay } from "../../../src/plan/day";
import { reportFigures } from "../../../src/plan/report/countReport";
import type { ReportFigures } from "../../../src/plan/report/reportFigures";
import { periodInReport } from "../../../src/plan/report/reportPeriod";
import { doneCount, totalOf, type SummaryCounts } from "../../../src/plan/summary";
import { KIND_WORDS, STATUS_WORDS } from "../../../src/plan/vocabulary";
import type { RecordedResult } from "../../../src/plan/followedTask";
import { followedOf, SOUND, type Cells } from "../checks/followedOf";
import { SEED_REPORTS } from "../due/seedFollowed";

const day = (iso: string): CalendarDay => fromIso(iso)!;
const on = (iso: string) => ({ day: day(iso) });

interface Reported {
  readonly rows: readonly Cells[];
  readonly results?: readonly Partial<RecordedResult>[];
  readonly asOf?: CalendarDay;
  readonly period?: string;
}

/** The figures of the report of the first quarter of 2026, unless another period or day is asked for. */
function figuresOf({ rows, results = [], asOf, period = "Quý I" }: Reported): ReportFigures {
  const inReport = periodInReport(SEED_REPORTS, knownDay(2026, 1, 1), period)!;
  const followed = followedOf({ rows, results, asOf: asOf ?? inReport.to });
  const lines = results.map((line, row) => ({ ...NO_RESULT, row, ...line }));
  return finish(
    reportFigures({ followed, results: lines, periods: SEED_REPORTS, period: inReport })
  );
}

const NO_RESULT: RecordedResult = {
  taskId: "",
  number: "",
  row: 0,
  period: "",
  deliverable: "",
  document: "",
  issuedOn: null,
  agency: "",
  criterion: "",
  link: "",
};

const DATED: Cells = {
  kind: KIND_WORDS.date,
  deadlineText: "Trước ngày 01/3/2026",
  due: on("2026-02-28"),
};
const DONE = STATUS_WORDS.done;

const numbers = (tasks: readonly { readonly number: string }[]) =>
  tasks.map(({ number }) => number);

describe("the list of what is late", () => {
  test("says how many days, with the longest first, and the reason where there is one", () => {
    const { overdue } = figuresOf({
      rows: [
        DATED,
        { ...DATED, due: on("2026-01-14"), delayReason: " Chờ ý kiến của Sở " },
        { ...DATED, due: on("2026-03-14") },
      ],
    });
    expect(overdue.map(({ number, daysLate, reason }) => [number, daysLate, reason])).toEqual([
      ["2", 59, "Chờ ý kiến của Sở"],
      ["1", 14, ""],
    ]);
  });

  test("goes by the extension where its document is named, and only there", () => {
    const extended: Cells = { ...DATED, extendedDue: on("2026-03-31") };
    const { overdue, extended: counts } = figuresOf({
      rows: [
        extended,
        { ...extended, extensionDocument: "12/CV-UBND" },
        { ...extended, extensionDocument: "  " },
      ],
    });
    expect(numbers(overdue)).toEqual(["1", "3"]);
    expect(counts.total).toBe(1);
  });

  test("never names work of the whole year before its end, nor work without one", () => {
    const { overdue } = figuresOf({
      rows: [SOUND, { ...SOUND, deadlineText: "Thường xuyên" }],
      asOf: day("2026-12-31"),
      period: "Năm",
    });
    expect(overdue).toEqual([]);
  });
});

describe("the list of what is due next", () => {
  test("runs from the day of the figures to the end of the next period", () => {
    const due = (iso: string): Cells => ({ ...DATED, due: on(iso) });
    const { dueNext } = figuresOf({
      rows: [due("2026-06-14"), due("2026-06-15"), due("2026-03-15"), due("2026-03-14")],
    });
    expect(numbers(dueNext)).toEqual(["4", "3", "1"]);
  });

  test("names nothing that is done, dropped or did not arise", () => {
    const due: Cells = { ...DATED, due: on("2026-04-01") };
    const words = [DONE, STATUS_WORDS.stopped, STATUS_WORDS.notArising];
    expect(figuresOf({ rows: words.map((status) => ({ ...due, status })) }).dueNext).toEqual([]);
  });
});

describe("the list of what was finished in the period", () => {
  const done = (iso: string): Cells => ({ ...DATED, status: DONE, doneOn: on(iso) });

  test("counts its first and last day, by the day of finishing", () => {
    const { finished } = figuresOf({
      rows: [done("2026-03-14"), done("2026-03-15"), done("2025-12-15"), done("2025-12-14")],
    });
    expect(finished.map(({ number, isLate }) => [number, isLate])).toEqual([
      ["3", false],
      ["1", true],
    ]);
  });

  test("brings what proves it, named by the id or by the STT alone", () => {
    const { finished } = figuresOf({
      rows: [done("2026-02-10")],
      results: [
        { taskId: "nv-1", document: "05/QĐ-UBND" },
        { taskId: "", number: "1", document: "06/KH-UBND" },
        { taskId: "nv-2", number: "1", document: "07/BC-UBND" },
      ],
    });
    expect(finished[0]!.results.map(({ document }) => document)).toEqual([
      "05/QĐ-UBND",
      "06/KH-UBND",
    ]);
  });

  test("is silent about a task that somebody finished without a day", () => {
    const figures = figuresOf({ rows: [{ ...DATED, status: DONE }] });
    expect(figures.finished).toEqual([]);
    expect(figures.total.doneNoDate).toBe(1);
  });
});

describe("the groups", () => {
  test("names of areas are told apart as Excel does, and what is in none has a row of its own", () => {
    const { byArea } = figuresOf({
      rows: [SOUND, { ...SOUND, area: "CẢI CÁCH THỂ CHẾ" }, { ...SOUND, area: "Thể chế" }],
    });
    expect(
      byArea.filter(({ total }) => total > 0).map(({ group, total }) => [group, total])
    ).toEqual([
      ["Cải cách thể chế", 2],
      ["", 1],
    ]);
  });

  test("an agency's other spellings count as it, several leads in one cell as nobody's", () => {
    const leads = ["Phòng Văn hóa - Xã hội", "Phòng Văn hoá-xã hội", "Công an xã\nPhòng Kinh tế"];
    const { byLead } = figuresOf({ rows: leads.map((lead) => ({ ...SOUND, lead })) });
    expect(
      byLead.filter(({ total }) => total > 0).map(({ group, total }) => [group, total])
    ).toEqual([
      ["Phòng Văn hóa - Xã hội", 2],
      ["", 1],
    ]);
  });

  test("every quarter and month of the year has its row, other years' come after them", () => {
    const { byQuarter, byMonth } = figuresOf({
      rows: [
        { ...DATED, due: on("2027-01-31") },
        DATED,
        { ...SOUND, deadlineText: "Thường xuyên" },
      ],
    });
    expect(byQuarter.map(({ group, total }) => `${group}: ${total}`)).toEqual([
      "Quý I/2026: 1",
      "Quý II/2026: 0",
      "Quý III/2026: 0",
      "Quý IV/2026: 0",
      "Quý I/2027: 1",
      ": 1",
    ]);
    expect(byMonth.map(({ group }) => group)).toHaveLength(14);
    expect(byMonth.slice(-2).map(({ group }) => group)).toEqual(["Tháng 01/2027", ""]);
  });

  test("a task with a word in “Nguồn giao” was added during the year", () => {
    const { original, added } = figuresOf({
      rows: [SOUND, { ...SOUND, origin: "Bổ sung trong năm" }, { ...SOUND, origin: "  " }],
    });
    expect([original.total, added.total]).toEqual([2, 1]);
  });
});

describe("evidence by criterion", () => {
  test("stands in natural order, without a code last, and lists only what proves something", () => {
    const { evidence } = figuresOf({
      rows: [SOUND],
      results: [
        { taskId: "nv-1", criterion: "1.10", document: "10/BC-UBND" },
        { taskId: "nv-1", document: "11/BC-UBND" },
        { taskId: "nv-1", criterion: "1.2", link: "https://xa.example/1" },
        { taskId: "nv-1", criterion: "1.3", deliverable: "Báo cáo" },
        { number: "7", criterion: "1.10", document: "12/BC-UBND" },
      ],
    });
    expect(
      evidence.map(({ criterion, results }) => [criterion, ...results.map((each) => each.document)])
    ).toEqual([
      ["1.2", ""],
      ["1.10", "10/BC-UBND", "12/BC-UBND"],
      ["", "11/BC-UBND"],
    ]);
    expect(evidence[1]!.results.map(({ taskNumber, taskText }) => [taskNumber, taskText])).toEqual([
      ["1", SOUND.text],
      ["7", ""],
    ]);
  });
});

const DAYS = fc.integer({ min: -40, max: 420 }).map((days) => ({
  day: addDays(knownDay(2026, 1, 1), days),
}));
const optionally = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const rows = fc.array(
  fc.record({
    area: fc.constantFrom("Cải cách thể chế", "cải cách thể chế", "Chế độ công vụ", "Khác", ""),
    lead: fc.constantFrom("Phòng Kinh tế", "Công an xã", "Ban lạ", "Công an xã\nPhòng Kinh tế", ""),
    kind: fc.constantFrom(...Object.values(KIND_WORDS)),
    due: optionally(DAYS),
    extendedDue: optionally(DAYS),
    extensionDocument: fc.constantFrom(null, " ", "12/CV-UBND"),
    status: fc.constantFrom(null, "lạ", ...Object.values(STATUS_WORDS)),
    doneOn: optionally(DAYS),
    origin: fc.constantFrom(null, "Bổ sung trong năm"),
  }),
  { maxLength: 12 }
);
const periods = fc.constantFrom(...SEED_REPORTS.map(({ name }) => name));
const reports = fc
  .tuple(rows, periods, DAYS)
  .map(([cells, period, { day: asOf }]) => figuresOf({ rows: cells, period, asOf }));

const classes = (counts: SummaryCounts): number =>
  doneCount(counts) +
  counts.inTime +
  counts.overdue +
  counts.openNoDeadline +
  counts.notArising +
  counts.stopped;

/** The counts alone: rows bear names too. */
const counted = (all: readonly SummaryCounts[]): SummaryCounts => totalOf(all);

describe("whatever the table holds", () => {
  test("every grouping closes with the total, and every row with itself", () => {
    fc.assert(
      fc.property(reports, (figures) => {
        const { total, byArea, byLead, byQuarter, byMonth, original, added } = figures;
        for (const all of [byArea, byLead, byQuarter, byMonth, [original, added]]) {
          expect(counted(all)).toEqual(total);
          all.forEach((row) => expect(classes(row)).toBe(row.total));
        }
      })
    );
  });

  test("what was finished in the period is among what is done, what is late as many as counted", () => {
    fc.assert(
      fc.property(reports, ({ total, finished, overdue, dueNext, asOf }) => {
        expect(finished.length).toBeLessThanOrEqual(doneCount(total));
        expect(overdue).toHaveLength(total.overdue);
        expect(dueNext.length).toBeLessThanOrEqual(total.inTime);
        overdue.forEach(({ due, daysLate }) => expect(due + daysLate).toBe(asOf));
      })
    );
  });

  test("no task stands in two lists", () => {
    fc.assert(
      fc.property(reports, ({ finished, overdue, dueNext }) => {
        const ids = [...finished, ...overdue, ...dueNext].map(({ taskId }) => taskId);
        expect(new Set(ids).size).toBe(ids.length);
      })
    );
  });
});
