import { describe, expect, it } from "@jest/globals";
import { type CalendarDay, addDays, knownDay } from "../../src/plan/day";
import type { DeadlineKind } from "../../src/plan/deadline/deadline";
import { type Status, progressOf } from "../../src/plan/progress";
import { KIND_WORDS, PROGRESS_WORDS, STATUS_WORDS } from "../../src/plan/vocabulary";
import type { CellContent } from "../../src/sheets/blueprint";
import { drawWorkbook } from "../../src/sheets/drawWorkbook";
import type { TrackedTask } from "../../src/sheets/tracking";
import { TRACKING_COLUMNS } from "../../src/tables/trackingColumns";
import { resultsFormulas } from "../../src/sheets/resultsFormulas";
import { trackingFormulas } from "../../src/sheets/trackingFormulas";
import { calculated, shown } from "./calculated";
import { SETTINGS_2026, seedInput, trackedTask } from "./seedInput";

const SHEET = "Phụ lục (theo dõi)";
const FIRST_ROW = 5;

type Cells = Partial<TrackedTask["cells"]>;

/** One result of `KetQua`: task id or STT, period, day of its document. */
type Result = readonly [
  id: string | null,
  number: number | null,
  period: string | null,
  day?: CalendarDay,
];

const on = (month: number, day: number) => ({ day: knownDay(2026, month, day) });

/** What the two formula columns show for tasks on a day. */
function formulasOf(tasks: readonly Cells[], asOf: CalendarDay, results: readonly Result[] = []) {
  const tracked = tasks.map((cells, index) =>
    trackedTask(`nv-${index + 1}`, { text: "Báo cáo kết quả", number: index + 1, ...cells })
  );
  const drawn = drawWorkbook({ ...seedInput({ asOf }), tracked });
  const needed = drawn.sheets.filter(({ role }) => role !== "print" && role !== "summary");
  const sheets = needed.map((sheet) =>
    sheet.role === "results" && results.length > 0
      ? {
          ...sheet,
          tables: sheet.tables.map((table) => ({ ...table, rows: results.map(resultRow) })),
        }
      : sheet
  );
  const names = drawn.names.filter(
    ({ target }) => target.kind === "column" || needed.some(({ role }) => role === target.role)
  );
  const workbook = calculated({ sheets, names });
  const columnOf = (id: "progress" | "periodResults") =>
    TRACKING_COLUMNS.findIndex((column) => column.id === id) + 1;
  return tasks.map((_, index) => ({
    progress: shown(workbook, SHEET, FIRST_ROW + index, columnOf("progress")),
    periodResults: shown(workbook, SHEET, FIRST_ROW + index, columnOf("periodResults")),
  }));
}

function progressOn(asOf: CalendarDay, cells: Cells, results: readonly Result[] = []): unknown {
  return formulasOf([cells], asOf, results)[0]!.progress;
}

function resultRow([id, number, period, day]: Result): readonly CellContent[] {
  return [id, number, period, null, null, day === undefined ? null : { day }, null, null, null];
}

const TODAY = knownDay(2026, 6, 10);

