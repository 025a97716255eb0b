import { beforeEach, describe, expect, test } from "@jest/globals";
import { buildAppendix } from "../../src/actions/buildAppendix";
import { goToCell, openOwnSheet } from "../../src/actions/openSheet";
import { drawPrint, refreshSummary } from "../../src/actions/redrawSheet";
import { ExcelProblem } from "../../src/excel/problem";
import { wordNotBuilt, wordRedrawn } from "../../src/messages/ownSheets";
import {
  AS_OF,
  build,
  contentsOf,
  openBuilt,
  openHost,
  savedContentsOf,
  visibleContentsOf,
} from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { registerCustomFunctions } from "../command/customFunctions";
import { activeSheet } from "../host/model/selection";
import {
  contentsOfSheet,
  fillIn,
  inWorkbook,
  printedRow,
  readTable,
  shownOn,
  trackedRow,
} from "./clerkAtWork";

const TODAY = { today: AS_OF };
const SUMMARY = "Tổng hợp";
const PRINT = "Bản in phụ lục";

let host: OfficeHost;

/** Every test starts from the finished appendix of the sample, saved and opened again, without the source list. */
beforeEach(async () => {
  host = await openBuilt();
});

function inFront(): string {
  return activeSheet(host.file).name;
}

/** The clerk takes a new agency into the directory and gives it a task. */
async function newAgency(): Promise<void> {
  const directory = await readTable(host, "DonVi");
  host.type(directory.sheet, `A${directory.headerRow + 1 + directory.rows.length}`, "Trạm Y tế xã");
  await fillIn(host, [1], { "Cơ quan chủ trì": "Trạm Y tế xã" });
}

describe("a sheet that is up to date", () => {
  test.each([
    ["summary", refreshSummary, SUMMARY],
    ["print", drawPrint, PRINT],
  ] as const)("%s is shown and not written", async (role, redraw, sheet) => {
    const before = contentsOf(host);
    const outcome = await redraw(TODAY);
    expect(outcome).toEqual({ ok: true, changedCells: 0, restored: false });
    expect(host.traffic.cells.written).toBe(0);
    expect(contentsOf(host).filter((line) => !line.includes("views"))).toEqual(
      before.filter((line) => !line.includes("views"))
    );
    expect(inFront()).toBe(sheet);
    expect(wordRedrawn(role, 0, "vi")).toMatch(/khớp với bảng theo dõi/);
  });
});

describe("what changed in PhuLuc", () => {
  test("arrives in the summary, and PhuLuc stays as it is", async () => {
    await newAgency();
    const tracking = contentsOfSheet(host, "Phụ lục (theo dõi)");
    const print = contentsOfSheet(host, PRINT);
    const outcome = await refreshSummary(TODAY);
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.ok && outcome.changedCells).toBeGreaterThan(0);
    const row = (await shownOn(host, SUMMARY)).find(([name]) => name === "Trạm Y tế xã");
    expect(row?.slice(0, 2)).toEqual(["Trạm Y tế xã", 1]);
    expect(contentsOfSheet(host, "Phụ lục (theo dõi)")).toEqual(tracking);
    expect(contentsOfSheet(host, PRINT)).toEqual(print);
  });

  test("arrives in the print, under its title", async () => {
    // The sums beside the note are others after each change.
    const titleNow = async () =>
      (await shownOn(host, PRINT))[1]!.filter((shown) => typeof shown !== "number");
    const title = await titleNow();
    await fillIn(host, [1], { "Sản phẩm": "Kế hoạch kèm phụ lục" });
    // The cell, and the note beside the page that tells whether it is current.
    expect(await drawPrint(TODAY)).toEqual({ ok: true, changedCells: 2, restored: false });
    expect((await printedRow(host, 1))[5]).toBe("Kế hoạch kèm phụ lục");
    expect(await titleNow()).toEqual(title);
    expect(await drawPrint(TODAY)).toMatchObject({ changedCells: 0 });
  });

  test("leaves a full build afterwards nothing to do", async () => {
    await newAgency();
    await refreshSummary(TODAY);
    await drawPrint(TODAY);
    await host.idle();
    host.traffic.reset();
    await build();
    await host.idle();
    expect(host.traffic.cells.written).toBe(0);
  });

  test("a row that staff put in gets an id, and nothing else of it changes", async () => {
    const { sheet, headerRow, columns, rows } = await readTable(host);
    const below = headerRow + 1 + rows.length;
    host.type(sheet, `A${below}`, "40");
    host.type(sheet, `${columns.get("Nội dung công việc")}${below}`, "Việc giao thêm trong năm");
    const typed = (await readTable(host)).rows.at(-1)!;
    await refreshSummary(TODAY);
    const { "Mã nhiệm vụ": id, ...rest } = (await readTable(host)).rows.at(-1)!;
    expect(id).toMatch(/^nv-/);
    expect({ ...rest, "Mã nhiệm vụ": "" }).toEqual(typed);
  });
});

