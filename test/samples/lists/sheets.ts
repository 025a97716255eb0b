import { sampleList } from "./sampleList";

/** Sheets that hold more than one list, or lists that no add-in ever saw. */
export const sheetLists = [
  sampleList(
    "two lists one below the other with the same columns, each under a title",
    `
A. NHIỆM VỤ THƯỜNG XUYÊN
STT | Nội dung công việc | Cơ quan chủ trì | Thời gian | Sản phẩm
1 | Tiếp công dân định kỳ | Văn phòng HĐND và UBND | Hằng tháng | Sổ tiếp công dân

B. NHIỆM VỤ TRỌNG TÂM
STT | Nội dung công việc | Cơ quan chủ trì | Thời gian | Sản phẩm
1 | Xây dựng Đề án chuyển đổi số xã | Phòng Văn hóa - Xã hội | Quý II/2026 | Đề án
2 | Nâng cấp Trung tâm Phục vụ hành chính công | Phòng Kinh tế | Quý III/2026 | Công trình
`,
    {
      headerRow: 2,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: ["A | NHIỆM VỤ THƯỜNG XUYÊN | 1", "B | NHIỆM VỤ TRỌNG TÂM | 5"],
      tasks: [
        "3 | 1 | NHIỆM VỤ THƯỜNG XUYÊN | Tiếp công dân định kỳ | Văn phòng HĐND và UBND | Hằng tháng | Sổ tiếp công dân",
        "7 | 1 | NHIỆM VỤ TRỌNG TÂM | Xây dựng Đề án chuyển đổi số xã | Phòng Văn hóa - Xã hội | Quý II/2026 | Đề án",
        "8 | 2 | NHIỆM VỤ TRỌNG TÂM | Nâng cấp Trung tâm Phục vụ hành chính công | Phòng Kinh tế | Quý III/2026 | Công trình",
      ],
      dropped: [6],
    }
  ),
  sampleList(
    "two lists whose columns stand in another order",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm
I | Cải cách thể chế
1 | Rà soát văn bản | Văn phòng HĐND và UBND | Quý IV/2026 | Báo cáo
STT | Nội dung công việc | Sản phẩm | Thời gian hoàn thành | Cơ quan chủ trì
II | Cải cách chế độ công vụ
2 | Chuyển đổi vị trí công tác | Quyết định | Tháng 4/2026 | Phòng Văn hóa - Xã hội
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: ["I | Cải cách thể chế | 2", "II | Cải cách chế độ công vụ | 5"],
      tasks: [
        "3 | 1 | Cải cách thể chế | Rà soát văn bản | Văn phòng HĐND và UBND | Quý IV/2026 | Báo cáo",
        "6 | 2 | Cải cách chế độ công vụ | Chuyển đổi vị trí công tác | Phòng Văn hóa - Xã hội | Tháng 4/2026 | Quyết định",
      ],
      dropped: [4],
    }
  ),
  sampleList(
    "no number column, only what, who and when, in a meeting's minutes",
    `
PHÂN CÔNG NHIỆM VỤ SAU HỘI NGHỊ
Công việc | Người thực hiện | Hạn
Gửi hồ sơ dự thi sáng kiến CCHC | Lê Thị Hoa | 15/4/2026
Chuẩn bị nội dung làm việc với đoàn kiểm tra | Phạm Văn Bình | {2026-05-20}
`,
    {
      headerRow: 2,
      columns: "task A, lead B, deadline C",
      areas: [],
      tasks: [
        "3 | | | Gửi hồ sơ dự thi sáng kiến CCHC | Lê Thị Hoa | 15/4/2026 |",
        "4 | | | Chuẩn bị nội dung làm việc với đoàn kiểm tra | Phạm Văn Bình | 20/5/2026 |",
      ],
    }
  ),
  sampleList(
    "an English tracker",
    `
No. | Task | Owner | Support | Start date | Due date | Deliverable | Status
1 | Công bố kế hoạch CCHC năm 2026 | Phòng VHXH | Các phòng | {2026-01-05} | {2026-01-20} | Kế hoạch | Done
2 | Khảo sát sự hài lòng | TTPVHCC | | {2026-09-01} | {2026-10-31} | Báo cáo | Not started
`,
    {
      headerRow: 1,
      columns:
        "number A, task B, lead C, supporting D, start E, deadline F, deliverable G, carried H",
      areas: [],
      tasks: [
        "2 | 1 | | Công bố kế hoạch CCHC năm 2026 | Phòng VHXH | 20/01/2026 | Kế hoạch",
        "3 | 2 | | Khảo sát sự hài lòng | TTPVHCC | 31/10/2026 | Báo cáo",
      ],
    }
  ),
  sampleList(
    "a pivot table: the agency once for its tasks, its total below them",
    `
Chủ trì | Nhiệm vụ | Hạn hoàn thành | Sản phẩm
Phòng Kinh tế | Công khai ngân sách năm 2026 | 31/03/2026 | Quyết định
 | Thanh lý tài sản | 30/06/2026 | Biên bản
Phòng Kinh tế Total | | 2 |
Trung tâm PVHCC | Trực một cửa ngày thứ Bảy | Thường xuyên | Lịch trực
Trung tâm PVHCC Total | | 1 |
Grand Total | | 3 |
`,
    {
      headerRow: 1,
      columns: "lead A, task B, deadline C, deliverable D",
      areas: [],
      tasks: [
        "2 | | | Công khai ngân sách năm 2026 | Phòng Kinh tế | 31/03/2026 | Quyết định",
        "3 | | | Thanh lý tài sản | | 30/06/2026 | Biên bản",
        "5 | | | Trực một cửa ngày thứ Bảy | Trung tâm PVHCC | Thường xuyên | Lịch trực",
      ],
      dropped: [4, 6, 7],
    }
  ),
];
