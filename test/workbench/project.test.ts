import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import type { SheetData } from "@odoo/o-spreadsheet/dist/types/types/workbook_data";
import { build, openHost } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { openSession } from "../host/openWorkbook";
import { projectWorkbook, type ProjectedWorkbook } from "./grid/project";

const SAMPLES = path.resolve(__dirname, "../samples");

async function builtSample(): Promise<{ host: OfficeHost; shown: ProjectedWorkbook }> {
  const host = await openHost();
  await build();
  host.calculate();
  return { host, shown: projectWorkbook(host.file) };
}

function sheetNamed(shown: ProjectedWorkbook, name: string): SheetData {
  return shown.sheets.find((sheet) => sheet.name === name)!;
}

/** The address of the cell under a header of the tracking table. */
function cell(sheet: SheetData, header: string, row: number): string {
  const headers = Object.entries(sheet.cells).filter(([address]) => /^[A-Z]+4$/.test(address));
  const [address = ""] = headers.find(([, text]) => text === header)!;
  return address.replace("4", String(row));
}

describe("the workbook in the grid", () => {
  it("shows what Excel shows: dates as Vietnamese writes them, results of formulas, no memory sheet", async () => {
    const { host, shown } = await builtSample();
    const tracking = sheetNamed(shown, "Phụ lục (theo dõi)");
    expect(tracking.cells[cell(tracking, "Hạn hoàn thành", 5)]).toBe("14/01/2026");
    expect(tracking.cells[cell(tracking, "Tiến độ", 6)]).not.toMatch(/^=/);
    expect(host.file.worksheets.length).toBeGreaterThan(shown.sheets.length);
  });

  it("offers the statuses of the settings sheet where a status is entered", async () => {
    const { shown } = await builtSample();
    const tracking = sheetNamed(shown, "Phụ lục (theo dõi)");
    const status = cell(tracking, "Trạng thái", 5).replace("5", "");
    const list = tracking.dataValidationRules.find(({ ranges }) =>
      ranges.some((range) => range.startsWith(`${status}5`))
    );
    expect(list?.criterion.values).toEqual([
      "Chưa thực hiện",
      "Đang thực hiện",
      "Đã hoàn thành",
      "Không phát sinh",
      "Dừng thực hiện",
    ]);
  });

  it("keeps highlighting, frozen panes, merges and hidden columns", async () => {
    const { shown } = await builtSample();
    const tracking = sheetNamed(shown, "Phụ lục (theo dõi)");
    expect(tracking.conditionalFormats.length).toBeGreaterThan(0);
    expect(tracking.panes).toEqual({ xSplit: 3, ySplit: 4 });
    expect(Object.values(tracking.cols).some(({ isHidden }) => isHidden)).toBe(true);
    expect(sheetNamed(shown, "PHỤ LỤC").merges).toContain("A1:F1");
  });

  it("takes no text for a formula, and shows a list's dash as it is", async () => {
    const host = await openHost();
    host.file.worksheets[0]!.getCell("H1").value = "=1+1";
    host.file.worksheets[0]!.getCell("H2").value = "- Kế hoạch";
    const [sheet] = projectWorkbook(host.file).sheets;
    expect([sheet?.cells["H1"], sheet?.cells["H2"]]).toEqual(["'=1+1", "- Kế hoạch"]);
  });

  it("shows every workbook among the samples", async () => {
    const files = readdirSync(SAMPLES, { recursive: true, encoding: "utf8" });
    const workbooks = files.filter((name) => name.endsWith(".xlsx"));
    expect(workbooks.length).toBeGreaterThan(2);
    for (const name of workbooks) {
      const session = await openSession(readFileSync(path.join(SAMPLES, name)), {});
      session.calculate();
      const filled = projectWorkbook(session.file).sheets.map(
        ({ cells }) => Object.keys(cells).length
      );
      expect(Math.max(...filled)).toBeGreaterThan(0);
    }
  });
});
