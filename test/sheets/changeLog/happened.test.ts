import { describe, expect, test } from "@jest/globals";
import { knownDay } from "../../../src/plan/day";
import type { LogEntry } from "../../../src/plan/changes/logEntry";
import type { NewResult } from "../../../src/plan/changes/yearChanges";
import type { TaskEdit } from "../../../src/plan/taskField";
import { happenedLines, type Happened } from "../../../src/sheets/changeLog/happened";
import { logLine } from "../../actions/changes/yearOfChanges";

const STATUS: TaskEdit = { taskId: "a", field: "status", from: null, to: "Đã hoàn thành" };
const DONE: TaskEdit = {
  taskId: "a",
  field: "doneOn",
  from: null,
  to: { day: knownDay(2026, 6, 9) },
};
const NOTHING: Happened = {
  made: [],
  kept: [],
  added: new Set(),
  appended: [],
  directory: false,
};

const result = (link: string): NewResult => ({
  ...{ taskId: "a", period: "Quý I", deliverable: "Báo cáo", document: "", issuedOn: null },
  ...{ agency: "Công an xã", criterion: "", link },
});

const lines = (log: readonly LogEntry[], happened: Partial<Happened>, logged = false) =>
  happenedLines({ log, edits: [STATUS, [DONE]] }, { ...NOTHING, ...happened }, () => logged);

describe("the lines that the log of changes gets", () => {
  const ofStatus = logLine({ taskId: "a", field: "Trạng thái", after: "Đã hoàn thành" });

  test("the one of an edit that was made, by its column", () => {
    const ofDay = logLine({ taskId: "a", field: "Ngày hoàn thành" });
    expect(lines([ofStatus, ofDay], { made: [DONE] })).toEqual([ofDay]);
  });

  test("the one of a task whose column is none, by any edit of the task", () => {
    const stopped = logLine({ taskId: "a", field: "Dừng thực hiện", work: "stopped" });
    expect(lines([stopped], { made: [DONE] })).toEqual([stopped]);
    expect(lines([stopped], {})).toEqual([]);
  });

  test("an edit that somebody was quicker than is left as it was", () => {
    expect(lines([ofStatus], { kept: [{ edit: STATUS, present: "Dừng thực hiện" }] })).toEqual([
      { ...ofStatus, decision: "kept", after: "Dừng thực hiện" },
    ]);
  });

  test("results that came, each by itself", () => {
    const appended = (returned: string) => logLine({ taskId: "a", decision: "appended", returned });
    const [first, second] = [appended("Quý I; Báo cáo; tep1.pdf"), appended("Quý I; tep2.pdf")];
    expect(lines([first, second], { appended: [result("tep1.pdf")] })).toEqual([first]);
    expect(lines([first, second], { appended: [] })).toEqual([]);
  });

  test("new tasks that came", () => {
    const added = logLine({ taskId: "b", decision: "added" });
    expect(lines([added], { added: new Set(["b"]) })).toEqual([added]);
    expect(lines([added], { added: new Set(["a"]) })).toEqual([]);
  });

  test("what happened to an agency, where the directory changed or its tasks did", () => {
    const renamed = logLine({ work: "agencyRenamed", agency: "Công an phường" });
    expect(lines([renamed], { directory: true })).toEqual([renamed]);
    expect(lines([renamed], { made: [STATUS] })).toEqual([renamed]);
    expect(lines([renamed], {})).toEqual([]);
  });

  test("what waits or was left, once", () => {
    const waiting = logLine({ decision: "waiting", returned: "?" });
    expect(lines([waiting], {})).toEqual([waiting]);
    expect(lines([waiting], {}, true)).toEqual([]);
  });
});
