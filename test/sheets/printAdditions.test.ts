import { expect, test } from "@jest/globals";
import type { PrintOptions } from "../../src/sheets/printOptions";
import { addedTasks, appendixRows, type PrintInput } from "../../src/sheets/printRows";
import { trackedTask } from "./seedInput";

const LETTER = "Bổ sung theo Công văn số 120/UBND-NC ngày 05/6/2026";

const AREAS = [
  { numeral: "I", name: "Cải cách thể chế" },
  { numeral: "II", name: "Cải cách tài chính công" },
];

const TRACKED = [
  trackedTask("nv-1", { number: 1, area: AREAS[0]!.name, text: "Rà soát văn bản" }),
  trackedTask("nv-4", { number: 4, area: AREAS[1]!.name, text: "Báo cáo tự chủ", origin: LETTER }),
  trackedTask("nv-3", { number: 3, area: AREAS[0]!.name, text: "Khảo sát", origin: LETTER }),
  trackedTask("nv-2", { number: 2, area: AREAS[1]!.name, text: "Công khai ngân sách" }),
];

function printed(
  additions: PrintOptions["additions"],
  planState: PrintInput["planState"] = "issued"
): readonly string[] {
  return appendixRows({
    areas: AREAS,
    agencies: [],
    tracked: TRACKED,
    planState,
    options: { additions },
  }).map((row) => (row.kind === "area" ? row.text : row.cells.slice(0, 2).join(" ")));
}

const AMONG = [
  "I. Cải cách thể chế",
  "1 Rà soát văn bản",
  "3 Khảo sát",
  "II. Cải cách tài chính công",
  "4 Báo cáo tự chủ",
  "2 Công khai ngân sách",
];
const OWN = [
  "I. Cải cách thể chế",
  "1 Rà soát văn bản",
  "II. Cải cách tài chính công",
  "2 Công khai ngân sách",
];

test("tasks that were added stand in their areas until somebody chooses otherwise", () => {
  expect(printed("among")).toEqual(AMONG);
});

test("apart they follow the plan's own, area by area, each with the document that ordered it", () => {
  expect(printed("apart")).toEqual([
    ...OWN,
    "Nhiệm vụ bổ sung trong năm",
    `3 Khảo sát\n(${LETTER})`,
    `4 Báo cáo tự chủ\n(${LETTER})`,
  ]);
});

test("left out, the appendix is as it was issued", () => {
  expect(printed("leftOut")).toEqual(OWN);
});

test("nothing is added to a draft: all its tasks are its own", () => {
  expect(printed("apart", "draft")).toEqual(AMONG);
  expect(printed("leftOut", "draft")).toEqual(AMONG);
  expect(addedTasks({ planState: "draft", tracked: TRACKED })).toEqual([]);
  expect(addedTasks({ planState: "issued", tracked: TRACKED }).map(({ id }) => id)).toEqual([
    "nv-4",
    "nv-3",
  ]);
});

test("an issued plan to which nothing was added has no part for it", () => {
  const rows = appendixRows({
    areas: AREAS,
    agencies: [],
    tracked: TRACKED.filter(({ cells }) => !cells.origin),
    planState: "issued",
    options: { additions: "apart" },
  });
  expect(rows.map((row) => row.kind)).toEqual(["area", "task", "area", "task"]);
});
