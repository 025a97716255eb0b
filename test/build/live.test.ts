import { beforeEach, describe, expect, test } from "@jest/globals";
import { buildAppendix } from "../../src/actions/buildAppendix";
import { SUMMARY_COLUMNS } from "../../src/plan/summaryColumns";
import { registerCustomFunctions } from "../command/customFunctions";
import { AS_OF, build, contentsOf, openHost } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { fillIn, shownOn } from "./clerkAtWork";

/** The counts that native summary and function have in common. */
const COUNTS = SUMMARY_COLUMNS.slice(1).map(({ header }) => header);

let host: OfficeHost;

beforeEach(async () => {
  host = await openHost();
  registerCustomFunctions(host);
  await buildLive();
});

/** The build that puts CCHC.TONGHOP beside the native summary. */
async function buildLive(): Promise<void> {
  const outcome = await buildAppendix({ asOf: AS_OF, live: true, today: AS_OF });
  expect(outcome.ok).toBe(true);
  await host.idle();
}

type NamedRow = readonly [string, readonly unknown[]];

/** The rows of the native summary by area and of the function beside it, by name; groups without a task left out. */
async function bothSummaries(): Promise<readonly [readonly NamedRow[], readonly NamedRow[]]> {
  const rows = await shownOn(host, "Tổng hợp");
  const first = rows.findIndex((row) => row[0] === "Lĩnh vực");
  const block = rows.slice(first + 1);
  const live = rows[first]!.indexOf("Nhóm");
  const counted = COUNTS.map((header) => rows[first]!.indexOf(header));
  return [
    summaryAt(block, 0, counted),
    summaryAt(
      block,
      live,
      COUNTS.map((_, index) => live + 1 + index)
    ),
  ];
}

/** The summary whose names stand in a column: down to its total. */
function summaryAt(
  block: readonly (readonly unknown[])[],
  column: number,
  counted: readonly number[]
): readonly NamedRow[] {
  const total = block.findIndex((row) => row[column] === "Tổng cộng");
  return block
    .slice(0, total + 1)
    .map((row): NamedRow => [String(row[column]), counted.map((at) => row[at])])
    .filter(([, [count]]) => count !== 0);
}

describe("CCHC.TONGHOP beside the native summary", () => {
  test("says the same, area by area and in total, when nobody has reported", async () => {
    const [native, live] = await bothSummaries();
    expect(native).toHaveLength(8);
    expect(live).toEqual(native);
  });

  test("says the same when staff have reported in every way", async () => {
    await fillIn(host, [1, 9], { "Trạng thái": "Đã hoàn thành", "Ngày hoàn thành": "10/01/2026" });
    await fillIn(host, [6], { "Trạng thái": "Đã hoàn thành", "Ngày hoàn thành": "02/04/2026" });
    await fillIn(host, [3, 25], { "Trạng thái": "Đã hoàn thành" });
    await fillIn(host, [7, 33], { "Trạng thái": "Không phát sinh" });
    await fillIn(host, [8], {
      "Trạng thái": "Dừng thực hiện",
      "Văn bản cho gia hạn": "Công văn số 7/UBND",
    });
    await fillIn(host, [31], { "Trạng thái": "Dừng thực hiện" });
    await fillIn(host, [16], { "Hạn điều chỉnh": "30/09/2026", "Văn bản cho gia hạn": "CV 8" });
    await fillIn(host, [17], { "Hạn điều chỉnh": "30/09/2026" });
    await fillIn(host, [20], { "Trạng thái": "Đang thực hiện" });
    await fillIn(host, [21], { "Trạng thái": "Chưa thực hiện" });
    const [native, live] = await bothSummaries();
    expect(live).toEqual(native);
    const total = Object.fromEntries(native)["Tổng cộng"]!;
    expect(total.slice(0, 12)).toEqual([39, 2, 1, 1, 1, 21, 1, 8, 2, 2, 1, 28]);
  });

  test("is drawn once: a second build writes no cell", async () => {
    await bothSummaries();
    const before = contentsOf(host);
    host.traffic.reset();
    await buildLive();
    expect(host.traffic.cells.written).toBe(0);
    await bothSummaries();
    expect(contentsOf(host)).toEqual(before);
  });

  test("goes with a build that does not ask for it; the native summary stays", async () => {
    const [native] = await bothSummaries();
    await build();
    await host.idle();
    const rows = await shownOn(host, "Tổng hợp");
    expect(rows.flat()).not.toContain("Nhóm");
    expect((await bothSummaries())[0]).toEqual(native);
  });
});
