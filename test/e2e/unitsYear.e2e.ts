import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { test } from "node:test";
import { toIso } from "../../src/plan/day";
import { readWorkbook } from "../host/file/readWorkbook";
import { periodProblems } from "../samples/year/closingProblems";
import { playYear } from "../samples/year/playYear";
import { tableUnder } from "../samples/year/shownTables";
import { useBench } from "./bench";
import { closePeriod, holdAgainstStory } from "./unitsYear/closing";
import { makeNextYear } from "./unitsYear/nextYear";
import { writeOrder } from "./unitsYear/orders";
import { OUT } from "./unitsYear/pictures";
import { rowsOf, typeTask } from "./unitsYear/sheets";
import { receiveSlips, sendSlips, type Slips } from "./unitsYear/slips";

/*
 * The story of the year at the screen, whole: slips out and back four times, letters, agencies reorganised, reports closed,
 * the next plan made. The workbook that is left in out/year is looked at by
 * `npm run check:libreoffice -- out/year/don-vi.xlsx`, pictures of the pane beside it by whoever likes to.
 */

const bench = useBench();

test("a year with the units: slips four times out and back, letters, agencies reorganised, reports closed, the next plan", async () => {
  await bench().preview();
  await bench().build();
  let slips: Slips = new Map();
  await playYear({
    begin: (day) => bench().page.clock.setFixedTime(new Date(`${toIso(day)}T09:00:00`)),
    send: async ({ event }, dueBack) => {
      slips = await sendSlips(bench(), event.period, dueBack);
    },
    type: (task, fields) => typeTask(bench(), task, fields),
    receive: (step) => receiveSlips(bench(), step, slips),
    order: ({ event }) => writeOrder(bench(), event.order, event.document),
    close: async (step) => {
      await closePeriod(bench(), step);
      await holdAgainstStory(bench(), step);
    },
    makeNextYear: async (step) => {
      assert.deepEqual(periodProblems(await periods()), []);
      await makeNextYear(bench(), step);
    },
  });
});

/** The lines of `KyBaoCao` at the end, in the workbook that is left. */
async function periods() {
  const { page } = bench();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#save").click(),
  ]);
  const left = path.join(OUT, "don-vi.xlsx");
  await download.saveAs(left);
  const file = await readWorkbook(new Uint8Array(readFileSync(left)));
  return tableUnder(rowsOf(file, "Thiết lập"), "Kỳ báo cáo", "Từ ngày");
}
