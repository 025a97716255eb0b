import type { ReceivedSlips } from "../../../src/actions/slips/receiveSlips";
import type { SlipChoices } from "../../../src/actions/slips/readSlipChoices";
import type { SentSlips } from "../../../src/actions/slips/sendSlips";
import type { SlipRecipient } from "../../../src/plan/slips/slipsFor";
import type { ReturnedSlip } from "../../../src/plan/slips/returnedSlip";
import type {
  ReturnedSource,
  ReviewedFile,
  ReviewedTask,
  SlipReview,
} from "../../../src/plan/slips/slipReview";
import { knownDay } from "../../../src/plan/day";
import { seedFollowed } from "../../plan/due/seedFollowed";
import { seedSlip } from "../../plan/slips/seedSlip";
import { NOTHING_DONE } from "../../actions/changes/nothingDone";

const TERMS = { period: "Quý II", dueBack: knownDay(2026, 6, 5) };
const TODAY = knownDay(2026, 6, 1);

/** Two agencies and a group lead tasks; it is 1/6/2026. */
export const CHOICES: SlipChoices = {
  ok: true,
  recipients: [
    recipient("Phòng Kinh tế", "agency", 2, 1),
    recipient("Văn phòng HĐND và UBND", "agency", 1, 0),
    recipient("Các cơ quan chuyên môn", "group", 1, 0),
  ],
  withoutLead: 0,
  terms: TERMS,
  today: TODAY,
};

/** The slips of both agencies. */
export const SENT: SentSlips = {
  ok: true,
  files: CHOICES.recipients.slice(0, 2).map(({ agency }, index) => ({
    slip: seedSlip({
      ...TERMS,
      code: `P-2026-000${index + 1}`,
      agency,
      sentOn: TODAY,
      tasks: [],
    }),
    kind: "agency" as const,
    name: `Phieu-cap-nhat_${index + 1}.xlsx`,
    bytes: new Uint8Array([index]),
  })),
  archive: { name: "Phieu-cap-nhat.zip", bytes: new Uint8Array([9]) },
  undo: { ...NOTHING_DONE, sent: ["P-2026-0001", "P-2026-0002"], reason: "sendSlips" },
};

/** Somebody who leads so many tasks of the plan. */
function recipient(
  agency: string,
  kind: SlipRecipient["kind"],
  tasks: number,
  late: number
): SlipRecipient {
  return { agency, kind, members: [], tasks: seedFollowed().tasks.slice(0, tasks), late };
}

/** A slip that came back as it was read. */
export function returnedSlip(given: Partial<ReturnedSlip> = {}): ReturnedSlip {
  return {
    file: "phieu-kinh-te.xlsx",
    code: "P-2026-0001",
    agency: "Phòng Kinh tế",
    savedBy: "Trần Văn B",
    savedAt: null,
    damage: [],
    rows: [],
    results: [],
    unused: [],
    ...given,
  };
}

/** The economic office says so, in its file, in row 12. */
export const BY_ECONOMY: ReturnedSource = {
  file: "phieu-kinh-te.xlsx",
  code: "P-2026-0001",
  agency: "Phòng Kinh tế",
  savedBy: "Trần Văn B",
  savedOn: knownDay(2026, 6, 4),
  place: { sheet: "Phiếu cập nhật", row: 12 },
};

export const TASK_31: ReviewedTask = {
  taskId: "nv-31",
  number: "31",
  text: "Triển khai thực hiện Tổng kiểm kê tài sản công",
};

export const TASK_12: ReviewedTask = {
  taskId: "nv-12",
  number: "12",
  text: "Rà soát thủ tục hành chính",
};

const FILE: ReviewedFile = {
  file: "phieu-kinh-te.xlsx",
  code: "P-2026-0001",
  answers: "P-2026-0001",
  foreign: null,
  agency: "Phòng Kinh tế",
  rows: 4,
  matched: 4,
  waiting: 0,
  additions: 0,
  unchanged: 21,
  changed: 2,
  conflicts: 0,
  doubts: 0,
  results: 0,
  knownResults: 0,
  notedResults: 0,
  unused: [],
};

/** A review in which task 31 is done; the rest is given. */
export function slipReview(given: Partial<SlipReview> = {}): SlipReview {
  const change = { task: TASK_31, sent: null, present: null, sources: [BY_ECONOMY] };
  return {
    files: [FILE],
    changes: [
      { ...change, key: "c1", field: "status", returned: "Đã hoàn thành" },
      { ...change, key: "c2", field: "doneOn", returned: { day: knownDay(2026, 5, 29) } },
    ],
    conflicts: [],
    doubts: [],
    results: [],
    resultNotes: [],
    matches: [],
    additions: [],
    locked: [],
    ...given,
  };
}

/** What writing the review's changes gives. */
export const RECEIVED: ReceivedSlips = {
  ok: true,
  made: [
    { taskId: "nv-31", field: "status", from: null, to: "Đã hoàn thành" },
    { taskId: "nv-31", field: "doneOn", from: null, to: { day: knownDay(2026, 5, 29) } },
  ],
  kept: [],
  added: [],
  results: 0,
  keptResults: 0,
  logged: 2,
  undo: { ...NOTHING_DONE, reason: "receiveSlips" },
  restored: false,
};
