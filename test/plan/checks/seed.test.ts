import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { finish } from "../../../src/pace/steps";
import { check } from "../../../src/plan/checks/check";
import { checkFollowed } from "../../../src/plan/checks/checkFollowed";
import { knownDay } from "../../../src/plan/day";
import { followedPlan } from "../../../src/sheets/followedPlan";
import { areaDuties } from "../../../src/word/duties";
import { SEED_PLAN } from "../seedPlan";
import { seedInput } from "../../sheets/seedInput";

const plan = readFileSync(join(__dirname, "../../samples/ke-hoach-cchc-2026.txt"), "utf8");
const duties = areaDuties(plan.split("\n").map((line) => line.replace(/^[#\s*]+|[*\s]+$/gu, "")));
const DOCUMENT = {
  documentSymbol: "QĐ-UBND",
  duties,
  reports: ["Quý I", "6 tháng", "Quý III", "Năm"],
};
const REFERENCE = SEED_PLAN.reference;

/** What an experienced clerk marks in the appendix with a pencil, row by row. */
const OF_THE_PLAN = [
  ["reference-incomplete", "", { reference: REFERENCE }],
  ["lead-is-group", "4", { lead: "Các cơ quan chuyên môn liên quan" }],
  ["deliverable-missing", "4", {}],
  ["year-mismatch", "7", { year: "2025", planYear: "2026" }],
  ["known-slip", "7", { word: "đơn đốc", right: "đôn đốc" }],
  ["deliverable-cut-off", "10", { text: "Hội nghị,", next: "" }],
  [
    "deliverable-cut-off",
    "18",
    { text: "Biểu mẫu rà soát; Báo cáo phương án đơn giản", next: "hóa" },
  ],
  ["deliverable-cut-off", "22", { text: "Báo cáo kết quả thực", next: "hiện" }],
  ["target-not-task", "22", { share: "80%" }],
  ["rhythm-in-text", "23", { words: "Định kỳ hằng tháng", phrase: "Thường xuyên" }],
  ["repeated-word", "30", { words: "chuyển chuyển" }],
  ["known-slip", "30", { word: "CBCCVV", right: "CBCCVC" }],
  ["known-slip", "33", { word: "VneID", right: "VNeID" }],
];

const said = (findings: ReturnType<typeof check>) =>
  findings.map(({ rule, task, values }) => [rule, task, values]);

test("the appendix by itself has exactly these findings", () => {
  expect(said(check(SEED_PLAN, { planYear: 2026 }))).toEqual(OF_THE_PLAN);
});

test("with the plan around it, the line below the title names a document that does not exist: the plan comes with a decision", () => {
  const [incomplete, ...ofTasks] = OF_THE_PLAN;
  expect(said(check(SEED_PLAN, { planYear: 2026, ...DOCUMENT }))).toEqual([
    incomplete,
    ["reference-contradicts", "", { reference: REFERENCE, stated: "KH-UBND", known: "QĐ-UBND" }],
    ...ofTasks,
  ]);
});

test("on 10/6/2026, with nothing reported, six tasks are overdue besides", () => {
  const today = knownDay(2026, 6, 10);
  const { tracked, agencies, settings } = seedInput();
  const followed = finish(
    followedPlan({
      tracked: tracked.map((task, row) => ({ ...task, row })),
      firstRow: 5,
      areas: SEED_PLAN.areas,
      agencies,
      title: SEED_PLAN.title,
      authority: SEED_PLAN.authority,
      settings: { ...settings, accompanying: REFERENCE.replace(/^\(Ban hành kèm theo |\)$/gu, "") },
      chosenFor: () => undefined,
      results: [],
      asOf: today,
    })
  );
  const found = checkFollowed(followed, { today, ...DOCUMENT });
  const ofPlan = found.filter(({ rule }) => rule !== "overdue" && rule !== "reference-incomplete");
  const overdue = found.filter(({ rule }) => rule === "overdue");
  const reference = followed.plan.reference;
  expect(said(ofPlan)).toEqual([
    ["reference-contradicts", "", { reference, stated: "KH-UBND", known: "QĐ-UBND" }],
    ...OF_THE_PLAN.slice(1),
  ]);
  expect(overdue.map(({ task, values }) => [task, values.due, values.days])).toEqual([
    ["1", "14/01/2026", "147"],
    ["6", "31/3/2026", "71"],
    ["16", "31/3/2026", "71"],
    ["17", "31/3/2026", "71"],
    ["25", "31/01/2026", "130"],
    ["31", "31/5/2026", "10"],
  ]);
});
