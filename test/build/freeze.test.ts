import { TASK_HELPERS } from "../../src/tables/helperColumns";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { freezeValues } from "../../src/actions/freezeValues";
import { wordFrozen } from "../../src/messages/freeze";
import { saveValues } from "../actions/settingsOnSheet";
import { registerCustomFunctions } from "../command/customFunctions";
import { build, openHost, savedContentsOf } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import {
  addTask,
  contentsOfSheet,
  fillIn,
  inWorkbook,
  readTable,
  sheetNamesOf,
  shownOn,
  SOURCE,
  trackedRow,
} from "./clerkAtWork";
import { NOTES, workbookToFreeze } from "./workbookToFreeze";

const TRACKING = "Phụ lục (theo dõi)";
const OURS = [TRACKING, "Sổ kết quả", "Thiết lập", "Bản in phụ lục", "Tổng hợp"];

let host: OfficeHost;

async function reopen(bytes: Uint8Array): Promise<void> {
  host = await openHost(bytes);
  registerCustomFunctions(host);
}

async function shownEverywhere(): Promise<readonly unknown[]> {
  const shown: unknown[] = [];
  for (const sheet of [...OURS, NOTES]) {
    shown.push(await shownOn(host, sheet));
  }
  return shown;
}

function formulasOn(sheet: string): readonly string[] {
  const found: string[] = [];
  host.file.getWorksheet(sheet)!.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.formula) {
        found.push(cell.address);
      }
    })
  );
  return found;
}

let atWork: Uint8Array;

beforeEach(async () => {
  atWork ??= await workbookToFreeze();
  await reopen(atWork);
});

describe("a frozen workbook", () => {
  test("shows what it showed, without a formula of ours, a memory or a hidden name", async () => {
    const before = await shownEverywhere();
    const source = contentsOfSheet(host, SOURCE);
    const outcome = await freezeValues();
    expect(outcome).toMatchObject({ ok: true, errors: 1, restored: false });
    expect(await shownEverywhere()).toEqual(before);
    expect(OURS.flatMap(formulasOn)).toEqual([]);
    expect(formulasOn(NOTES)).toEqual(["A3", "A4"]);
    expect(sheetNamesOf(host)).not.toContain("~PhuLuc");
    const names = host.file.definedNames.model.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("_PhuLuc"))).toEqual([]);
    expect(names).toContain("NgayBaoCao");
    expect(contentsOfSheet(host, SOURCE)).toEqual(source);
  });

  test("keeps number formats, so that dates stay dates, and says how many cells were frozen where", async () => {
    const outcome = await freezeValues();
    const sheets = outcome.ok ? outcome.sheets : [];
    expect(sheets.map(({ sheet }) => sheet).sort()).toEqual(
      [TRACKING, "Sổ kết quả", "Thiết lập", "Bản in phụ lục", "Tổng hợp", NOTES].sort()
    );
    expect(sheets.find(({ sheet }) => sheet === TRACKING)?.cells).toBe(
      (2 + TASK_HELPERS.length) * 39 + 1
    );
    expect(sheets.find(({ sheet }) => sheet === NOTES)?.cells).toBe(2);
    expect(wordFrozen(sheets, 1, "vi")).toMatch(/“Sổ tay”.*1 ô đang báo lỗi/);
    const cell = host.file.getWorksheet(NOTES)!.getCell("A1");
    expect([cell.formula, cell.numFmt]).toEqual([undefined, "dd/mm/yyyy"]);
  });

  test("keeps errors as errors, and is the same when it is opened without the add-in", async () => {
    await freezeValues();
    const before = await shownEverywhere();
    host = await openHost(await host.save());
    expect(await shownEverywhere()).toEqual(before);
    expect((await shownOn(host, NOTES))[1]).toEqual(["#N/A"]);
  });

  test("has nothing left to freeze", async () => {
    await freezeValues();
    await host.idle();
    host.traffic.reset();
    expect(await freezeValues()).toEqual({ ok: true, sheets: [], errors: 0, restored: false });
    expect(host.traffic.cells.written).toBe(0);
    expect(wordFrozen([], 0, "vi")).toMatch(/không có công thức nào/);
  });
});

