import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { knownDay } from "../../src/plan/day";
import { type DrawInput, drawWorkbook } from "../../src/sheets/drawWorkbook";
import type { CellContent, SheetBlueprint, WorkbookBlueprint } from "../../src/sheets/blueprint";
import type { RecordedResult } from "../../src/plan/followedTask";
import { checksumOf, joinedText } from "../../src/sheets/printChecksum";
import { PRINTED_FIELDS } from "../../src/sheets/printNote";
import { DEFAULT_PRINT_OPTIONS } from "../../src/sheets/printOptions";
import { resultContent } from "../../src/sheets/resultContent";
import type { TrackedTask } from "../../src/sheets/tracking";
import { RESULTS_COLUMNS, RESULTS_TABLE } from "../../src/tables/resultsColumns";
import { calculated, shown } from "./calculated";
import { seedInput, trackedTask } from "./seedInput";

const JUNE_11 = knownDay(2026, 6, 11);
const CURRENT = "Bản in khớp với bảng theo dõi.";
const OUTDATED = "Bản in cũ hơn bảng theo dõi. Hãy bấm “Lập lại bản in”.";

/** A formula that a person can still read. */
const LONGEST = 500;

/** What the note beside a print of one table says once the workbook holds another. */
function noteOf(printed: DrawInput, held: DrawInput = printed): unknown {
  const print = printOf(printed);
  const { row, column } = print.cells.at(-1)!;
  return shown(calculated(beside(held, print)), print.name, row, column);
}

function printOf(input: DrawInput): SheetBlueprint {
  return drawWorkbook(input).sheets.find(({ role }) => role === "print")!;
}

/** The sheets that people fill in, as they are drawn of a table, with its results, and one more. */
function beside(held: DrawInput, another: SheetBlueprint): WorkbookBlueprint {
  const { sheets, names } = drawWorkbook(held);
  const kept = sheets.filter(({ onRebuild }) => onRebuild === "keep");
  const roles = new Set(kept.map(({ role }) => role));
  return {
    sheets: [...kept.map((sheet) => holding(sheet, held.report?.results ?? [])), another],
    names: names.filter(({ target }) => target.kind === "column" || roles.has(target.role)),
  };
}

/** The sheet with these results, where it is that of `KetQua`. */
function holding(sheet: SheetBlueprint, results: readonly RecordedResult[]): SheetBlueprint {
  const rows = results.map((result) => RESULTS_COLUMNS.map(({ id }) => resultContent(result, id)));
  const tables = sheet.tables.map((table) =>
    table.name === RESULTS_TABLE && rows.length > 0 ? { ...table, rows } : table
  );
  return { ...sheet, tables };
}

function formulaOf(content: CellContent): string {
  return typeof content === "object" && content !== null && "formula" in content
    ? content.formula
    : "";
}

function edited(input: DrawInput, number: number, cells: Partial<TrackedTask["cells"]>): DrawInput {
  return {
    ...input,
    tracked: input.tracked.map((task) =>
      task.cells.number === number ? { ...task, cells: { ...task.cells, ...cells } } : task
    ),
  };
}

/** The product of a task at the end of its text. */
function movedText({ tracked }: DrawInput, number: number): Partial<TrackedTask["cells"]> {
  const { cells } = tracked.find((task) => task.cells.number === number)!;
  return {
    deliverable: null,
    supporting: `${String(cells.supporting)}${String(cells.deliverable)}`,
  };
}

/** The plan printed with its progress, and with these results. */
function withProgress(input: DrawInput, results: readonly RecordedResult[] = []): DrawInput {
  return {
    ...input,
    print: { ...DEFAULT_PRINT_OPTIONS, progress: true },
    report: { chosen: "", day: null, periods: [], results, sheets: new Set() },
  };
}

