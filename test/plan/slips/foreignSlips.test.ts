import { describe, expect, test } from "@jest/globals";
import type { ReturnedSlip } from "../../../src/plan/slips/returnedSlip";
import {
  appendix,
  changesOf,
  returnedResult,
  returnedSlip,
  review,
  sentTo,
  type Year,
} from "./slipYear";

const POLICE = "Công an xã";
const CODE = "P-2026-0001";
const plan = appendix();
const sent = sentTo(POLICE, CODE, plan);

/** The police's answer about task 33, after something happened to its slip. */
function year(changes: Partial<ReturnedSlip>, more: Partial<Year> = {}): Year {
  const filled = { "33": { status: "Đã hoàn thành" } };
  const returned = [returnedSlip(sent, plan, filled, changes)];
  return { ...{ plan, results: [], sent: [sent], returned }, ...more };
}

const results = [returnedResult({ taskId: "nv-33", number: "33", document: "5/BC-CAX" })];

describe("a slip that is none of ours", () => {
  test.each<readonly [string, string, Partial<ReturnedSlip>]>([
    ["of last year", "otherYear", { code: "P-2025-0001" }],
    ["that nobody remembers", "unknownSlip", { code: "P-2026-0044" }],
    ["of a copy, that went to another agency", "otherAgency", { agency: "Phòng Kinh tế" }],
  ])("%s asks about every entry and result, and is not registered", (_, reason, changes) => {
    const foreign = year({ ...changes, results });
    const told = review(foreign);
    expect(told.changes).toEqual([]);
    expect(told.conflicts).toMatchObject([{ field: "status", sent: undefined }]);
    expect(told.conflicts[0]!.reasons[0]).toBe(reason);
    expect(told.results[0]!.reasons[0]).toBe(reason);
    expect(told.files).toMatchObject([{ answers: null, foreign: reason }]);
    expect(changesOf(foreign)).toMatchObject({ edits: [], newResults: [], slips: [] });
  });

  test("is written and registered where the clerk takes something out of it", () => {
    const foreign = year({ code: "P-2026-0044", file: "a.xlsx", results });
    const { conflicts, results: found } = review(foreign);
    const chosen = { [conflicts[0]!.key]: "Đã hoàn thành" };
    expect(changesOf(foreign, { chosen, added: [found[0]!.key] })).toMatchObject({
      edits: [{ taskId: "nv-33", to: "Đã hoàn thành" }],
      newResults: [{ document: "5/BC-CAX" }],
      slips: [{ code: "P-2026-0044", file: "a.xlsx" }],
    });
  });
});

test("a slip under another spelling of its agency is ours", () => {
  const told = review(year({ agency: "CÔNG AN XÃ" }));
  expect(told.files).toMatchObject([{ answers: CODE, foreign: null }]);
  expect(told.changes).toHaveLength(1);
});

describe("an answer without a code", () => {
  const lost = { code: null, damage: ["codeLost"] } as const;

  test("counts for the slip that its agency owes", () => {
    const answered = year({ ...lost, file: "phieu CA.xlsx" }, { owed: [sent] });
    expect(review(answered).files).toMatchObject([{ code: null, answers: CODE }]);
    expect(changesOf(answered).slips).toMatchObject([{ code: CODE, file: "phieu CA.xlsx" }]);
  });

  test("counts for none where its agency owes none, or it names no agency", () => {
    expect(changesOf(year(lost)).slips).toEqual([]);
    expect(changesOf(year({ ...lost, agency: "" }, { owed: [sent] })).slips).toEqual([]);
  });
});

test("a result of another agency's task is appended only where the clerk says so", () => {
  const line = returnedResult({ number: "5", document: "21/BC-CAX" });
  const other = year({ results: [line] });
  const [result] = review(other).results;
  expect(result).toMatchObject({ task: { number: "5" }, reasons: ["otherLead"] });
  expect(changesOf(other).newResults).toEqual([]);
  expect(changesOf(other, { added: [result!.key] }).newResults).toHaveLength(1);
});

test("a task that was sent and is gone from the appendix is told as that", () => {
  const tasks = plan.tasks.filter(({ id }) => id !== "nv-33");
  const gone = year({}, { plan: { ...plan, tasks } });
  expect(review(gone).additions).toMatchObject([{ row: { taskId: "nv-33" }, wasSent: true }]);
});
