import { expect, test } from "@jest/globals";
import { rowHeight } from "../../src/sheets/metrics";
import { loaded, save, withAgency } from "../actions/settingsOnSheet";
import { readTable } from "../build/clerkAtWork";
import type { OfficeHost } from "../host/officeHost";
import { openBuilt } from "./openSample";

const OFFICE = "Văn phòng HĐND và UBND";

async function heightOf(host: OfficeHost, agency: string): Promise<number> {
  const { sheet, headerRow, rows } = await readTable(host, "DonVi");
  const row = headerRow + 1 + rows.findIndex((each) => each["Tên"] === agency);
  return host.excel.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`);
    format.load("rowHeight");
    await context.sync();
    return format.rowHeight;
  });
}

test("an agency's row gets high enough for the spellings that somebody adds in the pane", async () => {
  const host = await openBuilt();
  const before = await heightOf(host, OFFICE);
  const { content } = await loaded();
  const spellings = ["VP xã", "VP HĐND", "VP UBND", "VPUB", "Văn phòng UBND"];
  await save(content, {
    agencies: withAgency(content, OFFICE, { spellings: spellings.join("\n") }),
  });
  const after = await heightOf(host, OFFICE);
  expect(after).toBe(rowHeight(spellings.length, 11));
  expect(after).toBeGreaterThan(before);
});