describe("the formula of Tiến độ, row by row of the truth table", () => {
  const due = on(6, 30);
  it.each<[string, Cells]>([
    ["Dừng thực hiện", { status: "Dừng thực hiện", due: on(1, 1) }],
    ["Không phát sinh", { status: "Không phát sinh" }],
    ["Hoàn thành đúng hạn", { status: "Đã hoàn thành", due: on(6, 9), doneOn: on(6, 9) }],
    ["Hoàn thành quá hạn", { status: "Đã hoàn thành", due: on(6, 9), doneOn: on(6, 10) }],
    ["Trong hạn", { status: "Đã hoàn thành", due, doneOn: on(6, 11) }],
    ["Quá hạn", { status: "Đã hoàn thành", due: on(6, 9), doneOn: on(6, 11) }],
    [
      "Hoàn thành (không giao hạn)",
      { status: "Đã hoàn thành", doneOn: on(5, 1), kind: "Thường xuyên" },
    ],
    ["Hoàn thành (thiếu ngày)", { status: "Đã hoàn thành", due }],
    ["Quá hạn", { status: "Đang thực hiện", due: on(6, 9) }],
    ["Sắp đến hạn", { due: on(6, 10) }],
    ["Sắp đến hạn", { due: on(6, 17) }],
    ["Trong hạn", { due: on(6, 18) }],
    ["Chưa đến kỳ", { start: on(7, 1), due: on(9, 30) }],
    ["Thường xuyên", { kind: "Thường xuyên", start: on(1, 1) }],
    ["Thường xuyên", { kind: "Định kỳ" }],
    ["Theo yêu cầu", { kind: "Theo yêu cầu" }],
    ["Trong hạn", { kind: "Theo yêu cầu", due: on(12, 31) }],
    ["Chưa rõ hạn", { kind: "Chưa rõ" }],
    ["Chưa rõ hạn", {}],
  ])("%s", (word, cells) => {
    expect(progressOn(TODAY, cells)).toBe(word);
  });

  it("holds a whole-year task back from Sắp đến hạn until MocNhacCaNam", () => {
    const task = { kind: "Cả năm", start: on(1, 1), due: on(12, 5) };
    expect(progressOn(knownDay(2026, 11, 29), task)).toBe("Trong hạn");
    expect(progressOn(knownDay(2026, 11, 30), task)).toBe("Sắp đến hạn");
  });

  it("counts an extension only with its document", () => {
    const task = { due: on(3, 31), extendedDue: on(9, 30) };
    expect(progressOn(TODAY, task)).toBe("Quá hạn");
    expect(progressOn(TODAY, { ...task, extensionDocument: " " })).toBe("Quá hạn");
    expect(progressOn(TODAY, { ...task, extensionDocument: "CV 12/UBND" })).toBe("Trong hạn");
  });

  it("takes text in a date column for no date, and blanks around a status for nothing", () => {
    expect(progressOn(TODAY, { kind: "Ngày cụ thể", due: "30/6/2026 " })).toBe("Chưa rõ hạn");
    expect(progressOn(TODAY, { status: " Đã hoàn thành ", due, doneOn: "hôm qua" })).toBe(
      "Hoàn thành (thiếu ngày)"
    );
  });

  it("says nothing of a row that holds no task", () => {
    expect(progressOn(TODAY, { text: null })).toBe("");
  });
});

describe("Chậm kỳ", () => {
  const monthly = { kind: "Định kỳ", rhythm: "Hằng tháng" };
  const firstFive: readonly Result[] = [1, 2, 3, 4, 5].map((month) => [
    "nv-1",
    1,
    `Tháng ${month}`,
  ]);

  it("begins on the day after a period without a result", () => {
    expect(progressOn(knownDay(2026, 1, 31), monthly)).toBe("Thường xuyên");
    expect(progressOn(knownDay(2026, 2, 1), monthly)).toBe("Chậm kỳ");
  });

  it("ends when every period that is over has a result, and is not made good by a later one", () => {
    expect(progressOn(TODAY, monthly, firstFive)).toBe("Thường xuyên");
    const gap: readonly Result[] = [...firstFive.slice(1), ["nv-1", 1, "Tháng 6"]];
    expect(progressOn(TODAY, monthly, gap)).toBe("Chậm kỳ");
  });

  it.each([
    ["Hằng quý", ["Quý I"], knownDay(2026, 7, 1)],
    ["6 tháng", [], knownDay(2026, 7, 1)],
    ["Năm", [], knownDay(2027, 1, 1)],
  ])("follows the rhythm %s", (rhythm, periods, firstLateDay) => {
    const results = periods.map((period): Result => ["nv-1", 1, period]);
    const task = { kind: "Định kỳ", rhythm };
    expect(progressOn(addDays(firstLateDay, -1), task, results)).toBe("Thường xuyên");
    expect(progressOn(firstLateDay, task, results)).toBe("Chậm kỳ");
  });

  it("takes a result without id by its STT, and never one of another task", () => {
    const january = knownDay(2026, 2, 10);
    expect(progressOn(january, monthly, [[null, 1, "Tháng 1"]])).toBe("Thường xuyên");
    expect(progressOn(january, monthly, [[null, 2, "Tháng 1"]])).toBe("Chậm kỳ");
    expect(progressOn(january, monthly, [["nv-2", 1, "Tháng 1"]])).toBe("Chậm kỳ");
  });
});

