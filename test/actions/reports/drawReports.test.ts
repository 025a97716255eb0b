import { beforeEach, expect, test } from "@jest/globals";
import { freezeValues } from "../../../src/actions/freezeValues";
import { drawReports } from "../../../src/actions/reports/drawReports";
import { openTargets } from "../../../src/actions/reports/openTargets";
import { REPORT_ROLES } from "../../../src/tables/sheetRoles";
import { AS_OF, build, openBuilt, openHost } from "../../excel/openSample";
import { fillIn, inWorkbook, sheetNamesOf, shownOn } from "../../build/clerkAtWork";
import type { OfficeHost } from "../../host/officeHost";

const TODAY = { today: AS_OF };
const SUMMARY = "Tổng hợp";

let host: OfficeHost;

beforeEach(async () => {
  host = await openBuilt();
});

/** The sheets that no build makes. */
async function drawn(): Promise<readonly string[]> {
  const before = new Set(sheetNamesOf(host));
  await drawReports(TODAY);
  await host.idle();
  return sheetNamesOf(host).filter((name) => !before.has(name) && !name.startsWith("~"));
}

/** The cells of formulas on a sheet. */
function formulasOf(name: string): number {
  const sheet = host.file.getWorksheet(name)!;
  let count = 0;
  sheet.eachRow((row) => row.eachCell((cell) => (count += cell.formula ? 1 : 0)));
  return count;
}

/** What the cells of a sheet show, row by row, without those that show nothing. */
async function textsOn(name: string): Promise<readonly string[]> {
  const rows = await shownOn(host, name);
  return rows.map((row) => row.filter((cell) => cell !== "").join(" | ")).filter(Boolean);
}

test("sheets that are missing are made, and drawing them again changes nothing", async () => {
  const made = await drawn();
  // All but the summary, and the targets.
  expect(made).toHaveLength(REPORT_ROLES.length);
  host.traffic.reset();
  expect(await drawReports(TODAY)).toEqual({
    ok: true,
    newSheets: 0,
    changedCells: 0,
    restored: false,
  });
  await host.idle();
  expect(host.traffic.cells.written).toBe(0);
});

test("the period that somebody chose stays, until another one is given", async () => {
  await drawReports({ ...TODAY, period: "Năm" });
  await drawReports(TODAY);
  expect((await shownOn(host, SUMMARY))[2]![1]).toBe("Năm");
  await drawReports({ ...TODAY, period: "Quý I" });
  const [, , row] = await shownOn(host, SUMMARY);
  // 15/12/2025 to 14/3/2026; the next period ends on 14/6/2026.
  expect([row![1], row![6], row![10], row![14]]).toEqual(["Quý I", 46_006, 46_095, 46_187]);
});

test("a build keeps the chosen period and draws the report's sheets that are there, no others", async () => {
  const made = await drawn();
  await drawReports({ ...TODAY, period: "Năm" });
  await build();
  await host.idle();
  expect((await shownOn(host, SUMMARY))[2]![1]).toBe("Năm");
  expect(sheetNamesOf(host)).toEqual(expect.arrayContaining([...made]));
  const fresh = await openHost();
  await build();
  await fresh.idle();
  expect(sheetNamesOf(fresh).filter((name) => made.includes(name))).toEqual([]);
});

test("frozen to values the report says what it said, whatever changes in PhuLuc", async () => {
  const sheets = [SUMMARY, ...(await drawn())];
  const before = await Promise.all(sheets.map(textsOn));
  expect(await freezeValues()).toMatchObject({ ok: true });
  await host.idle();
  expect(sheets.map(formulasOf)).toEqual(sheets.map(() => 0));
  await fillIn(host, [1], { "Trạng thái": "Đã hoàn thành" });
  expect(await Promise.all(sheets.map(textsOn))).toEqual(before);
});

test("a report drawn after freezing is a new one, and its period's names are its own", async () => {
  await drawReports({ ...TODAY, period: "Quý I" });
  await freezeValues();
  await drawReports({ ...TODAY, period: "Năm" });
  await host.idle();
  const name = sheetNamesOf(host).find((each) => each.startsWith(`${SUMMARY} (`))!;
  const [, , row] = await shownOn(host, name);
  expect([row![1], row![10]]).toEqual(["Năm", 46_370]);
  expect((await shownOn(host, SUMMARY))[2]![1]).toBe("Quý I");
});

test("a table ChiTieu of the user's own is left alone, and the report is drawn without targets", async () => {
  await inWorkbook(host, ({ worksheets }) => {
    const sheet = worksheets.add("Chỉ tiêu xã");
    sheet.getRange("A1:A2").values = [["Tên"], ["Thu ngân sách"]];
    sheet.tables.add("A1:A2", true).name = "ChiTieu";
  });
  expect(await drawReports(TODAY)).toMatchObject({ ok: true, newSheets: 5 });
  expect(sheetNamesOf(host)).not.toContain("Chỉ tiêu");
  expect(await shownOn(host, "Chỉ tiêu xã")).toEqual([["Tên"], ["Thu ngân sách"]]);
  await expect(openTargets(AS_OF)).rejects.toMatchObject({ kind: "nameTaken" });
});

test("without PhuLuc there is nothing to draw from", async () => {
  host = await openHost();
  expect(await drawReports(TODAY)).toEqual({ ok: false, problem: "notBuilt" });
});
