import { afterEach, describe, expect, test } from "@jest/globals";
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { askFont, readFonts, type RegionFonts } from "../../src/excel/fonts";
import { readRegions, type Region } from "../../src/excel/regions";
import { inExcel } from "../../src/excel/run";
import { OfficeHost } from "../host/officeHost";
import { typedInTcvn3 } from "../text/legacyFonts";

const TIMES = "Times New Roman";

let host: OfficeHost;

afterEach(() => host.uninstall());

/** The first sheet of a new workbook, filled. */
async function sheetWith(fill: (sheet: Worksheet, file: Workbook) => void): Promise<void> {
  host = await OfficeHost.open();
  host.install();
  fill(host.file.worksheets[0]!, host.file);
}

function put(sheet: Worksheet, address: string, value: unknown, font?: string): void {
  const cell = sheet.getCell(address);
  cell.value = value as typeof cell.value;
  if (font !== undefined) {
    cell.font = { name: font, size: 12 };
  }
}

/** The fonts of an area from A1, and the requests that they took beside those for the values. */
async function fontsOf(
  rows: number,
  columns: number
): Promise<{ readonly fonts: RegionFonts; readonly requests: number }> {
  const { name } = host.file.worksheets[0]!;
  const area = { row: 1, column: 1, rows, columns };
  const region: Region = { sheet: name, area, wanted: "valuesAndFormats", bytesPerCell: 10 };
  return inExcel(async (context) => {
    const asked = askFont(context, region);
    const data = await readRegions(context, [region]);
    const before = host.traffic.requests;
    const [fonts] = await readFonts(context, [asked], data);
    return { fonts: fonts!, requests: host.traffic.requests - before };
  });
}

describe("fonts of a sheet", () => {
  test("in one font are known without asking again", async () => {
    await sheetWith((sheet, file) => {
      file.defaultFont = { name: ".VnTime", size: 12 };
      put(sheet, "A1", typedInTcvn3("Cơ quan chủ trì"));
      put(sheet, "B2", typedInTcvn3("Công an xã"), ".VnTime");
    });
    expect(await fontsOf(2, 2)).toEqual({
      fonts: [
        [".VnTime", ".VnTime"],
        [".VnTime", ".VnTime"],
      ],
      requests: 0,
    });
  });

  test("mixed are not asked about where all text is Unicode, old fonts or not", async () => {
    await sheetWith((sheet) => {
      put(sheet, "A1", "Cơ quan chủ trì", TIMES);
      put(sheet, "A2", "Công an xã", ".VnTime");
      put(sheet, "A3", "Lý do: 5 × 3 m²", "Arial");
      put(sheet, "A4", 12);
    });
    const { fonts, requests } = await fontsOf(4, 1);
    expect(requests).toBe(0);
    expect(fonts).toEqual([[""], [""], [""], [""]]);
  });

  test("mixed are told cell by cell in one request where some text is in an old encoding", async () => {
    await sheetWith((sheet) => {
      put(sheet, "B2", typedInTcvn3("nội dung"), ".VnTimeH");
      put(sheet, "C2", "Cơ quan chủ trì", TIMES);
      put(sheet, "B3", typedInTcvn3("Báo cáo quý"), ".VnTime");
      put(sheet, "C3", {
        richText: [
          { text: typedInTcvn3("Công an "), font: { name: ".VnTime" } },
          { text: "xã", font: { name: TIMES } },
        ],
      });
      put(sheet, "D9", 7, "Arial");
    });
    const { fonts, requests } = await fontsOf(9, 4);
    expect(requests).toBe(1);
    expect(fonts.slice(0, 4)).toEqual([
      ["", "", "", ""],
      ["", ".VnTimeH", TIMES, ""],
      ["", ".VnTime", "", ""],
      ["", "", "", ""],
    ]);
  });

  test("are asked for in one request for every 45,000 cells", async () => {
    await sheetWith((sheet) => {
      put(sheet, "A1", "Tên", TIMES);
      put(sheet, "F1", typedInTcvn3("Nội dung"), ".VnTime");
      put(sheet, "A10000", "Hết", TIMES);
    });
    const { fonts, requests } = await fontsOf(10_000, 6);
    expect(requests).toBe(2);
    expect(fonts).toHaveLength(10_000);
    expect([fonts[0]![5], fonts[9_999]![0]]).toEqual([".VnTime", TIMES]);
  });
});
