import { expect, test } from "@jest/globals";
import { drawReports } from "../../../src/actions/reports/drawReports";
import { readReport } from "../../../src/actions/reports/readReport";
import { serialFromDay } from "../../../src/notation/serial";
import { addDays, knownDay } from "../../../src/plan/day";
import { shownOn } from "../../build/clerkAtWork";
import { registerCustomFunctions } from "../../command/customFunctions";
import { openBuilt } from "../../excel/openSample";
import { fillProgress } from "../../samples/fillProgress";
import { typeTasks } from "../../sheets/report/typedRows";
import { spilled } from "./spilled";
import { functionFormula } from "./threeWays";

const JUNE_14 = knownDay(2026, 6, 14);

/** What stands in a column of the summary's row of that name, the first of them. */
function countOf(rows: readonly (readonly unknown[])[], name: string, header = "Tổng số"): unknown {
  const columns = rows.find((row) => row[0] === "Lĩnh vực")!;
  return rows.find((row) => row[0] === name)?.[columns.indexOf(header)];
}

test("a cell that holds only a blank is empty for every count, and a number is not", async () => {
  const host = await openBuilt();
  registerCustomFunctions(host);
  await fillProgress(JUNE_14);
  const later = serialFromDay(addDays(JUNE_14, 30));
  await typeTasks(host, {
    2: { "Nguồn giao": " ", "Hạn điều chỉnh": later, "Văn bản cho gia hạn": "  " },
    5: { "Nguồn giao": 125, "Hạn điều chỉnh": later, "Văn bản cho gia hạn": 125 },
    9: { "Trạng thái": "Dừng thực hiện", "Văn bản cho gia hạn": " " },
    11: { "Trạng thái": "Dừng thực hiện", "Văn bản cho gia hạn": 7 },
  });
  await drawReports({ today: JUNE_14 });
  const outcome = await readReport(undefined, JUNE_14);
  if (!outcome.ok) {
    throw new Error("There is a report to read.");
  }
  const { added, extended, byQuarter, total } = outcome.figures;
  const rows = await shownOn(host, "Tổng hợp");
  expect([added.total, extended.total]).toEqual([2, 2]);
  expect(countOf(rows, "Nhiệm vụ bổ sung trong năm")).toBe(added.total);
  expect(countOf(rows, "Trong đó: Được gia hạn")).toBe(extended.total);
  for (const { group, total: counted } of byQuarter.filter(({ group }) => group !== "")) {
    expect([group, countOf(rows, group)]).toEqual([group, counted]);
  }
  expect(countOf(rows, "Tổng cộng", "Số phải thực hiện (N)")).toBe(total.rateBase);
  const [block] = await spilled(host, [functionFormula("Lĩnh vực", JUNE_14)]);
  expect(String(block!.at(-1)!.at(-1)).split("/")[1]).toBe(String(total.rateBase));
});

test("a status that was pasted with a space that does not break counts as what it says, everywhere", async () => {
  const host = await openBuilt();
  registerCustomFunctions(host);
  await fillProgress(JUNE_14);
  const done = { "Trạng thái": "Đã hoàn thành\u00a0", "Ngày hoàn thành": serialFromDay(JUNE_14) };
  await typeTasks(host, { 2: done, 5: { "Trạng thái": "\u00a0Chưa thực hiện" } });
  await drawReports({ today: JUNE_14 });
  const outcome = await readReport(undefined, JUNE_14);
  if (!outcome.ok) {
    throw new Error("There is a report to read.");
  }
  const { total, finished } = outcome.figures;
  const rows = await shownOn(host, "Tổng hợp");
  const counts = ["Hoàn thành đúng hạn", "Trong đó: Chưa thực hiện", "Trong đó: Chưa cập nhật"];
  expect(counts.map((header) => countOf(rows, "Tổng cộng", header))).toEqual([
    total.doneOnTime,
    total.notStarted,
    total.notUpdated,
  ]);
  const list = await shownOn(host, "Tổng hợp kết quả kỳ");
  const listed = list
    .slice(5)
    .map((row) => String(row[1]))
    .filter((number) => number !== "");
  expect(finished.map(({ number }) => number)).toContain("2");
  expect(listed).toEqual(finished.map(({ number }) => number));
});
