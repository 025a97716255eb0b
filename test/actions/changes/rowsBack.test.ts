import { describe, expect, test } from "@jest/globals";
import { linesBack, resultsBack } from "../../../src/actions/changes/rowsBack";
import type { LoggedLine } from "../../../src/excel/readChangeLog";
import type { RecordedResult } from "../../../src/plan/followedTask";
import { changeLogMessages } from "../../../src/messages/changeLog";
import { JUNE_12, logLine } from "./yearOfChanges";

const RESULT = {
  ...{ taskId: "nv-5", period: "Quý II", deliverable: "Báo cáo", document: "15/BC-CAX" },
  ...{ issuedOn: JUNE_12, agency: "Công an xã", criterion: "", link: "" },
};
const line = (row: number, given: Partial<RecordedResult> = {}): RecordedResult => ({
  ...{ ...RESULT, row, number: "5" },
  ...given,
});

describe("lines of KetQua that came", () => {
  test("go as they were written, of two that say the same the last one", () => {
    expect(resultsBack([line(0), line(1)], [RESULT])).toEqual({ going: [1], staying: [] });
  });

  test("stay where somebody wrote into them since", () => {
    for (const given of [{ link: "đã nộp bản giấy" }, { document: "15/BC-CAX (bản sửa)" }]) {
      expect(resultsBack([line(0, given)], [RESULT])).toEqual({ going: [], staying: [RESULT] });
    }
  });

  test("that somebody deleted since are nothing to tell", () => {
    expect(resultsBack([line(0, { taskId: "nv-6" })], [RESULT])).toEqual({
      ...{ going: [], staying: [] },
    });
  });
});

describe("lines of NhatKy that came", () => {
  const entry = logLine({
    taskId: "nv-5",
    number: "5",
    field: "Trạng thái",
    after: "Đã hoàn thành",
  });
  const { works, decisions } = changeLogMessages.vi;
  const logged: LoggedLine = {
    ...{ ...entry, row: 3, order: 7, day: null },
    ...{ work: works[entry.work], decision: decisions[entry.decision] },
  };

  test("go as they were written, and stay where somebody noted something since", () => {
    const written = [{ order: 7, entry }];
    expect(linesBack([logged], written)).toEqual({ going: [3], staying: [] });
    const noted = { ...logged, note: "đã trao đổi qua điện thoại" };
    expect(linesBack([noted], written)).toEqual({ going: [], staying: [7] });
    expect(linesBack([], written)).toEqual({ going: [], staying: [] });
  });
});
