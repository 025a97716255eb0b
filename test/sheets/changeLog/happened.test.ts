import { describe, expect, test } from "@jest/globals";
import { knownDay } from "../../../src/plan/day";
import type { LogEntry } from "../../../src/plan/changes/logEntry";
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
  appended: new Set(),
  directory: false,
};

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

  test("results and new tasks that came", () => {
    const appended = logLine({ taskId: "a", decision: "appended" });
    const added = logLine({ taskId: "b", decision: "added" });
    expect(lines([appended, added], { appended: new Set(["a"]) })).toEqual([appended]);
    expect(lines([appended, added], { added: new Set(["b"]) })).toEqual([added]);
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
