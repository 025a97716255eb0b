import type { CalendarDay } from "../../../src/plan/day";
import { on } from "./tasks";

/** A line of `KetQua`. */
export interface ResultLine {
  readonly reportedOn: CalendarDay;
  readonly task: number;
  /** Only the STT was typed, not the task's id. */
  readonly onlyNumber: boolean;
  /** The word of "Kỳ". */
  readonly period: string;
  readonly deliverable: string;
  readonly document: string;
  readonly issuedOn: CalendarDay | null;
  readonly agency: string;
  readonly criterion: string;
  readonly link: string;
}

const PORTAL = "https://dichvucong.gov.vn/ket-qua-danh-gia";

type Details = Partial<Omit<ResultLine, "reportedOn" | "task">>;

function line(task: number, reportedOn: CalendarDay, details: Details): ResultLine {
  const blank = { period: "", deliverable: "", document: "", agency: "", criterion: "", link: "" };
  return { task, reportedOn, onlyNumber: false, issuedOn: reportedOn, ...blank, ...details };
}

/** The monthly publication of task 23; June was forgotten and made good on 21/9. */
function monthly(month: number, reportedOn: CalendarDay): ResultLine {
  const deliverable = "Thông báo kết quả thực hiện";
  return line(23, reportedOn, {
    period: `Tháng ${month}`,
    deliverable,
    link: `${PORTAL}/${month}-2026`,
    criterion: "3.4.1",
  });
}

/** In the order in which they were typed. */
export const RESULTS: readonly ResultLine[] = [
  line(1, on(12, 1), {
    deliverable: "Kế hoạch cải cách hành chính năm 2026",
    document: "15/KH-UBND",
    agency: "Phòng Văn hóa - Xã hội",
    criterion: "1.1",
  }),
  line(6, on(20, 1), { deliverable: "Kế hoạch", document: "22/KH-UBND", criterion: "1.10" }),
  line(16, on(28, 1), {
    deliverable: "Quyết định",
    document: "96/QĐ-UBND",
    criterion: "3.1",
    onlyNumber: true,
  }),
  line(16, on(28, 1), { deliverable: "Kế hoạch", document: "27/KH-UBND", criterion: "3.1" }),
  line(13, on(30, 1), { deliverable: "Kế hoạch", document: "29/KH-UBND", criterion: "2.1" }),
  monthly(1, on(5, 2)),
  line(25, on(6, 2), { deliverable: "Quyết định", document: "118/QĐ-UBND", criterion: "4.2" }),
  line(11, on(26, 2), { deliverable: "Kế hoạch", document: "41/KH-UBND", criterion: "2.3" }),
  monthly(2, on(5, 3)),
  line(2, on(9, 3), { deliverable: "Kế hoạch", document: "48/KH-UBND", criterion: "1.2.3" }),
  line(19, on(10, 3), { deliverable: "Báo cáo tháng 02", onlyNumber: true, period: "Tháng 2" }),
  line(3, on(13, 3), {
    period: "Quý I",
    deliverable: "Báo cáo",
    document: "57/BC-UBND",
    criterion: "1.2",
  }),

  line(6, on(27, 3), { deliverable: "Báo cáo", document: "64/BC-UBND", criterion: "1.10" }),
  monthly(3, on(6, 4)),
  monthly(4, on(6, 5)),
  line(15, on(20, 5), {
    deliverable: "Hội nghị tập huấn",
    document: "203/KH-UBND",
    agency: "Văn phòng HĐND và UBND",
    criterion: "2.2",
  }),
  line(29, on(29, 5), { deliverable: "Văn bản triển khai", document: "310/UBND-VHXH" }),
  monthly(5, on(5, 6)),
  // Nobody wrote the day, so that no quarter counts it.
  line(20, on(8, 6), {
    deliverable: "Văn bản trả lời",
    document: "330/UBND-TTPVHCC",
    issuedOn: null,
    onlyNumber: true,
    criterion: "3.5",
  }),
  line(18, on(10, 6), { deliverable: "Phương án đơn giản hóa", document: "141/BC-UBND" }),
  line(3, on(12, 6), {
    period: "Quý II",
    deliverable: "Báo cáo 6 tháng",
    document: "146/BC-UBND",
    criterion: "1.2",
  }),

  line(40, on(18, 6), { deliverable: "Báo cáo", document: "152/BC-UBND", criterion: "3.2" }),
  line(17, on(22, 6), {
    deliverable: "Danh mục thủ tục hành chính đã công khai",
    link: "https://nguyenbinhkhiem.haiphong.gov.vn/tthc",
    criterion: "3.3",
  }),
  line(31, on(25, 6), { deliverable: "Báo cáo", document: "160/BC-UBND", criterion: "6.1" }),
  line(24, on(15, 7), { deliverable: "Quyết định", document: "402/QĐ-UBND", criterion: "4.1" }),
  monthly(7, on(5, 8)),
  line(30, on(11, 8), { deliverable: "Quyết định", document: "431/QĐ-UBND", criterion: "5.4" }),
  line(26, on(20, 8), { deliverable: "Quyết định", document: "455/QĐ-UBND", criterion: "4.1" }),
  monthly(8, on(4, 9)),
  line(18, on(7, 9), { deliverable: "Biểu mẫu rà soát", document: "210/BC-UBND" }),
  line(34, on(8, 9), {
    deliverable: "Báo cáo kết quả",
    document: "71/BC-CAX",
    agency: "Công an xã",
  }),
  line(3, on(11, 9), {
    period: "Quý III",
    deliverable: "Báo cáo",
    document: "226/BC-UBND",
    criterion: "1.2",
  }),

  monthly(6, on(21, 9)),
  line(38, on(5, 10), { deliverable: "Công văn", document: "588/UBND-VHXH", criterion: "7.10" }),
  monthly(9, on(5, 10)),
  line(22, on(12, 10), { deliverable: "Báo cáo", document: "255/BC-UBND", criterion: "3.6" }),
  line(36, on(28, 10), { deliverable: "Quyết định", document: "560/QĐ-UBND", criterion: "7.2" }),
  // What was made, without a number and a place to find it.
  line(8, on(2, 11), { deliverable: "06 tệp âm thanh tuyên truyền", criterion: "1.10" }),
  monthly(10, on(4, 11)),
  line(33, on(5, 11), { deliverable: "Báo cáo kết quả", document: "88/BC-CAX", criterion: "7.1" }),
  line(27, on(16, 11), { deliverable: "Quy chế đánh giá", document: "641/QĐ-UBND" }),
  line(5, on(20, 11), { deliverable: "Báo cáo", document: "301/BC-UBND", criterion: "8.1" }),
  line(11, on(2, 12), { deliverable: "Báo cáo", document: "315/BC-UBND", criterion: "2.3" }),
  monthly(11, on(4, 12)),
  line(2, on(10, 12), { deliverable: "Báo cáo", document: "322/BC-UBND", criterion: "1.2.3" }),
];
