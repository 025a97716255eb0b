import { beforeEach, expect, test } from "@jest/globals";
import { findRepeated } from "../../src/excel/freeze/repeatedFormulas";
import { TASK_HELPERS } from "../../src/tables/helperColumns";
import { TRACKING_COLUMNS } from "../../src/tables/trackingColumns";
import { inExcel } from "../../src/excel/run";
import { readState } from "../../src/excel/state";
import type { OfficeHost } from "../host/officeHost";
import { contentsOf, openBuilt, openHost, SAMPLE } from "./openSample";

const TRACKING = "Phụ lục (theo dõi)";
/** `Tiến độ` and `Kết quả trong kỳ` of the 39 tasks. */
const PROGRESS = { row: 5, column: 16, rows: 39, columns: 1 };
const RESULTS = { ...PROGRESS, column: 17 };
const FIRST_HELPER = TRACKING_COLUMNS.length + 1;

let host: OfficeHost;

beforeEach(async () => {
  host = await openBuilt();
});

const repeated = () => inExcel(async (context) => findRepeated(context, await readState(context)));

test("the calculated columns repeat the formula of their first row", async () => {
  const found = (await repeated()).filter(({ sheet }) => sheet === TRACKING);
  const helpers = TASK_HELPERS.map((_, index) => ({ ...PROGRESS, column: FIRST_HELPER + index }));
  expect(found.map(({ sheet, areas }) => [sheet, areas])).toEqual(
    [PROGRESS, RESULTS, ...helpers].map((area) => [TRACKING, [area]])
  );
  expect(found.every(({ formula }) => formula.startsWith("="))).toBe(true);
});

test("cells with words or another formula are no repetition", async () => {
  const sheet = host.file.getWorksheet(TRACKING)!;
  sheet.getCell("P9").value = "Chờ ý kiến";
  sheet.getCell("P40").value = { formula: '"Tự theo dõi"' };
  expect((await repeated())[0]?.areas).toEqual([
    { ...PROGRESS, rows: 4 },
    { ...PROGRESS, row: 10, rows: 30 },
    { ...PROGRESS, row: 41, rows: 3 },
  ]);
});

test("finding them leaves nothing in the workbook", async () => {
  const before = contentsOf(host);
  await repeated();
  expect(contentsOf(host)).toEqual(before);
});

test("without a memory sheet there is nowhere to compare", async () => {
  host = await openHost(SAMPLE);
  expect(await repeated()).toEqual([]);
});
