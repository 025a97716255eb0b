import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { knownDay } from "../../src/plan/day";
import { type DrawInput, drawWorkbook } from "../../src/sheets/drawWorkbook";
import type { SheetBlueprint, WorkbookBlueprint } from "../../src/sheets/blueprint";
import { checksumFormula, checksumOf, joinedText } from "../../src/sheets/printChecksum";
import { PRINTED_FIELDS } from "../../src/sheets/printNote";
import { DEFAULT_PRINT_OPTIONS } from "../../src/sheets/printOptions";
import type { TrackedTask } from "../../src/sheets/tracking";
import { calculated, shown } from "./calculated";
import { seedInput, trackedTask } from "./seedInput";

const CURRENT = "Bản in khớp với bảng theo dõi.";
const OUTDATED = "Bản in cũ hơn bảng theo dõi. Hãy bấm “Lập lại bản in”.";

/** What the note beside a print of one table says once the workbook holds another. */
function noteOf(printed: DrawInput, held: DrawInput = printed): unknown {
  const print = drawWorkbook(printed).sheets.find(({ role }) => role === "print")!;
  const { row, column } = print.cells.at(-1)!;
  return shown(calculated(beside(held, print)), "Bản in phụ lục", row, column);
}

/** The sheets that people fill in, as they are drawn of a table, and one more. */
function beside(held: DrawInput, another: SheetBlueprint): WorkbookBlueprint {
  const { sheets, names } = drawWorkbook(held);
  const kept = sheets.filter(({ onRebuild }) => onRebuild === "keep");
  const roles = new Set(kept.map(({ role }) => role));
  return {
    sheets: [...kept, another],
    names: names.filter(({ target }) => target.kind === "column" || roles.has(target.role)),
  };
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

describe("the note beside the print", () => {
  const seed = seedInput();

  it("says that the print agrees with the table", () => {
    expect(noteOf(seed)).toBe(CURRENT);
  });

  it.each([
    ["a day that moves", edited(seed, 1, { deadlineText: "Trước ngày 16/01/2026" })],
    ["day and month changed about", edited(seed, 1, { deadlineText: "Trước ngày 51/10/2026" })],
    ["a word", edited(seed, 22, { deliverable: "Báo cáo của UBND xã" })],
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

  it("does not care for what is not printed", () => {
    expect(noteOf(seed, edited(seed, 1, { status: "Đang thực hiện", note: "Đã đôn đốc" }))).toBe(
      CURRENT
    );
  });

  it("looks at status, progress and the day of the figures in the progress version", () => {
    const progress = { ...seed, print: { ...DEFAULT_PRINT_OPTIONS, progress: true } };
    expect(noteOf(progress)).toBe(CURRENT);
    expect(noteOf(progress, edited(progress, 1, { status: "Đang thực hiện" }))).toBe(OUTDATED);
    const later = { ...progress, settings: { ...seed.settings, asOf: knownDay(2026, 6, 11) } };
    expect(noteOf(progress, later)).toBe(OUTDATED);
  });

  it("stands outside of what is printed", () => {
    const { cells, layout } = drawWorkbook(seed).sheets.find(({ role }) => role === "print")!;
    const { column } = cells.at(-1)!;
    expect(column).toBeGreaterThan(layout.page.printArea!.columns);
  });
});

describe("the sum behind it", () => {
  it("is the same by the formula and by our own counting, whatever the cells hold", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 30 }).filter((words) => !/^['=]/.test(words)),
      fc.constantFrom("Trước ngày 15/01/2026", "Quý I\nQuý III", "Phòng Văn hóa - Xã hội", "1,5")
    );
    const cell = fc.oneof(text, fc.nat(500), fc.constant(null));
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (cells) => {
        const tracked = cells.map(([number, deliverable], index) =>
          trackedTask(`nv-${index}`, { number, text: "Việc", deliverable })
        );
        const input = { ...seedInput(), tracked };
        const print = drawWorkbook(input).sheets.find(({ role }) => role === "print")!;
        const formula = `=${checksumFormula("PhuLuc", "_chữ in")}`;
        const probe = { row: 1, column: 20, content: [[{ formula }]] };
        const workbook = calculated(beside(input, { ...print, cells: [probe] }));
        expect(shown(workbook, print.name, 1, 20)).toBe(
          checksumOf(tracked.map((task) => joinedText(PRINTED_FIELDS.map((id) => task.cells[id]))))
        );
      }),
      { numRuns: 25 }
    );
  });
});
