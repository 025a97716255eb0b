import { knownDay, type CalendarDay } from "../../../src/plan/day";
import { on } from "./tasks";

/** What staff type into a row of `PhuLuc` as the year goes on. */
export interface ReportedFields {
  /** Word of "Loại thời hạn", where somebody corrects what was read. */
  readonly kind?: string;
  /** Word of "Nhịp". */
  readonly rhythm?: string;
  /** Typed when an order sets a day. */
  readonly due?: CalendarDay;
  readonly extendedDue?: CalendarDay;
  readonly extensionDocument?: string;
  readonly status?: string;
  readonly doneOn?: CalendarDay;
  readonly outcome?: string;
  readonly delayReason?: string;
  readonly note?: string;
}

/** Fields that somebody filled in on a day. */
export interface TaskReport {
  readonly reportedOn: CalendarDay;
  readonly task: number;
  readonly fields: ReportedFields;
}

const NOT_STARTED = "Chưa thực hiện";
const IN_PROGRESS = "Đang thực hiện";
const DONE = "Đã hoàn thành";

function report(reportedOn: CalendarDay, task: number, fields: ReportedFields): TaskReport {
  return { reportedOn, task, fields };
}

/** Task 14 is never reported. */
export const REPORTS: readonly TaskReport[] = [
  // Up to the first quarter's day, 14/3.
  report(on(13, 1), 1, {
    status: DONE,
    doneOn: on(12, 1),
    outcome: "Kế hoạch số 15/KH-UBND ngày 12/01/2026",
  }),
  report(on(20, 1), 3, { kind: "Định kỳ", rhythm: "Hằng quý", status: IN_PROGRESS }),
  report(on(20, 1), 23, { kind: "Định kỳ", rhythm: "Hằng tháng", status: IN_PROGRESS }),
  report(on(22, 1), 6, {
    status: IN_PROGRESS,
    outcome: "Đã ban hành Kế hoạch số 22/KH-UBND ngày 20/01/2026",
  }),
  report(on(29, 1), 16, {
    status: DONE,
    doneOn: on(28, 1),
    outcome: "Quyết định số 96/QĐ-UBND, Kế hoạch số 27/KH-UBND ngày 28/01/2026",
  }),
  report(on(2, 2), 13, {
    status: DONE,
    doneOn: on(30, 1),
    outcome: "Kế hoạch số 29/KH-UBND ngày 30/01/2026",
  }),
  report(on(9, 2), 25, {
    status: DONE,
    doneOn: on(6, 2),
    outcome: "Quyết định số 118/QĐ-UBND ngày 06/02/2026",
    delayReason: "HĐND xã họp chuyên đề ngày 05/02/2026 mới thông qua biên chế",
  }),
  report(on(10, 3), 2, { status: IN_PROGRESS, outcome: "Đã ban hành Kế hoạch kiểm tra" }),
  report(on(10, 3), 5, { status: IN_PROGRESS }),
  report(on(10, 3), 9, { status: NOT_STARTED }),
  report(on(10, 3), 11, { status: IN_PROGRESS, outcome: "Kế hoạch số 41/KH-UBND ngày 26/02/2026" }),
  report(on(10, 3), 15, { status: IN_PROGRESS }),
  report(on(10, 3), 17, {
    status: IN_PROGRESS,
    outcome: "Đã công khai trên Cơ sở dữ liệu quốc gia",
  }),
  report(on(10, 3), 18, { status: IN_PROGRESS }),
  report(on(10, 3), 19, { status: IN_PROGRESS }),
  report(on(10, 3), 20, { status: IN_PROGRESS }),
  report(on(10, 3), 31, { status: IN_PROGRESS }),
  report(on(10, 3), 34, { status: IN_PROGRESS }),
  report(on(10, 3), 39, { status: NOT_STARTED }),

  // Up to 14/6.
  report(on(30, 3), 6, {
    status: DONE,
    doneOn: on(27, 3),
    outcome: "Báo cáo số 64/BC-UBND ngày 27/3/2026",
  }),
  report(on(25, 5), 31, {
    extendedDue: on(30, 6),
    extensionDocument: "Công văn số 2210/STC-QLCS ngày 20/5/2026",
  }),
  report(on(1, 6), 29, {
    status: DONE,
    doneOn: on(29, 5),
    outcome: "Công văn số 310/UBND-VHXH ngày 29/5/2026",
  }),
  report(on(9, 6), 9, { status: IN_PROGRESS }),
  report(on(9, 6), 10, { status: IN_PROGRESS, outcome: "Đã dự 02 hội nghị tập huấn" }),
  report(on(9, 6), 12, { status: IN_PROGRESS }),
  report(on(9, 6), 17, {
    delayReason: "Trang thông tin điện tử xã đang chuyển đổi sang nền tảng mới",
  }),
  report(on(9, 6), 21, { status: IN_PROGRESS }),
  report(on(9, 6), 24, {
    status: IN_PROGRESS,
    due: on(30, 6),
    note: "Hạn theo Công văn số 1033/SNV-TCBM ngày 15/5/2026",
  }),
  report(on(9, 6), 26, { status: IN_PROGRESS }),
  report(on(9, 6), 27, { status: IN_PROGRESS }),
  report(on(9, 6), 28, { status: IN_PROGRESS }),
  report(on(9, 6), 30, { status: IN_PROGRESS }),
  report(on(9, 6), 32, { status: NOT_STARTED }),
  report(on(9, 6), 33, { status: IN_PROGRESS }),
  report(on(9, 6), 40, { status: IN_PROGRESS }),

  // Up to 14/9.
  report(on(19, 6), 40, {
    status: DONE,
    doneOn: on(18, 6),
    outcome: "Báo cáo số 152/BC-UBND ngày 18/6/2026",
  }),
  report(on(23, 6), 17, {
    status: DONE,
    doneOn: on(22, 6),
    outcome: "Công khai 100% thủ tục hành chính",
  }),
  report(on(26, 6), 31, {
    status: DONE,
    doneOn: on(25, 6),
    outcome: "Báo cáo số 160/BC-UBND ngày 25/6/2026",
  }),
  report(on(16, 7), 24, {
    status: DONE,
    doneOn: on(15, 7),
    outcome: "Quyết định số 402/QĐ-UBND ngày 15/7/2026",
    delayReason: "Chờ ý kiến thẩm định của Sở Nội vụ",
  }),
  report(on(14, 8), 28, {
    status: "Dừng thực hiện",
    extensionDocument: "Công văn số 1875/SNV-CCVC ngày 12/8/2026",
    note: "Thành phố tổ chức đào tạo, bồi dưỡng tập trung",
  }),
  report(on(21, 8), 26, {
    status: DONE,
    doneOn: on(20, 8),
    outcome: "Quyết định số 455/QĐ-UBND ngày 20/8/2026",
  }),
  report(on(9, 9), 7, {
    status: "Không phát sinh",
    note: "Thành phố không tổ chức Hội thi trong năm 2026",
  }),
  report(on(9, 9), 12, {
    status: "Dừng thực hiện",
    note: "Đề nghị lồng ghép với nhiệm vụ số 11",
  }),
  report(on(9, 9), 22, { status: IN_PROGRESS }),
  report(on(9, 9), 32, { status: IN_PROGRESS }),
  report(on(9, 9), 35, { status: IN_PROGRESS }),
  report(on(9, 9), 37, { status: IN_PROGRESS }),
  report(on(9, 9), 38, { status: IN_PROGRESS }),
  report(on(9, 9), 39, { status: IN_PROGRESS }),

  // Up to 14/12.
  report(on(6, 10), 38, {
    status: DONE,
    doneOn: on(5, 10),
    outcome: "Công văn số 588/UBND-VHXH ngày 05/10/2026 cử 12 người dự tập huấn",
    delayReason: "Lớp tập huấn khai giảng muộn",
  }),
  report(on(29, 10), 36, {
    status: DONE,
    doneOn: on(28, 10),
    outcome: "Quyết định số 560/QĐ-UBND ngày 28/10/2026 cử 08 công chức",
  }),
  report(on(2, 11), 10, {
    status: DONE,
    doneOn: on(30, 10),
    outcome: "Đã dự đủ 04 hội nghị do Sở Tư pháp tổ chức",
  }),
  report(on(6, 11), 8, { status: DONE, outcome: "Đã phát 06 chuyên đề phát thanh" }),
  report(on(6, 11), 33, {
    status: DONE,
    doneOn: on(5, 11),
    outcome: "Báo cáo số 88/BC-CAX ngày 05/11/2026",
  }),
  report(on(23, 11), 5, {
    status: DONE,
    doneOn: on(20, 11),
    outcome: "Báo cáo số 301/BC-UBND ngày 20/11/2026",
  }),
  report(on(3, 12), 11, {
    status: DONE,
    doneOn: on(2, 12),
    outcome: "Báo cáo số 315/BC-UBND ngày 02/12/2026",
  }),
  report(on(4, 12), 39, {
    extendedDue: knownDay(2027, 3, 31),
    extensionDocument: "Công văn số 3105/SKHCN-TĐC ngày 02/12/2026",
  }),
  report(on(8, 12), 4, { status: IN_PROGRESS }),
  report(on(8, 12), 37, {
    extendedDue: on(31, 12),
    delayReason: "Thành phố lùi lịch mở lớp, chưa có văn bản",
  }),
  report(on(11, 12), 2, {
    status: DONE,
    doneOn: on(10, 12),
    outcome: "Báo cáo số 322/BC-UBND ngày 10/12/2026; đã kiểm tra 5/5 cơ quan",
  }),
];