describe("the title of the print", () => {
  test("is that of the last build also where the print was deleted", async () => {
    const title = (await shownOn(host, PRINT))[1];
    await inWorkbook(host, ({ worksheets }) => worksheets.getItem(PRINT).delete());
    const outcome = await drawPrint(TODAY);
    expect(outcome.ok && outcome.changedCells).toBeGreaterThan(200);
    expect([(await shownOn(host, PRINT))[1], inFront()]).toEqual([title, PRINT]);
  });
});

test("a live summary stays live", async () => {
  registerCustomFunctions(host);
  await buildAppendix({ asOf: AS_OF, live: true, today: AS_OF });
  const outcome = await refreshSummary(TODAY);
  expect(outcome).toMatchObject({ ok: true, changedCells: 0 });
  expect((await shownOn(host, SUMMARY)).some((row) => row.length > 20)).toBe(true);
});

test("without PhuLuc there is nothing to draw from, and it is said what to do", async () => {
  host = await openHost();
  const before = await savedContentsOf(host);
  expect(await refreshSummary(TODAY)).toEqual({ ok: false, problem: "notBuilt" });
  expect(await drawPrint(TODAY)).toEqual({ ok: false, problem: "notBuilt" });
  expect(await savedContentsOf(host)).toEqual(before);
  expect(wordNotBuilt("vi")).toMatch(/bấm “Lập phụ lục”/);
});

test("a protected summary is refused before anything is written", async () => {
  await newAgency();
  await inWorkbook(host, ({ worksheets }) => worksheets.getItem(SUMMARY).protection.protect());
  const before = await savedContentsOf(host);
  const refused = await refreshSummary(TODAY).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ExcelProblem);
  expect(refused).toMatchObject({ kind: "protected" });
  expect(await savedContentsOf(host)).toEqual(before);
});

test("a fault in the middle leaves the workbook as it was or complete", async () => {
  await newAgency();
  const bytes = await host.save();
  // A journal that was cut off before it counted may stay in the memory.
  const before = await visibleContentsOf(await openHost(bytes));
  for (let n = 1; n <= 12; n += 1) {
    host = await openHost(bytes);
    host.failAt(n, { how: "midway", lasting: false });
    const outcome = await refreshSummary(TODAY).catch(() => null);
    host.heal();
    await host.idle();
    const listed = (await shownOn(host, SUMMARY)).some(([name]) => name === "Trạm Y tế xã");
    if (outcome === null && !listed) {
      expect([n, ...(await visibleContentsOf(host))]).toEqual([n, ...before]);
    } else {
      expect(await refreshSummary(TODAY)).toMatchObject({ changedCells: 0 });
    }
  }
});

describe("a place in the workbook", () => {
  test("is brought to the front, a hidden sheet of ours too", async () => {
    await inWorkbook(host, ({ worksheets }) => {
      worksheets.getItem(PRINT).visibility = "Hidden";
    });
    expect(await openOwnSheet("print")).toBe(true);
    expect(inFront()).toBe(PRINT);
    const { sheet, headerRow } = await readTable(host);
    expect(await goToCell({ sheet, row: headerRow + 3, column: 2 })).toBe(true);
    const selected = await host.excel.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe(`'${sheet}'!B${headerRow + 3}`);
  });

  test("that is gone is told, not guessed", async () => {
    expect(await goToCell({ sheet: "Không có", row: 1 })).toBe(false);
    await inWorkbook(host, ({ worksheets }) => worksheets.getItem(PRINT).delete());
    expect(await openOwnSheet("print")).toBe(false);
    expect((await trackedRow(host, 1))["STT"]).toBe(1);
  });
});
