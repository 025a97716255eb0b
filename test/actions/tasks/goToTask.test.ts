import { beforeEach, describe, expect, test } from "@jest/globals";
import { goToTask } from "../../../src/actions/tasks/goToTask";
import { inWorkbook, readTable, trackedRow } from "../../build/clerkAtWork";
import { openBuilt, openHost } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";

const SHEET = "Phụ lục (theo dõi)";

let host: OfficeHost;

beforeEach(async () => {
  host = await openBuilt();
});

async function idOf(number: number): Promise<string> {
  return String((await trackedRow(host, number))["Mã nhiệm vụ"]);
}

async function selected(): Promise<string> {
  return host.excel.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

describe("going to a task", () => {
  test("selects the cell of a field, wherever the row stands by now", async () => {
    const id = await idOf(7);
    await inWorkbook(host, ({ worksheets }) => {
      worksheets.getItem(SHEET).getRange("2:3").insert("Down");
      worksheets.getItem("PHỤ LỤC").activate();
    });
    expect(await goToTask(id, "deliverable")).toBe(true);
    const { headerRow, columns } = await readTable(host);
    expect(await selected()).toBe(`'${SHEET}'!${columns.get("Sản phẩm")}${headerRow + 7}`);
  });

  test("selects the first cell of the row where no field is named, or its column is gone", async () => {
    const id = await idOf(7);
    const { headerRow } = await readTable(host);
    expect(await goToTask(id)).toBe(true);
    expect(await selected()).toBe(`'${SHEET}'!A${headerRow + 7}`);
    await inWorkbook(host, ({ tables }) => {
      tables.getItem("PhuLuc").columns.getItem("Ghi chú").delete();
    });
    await goToTask(await idOf(9), "note");
    expect(await selected()).toBe(`'${SHEET}'!A${headerRow + 9}`);
  });

  test("finds a task that is gone nowhere, and writes nothing", async () => {
    host.traffic.reset();
    expect(await goToTask("nv-bbbbbbbb")).toBe(false);
    expect(host.traffic.cells.written).toBe(0);
    host = await openHost();
    expect(await goToTask("nv-bbbbbbbb")).toBe(false);
  });
});
