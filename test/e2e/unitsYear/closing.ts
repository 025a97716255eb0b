import assert from "node:assert/strict";
import { toVietnamese } from "../../../src/plan/day";
import { closingProblems, reportSheetsOf } from "../../samples/year/closingProblems";
import type { StepOf } from "../../samples/year/playYear";
import { tableUnder } from "../../samples/year/shownTables";
import {
  plainResultLines,
  plainTaskLines,
  resultLines,
  taskLines,
} from "../../samples/year/tableLines";
import { TRACKING, type Bench } from "../bench";
import { rowsOf } from "./sheets";

/** Updates the report of a period and closes it. */
export async function closePeriod(bench: Bench, { event }: StepOf<"closed">): Promise<void> {
  const { pane } = bench;
  await bench.tab("Báo cáo").click();
  await bench.tab("Báo cáo kỳ").click();
  await pane.getByLabel("Kỳ báo cáo", { exact: true }).selectOption(event.period);
  await pane.getByText(`Số liệu tính đến ngày ${toVietnamese(event.on)}`).waitFor();
  await bench.button("Cập nhật báo cáo").click();
  await pane
    .getByText(/^Đã cập nhật báo cáo/)
    .first()
    .waitFor();
  await bench.button("Chốt số liệu kỳ…").click();
  await bench.button("Chốt số liệu").click();
  await pane.getByText(new RegExp(`^Đã chốt số liệu kỳ ${event.period}`)).waitFor();
}

/** Holds the workbook as it is saved by then against the plain year. */
export async function holdAgainstStory(bench: Bench, step: StepOf<"closed">): Promise<void> {
  const file = await bench.saved();
  const report = new Map(reportSheetsOf(step).map((sheet) => [sheet, rowsOf(file, sheet)]));
  assert.deepEqual(closingProblems(report, step), []);
  assert.deepEqual(
    taskLines(tableUnder(rowsOf(file, TRACKING), "STT", "Lĩnh vực")),
    plainTaskLines(step)
  );
  assert.deepEqual(
    resultLines(tableUnder(rowsOf(file, "Sổ kết quả"), "STT")),
    plainResultLines(step)
  );
}