describe("the formula of Kết quả trong kỳ", () => {
  it("counts the periods of a recurring task that have a result, each once", () => {
    const results: readonly Result[] = [
      ["nv-1", 1, "Tháng 1"],
      ["nv-1", 1, "Tháng 1"],
      ["nv-1", 1, "Tháng 10"],
      [null, 1, "Tháng 3"],
      // Issued after the day, and the same once more before it, further down.
      ["nv-1", 1, "Tháng 5", addDays(TODAY, 5)],
      ["nv-1", 1, "Tháng 5", addDays(TODAY, -5)],
      ["nv-1", 1, "Tháng 6", addDays(TODAY, 1)],
      // Twice by now, the earlier one further down.
      ["nv-1", 1, "Tháng 2", addDays(TODAY, -1)],
      ["nv-1", 1, "Tháng 2", addDays(TODAY, -9)],
    ];
    const rhythms = ["Hằng tháng", "Hằng quý", "6 tháng", "Năm", null];
    const tasks = rhythms.map((rhythm) => ({ kind: "Định kỳ", rhythm }));
    expect(formulasOf(tasks, TODAY, results).map((row) => row.periodResults)).toEqual([
      "5/12 lần",
      "0/4 lần",
      "0/2 lần",
      "0/1 lần",
      "",
    ]);
  });

  it("says for all-year work whether the quarter of the as-of date has a result", () => {
    const results: readonly Result[] = [
      ["nv-1", 1, null, knownDay(2026, 4, 1)],
      ["nv-2", 2, null, knownDay(2026, 3, 31)],
      [null, 3, null, knownDay(2026, 6, 30)],
      [null, 3, null, TODAY],
      ["nv-4", 4, null, addDays(TODAY, 1)],
    ];
    const kinds = ["Cả năm", "Thường xuyên", "Thường xuyên", "Cả năm", "Ngày cụ thể"];
    const rows = formulasOf(
      kinds.map((kind) => ({ kind })),
      TODAY,
      results
    );
    expect(rows.map((row) => row.periodResults)).toEqual([
      "có kết quả trong quý",
      "chưa có",
      "có kết quả trong quý",
      "chưa có",
      "",
    ]);
  });

  it("says so of the other tasks where an error stands in the cells of one", () => {
    const results = [1, 2].map((number): Result => [`nv-${number}`, number, null, TODAY]);
    const kinds = [{ formula: "=NA()" }, "Cả năm"];
    const rows = formulasOf(
      kinds.map((kind) => ({ kind })),
      TODAY,
      results
    );
    expect(rows[1]!.periodResults).toBe("có kết quả trong quý");
  });
});

it("gives the word of the plain function for every status, kind and date", () => {
  const { asOf, dueSoonDays, wholeYearReminderFrom } = { ...SETTINGS_2026, asOf: TODAY };
  const statuses = Object.keys(STATUS_WORDS) as Status[];
  const kinds = Object.keys(KIND_WORDS) as DeadlineKind[];
  const starts = [null, addDays(TODAY, 5), addDays(TODAY, -5)];
  const dues = [null, ...[-1, 0, 7, 8].map((days) => addDays(TODAY, days))];
  const dones = [null, addDays(TODAY, -1), addDays(TODAY, 3)];
  const cases = statuses.flatMap((status) =>
    kinds.flatMap((kind) =>
      starts.flatMap((start) =>
        dues.flatMap((due) => dones.map((doneOn) => ({ status, kind, start, due, doneOn })))
      )
    )
  );
  const cell = (day: CalendarDay | null) => (day === null ? null : { day });
  const words = formulasOf(
    cases.map(({ status, kind, start, due, doneOn }) => ({
      status: STATUS_WORDS[status] || null,
      kind: KIND_WORDS[kind],
      start: cell(start),
      due: cell(due),
      doneOn: cell(doneOn),
    })),
    asOf
  );
  const expected = cases.map(
    (state) =>
      PROGRESS_WORDS[
        progressOf({ ...state, periodMissed: false }, { asOf, dueSoonDays, wholeYearReminderFrom })
      ]
  );
  expect(words.map((row) => row.progress)).toEqual(expected);
});

describe("the formulas of the working tables", () => {
  const { own, helpers } = trackingFormulas();
  const all = Object.entries({
    ...own,
    ...helpers,
    ...Object.fromEntries(
      Object.entries(resultsFormulas()).map(([id, formula]) => [`KetQua ${id}`, formula])
    ),
  });

  it.each(all)("%s can be read", (id, formula) => {
    expect(formula.length).toBeLessThanOrEqual(id === "progress" ? 400 : 500);
  });

  it.each(all)("%s uses functions of Excel 2010 only", (_, formula) => {
    const outside = formula.replace(/"[^"]*"/g, "");
    const newer = (outside.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []).filter((name) => !OLD.has(name));
    expect(newer).toEqual([]);
  });

  it("look at the as-of day in the two columns that people see alone", () => {
    const looking = all.filter(([, formula]) => /NgayBaoCao|TODAY|NOW/.test(formula));
    expect(looking.map(([id]) => id)).toEqual(["progress", "periodResults"]);
  });
});

const OLD: ReadonlySet<string> = new Set([
  ...["AND", "COUNTIFS", "DATE", "FIND", "IF", "IFERROR", "INDEX", "INT", "ISNUMBER", "LOWER"],
  ...["MATCH", "MAX", "MOD", "MONTH", "N", "NOT", "OR", "REPT", "ROW", "SMALL", "SUBSTITUTE"],
  ...["SUMIFS", "TEXT", "TRIM", "VLOOKUP", "YEAR"],
]);
