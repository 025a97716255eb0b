import type { CheckedAppendix } from "../../../src/actions/checkAppendix";
import { knownDay } from "../../../src/plan/day";
import type { Finding } from "../../../src/plan/finding";

/** A word typed twice, which is certain to be wrong. */
export const REPEATED: Finding = {
  rule: "repeated-word",
  severity: "notice",
  rows: { first: 11, last: 11 },
  task: "7",
  taskId: "nv-bcdghklm",
  field: "text",
  values: { words: "chuyển chuyển" },
  fix: [
    {
      taskId: "nv-bcdghklm",
      field: "text",
      from: "Đẩy mạnh chuyển chuyển đổi số trên địa bàn xã",
      to: "Đẩy mạnh chuyển đổi số trên địa bàn xã",
    },
  ],
};

/** A task that nobody leads, which wants a decision. */
export const NO_LEAD: Finding = {
  rule: "lead-missing",
  severity: "warning",
  rows: { first: 8, last: 8 },
  task: "4",
  taskId: "nv-nmbcdghk",
  field: "lead",
  values: {},
};

/** A line that is about the plan as a whole. */
export const REFERENCE: Finding = {
  rule: "reference-incomplete",
  severity: "error",
  rows: null,
  task: "",
  values: { reference: "(Kèm theo Quyết định số …)" },
};

/** A check of the draft with three findings, none of them accepted. */
export const CHECKED: CheckedAppendix = {
  ok: true,
  sheet: "Phụ lục (theo dõi)",
  tasks: 39,
  findings: [REFERENCE, NO_LEAD, REPEATED],
  accepted: [],
  asOf: knownDay(2026, 6, 10),
  planState: "draft",
  leads: new Map([
    ["nv-bcdghklm", "Phòng Kinh tế"],
    ["nv-nmbcdghk", ""],
  ]),
  texts: new Map([
    ["nv-bcdghklm", "Rà soát quy chế làm việc"],
    ["nv-nmbcdghk", "Kiểm kê tài sản công"],
  ]),
  restored: false,
};
