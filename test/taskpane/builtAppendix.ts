import type { BuiltAppendix } from "../../src/actions/buildAppendix";
import type { Task } from "../../src/plan/plan";

const task4: Task = {
  number: "4",
  areaId: "chi-dao-dieu-hanh",
  text: "Triển khai các nhiệm vụ về cải cách hành chính của xã",
  lead: "",
  leadPrinted: "",
  supporting: [],
  supportingPrinted: "",
  deadlineText: "Thường xuyên",
  deadline: {
    kind: "ongoing",
    rhythm: null,
    start: null,
    due: null,
    sure: true,
    read: "Thường xuyên",
  },
  deliverable: "",
  carried: [],
  rows: { first: 10, last: 11 },
};

const task7: Task = {
  ...task4,
  number: "7",
  text: "Xây dựng báo cáo năm 2025",
  deliverable: "Báo cáo",
  rows: { first: 14, last: 14 },
};

/** A build of two tasks in one area, with a finding for each and one repaired spelling. */
export const builtAppendix: BuiltAppendix = {
  ok: true,
  reading: {
    sources: [{ sheet: "Kế hoạch 2026", headerRow: 7, columns: [] }],
    plan: {
      title: "DANH MỤC NHIỆM VỤ",
      authority: "Ủy ban nhân dân xã Nguyễn Bình Khiêm",
      reference: "",
      year: 2026,
      areas: [
        {
          id: "chi-dao-dieu-hanh",
          numeral: "I",
          name: "Công tác chỉ đạo, điều hành",
          rows: { first: 8, last: 14 },
        },
      ],
      agencies: [],
      tasks: [task4, task7],
      carriedColumns: [],
    },
    repairs: [
      {
        kind: "agencySpelling",
        rows: { first: 14, last: 14 },
        before: "Phòng Văn hoá-xã hội",
        after: "Phòng Văn hóa - Xã hội",
      },
    ],
    cells: { total: 20, inTasks: 12, inAreas: 1, inHeading: 7, kept: 0, repaired: 0, flagged: 0 },
    rows: [],
    lost: [],
    unread: [],
  },
  findings: [
    {
      rule: "deliverable-missing",
      severity: "warning",
      rows: { first: 10, last: 11 },
      task: "4",
      values: {},
    },
    {
      rule: "year-mismatch",
      severity: "error",
      rows: { first: 14, last: 14 },
      task: "7",
      values: { year: "2025", planYear: "2026" },
    },
  ],
  tracked: [],
  summary: [],
  restored: false,
};
