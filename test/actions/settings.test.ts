import { beforeEach, describe, expect, test } from "@jest/globals";
import { loadSettings } from "../../src/actions/settings/loadSettings";
import { openOwnSheet } from "../../src/actions/openSheet";
import { saveSettings } from "../../src/actions/settings/saveSettings";
import { ExcelProblem } from "../../src/excel/problem";
import { knownDay } from "../../src/plan/day";
import { inWorkbook, readTable } from "../build/clerkAtWork";
import { build, contentsOf, openBuilt, openHost } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { loaded, save, saveValues } from "./settingsOnSheet";

const SHEET = "Thiết lập";

let host: OfficeHost;

beforeEach(async () => {
  host = await openBuilt();
});

/** The cells of a setting as the workbook holds it. */
async function settingCell(name: string): Promise<{ formula: unknown; format: string }> {
  return host.excel.Excel.run(async (context) => {
    const cell = context.workbook.names.getItem(name).getRange().load("formulas,numberFormat");
    await context.sync();
    return { formula: cell.formulas[0]![0], format: cell.numberFormat[0]![0] };
  });
}

/** Types into the cell of a setting, as somebody in the sheet. */
async function typeSetting(name: string, value: string | number): Promise<void> {
  await inWorkbook(host, ({ names }) => {
    names.getItem(name).getRange().values = [[value]];
  });
}

test("a workbook without an appendix has no settings to read or save", async () => {
  const { content } = await loaded();
  await openHost(undefined);
  expect(await loadSettings()).toEqual({ ok: false, problem: "notBuilt" });
  expect(await saveSettings({ from: content, to: content, keptInTasks: [] })).toEqual({
    ok: false,
    problem: "notBuilt",
  });
  expect(await openOwnSheet("settings")).toBe(false);
});

describe("saving settings", () => {
  test("writes a cell for each changed setting and leaves everything else as it is", async () => {
    const before = contentsOf(host);
    const { kept, needsBuild } = await saveValues({ dueSoonDays: 10 });
    const changed = contentsOf(host).filter((line) => !before.includes(line));
    const visible = changed.filter((line) => !line.startsWith("~PhuLuc"));
    expect(visible).toHaveLength(1);
    expect(visible[0]).toMatch(/^Thiết lập B6 .*"value":10\}$/);
    expect([kept, needsBuild]).toEqual([[], false]);
  });

  test("puts words, numbers and days where the formulas of the workbook look for them", async () => {
    const { loaded: after, needsBuild } = await saveValues({
      asOf: knownDay(2026, 6, 30),
      planState: "issued",
      documentNumber: "05/QĐ-UBND",
      issuedOn: knownDay(2026, 1, 9),
      beforeMeansExclusive: false,
    });
    expect(needsBuild).toBe(true);
    expect((await settingCell("TinhTrangKeHoach")).formula).toBe("Đã ban hành");
    expect((await settingCell("SoVanBan")).formula).toBe("05/QĐ-UBND");
    expect((await settingCell("TruocNgayTinhCaNgay")).formula).toBe("Có");
    expect(await settingCell("NgayBanHanh")).toEqual({ formula: 46031, format: "dd/mm/yyyy" });
    expect(after.content.settings).toMatchObject({ planState: "issued", issuedOn: 20462 });
  });

  test("keeps text that begins like a formula, or looks like a date, as text", async () => {
    const { loaded: after } = await saveValues({ documentNumber: "1-2", accompanying: "=A1" });
    expect(after.content.settings).toMatchObject({ documentNumber: "1-2", accompanying: "=A1" });
  });

  test("lets the day of the figures follow the calendar again, and fixes it", async () => {
    expect((await loaded()).content.settings.asOf).toBe(knownDay(2026, 6, 10));
    const { loaded: following } = await saveValues({ asOf: null });
    expect((await settingCell("NgayBaoCao")).formula).toBe("=TODAY()");
    expect(following.content.settings.asOf).toBeNull();
    await saveValues({ asOf: knownDay(2026, 9, 30) });
    expect((await settingCell("NgayBaoCao")).formula).toBe(46295);
  });

  test("gives the day of the figures back where its cell was emptied, whatever else is saved", async () => {
    await typeSetting("NgayBaoCao", "");
    expect((await loaded()).content.settings.asOf).toBeNull();
    await saveValues({ dueSoonDays: 10 });
    expect((await settingCell("NgayBaoCao")).formula).toBe("=TODAY()");
  });

  test("fixes the day of the figures where its cell was emptied", async () => {
    await typeSetting("NgayBaoCao", "");
    await saveValues({ asOf: knownDay(2026, 9, 30) });
    expect((await settingCell("NgayBaoCao")).formula).toBe(46295);
  });

  test("keeps what somebody typed into the sheet meanwhile, and says so", async () => {
    const { content } = await loaded();
    await typeSetting("SoNgayNhac", 14);
    await typeSetting("CoQuanBanHanh", "UBND phường Hòa Bình");
    const settings = { ...content.settings, dueSoonDays: 10, documentNumber: "07/QĐ-UBND" };
    const { kept, loaded: after } = await save(content, { settings });
    expect(kept).toEqual([
      { kind: "setting", label: "Số ngày nhắc trước hạn", wanted: "10", present: "14" },
    ]);
    expect(after.content.settings).toMatchObject({
      dueSoonDays: 14,
      documentNumber: "07/QĐ-UBND",
      authority: "UBND phường Hòa Bình",
    });
  });

  test("finds a setting by its name, wherever its cell and however its sheet is called now", async () => {
    await inWorkbook(host, ({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("2:2").insert("Down");
      worksheets.getItem(SHEET).name = "Cấu hình";
    });
    await saveValues({ dueSoonDays: 3 });
    expect((await settingCell("SoNgayNhac")).formula).toBe(3);
    expect(await openOwnSheet("settings")).toBe(true);
  });

  test("asks for a setting whose row was deleted, and writes nothing", async () => {
    const { content } = await loaded();
    await inWorkbook(host, ({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("6:6").delete("Up");
    });
    const before = contentsOf(host);
    const settings = { ...content.settings, dueSoonDays: 10, documentNumber: "07/QĐ-UBND" };
    const problem = await save(content, { settings }).catch((error: unknown) => error);
    expect(problem).toMatchObject({ kind: "settingMissing", detail: "Số ngày nhắc trước hạn" });
    expect(contentsOf(host)).toEqual(before);
  });

  test("is refused by a protected sheet before anything is written", async () => {
    await inWorkbook(host, ({ worksheets }) => worksheets.getItem(SHEET).protection.protect());
    const before = contentsOf(host);
    const problem = await saveValues({ dueSoonDays: 10 }).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ExcelProblem);
    expect(problem).toMatchObject({ kind: "protected", detail: SHEET });
    expect(contentsOf(host)).toEqual(before);
  });

  test("does not disturb what the next build remembers of the source", async () => {
    await saveValues({ dueSoonDays: 10 });
    const rebuilt = await build();
    expect(rebuilt.tracked).toHaveLength(39);
    expect(rebuilt.restored).toBe(false);
    expect((await readTable(host)).rows).toHaveLength(39);
  });
});
