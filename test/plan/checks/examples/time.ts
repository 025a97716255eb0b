import { knownDay } from "../../../../src/plan/day";
import type { Examples } from "./example";

const due = (year: number, month: number, day: number) => ({ day: knownDay(year, month, day) });

export const TIME: Examples = {
  "deadline-missing": {
    finds: [{ deadlineText: null }, { deadlineText: "…" }],
    passes: [{ deadlineText: "Quý I/2026" }],
  },
  "deadline-unknown": {
    finds: [{ deadlineText: "Xem phần trên", kind: null }],
    passes: [
      { deadlineText: "Theo chỉ đạo của cấp trên" },
      { deadlineText: "Xem phần trên", kind: "Ngày cụ thể", due: due(2026, 6, 30) },
      { deadlineText: "31/4/2026" },
    ],
  },
  "deadline-unsure": {
    finds: [{ deadlineText: "Đầu tháng 5" }],
    passes: [{ deadlineText: "Tháng 7-9/2026" }],
  },
  "deadline-impossible": {
    finds: [
      { deadlineText: "Trước ngày 31/4/2026" },
      { deadlineText: "ngày 30 tháng 02 năm 2026" },
      { deadlineText: "ngày 31/9" },
      { deadlineText: "15/13/2026" },
      { deadlineText: "Trước 31/9" },
    ],
    passes: [
      { deadlineText: "Trước ngày 30/4/2026" },
      { deadlineText: "Theo Kế hoạch số 310/KH-UBND ngày 24/11/2025 của UBND thành phố" },
      { deadlineText: "Tháng 7-9/2026" },
      { deadlineText: "Trước 30/9" },
      { deadlineText: "Từ 12/25 đến 3/26" },
    ],
  },
  "deadline-outside-year": {
    finds: [{ deadlineText: "Quý I/2027" }, { deadlineText: "Quý IV/2025" }],
    passes: [
      { deadlineText: "Tháng 12/2025 đến tháng 3/2026" },
      { deadlineText: "Tháng 01/2026 đến tháng 5/2026" },
    ],
  },
  "due-before-start": {
    finds: [
      {
        deadlineText: "Từ tháng 6 đến tháng 9/2026",
        kind: "Tháng/quý",
        start: due(2026, 6, 1),
        due: due(2026, 5, 31),
      },
    ],
    passes: [
      { deadlineText: "Tháng 01/2026 đến tháng 5/2026" },
      {
        deadlineText: "30/6/2026",
        kind: "Ngày cụ thể",
        start: due(2026, 6, 30),
        due: due(2026, 6, 30),
      },
    ],
  },
  "due-on-day-off": {
    finds: [
      { deadlineText: "Trước ngày 05/7/2026" },
      { deadlineText: "Chậm nhất ngày 30/4/2026" },
      { deadlineText: "17/02/2026" },
      { deadlineText: "Ngày 31 tháng 5 năm 2026" },
      { deadlineText: "Từ ngày 11/5/2026 đến ngày 24/5/2026" },
    ],
    passes: [
      { deadlineText: "Tháng 5/2026" },
      { deadlineText: "Quý I/2026" },
      { deadlineText: "Trước ngày 15/01/2026" },
      // A Saturday, with Friday as its last good day.
      { deadlineText: "Trước ngày 15/8/2026" },
      { deadlineText: "Từ ngày 11/5/2026 đến ngày 22/5/2026" },
      // The day before is a Sunday, which the phrase does not name.
      { deadlineText: "Trước ngày 06/7/2026" },
      { deadlineText: "10/6/2026" },
    ],
  },
  "due-before-plan": {
    finds: [{ rows: [{ deadlineText: "Trước ngày 05/01/2026" }] }],
    passes: [
      { rows: [{ deadlineText: "Trước ngày 15/01/2026" }] },
      { rows: [{ deadlineText: "Trước ngày 05/01/2026" }], settings: { issuedOn: null } },
    ],
  },
  "year-mismatch": {
    finds: [
      {
        text: "Tham gia Hội thi trực tuyến tìm hiểu công tác cải cách hành chính năm 2025 (nếu có)",
      },
    ],
    passes: [
      { text: "Tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2025" },
      { text: "Triển khai Nghị quyết số 53/2025/NQ-HĐND đến năm 2030, tầm nhìn đến năm 2050" },
      ...[
        "Thực hiện Quyết định số 766/QĐ-TTg năm 2022 của Thủ tướng Chính phủ",
        "Số hóa hồ sơ lưu trữ năm 2024, năm 2025",
        "Chỉnh lý tài liệu năm 2025",
        "Kê khai tài sản, thu nhập năm 2025",
        "Công khai ngân sách xã năm 2025",
        "Xếp loại công chức năm 2025",
        "Khen thưởng cá nhân có thành tích năm 2025",
        "Kiểm điểm tập thể, cá nhân năm 2025",
        "Xây dựng danh mục nhiệm vụ cải cách hành chính năm 2027",
      ].map((text) => ({ text })),
      { text: "Giao biên chế hành chính trong đơn vị sự nghiệp công lập năm 2026" },
    ],
  },
  "rhythm-in-text": {
    finds: [
      {
        text: "Định kỳ hằng tháng công khai kết quả đánh giá chất lượng phục vụ người dân",
        deadlineText: "Thường xuyên",
      },
    ],
    passes: [
      {
        text: "Định kỳ hằng tháng công khai kết quả đánh giá chất lượng phục vụ người dân",
        deadlineText: "Hằng tháng",
      },
      {
        text: "Định kỳ hằng tháng công khai kết quả đánh giá chất lượng phục vụ người dân",
        deadlineText: "Thường xuyên",
        kind: "Định kỳ",
        rhythm: "Hằng tháng",
      },
      {
        text: "Định kỳ tổng hợp báo cáo kết quả thực hiện công tác CCHC",
        deadlineText: "Theo yêu cầu của Sở Nội vụ",
      },
      { text: "Ban hành Kế hoạch đối thoại định kỳ hằng quý", deadlineText: "Quý I/2026" },
    ],
  },
  "deadline-unfilled": {
    finds: [
      { deadlineText: "Quý III/2026", kind: null },
      { deadlineText: "Hằng tháng", kind: null },
    ],
    passes: [
      { deadlineText: "Quý III/2026" },
      { deadlineText: "Đầu tháng 5", kind: null },
      { deadlineText: "Xem phần trên", kind: null },
    ],
  },
  "phrase-and-date-disagree": {
    finds: [
      {
        deadlineText: "Quý III/2026",
        kind: "Tháng/quý",
        start: due(2026, 7, 1),
        due: due(2026, 8, 31),
      },
      { deadlineText: "Thường xuyên", kind: "Ngày cụ thể", due: due(2026, 6, 30) },
      { deadlineText: "Hằng tháng", kind: "Thường xuyên" },
      { deadlineText: "Hằng tháng", kind: "Định kỳ", rhythm: "Hằng quý" },
    ],
    passes: [
      { deadlineText: "Quý III/2026" },
      { deadlineText: "Theo yêu cầu của Sở Nội vụ", kind: "Ngày cụ thể", due: due(2026, 9, 15) },
      { deadlineText: "Thường xuyên", kind: "Định kỳ", rhythm: "Hằng tháng" },
      { deadlineText: "Cả năm 2026", kind: "Định kỳ", rhythm: "Hằng tháng" },
      { deadlineText: "Quý III/2026", kind: "Tháng/quý", due: "30/9/2026" },
      { deadlineText: "Đầu tháng 5", kind: "Ngày cụ thể", due: due(2026, 5, 10) },
      { deadlineText: "Quý III/2026", kind: null },
    ],
  },
  "date-unread": {
    finds: [
      { doneOn: "30/5/2026", status: "Đã hoàn thành" },
      { extendedDue: "cuối tháng", extensionDocument: "12/UBND-VP" },
      { doneOn: 20260530 },
    ],
    passes: [{ doneOn: due(2026, 5, 30), status: "Đã hoàn thành" }, { lastReminder: null }],
  },
  "rhythm-missing": {
    finds: [
      { deadlineText: "Định kỳ theo quy định", kind: "Định kỳ" },
      { deadlineText: "Hằng tháng", kind: "Định kỳ" },
    ],
    passes: [{ deadlineText: "Hằng tháng" }, { deadlineText: "Thường xuyên" }],
  },
};
