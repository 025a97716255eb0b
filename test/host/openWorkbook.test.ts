import { describe, expect, it } from "@jest/globals";
import { strToU8, unzipSync, zipSync } from "fflate";
import { blankWorkbook } from "./file/blankWorkbook";
import { writeWorkbook } from "./file/writeWorkbook";
import { HostError } from "./errors";
import type { EventEntry } from "./changeEvents";
import { OpenWorkbook, openSession } from "./openWorkbook";

const SHEET = "Trang_tính1";

/** A blank workbook and the changed events that it tells. */
async function opened(bytes?: Uint8Array): Promise<{
  readonly workbook: OpenWorkbook;
  readonly changes: () => readonly object[];
}> {
  const told: EventEntry[] = [];
  const workbook = new OpenWorkbook(await openSession(bytes, {}), (entry) => told.push(entry));
  const ofWorkbook = (): readonly EventEntry[] =>
    told.filter(([, , whose]) => whose === "Workbook");
  return {
    workbook,
    changes: () => ofWorkbook().map(([, , , args]) => JSON.parse(String(args)) as object),
  };
}

describe("what a user does to an open workbook", () => {
  it("is told to the add-in: an entry, a row more, a row less", async () => {
    const { workbook, changes } = await opened();
    workbook.type(SHEET, "B2", "Báo cáo quý I");
    workbook.insertRows(SHEET, 1, 2);
    workbook.deleteRow(SHEET, 1);
    expect(changes()).toMatchObject([
      { address: "B2", changeType: "RangeEdited" },
      { address: "1:2", changeType: "RowInserted" },
      { address: "1:1", changeType: "RowDeleted" },
    ]);
    expect(workbook.file.worksheets[0]?.getCell("B3").value).toBe("Báo cáo quý I");
  });

  it("is refused where the sheet is protected, and not told", async () => {
    const { workbook, changes } = await opened();
    await workbook.file.worksheets[0]?.protect("", {});
    expect(() => workbook.insertRows(SHEET, 1, 1)).toThrow(HostError);
    expect(changes()).toEqual([]);
  });

  it("works on a sheet whose file states no view", async () => {
    const parts = unzipSync(await writeWorkbook(blankWorkbook()));
    const path = "xl/worksheets/sheet1.xml";
    const xml = new TextDecoder().decode(parts[path]);
    parts[path] = strToU8(xml.replace(/<sheetViews>.*<\/sheetViews>|<sheetViews\/>/s, ""));
    const { workbook } = await opened(zipSync(parts));
    expect(workbook.file.worksheets[0]?.views).toEqual([]);
  });
});
