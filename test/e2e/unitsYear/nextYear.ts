import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../host/file/readWorkbook";
import { goingOn, type StepOf } from "../../samples/year/playYear";
import { tableUnder } from "../../samples/year/shownTables";
import { TRACKING, type Bench } from "../bench";
import { pictured } from "./pictures";
import { rowsOf } from "./sheets";

const GROUPS = ["Chuyển tiếp", "Cần cân nhắc", "Không chuyển tiếp"];

/** Decides what goes on as the story does, and makes the next plan's workbook. */
export async function makeNextYear(bench: Bench, step: StepOf<"nextYear">): Promise<void> {
  const { page, pane } = bench;
  const carried = goingOn(step);
  await bench.tab("Lập phụ lục").click();
  await bench.button("Lập từ danh sách khác").click();
  await bench.button("Chuẩn bị kế hoạch năm sau").click();
  const byRule = step.tasks.length - step.event.left.length;
  await pane.getByText(counts(byRule, step)).waitFor();
  for (const group of GROUPS) {
    await pane.getByRole("button", { name: new RegExp(`^${group} \\(`) }).click();
  }
  for (const [task, isCarried] of Object.entries(step.event.decided)) {
    await pane.getByRole("switch", { name: new RegExp(`^${task}\\. `) }).setChecked(isCarried);
  }
  await pane.getByText(counts(carried.length, step)).waitFor();
  await pictured(bench, "next-year");
  assert.deepEqual(await shownCarried(bench), carried);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    bench.button("Tạo kế hoạch năm 2027").click(),
  ]);
  const made = await readWorkbook(new Uint8Array(readFileSync(await download.path())));
  const tasks = tableUnder(rowsOf(made, TRACKING), "STT", "Lĩnh vực");
  assert.deepEqual(
    tasks.map((row) => row["STT"]),
    carried.map((_, index) => index + 1)
  );
}

function counts(carried: number, { tasks }: StepOf<"nextYear">): string {
  const left = tasks.length - carried;
  return `Kế hoạch năm 2027: ${carried} nhiệm vụ chuyển tiếp, ${left} nhiệm vụ không chuyển tiếp.`;
}

/** STT of the tasks whose switches are on. */
async function shownCarried({ pane }: Bench): Promise<readonly number[]> {
  const switches = pane.getByRole("switch", { checked: true });
  const names = await switches.evaluateAll((all) =>
    all.map((each) => (each as HTMLInputElement).labels?.[0]?.textContent ?? "")
  );
  return names.map((name) => parseInt(name, 10)).sort((one, other) => one - other);
}
