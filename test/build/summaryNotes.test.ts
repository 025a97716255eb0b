import { describe, expect, test } from "@jest/globals";
import { refreshSummary } from "../../src/actions/redrawSheet";
import { drawReports } from "../../src/actions/reports/drawReports";
import { columnLetters } from "../../src/notation/columnLetters";
import { SHEET_COLUMNS } from "../../src/sheets/summary/columns";
import { AS_OF, openBuilt } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { inWorkbook, readTable, shownOn } from "./clerkAtWork";

const TODAY = { today: AS_OF };
const SUMMARY = "Tổng hợp";
const NOTE = SHEET_COLUMNS.length;
/** Beyond the page of these rows some cells calculate for the period and the day. */
const HELPERS_ROWS = [3, 4];
const LOST = "Ghi chú của dòng không còn: ";

/** The sheet row of the n-th row that is called so (1 is the first). */
async function rowOf(host: OfficeHost, label: string, n = 1): Promise<number> {
  const rows = await shownOn(host, SUMMARY);
  const found = rows.flatMap(([first], index) => (first === label ? [index + 1] : []));
  return found[n - 1]!;
}

async function write(
  host: OfficeHost,
  label: string,
  text: string,
  { n = 1, column = NOTE } = {}
): Promise<void> {
  host.type(SUMMARY, `${columnLetters(column)}${await rowOf(host, label, n)}`, text);
}

async function noteOf(host: OfficeHost, label: string, n = 1): Promise<unknown> {
  const rows = await shownOn(host, SUMMARY);
  return rows[(await rowOf(host, label, n)) - 1]![NOTE - 1];
}

/** What stands below the note on the rates. */
async function footOf(host: OfficeHost): Promise<readonly unknown[]> {
  const first = (await shownOn(host, SUMMARY)).map((row) => row[0]);
  const end = first.findIndex((text) => String(text).startsWith("Tỷ lệ hoàn thành ="));
  return first.slice(end + 1).filter((text) => text !== "");
}

async function typeIntoList(
  host: OfficeHost,
  table: string,
  header: string,
  name: string,
  text: string
): Promise<void> {
  const { sheet, headerRow, columns, rows } = await readTable(host, table);
  const at = rows.findIndex((row) => row[header] === name);
  const row = headerRow + 1 + (at < 0 ? rows.length : at);
  host.type(sheet, `${columns.get(header)}${row}`, text);
}

describe("a note in the summary's note column", () => {
  test("stays beside its area, agency and quarter when rows come in above it", async () => {
    const host = await openBuilt();
    await write(host, "Công an xã", "chờ số liệu của Công an thành phố");
    await write(host, "Xây dựng chính quyền điện tử, chính quyền số", "1-2");
    await write(host, "Quý II/2026", "tính cả hạn điều chỉnh");
    await write(host, "Tổng cộng", "đã đối chiếu", { n: 2 });
    await typeIntoList(host, "LinhVuc", "Lĩnh vực", "", "Chuyển đổi số");
    await typeIntoList(host, "DonVi", "Tên", "", "Trạm Y tế xã");
    await refreshSummary(TODAY);
    expect(await noteOf(host, "Công an xã")).toBe("chờ số liệu của Công an thành phố");
    expect(await noteOf(host, "Xây dựng chính quyền điện tử, chính quyền số")).toBe("1-2");
    expect(await noteOf(host, "Quý II/2026")).toBe("tính cả hạn điều chỉnh");
    expect(await noteOf(host, "Tổng cộng", 2)).toBe("đã đối chiếu");
    expect(await noteOf(host, "Tổng cộng")).toBe("");
    expect(await footOf(host)).toEqual([]);
    await host.idle();
    host.traffic.reset();
    await refreshSummary(TODAY);
    expect(host.traffic.cells.written).toBe(0);
  });

  test("whose area is gone becomes a line at the foot, until somebody deletes the line", async () => {
    const host = await openBuilt();
    await write(host, "Cải cách thể chế", "còn chờ Sở Tư pháp");
    await typeIntoList(host, "LinhVuc", "Lĩnh vực", "Cải cách thể chế", "Thể chế");
    await refreshSummary(TODAY);
    const line = `${LOST}Cải cách thể chế: còn chờ Sở Tư pháp`;
    expect(await footOf(host)).toEqual([line]);
    await typeIntoList(host, "LinhVuc", "Lĩnh vực", "", "Chuyển đổi số");
    await drawReports(TODAY);
    expect(await footOf(host)).toEqual([line]);
    host.type(SUMMARY, `A${await rowOf(host, line)}`, "");
    await drawReports(TODAY);
    expect(await footOf(host)).toEqual([]);
  });

  test("makes its row as high as it needs", async () => {
    const host = await openBuilt();
    const long = "chờ số liệu ".repeat(20).trim();
    await write(host, "Công an xã", long);
    await refreshSummary(TODAY);
    const row = host.file.getWorksheet(SUMMARY)!.getRow(await rowOf(host, "Công an xã"));
    expect(row.height).toBeGreaterThan(100);
  });
});

test("the period can be chosen in its cell, and its days follow", async () => {
  const host = await openBuilt();
  await drawReports({ ...TODAY, period: "Quý I" });
  expect(() => host.type(SUMMARY, "B3", "Quý V")).toThrow();
  host.type(SUMMARY, "B3", "Năm");
  const [, , row] = await shownOn(host, SUMMARY);
  expect([row![1], row![6], row![10]]).toEqual(["Năm", 46_006, 46_370]);
});

