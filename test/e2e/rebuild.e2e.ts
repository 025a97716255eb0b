import assert from "node:assert/strict";
import type { Workbook } from "@cj-tech-master/excelts";
import { displayText } from "../host/cells/displayText";
import { definedNames } from "../host/structure/nameStore";
import { test, useBench } from "./useBench";

const bench = useBench();

/** Everything of a workbook that somebody can see or refer to. */
function contents(file: Workbook): object {
  const sheets = file.worksheets.filter(({ state }) => state !== "veryHidden");
  return {
    names: definedNames(file).map(({ name, sheet, formula }) => [name, sheet?.name, formula]),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      state: sheet.state,
      tables: sheet.getTables().map(({ name, model }) => [name, model.tableRef]),
      cells: cellsOf(sheet),
    })),
  };
}

function cellsOf(sheet: Workbook["worksheets"][number]): readonly string[] {
  const cells: string[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => void cells.push(`${cell.address} ${displayText(cell)}`))
  );
  return cells;
}

async function openAppendix(): Promise<void> {
  await bench().openAppendix();
  await bench().pane.getByText("Sổ tính này đã có phụ lục").waitFor();
}

/** Begins a build and stops it while it writes. */
async function buildAndStop(): Promise<void> {
  await bench().condition("slow");
  await bench().button("Lập phụ lục").click();
  await bench().pane.getByText("Đang ghi vào sổ tính…").waitFor();
  await bench().button("Dừng").click();
  await bench().pane.getByText("Sổ tính được giữ như trước khi lập").waitFor();
  await bench().condition("usual");
}

test("a build that is stopped half-way leaves the workbook as it was", async () => {
  await bench().preview();
  const before = contents(await bench().saved());
  await buildAndStop();
  assert.deepEqual(contents(await bench().saved()), before);
});

test("a rebuild that is stopped leaves the appendix with what was typed there", async () => {
  await openAppendix();
  await bench().enter("N5", "Đã hoàn thành");
  await bench().bringToFront("PHỤ LỤC");
  await bench().enter("D7", "Công an xã");
  const before = contents(await bench().saved());
  await buildAndStop();
  assert.deepEqual(contents(await bench().saved()), before);
});

test("a rebuild keeps what was typed", async () => {
  await openAppendix();
  await bench().enter("N5", "Đã hoàn thành");
  await bench().enter("N6", "Đang thực hiện");
  await bench().build();
  assert.equal(await bench().shown("N5"), "Đã hoàn thành");
  assert.equal(await bench().shown("P5"), "Hoàn thành (thiếu ngày)");
  assert.equal(await bench().shown("N6"), "Đang thực hiện");
});