describe("the note beside the print", () => {
  const seed = seedInput();

  it("says that the print agrees with the table", () => {
    expect(noteOf(seed)).toBe(CURRENT);
  });

  it.each([
    ["a day that moves", edited(seed, 1, { deadlineText: "Trước ngày 16/01/2026" })],
    ["day and month changed about", edited(seed, 1, { deadlineText: "Trước ngày 51/10/2026" })],
    ["a figure", edited(seed, 1, { number: 7 })],
    ["a word", edited(seed, 22, { deliverable: "Báo cáo của UBND xã" })],
    ["a stop at the end of a row", edited(seed, 1, { deliverable: "Kế hoạch của UBND xã." })],
    ["another spelling of a mark", edited(seed, 2, { lead: "Phòng Văn hoá - Xã hội" })],
    ["text that moved into another column", edited(seed, 3, movedText(seed, 3))],
    ["another area", edited(seed, 3, { area: "Cải cách thể chế" })],
    ["a task that is gone", { ...seed, tracked: seed.tracked.slice(0, -1) }],
    [
      "a task that came",
      {
        ...seed,
        tracked: [...seed.tracked, trackedTask("nv-new", { number: 40, text: "Việc mới" })],
      },
    ],
    [
      "two tasks that changed places",
      { ...seed, tracked: [seed.tracked[1]!, seed.tracked[0]!, ...seed.tracked.slice(2)] },
    ],
  ])("says that it is older after %s", (_, held) => {
    expect(noteOf(seed, held)).toBe(OUTDATED);
  });

  it.each([
    ["kho lưu trữ", "qho lưu trữ"],
    ["15 xã", "15 kã"],
    ["kèm 3", "kèm 4"],
  ])("says that it is older once “%s” is “%s”", (before, after) => {
    const printed = edited(seed, 1, { deliverable: before });
    expect(noteOf(printed, edited(seed, 1, { deliverable: after }))).toBe(OUTDATED);
  });

  it("does not care whether the user's figures have a decimal comma or a point", () => {
    const point = edited(seed, 1, { number: 1.5 });
    const comma = edited(seed, 1, { number: "1,5" });
    expect(noteOf(point, comma)).toBe(CURRENT);
  });

  it("does not care for what is not printed", () => {
    expect(noteOf(seed, edited(seed, 1, { status: "Đang thực hiện", note: "Đã đôn đốc" }))).toBe(
      CURRENT
    );
  });

  it("says that the print of a table without tasks agrees with it, until one comes", () => {
    const none = { ...seed, tracked: [] };
    expect([noteOf(none), noteOf(none, seed)]).toEqual([CURRENT, OUTDATED]);
  });

  it("stands with all that it needs outside of what is printed", () => {
    const { cells, layout } = printOf(seed);
    const besides = cells.filter(({ column }) => column > layout.page.printArea!.columns);
    expect(besides).toEqual([cells.at(-1)]);
  });

  it("shows nothing but its sentence", () => {
    const { cells, layout } = printOf(withProgress(seed));
    const besides = cells.filter(({ column }) => column > layout.page.printArea!.columns);
    const places = besides.flatMap(({ row, column, content }) =>
      content.flatMap((line, down) => line.map((_, across) => [row + down, column + across]))
    );
    const isUnseen = ([row, column]: readonly number[]) =>
      layout.formats.some(
        ({ area, format }) =>
          format.numberFormat === ";;;" &&
          row! >= area.row &&
          row! < area.row + area.rows &&
          column! >= area.column &&
          column! < area.column + area.columns
      );
    const { row, column } = cells.at(-1)!;
    expect(places.filter((place) => !isUnseen(place))).toEqual([[row, column]]);
  });

  it.each([
    ["the document's own version", seed],
    ["the progress version", withProgress(seed)],
  ])("goes by formulas that one can read, in %s and its tables", (_, input) => {
    const { sheets } = beside(input, printOf(input));
    const formulas = sheets.flatMap(({ cells, tables }) => [
      ...cells.flatMap(({ content }) => content.flat()).map(formulaOf),
      ...tables.flatMap(({ columns }) => columns.map(({ formula = "" }) => formula)),
    ]);
    expect(formulas.filter(({ length }) => length > LONGEST)).toEqual([]);
  });
});

describe("the note beside the progress version", () => {
  const seed = seedInput();
  const result: RecordedResult = {
    taskId: "nv-1",
    number: "1",
    row: 0,
    period: "",
    deliverable: "Kế hoạch",
    document: "15/KH-UBND",
    issuedOn: knownDay(2026, 1, 12),
    agency: "",
    criterion: "",
    link: "",
  };
  const later: RecordedResult = { ...result, row: 1, period: "Quý I", document: "31/BC-UBND" };
  const done = edited(seed, 1, {
    status: "Đã hoàn thành",
    // Twenty seconds past seven: more digits than Excel joins to a text.
    doneOn: { day: knownDay(2026, 1, 12), time: 7 / 24 + 1 / 4320 },
  });
  const printed = withProgress(done, [result, later]);

  it("says that the print agrees with the tables", () => {
    expect(noteOf(printed)).toBe(CURRENT);
    expect(noteOf(withProgress(seed))).toBe(CURRENT);
  });

  const changed = (cells: Partial<TrackedTask["cells"]>) => edited(printed, 1, cells);
  it.each([
    ["another status", edited(printed, 2, { status: "Đang thực hiện" })],
    ["another day on which a task was done", changed({ doneOn: { day: knownDay(2026, 1, 13) } })],
    ["a word of the plan", changed({ deliverable: "Kế hoạch của Đảng ủy xã" })],
    ["a day of the figures", { ...printed, settings: { ...seed.settings, asOf: JUNE_11 } }],
    ["another number of a document", withProgress(done, [result, { ...later, document: "32" }])],
    ["another day of issue", withProgress(done, [{ ...result, issuedOn: JUNE_11 }, later])],
    [
      "a result's period that moved to its link",
      withProgress(done, [result, { ...later, period: "", link: "Quý I" }]),
    ],
    ["results that changed places", withProgress(done, [later, result])],
    ["a result that is gone", withProgress(done, [result])],
    ["a result that came", withProgress(done, [result, later, { ...later, row: 2 }])],
  ])("says that it is older after %s", (_, held) => {
    expect(noteOf(printed, held)).toBe(OUTDATED);
  });
});

describe("the sum behind it", () => {
  it("is the same by the formula and by our own counting, whatever the cells hold", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 30 }).filter((words) => !/^['=]/.test(words)),
      fc.constantFrom("Trước ngày 15/01/2026", "Quý I\nQuý III", "Phòng Văn hóa - Xã hội", "1,5")
    );
    const figure = fc.oneof(
      fc.nat(500),
      fc.nat(500).map((number) => number / 7)
    );
    const cell = fc.oneof(text, figure, fc.constant(null));
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (cells) => {
        const tracked = cells.map(([number, deliverable], index) =>
          trackedTask(`nv-${index}`, { number, text: "Việc", deliverable })
        );
        const input = { ...seedInput(), tracked };
        const print = printOf(input);
        const { row, column } = print.cells.at(-1)!;
        expect(shown(calculated(beside(input, print)), print.name, row, column + 2)).toBe(
          checksumOf(tracked.map((task) => joinedText(PRINTED_FIELDS.map((id) => task.cells[id]))))
        );
      }),
      { numRuns: 25 }
    );
  });
});