test("a spilled summary stands as values in every cell", async () => {
  await freezeValues();
  const cell = host.file.getWorksheet("Tổng hợp")!.getCell("T8");
  expect([cell.formula, cell.value]).toEqual([undefined, 8]);
});

test("thousands of formulas beside one that spills are asked in requests that Excel takes", async () => {
  const lines = 4_500;
  await inWorkbook(host, ({ worksheets }) => {
    const sheet = worksheets.getItem(NOTES);
    sheet.getRange(`G1:G${lines}`).formulas = Array.from({ length: lines }, (_, line) => [
      `=CCHC.HAN("Quý ${["I", "II", "III", "IV"][line % 4]}/2026")`,
    ]);
    sheet.getRange("I1").formulas = [["=CCHC.TONGHOP(PhuLuc[#All],NgayBaoCao)"]];
  });
  const before = await shownOn(host, NOTES);
  expect(before[1]!.slice(8)).toHaveLength(15);
  expect(await freezeValues()).toMatchObject({ ok: true });
  expect(await shownOn(host, NOTES)).toEqual(before);
  expect(formulasOn(NOTES)).toEqual(["A3", "A4"]);
});

describe("freezing is refused before anything is written", () => {
  test.each([
    [
      "a protected sheet of ours",
      "protected",
      ({ worksheets }: Excel.Workbook) => worksheets.getItem("Tổng hợp").protection.protect(),
    ],
    [
      "a protected structure",
      "protected",
      ({ protection }: Excel.Workbook) => protection.protect(),
    ],
  ])("%s", async (_, kind, close) => {
    await inWorkbook(host, close);
    const before = await savedContentsOf(host);
    await expect(freezeValues()).rejects.toMatchObject({ kind });
    expect(await savedContentsOf(host)).toEqual(before);
  });

  test("a protected sheet of the user's that calls nothing of ours is none of our business", async () => {
    await inWorkbook(host, ({ worksheets }) => worksheets.getItem(SOURCE).protection.protect());
    expect(await freezeValues()).toMatchObject({ ok: true });
  });
});

describe("a build in a frozen workbook", () => {
  test("knows the rows again, keeps what was typed and calculates again", async () => {
    const ids = (await readTable(host)).rows.map((row) => row["Mã nhiệm vụ"]);
    await freezeValues();
    await reopen(await host.save());
    addTask(host);
    const built = await build();
    expect(built.tracked).toHaveLength(40);
    const { rows } = await readTable(host);
    expect(rows.slice(0, 39).map((row) => row["Mã nhiệm vụ"])).toEqual(ids);
    expect(await trackedRow(host, 1)).toMatchObject({
      "Trạng thái": "Đã hoàn thành",
      "Ghi chú": "Đã gửi xã",
      "Tiến độ": "Hoàn thành đúng hạn",
    });
    await fillIn(host, [1], { "Ngày hoàn thành": "20/01/2026" });
    expect((await trackedRow(host, 1))["Tiến độ"]).toBe("Hoàn thành quá hạn");
  });

  test("calculates again where a setting was saved since", async () => {
    await freezeValues();
    await saveValues({ dueSoonDays: 10 });
    await build();
    expect(formulasOn(TRACKING).length).toBeGreaterThanOrEqual(2 * 39);
    await fillIn(host, [1], { "Ngày hoàn thành": "20/01/2026" });
    expect((await trackedRow(host, 1))["Tiến độ"]).toBe("Hoàn thành quá hạn");
  });

  test("leaves the frozen summary as it is and makes a new one, once", async () => {
    await freezeValues();
    const frozen = await shownOn(host, "Tổng hợp");
    await build();
    await build();
    expect([await shownOn(host, "Tổng hợp"), formulasOn("Tổng hợp")]).toEqual([frozen, []]);
    expect(sheetNamesOf(host).filter((name) => name.startsWith("Tổng hợp"))).toEqual([
      "Tổng hợp",
      "Tổng hợp (2)",
    ]);
  });
});