test("a row put in above the summary moves no name away from its cell for good", async () => {
  const host = await openBuilt();
  await inWorkbook(host, ({ worksheets }) => {
    worksheets.getItem(SUMMARY).getRange("1:1").insert("Down");
  });
  await refreshSummary(TODAY);
  const formula = await host.excel.Excel.run(async (context) => {
    const item = context.workbook.names.getItem("KyDangBaoCao").load("formula");
    await context.sync();
    return item.formula;
  });
  expect(formula).toBe("='Tổng hợp'!$B$3");
});

describe("rows and columns that users put in or take away in the summary", () => {
  const PLACES: readonly (readonly [string, string, "in" | "out"])[] = [
    ["a row above all", "1:1", "in"],
    ["a row above the first block", "6:6", "in"],
    ["two rows in the middle of a block", "10:11", "in"],
    ["a blank row that goes", "5:5", "out"],
    ["a row of an area that goes", "8:8", "out"],
    ["a column before the names", "A:A", "in"],
    ["a column among the counts", "C:C", "in"],
    ["a column of counts that goes", "C:C", "out"],
  ];

  test.each(PLACES)("%s: every note stays with its row", async (_, address, way) => {
    const host = await openBuilt();
    await write(host, "Cải cách thể chế", "còn chờ Sở Tư pháp");
    await write(host, "Tổng cộng", "đã đối chiếu", { n: 2 });
    await write(host, "Quý II/2026", "1-2");
    await host.idle();
    await inWorkbook(host, ({ worksheets }) => {
      const range = worksheets.getItem(SUMMARY).getRange(address);
      const isRow = /\d/.test(address);
      if (way === "in") {
        range.insert(isRow ? "Down" : "Right");
      } else {
        range.delete(isRow ? "Up" : "Left");
      }
    });
    await host.idle();
    await refreshSummary(TODAY);
    await host.idle();
    const rows = await shownOn(host, SUMMARY);
    const notes = rows.flatMap((row) =>
      row[NOTE - 1] && row[NOTE - 1] !== "Ghi chú" ? [[row[0], row[NOTE - 1]]] : []
    );
    expect(notes).toEqual([
      ["Cải cách thể chế", "còn chờ Sở Tư pháp"],
      ["Tổng cộng", "đã đối chiếu"],
      ["Quý II/2026", "1-2"],
    ]);
    expect(await footOf(host)).toEqual([]);
    const beside = rows.filter((_, index) => !HELPERS_ROWS.includes(index + 1));
    expect(beside.flatMap((row) => row.slice(NOTE).filter((text) => text !== ""))).toEqual([]);
    expect(await refreshSummary(TODAY)).toMatchObject({ changedCells: 0 });
  });

  test("a note whose row is taken away goes with it, and no other", async () => {
    const host = await openBuilt();
    await write(host, "Cải cách thể chế", "còn chờ Sở Tư pháp");
    await write(host, "Công an xã", "đã làm việc");
    await host.idle();
    const row = await rowOf(host, "Cải cách thể chế");
    await inWorkbook(host, ({ worksheets }) => {
      worksheets.getItem(SUMMARY).getRange(`${row}:${row}`).delete("Up");
    });
    await refreshSummary(TODAY);
    expect(await noteOf(host, "Công an xã")).toBe("đã làm việc");
    expect(await noteOf(host, "Cải cách thể chế")).toBe("");
    expect(await footOf(host)).toEqual([]);
  });
});

describe("what users write in their own way", () => {
  test("a note that calculates goes as its value where its row moves, and stays a formula where it stays", async () => {
    const host = await openBuilt();
    const row = await rowOf(host, "Cải cách thể chế");
    const cell = `${columnLetters(NOTE)}${row}`;
    await inWorkbook(host, ({ worksheets }) => {
      const range = worksheets.getItem(SUMMARY).getRange(cell);
      range.numberFormat = [["General"]];
      range.formulas = [[`="còn "&B${row}`]];
    });
    await host.idle();
    host.calculate();
    const said = await noteOf(host, "Cải cách thể chế");
    expect(said).toMatch(/^còn \d+$/);
    await drawReports({ ...TODAY, period: "Quý I" });
    expect(host.file.getWorksheet(SUMMARY)!.getCell(cell).formula).toBe(`"còn "&B${row}`);
    await typeIntoList(host, "LinhVuc", "Lĩnh vực", "Cải cách thể chế", "Thể chế");
    await refreshSummary(TODAY);
    expect(await footOf(host)).toEqual([`${LOST}Cải cách thể chế: ${String(said)}`]);
  });

  test("text under the summary stays where it is, and lost notes come beside it", async () => {
    const host = await openBuilt();
    await write(host, "Cải cách thể chế", "còn chờ Sở Tư pháp");
    const rows = await shownOn(host, SUMMARY);
    const note = rows.findIndex(([text]) => String(text).startsWith("Tỷ lệ hoàn thành =")) + 1;
    host.type(SUMMARY, `A${note + 2}`, "NGƯỜI LẬP BIỂU");
    await typeIntoList(host, "LinhVuc", "Lĩnh vực", "Cải cách thể chế", "Thể chế");
    await refreshSummary(TODAY);
    expect(await footOf(host)).toEqual([
      "NGƯỜI LẬP BIỂU",
      `${LOST}Cải cách thể chế: còn chờ Sở Tư pháp`,
    ]);
    expect(await refreshSummary(TODAY)).toMatchObject({ changedCells: 0 });
  });
});
