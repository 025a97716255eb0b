import {
  applyChanges,
  type AppliedChanges,
  type YearChanges,
} from "../../../src/actions/changes/applyChanges";
import type { LogEntry } from "../../../src/plan/changes/logEntry";
import { fromIso } from "../../../src/plan/day";
import type { SentSlip } from "../../../src/plan/slips/slip";
import type { TaskEdit } from "../../../src/plan/taskField";
import { trackedRow } from "../../build/clerkAtWork";
import { AS_OF } from "../../excel/openSample";
import type { OfficeHost } from "../../host/officeHost";

export const JUNE_12 = fromIso("2026-06-12")!;
export const FILE = "P-2026-0001 Công an xã.xlsx";

export const NO_CHANGES: YearChanges = {
  reason: "receiveSlips",
  edits: [],
  newTasks: [],
  newResults: [],
  log: [],
};

const RESULT_TEXT = "Quý II; Báo cáo; 15/BC-CAX; 12/6/2026";

/** Applies changes; fails the test where there is no appendix. */
export async function applied(changes: Partial<YearChanges>): Promise<AppliedChanges> {
  const outcome = await applyChanges({ changes: { ...NO_CHANGES, ...changes }, today: AS_OF });
  if (!outcome.ok) {
    throw new Error(outcome.problem);
  }
  return outcome;
}

export const SENT: SentSlip = {
  code: "P-2026-0001",
  agency: "Công an xã",
  period: "Quý II",
  sentOn: AS_OF,
  dueBack: JUNE_12,
  base: {},
};

/** A line of the log about a task, as a returned slip makes it. */
export function logLine(entry: Partial<LogEntry>): LogEntry {
  return {
    at: { day: JUNE_12, minutes: 510 },
    work: "slipsReceived",
    source: FILE,
    agency: "Công an xã",
    taskId: "",
    number: "",
    field: "",
    sent: "",
    before: "",
    returned: "",
    after: "",
    decision: "written",
    note: "",
    ...entry,
  };
}

export async function idOf(host: OfficeHost, number: number): Promise<string> {
  return String((await trackedRow(host, number))["Mã nhiệm vụ"]);
}

/**
 * What came back for the task with an STT: it is being worked on, with a word for it, a result, a task that the unit proposes,
 * and one entry that waits.
 */
export async function returnedSlip(host: OfficeHost, number: number): Promise<YearChanges> {
  const taskId = await idOf(host, number);
  const about = { taskId, number: String(number) };
  const edit = (field: TaskEdit["field"], to: string): TaskEdit => ({
    taskId,
    field,
    from: null,
    to,
  });
  return {
    ...NO_CHANGES,
    edits: [edit("status", "Đang thực hiện"), edit("outcome", "=3 xã; 1-2")],
    newTasks: [
      {
        taskId: "nvthuhai",
        area: "Cải cách thể chế",
        cells: {
          text: "Rà soát quy chế làm việc",
          lead: "Công an xã",
          deadlineText: "Trước ngày 15/9/2026",
          origin: "Công văn số 12/UBND-NV ngày 05/6/2026",
        },
      },
    ],
    newResults: [
      {
        taskId,
        period: "Quý II",
        deliverable: "Báo cáo",
        document: "15/BC-CAX",
        issuedOn: JUNE_12,
        agency: "Công an xã",
        criterion: "",
        link: "",
      },
    ],
    log: [
      logLine({
        ...about,
        field: "Trạng thái",
        returned: "Đang thực hiện",
        after: "Đang thực hiện",
      }),
      logLine({
        ...about,
        field: "Kết quả thực hiện",
        returned: "=3 xã; 1-2",
        after: "=3 xã; 1-2",
      }),
      logLine({ ...about, field: "Ghi chú", returned: "?", decision: "waiting" }),
      logLine({ ...about, field: "Kết quả", returned: RESULT_TEXT, decision: "appended" }),
      logLine({ taskId: "nvthuhai", field: "Nhiệm vụ", decision: "added" }),
    ],
    slips: [{ kind: "returned", code: SENT.code, agency: SENT.agency, on: JUNE_12, file: FILE }],
  };
}
