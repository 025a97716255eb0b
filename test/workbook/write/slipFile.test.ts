import { beforeAll, describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { slipWorkbook } from "../../../src/sheets/slips/slipWorkbook";
import { writeXlsx } from "../../../src/workbook/write/writeXlsx";
import { OfficeHost } from "../../host/officeHost";
import { seedSlip } from "../../plan/slips/seedSlip";

let bytes: Uint8Array;
let host: OfficeHost;

beforeAll(async () => {
  bytes = await writeXlsx(slipWorkbook(seedSlip()));
  host = await OfficeHost.open(bytes);
});

const sheet = (name: string) => host.file.getWorksheet(name)!;

describe("a slip as a file", () => {
  it("locks its sheets but for the cells to fill in", () => {
    const slip = sheet("Phiếu cập nhật");
    expect(slip.sheetProtection).toMatchObject({
      sheet: true,
      autoFilter: true,
      formatColumns: true,
    });
    const locked = (address: string) => slip.getCell(address).protection?.locked !== false;
    expect(["B11", "G11", "H11", "M12", "N12"].map(locked)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it("hides ids and lists", () => {
    expect(sheet("Phiếu cập nhật").getColumn(14).hidden).toBe(true);
    expect(sheet("Kết quả, văn bản").getColumn(8).hidden).toBe(true);
    expect(sheet("Danh mục").state).toBe("hidden");
  });

  it("keeps a number that may be text as a number, and free text as text", () => {
    expect(sheet("Phiếu cập nhật").getCell("A12").value).toBe(8);
    expect(sheet("Phiếu cập nhật").getCell("J12").numFmt).toBe("@");
    expect(sheet("Phiếu cập nhật").getCell("I12").numFmt).toBe("dd/mm/yyyy");
  });

  it("lets rows grow with what is typed: their heights are not fixed", () => {
    const rows = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!).match(/<row [^>]*>/g)!;
    expect(rows.find((row) => row.includes(' r="10"'))).toContain('customHeight="1"');
    expect(rows.find((row) => row.includes(' r="11"'))).toMatch(/ht="[\d.]+">/);
  });

  it("says nothing of when or on which computer it was made", async () => {
    const core = strFromU8(unzipSync(bytes)["docProps/core.xml"]!);
    expect(core).not.toMatch(/dcterms|lastModifiedBy/);
    expect(await writeXlsx(slipWorkbook(seedSlip()))).toEqual(bytes);
  });

  it("finds the ids of results by the STT that is chosen", async () => {
    host.install();
    await Excel.run(async (context) => {
      const results = context.workbook.worksheets.getItem("Kết quả, văn bản");
      results.protection.unprotect();
      const id = results.getRange("H6").load("values");
      results.getRange("A6").values = [[8]];
      await context.sync();
      id.load("values");
      await context.sync();
      expect(id.values).toEqual([["nv-2b"]]);
    });
    host.uninstall();
  });
});

describe("what no file is written with", () => {
  it("is refused by name", async () => {
    const { sheets, names } = slipWorkbook(seedSlip());
    const [first] = sheets;
    const filledDown = {
      ...first!,
      cells: [{ row: 1, column: 1, content: [[{ formula: "=1" }]], filledDown: true as const }],
    };
    await expect(writeXlsx({ sheets: [filledDown], names })).rejects.toThrow(
      "formulas filled down"
    );
  });
});
