import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeSlips, type SlipFile } from "../../src/actions/slips/makeSlips";
import { toIso } from "../../src/plan/day";
import {
  SLIP_COLUMNS,
  SLIP_LISTS,
  slipColumn,
  slipResultColumn,
} from "../../src/tables/slipColumns";
import { PROGRESS_WORDS } from "../../src/plan/vocabulary";
import type { SheetArea } from "../../src/sheets/blueprint";
import type { FileSheet } from "../../src/sheets/fileBlueprint";
import { slipWorkbook } from "../../src/sheets/slips/slipWorkbook";
import { build, openHost } from "../excel/openSample";
import { fillProgress } from "../samples/fillProgress";
import { PROGRESS_DAYS } from "../samples/progress2026";
import type { CellPlace, SheetFacts } from "./facts";
import type { LibreOffice } from "./libreOffice";
import { makePictures, paperProblems, pdfProblems } from "./printing";
import { poppler } from "./tools";
import { expectEqual } from "./tracking";

const DAY = PROGRESS_DAYS[2]!;
const LATE: readonly string[] = [PROGRESS_WORDS.overdue, PROGRESS_WORDS.periodMissed];
const RULES = { list: "LIST", date: "DATE" } as const;

/**
 * The slips of the sample as LibreOffice opens them: what is locked, what drops down, what is hidden, and what is printed.
 * Leaves them with their pages in `folder`; one sentence for each difference.
 */
export async function slipProblems(
  office: LibreOffice,
  files: readonly SlipFile[],
  folder: string
): Promise<readonly string[]> {
  const slips = join(folder, "slips");
  mkdirSync(slips, { recursive: true });
  const found: string[] = [];
  for (const file of files) {
    const problems = await problemsOf(office, file, slips);
    found.push(...problems.map((problem) => `${file.name}: ${problem}`));
  }
  return found;
}

/** The longest, and the one with most that is late. */
export async function sampleSlips(): Promise<readonly SlipFile[]> {
  const host = await openHost();
  try {
    await build();
    await fillProgress(DAY);
    const made = await makeSlips({
      agencies: null,
      returnTo: "Phòng Văn hóa - Xã hội",
      today: DAY,
    });
    const files = made.ok ? made.files : [];
    const most = (of: (file: SlipFile) => number) =>
      files.reduce((best, file) => (of(file) > of(best) ? file : best));
    return [
      most(({ slip }) => slip.tasks.length),
      most(({ slip }) => slip.tasks.filter(isLate).length),
    ];
  } finally {
    host.uninstall();
  }
}

function isLate({ progress }: SlipFile["slip"]["tasks"][number]): boolean {
  return LATE.includes(progress);
}

async function problemsOf(
  office: LibreOffice,
  { slip, name, bytes }: SlipFile,
  folder: string
): Promise<readonly string[]> {
  const workbook = join(folder, name);
  writeFileSync(workbook, bytes);
  const file = slipWorkbook(slip);
  const { sheets, names } = await office.facts(workbook, toIso(DAY));
  const shown = sheets.filter(({ visible }) => visible);
  return [
    ...expectEqual(
      "sheets",
      sheets.map((sheet) => sheet.name),
      file.sheets.map((sheet) => sheet.name)
    ),
    ...expectEqual("sheets that are seen", shown.length, 2),
    ...Object.values(SLIP_LISTS).flatMap((list) =>
      expectEqual(`name ${list}`, names[list] !== undefined, true)
    ),
    ...paperProblems(sheets),
    ...shown.flatMap((sheet, index) => sheetProblems(sheet, file.sheets[index]!)),
    ...lateProblems(sheets[0]!),
    ...(await lockProblems(office, workbook, file.sheets, slip.tasks)),
    ...(await pageProblems(office, workbook, folder, name)),
  ];
}

