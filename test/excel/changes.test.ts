import { expect, test } from "@jest/globals";
import { gatherChanges, type CellChange } from "../../src/excel/changes";
import { inExcel } from "../../src/excel/run";
import { openHost } from "./openSample";

function change(row: number): CellChange {
  const content = `Dòng ${row}`;
  return { sheet: "PHỤ LỤC", row, column: 2, content, numberFormat: "General", mode: "entry" };
}

test("neighbouring rows are written together, but one by one where a sheet hides rows", async () => {
  await openHost();
  const changes = [change(8), change(9), change(12)];
  const rows = (rowByRow: ReadonlySet<string>) =>
    inExcel(async (context) => {
      const areas = await gatherChanges(context, changes, rowByRow);
      return areas.map(({ area }) => [area.row, area.rows]);
    });
  expect(await rows(new Set())).toEqual([
    [8, 2],
    [12, 1],
  ]);
  expect(await rows(new Set(["PHỤ LỤC"]))).toEqual([
    [8, 1],
    [9, 1],
    [12, 1],
  ]);
});
