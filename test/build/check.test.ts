import { beforeEach, describe, expect, test } from "@jest/globals";
import { checkAppendix, type CheckedAppendix } from "../../src/actions/checkAppendix";
import { AS_OF, build, contentsOf, openBuilt, openHost } from "../excel/openSample";
import type { OfficeHost } from "../host/officeHost";
import { fillIn, inWorkbook, readTable, SOURCE } from "./clerkAtWork";

const TODAY = { today: AS_OF };
const HEADER_ROW = 4;

let host: OfficeHost;

beforeEach(async () => {
  host = await openBuilt();
});

async function check(): Promise<CheckedAppendix> {
  const outcome = await checkAppendix(TODAY);
  if (!outcome.ok) {
    throw new Error(outcome.problem);
  }
  return outcome;
}

const about = ({ findings }: CheckedAppendix, rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ task, rows }) => [task, rows?.first]);

describe("the appendix as it stands in PhuLuc", () => {
  test("is checked without the source list, by its own rows, and nothing is written", async () => {
    await inWorkbook(host, ({ worksheets }) => worksheets.getItem(SOURCE).delete());
    const before = contentsOf(host);
    host.traffic.reset();
    const checked = await check();
    expect(checked).toMatchObject({ sheet: "Phụ lục (theo dõi)", tasks: 39, restored: false });
    expect([host.traffic.cells.written, contentsOf(host)]).toEqual([0, before]);
    for (const { task, rows } of checked.findings.filter((finding) => finding.task !== "")) {
      expect(rows).toEqual({ first: HEADER_ROW + Number(task), last: HEADER_ROW + Number(task) });
    }
  });

  test("has the findings of the build, task by task, and what is overdue", async () => {
    const ofTasks = (findings: CheckedAppendix["findings"]) =>
      findings
        .filter(({ task, rule }) => task !== "" && rule !== "overdue")
        .map(({ rule, task }) => `${rule} ${task}`)
        .sort();
    const { findings } = await check();
    const source = await build();
    expect(ofTasks(findings)).toEqual(ofTasks(source.findings));
    const overdue = findings.filter(({ rule }) => rule === "overdue");
    expect(overdue.map(({ task }) => task)).toEqual(["1", "6", "16", "17", "25", "31"]);
  });

  test("is what staff made of it: a cell emptied, a number doubled, a phrase that nobody can read", async () => {
    await fillIn(host, [2], { "Cơ quan chủ trì": "" });
    await fillIn(host, [3], {
      "Thời gian thực hiện/hoàn thành": "Xem phần trên",
      "Loại thời hạn": "",
    });
    await fillIn(host, [6], { STT: "5" });
    const checked = await check();
    expect(about(checked, "lead-missing")).toContainEqual(["2", HEADER_ROW + 2]);
    expect(about(checked, "deadline-unknown")).toContainEqual(["3", HEADER_ROW + 3]);
    expect(about(checked, "number-duplicate")).toContainEqual(["5", HEADER_ROW + 6]);
  });

  test("goes by the kind and the day that somebody corrected beside a phrase", async () => {
    await fillIn(host, [1], {
      "Thời gian thực hiện/hoàn thành": "Trước khi hết tháng giêng âm lịch",
      "Loại thời hạn": "Ngày cụ thể",
      "Hạn hoàn thành": "18/03/2026",
    });
    const checked = await check();
    expect(about(checked, "deadline-unknown")).not.toContainEqual(["1", HEADER_ROW + 1]);
    expect(about(checked, "deadline-unsure")).not.toContainEqual(["1", HEADER_ROW + 1]);
    await fillIn(host, [1], { "Hạn hoàn thành": "18/03/2027" });
    expect(about(await check(), "deadline-outside-year")).toContainEqual(["1", HEADER_ROW + 1]);
  });

  test("tells of a word that was typed over a formula, by the row of its task", async () => {
    await fillIn(host, [3], { "Tiến độ": "Đã xong" });
    expect(about(await check(), "formula-overwritten")).toEqual([["3", HEADER_ROW + 3]]);
  });

  test("tells rows of the sheet where lines were put in above the table", async () => {
    await fillIn(host, [2], { "Cơ quan chủ trì": "" });
    const { sheet } = await readTable(host);
    await inWorkbook(host, ({ worksheets }) => {
      worksheets.getItem(sheet).getRange("2:3").insert("Down");
    });
    expect(about(await check(), "lead-missing")).toContainEqual(["2", HEADER_ROW + 4]);
  });
});

test("without PhuLuc there is nothing to check", async () => {
  host = await openHost();
  expect(await checkAppendix(TODAY)).toEqual({ ok: false, problem: "notBuilt" });
});
