import { knownDay } from "../../../../src/plan/day";
import type { Examples } from "./example";

const day = (year: number, month: number, dayOfMonth: number) => ({
  day: knownDay(year, month, dayOfMonth),
});
const DONE = { status: "Đã hoàn thành", doneOn: day(2026, 3, 30), deadlineText: "Quý I/2026" };
const MONTHS_TO_MAY = [1, 2, 3, 4, 5].map((month) => ({ period: `Tháng ${month}` }));

export const PROGRESS: Examples = {
  overdue: {
    finds: [
      { deadlineText: "Quý I/2026" },
      { deadlineText: "Tháng 5/2026", status: "Đang thực hiện" },
    ],
    passes: [
      { deadlineText: "Quý II/2026" },
      DONE,
      {
        deadlineText: "Quý I/2026",
        extendedDue: day(2026, 6, 30),
        extensionDocument: "Công văn số 12/UBND-VP",
      },
      { deadlineText: "Quý I/2026", status: "Không phát sinh", note: "Cấp trên không tổ chức" },
    ],
  },
  "period-missed": {
    finds: [
      { deadlineText: "Hằng tháng" },
      { rows: [{ deadlineText: "Hằng tháng" }], results: MONTHS_TO_MAY.slice(1) },
    ],
    passes: [
      { rows: [{ deadlineText: "Hằng tháng" }], results: MONTHS_TO_MAY },
      { deadlineText: "6 tháng một lần" },
      { deadlineText: "Thường xuyên" },
    ],
  },
  "period-foreign": {
    finds: [
      { rows: [{ deadlineText: "Hằng tháng" }], results: [{ period: "Quý I" }] },
      { rows: [{ deadlineText: "Hằng tháng" }], results: [{ period: "Tháng 2/2025" }] },
      { rows: [{ deadlineText: "Hằng tháng" }], results: [{ period: "T3" }] },
    ],
    passes: [
      { rows: [{ deadlineText: "Hằng tháng" }], results: MONTHS_TO_MAY },
      { rows: [{ deadlineText: "Hằng quý" }], results: [{ period: "Quý I" }, { period: "" }] },
      { rows: [{ deadlineText: "Thường xuyên" }], results: [{ period: "Quý I" }] },
    ],
  },
  "done-periods-missing": {
    finds: [
      {
        rows: [{ deadlineText: "Hằng tháng", status: "Đã hoàn thành", doneOn: day(2026, 5, 31) }],
        results: MONTHS_TO_MAY,
      },
    ],
    passes: [
      { rows: [{ deadlineText: "Hằng tháng" }], results: MONTHS_TO_MAY },
      {
        rows: [{ deadlineText: "Hằng quý", status: "Đã hoàn thành", doneOn: day(2026, 6, 1) }],
        results: ["I", "II", "III", "IV"].map((quarter) => ({ period: `Quý ${quarter}` })),
      },
    ],
  },
  "done-without-date": {
    finds: [{ status: "Đã hoàn thành" }],
    passes: [DONE, { status: "Đang thực hiện" }],
  },
  "done-in-future": {
    finds: [{ ...DONE, doneOn: day(2026, 7, 1) }],
    passes: [
      { ...DONE, doneOn: day(2026, 6, 10) },
      // Figures to the end of May, looked at in June.
      { rows: [{ ...DONE, doneOn: day(2026, 6, 5) }], asOf: knownDay(2026, 5, 31) },
    ],
  },
  "done-date-without-status": {
    finds: [{ doneOn: day(2026, 5, 20) }, { doneOn: day(2026, 5, 20), status: "Đang thực hiện" }],
    passes: [DONE, { status: "Đang thực hiện" }],
  },
  "done-without-evidence": {
    finds: [DONE, { rows: [DONE], results: [{ deliverable: "Báo cáo" }] }],
    passes: [
      { rows: [DONE], results: [{ document: "45/BC-UBND" }] },
      { rows: [DONE], results: [{ link: "https://xa.gov.vn/bc45" }] },
      { ...DONE, outcome: "Đã ban hành Báo cáo số 45/BC-UBND" },
      { status: "Đang thực hiện" },
    ],
  },
  "reason-missing": {
    finds: [{ status: "Dừng thực hiện" }, { status: "Không phát sinh" }],
    passes: [
      { status: "Dừng thực hiện", delayReason: "Chờ hướng dẫn của Trung ương" },
      { status: "Không phát sinh", note: "Thành phố không tổ chức hội thi" },
      { status: "Chưa thực hiện" },
    ],
  },
  "stopped-without-document": {
    finds: [{ status: "Dừng thực hiện", delayReason: "Chờ hướng dẫn" }],
    passes: [
      { status: "Dừng thực hiện", extensionDocument: "Công văn số 20/UBND-VHXH" },
      { status: "Không phát sinh" },
    ],
  },
  "extension-without-document": {
    finds: [{ extendedDue: day(2026, 9, 30) }],
    passes: [
      { extendedDue: day(2026, 9, 30), extensionDocument: "Công văn số 12/UBND-VP" },
      { extensionDocument: "Công văn số 12/UBND-VP" },
    ],
  },
};
