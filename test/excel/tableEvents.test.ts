import { describe, expect, test } from "@jest/globals";
import { inExcel } from "../../src/excel/run";
import { followChanges, type CellsChange, type CellsMoved } from "../../src/excel/tableEvents";
import type { OfficeHost } from "../host/officeHost";
import { openHost } from "./openSample";

const SHEET = "PHỤ LỤC";

async function follow(): Promise<{
  readonly heard: (CellsChange | CellsMoved)[];
  readonly stop: () => Promise<void>;
}> {
  const heard: (CellsChange | CellsMoved)[] = [];
  const stop = await inExcel((context) => followChanges(context, (change) => heard.push(change)));
  return { heard, stop: () => inExcel(stop) };
}

async function did(host: OfficeHost, doing: () => void): Promise<void> {
  doing();
  await host.idle();
}

describe("following changes of cells", () => {
  test("tells where a user typed and what stood there, and where blocks were pasted", async () => {
    const host = await openHost();
    const { heard } = await follow();
    await did(host, () => host.type(SHEET, "J3", "một"));
    await did(host, () => host.type(SHEET, "J3", "hai"));
    await did(host, () =>
      host.paste(SHEET, "J5", [
        ["a", "b"],
        ["c", "d"],
      ])
    );
    expect(heard).toMatchObject([
      { kind: "cells", areas: [{ row: 3, column: 10, rows: 1, columns: 1 }], local: true },
      { before: "một" },
      { areas: [{ row: 5, column: 10, rows: 2, columns: 2 }] },
    ]);
    expect(heard[2]).not.toHaveProperty("before");
  });

  test("tells apart what another user typed, and that rows moved", async () => {
    const host = await openHost();
    const { heard } = await follow();
    await did(host, () => host.coAuthorTypes(SHEET, "J3", "của người khác"));
    await did(host, () => host.insertRows(SHEET, 3, 2));
    await did(host, () => host.deleteRow(SHEET, 3));
    expect(heard).toMatchObject([
      { kind: "cells", local: false },
      { kind: "moved" },
      { kind: "moved" },
    ]);
  });

  test("goes on when a sheet is deleted, and ends when it is told to", async () => {
    const host = await openHost();
    const { heard, stop } = await follow();
    await inExcel(async (context) => {
      context.workbook.worksheets.add("Tạm");
      await context.sync();
      context.workbook.worksheets.getItem("Tạm").delete();
      await context.sync();
    });
    await did(host, () => host.type(SHEET, "J3", "một"));
    expect(heard).toHaveLength(1);
    await stop();
    await did(host, () => host.type(SHEET, "J4", "hai"));
    expect(heard).toHaveLength(1);
  });
});