function sheetProblems(facts: SheetFacts, sheet: FileSheet): readonly string[] {
  return [
    ...expectEqual(`hidden columns of "${sheet.name}"`, facts.hiddenColumns, sheet.hiddenColumns),
    ...expectEqual(`breadth of "${sheet.name}" in pages`, facts.page.pagesWide, 1),
    ...expectEqual(`errors of "${sheet.name}"`, facts.errors, []),
    ...facts.cutRows.map(({ row }) => `Row ${row} of "${sheet.name}" is too low for its text.`),
    ...sheet.layout.validations.flatMap(({ area, validation: { rule } }) => {
      const type = RULES[rule.kind as keyof typeof RULES];
      const found = facts.validations.find(
        ({ cells, ...own }) =>
          own.type === type &&
          cells.some(([row, column]) => row === area.row && column === area.column)
      );
      const wanted = cellsOf([area]);
      const missing = wanted.filter((cell) => !found?.cells.some((each) => same(each, cell)));
      return expectEqual(`cells of "${sheet.name}" without their ${type}`, missing, []);
    }),
  ];
}

/** The rows that are coloured are those whose word says so. */
function lateProblems({ rows, highlights }: SheetFacts): readonly string[] {
  const late = rows.flatMap((row, index) =>
    LATE.includes(row[slipColumn("progress") - 1] ?? "") ? [index + 1] : []
  );
  const coloured = highlights
    .filter(({ formula }) => formula.includes(PROGRESS_WORDS.overdue))
    .flatMap(({ cells }) => cells.map(([row]) => row));
  return expectEqual(
    "coloured rows",
    [...new Set(coloured)].sort((a, b) => a - b),
    late
  );
}

async function lockProblems(
  office: LibreOffice,
  workbook: string,
  sheets: readonly FileSheet[],
  tasks: SlipFile["slip"]["tasks"]
): Promise<readonly string[]> {
  const [, results] = sheets;
  const line = results!.unlocked![0]!.row;
  const numbered = tasks.find(({ number }) => /^\d+$/.test(number))!;
  const locks = await office.locks(workbook, toIso(DAY), {
    sheet: results!.name,
    cell: [line, slipResultColumn("number")],
    value: Number(numbered.number),
    answer: [line, slipResultColumn("taskId")],
  });
  return [
    ...expectEqual(`id of STT ${numbered.number}`, locks.answer, numbered.taskId),
    ...sheets.flatMap((sheet, index) => {
      const facts = locks.sheets[index]!;
      return [
        ...expectEqual(`lock of "${sheet.name}"`, facts.locked, true),
        ...expectEqual(
          `open cells of "${sheet.name}"`,
          inOrder(facts.open),
          inOrder(cellsOf(sheet.unlocked ?? []))
        ),
      ];
    }),
  ];
}

/** Every printed column on the first page, and no id on any. */
async function pageProblems(
  office: LibreOffice,
  workbook: string,
  folder: string,
  name: string
): Promise<readonly string[]> {
  let number = 0;
  return [...(await office.printSheets(workbook, toIso(DAY), folder))].flatMap(([sheet, pdf]) => {
    number += 1;
    makePictures(pdf, folder, `${name.replace(/\.xlsx$/, "")}-${number}`);
    return [...pdfProblems(sheet, pdf, null), ...(number === 1 ? columnProblems(pdf) : [])];
  });
}

function columnProblems(pdf: string): readonly string[] {
  const pages = poppler("pdftotext", ["-layout", pdf, "-"]).split("\f").slice(0, -1);
  const { header: id } = SLIP_COLUMNS.at(-1)!;
  const last = SLIP_COLUMNS.at(-2)!.header;
  return pages.flatMap((page, index) => [
    ...expectEqual(`"${last}" on page ${index + 1}`, page.includes(last), true),
    ...expectEqual(`"${id}" on page ${index + 1}`, page.includes(id), false),
  ]);
}

function cellsOf(areas: readonly SheetArea[]): readonly CellPlace[] {
  return areas.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, index): CellPlace => [
      row + Math.floor(index / columns),
      column + (index % columns),
    ])
  );
}

function inOrder(cells: readonly CellPlace[]): readonly CellPlace[] {
  return [...cells].sort(([row, column], [otherRow, other]) => row - otherRow || column - other);
}

function same([row, column]: CellPlace, [otherRow, other]: CellPlace): boolean {
  return row === otherRow && column === other;
}
