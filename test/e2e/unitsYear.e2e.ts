import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { toIso } from "../../src/plan/day";
import { readWorkbook } from "../host/file/readWorkbook";
import { periodProblems } from "../samples/year/closingProblems";
import type { PlainStep } from "../samples/year/plainYear";
import { playStep, STEPS, type YearPlayer } from "../samples/year/playYear";
import { tableUnder } from "../samples/year/shownTables";
import type { Bench } from "./bench";
import { tellStory } from "./story";
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

let slips: Slips = new Map();

const clerk = (bench: Bench): YearPlayer => ({
  begin: (day) => bench.page.clock.setFixedTime(new Date(`${toIso(day)}T09:00:00`)),
  send: async ({ event }, dueBack) => {
    slips = await sendSlips(bench, event.period, dueBack);
  },
  type: (task, fields) => typeTask(bench, task, fields),
  receive: (step) => receiveSlips(bench, step, slips),
  order: ({ event }) => writeOrder(bench, event.order, event.document),
  close: async (step) => {
    await closePeriod(bench, step);
    await holdAgainstStory(bench, step);
  },
  makeNextYear: async (step) => {
    assert.deepEqual(periodProblems(await periods(bench)), []);
    await makeNextYear(bench, step);
  },
});

/** The lines of `KyBaoCao` at the end, in the workbook that is left. */
async function periods(bench: Bench) {
  const left = path.join(OUT, "don-vi.xlsx");
  await bench.saveAs(left);
  const file = await readWorkbook(new Uint8Array(readFileSync(left)));
  return tableUnder(rowsOf(file, "Thiết lập"), "Kỳ báo cáo", "Từ ngày");
}

/** What happens in a step, in words: the letters of a day are told apart by their numbers. */
function titleOf({ event }: PlainStep): string {
  switch (event.kind) {
    case "slipsSent":
      return `slips of ${event.period} are sent`;
    case "slipsReturned":
      return "slips come back";
    case "ordered":
      return `${event.document.documentNumber} orders to ${event.order.kind}`;
    case "typed":
      return `task ${event.task} is typed in`;
    case "closed":
      return `${event.period} is closed`;
    case "nextYear":
      return "the next plan is made";
  }
}

tellStory([
  {
    title: "a year with the units begins with the appendix",
    play: async (bench) => {
      await bench.preview();
      await bench.build();
    },
  },
  ...STEPS.map((step) => ({
    title: `${toIso(step.event.on)}: ${titleOf(step)}`,
    play: (bench: Bench) => playStep(clerk(bench), step),
  })),
]);
