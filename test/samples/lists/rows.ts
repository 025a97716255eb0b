import { sampleList } from "./sampleList";

/** Lists whose rows were cut, pasted, printed or signed. */
export const rowLists = [
  sampleList(
    "a task cut in two by a page break, the header and a page number between its halves",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Thời gian | Sản phẩm
1 | Tập huấn kỹ năng số cho tổ công nghệ số cộng đồng, cán bộ thôn và | Phòng Văn hóa - Xã hội | Tháng 8/2026 | Kế hoạch, báo cáo
 | | 2
STT | Nội dung công việc | Cơ quan chủ trì | Thời gian | Sản phẩm
 | người dân trên địa bàn xã | | | kết quả lớp tập huấn
2 | Duy trì trang thông tin điện tử | Văn phòng HĐND và UBND | Thường xuyên | Tin, bài
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: [],
      tasks: [
        "2-5 | 1 | | Tập huấn kỹ năng số cho tổ công nghệ số cộng đồng, cán bộ thôn và người dân trên địa bàn xã | Phòng Văn hóa - Xã hội | Tháng 8/2026 | Kế hoạch, báo cáo kết quả lớp tập huấn",
        "6 | 2 | | Duy trì trang thông tin điện tử | Văn phòng HĐND và UBND | Thường xuyên | Tin, bài",
      ],
      dropped: [3, 4],
    }
  ),
  sampleList(
    "every paragraph of a Word cell in a row of its own",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm
1 | Tổ chức kiểm tra công vụ tại các đơn vị: | Phòng Văn hóa - Xã hội | Văn phòng HĐND và UBND | Quý II/2026 | Kế hoạch kiểm tra
 | - Việc chấp hành giờ giấc làm việc; | | Công an xã | | Báo cáo kết quả
 | - Việc giải quyết hồ sơ của công dân.
2 | Tuyên truyền cải cách hành chính | Phòng Văn hóa - Xã hội | | Thường xuyên | Tin, bài
 | | | | | Pa nô
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, supporting D, deadline E, deliverable F",
      areas: [],
      tasks: [
        "2-4 | 1 | | Tổ chức kiểm tra công vụ tại các đơn vị:¶- Việc chấp hành giờ giấc làm việc;¶- Việc giải quyết hồ sơ của công dân. | Phòng Văn hóa - Xã hội | Quý II/2026 | Kế hoạch kiểm tra¶Báo cáo kết quả",
        "5-6 | 2 | | Tuyên truyền cải cách hành chính | Phòng Văn hóa - Xã hội | Thường xuyên | Tin, bài¶Pa nô",
      ],
    }
  ),
  sampleList(
    "numbering that restarts in each area, with full stops, one missing",
    `
STT | Nội dung | Chủ trì | Thời gian | Sản phẩm
I | Cải cách thể chế
1. | Góp ý dự thảo văn bản của cấp trên | Văn phòng HĐND và UBND | Theo yêu cầu | Văn bản góp ý
2. | Phổ biến, giáo dục pháp luật | Văn phòng HĐND và UBND | Cả năm 2026 | Kế hoạch, báo cáo
II | Cải cách tài chính công
1. | Xây dựng quy chế chi tiêu nội bộ | Phòng Kinh tế | Tháng 01/2026 | Quyết định
 | Thực hành tiết kiệm, chống lãng phí | Phòng Kinh tế | Cả năm 2026 | Báo cáo
3. | Mua sắm tài sản công tập trung | Phòng Kinh tế | Theo nhu cầu | Hợp đồng
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: ["I | Cải cách thể chế | 2", "II | Cải cách tài chính công | 5"],
      tasks: [
        "3 | 1. | Cải cách thể chế | Góp ý dự thảo văn bản của cấp trên | Văn phòng HĐND và UBND | Theo yêu cầu | Văn bản góp ý",
        "4 | 2. | Cải cách thể chế | Phổ biến, giáo dục pháp luật | Văn phòng HĐND và UBND | Cả năm 2026 | Kế hoạch, báo cáo",
        "6 | 1. | Cải cách tài chính công | Xây dựng quy chế chi tiêu nội bộ | Phòng Kinh tế | Tháng 01/2026 | Quyết định",
        "7 | | Cải cách tài chính công | Thực hành tiết kiệm, chống lãng phí | Phòng Kinh tế | Cả năm 2026 | Báo cáo",
        "8 | 3. | Cải cách tài chính công | Mua sắm tài sản công tập trung | Phòng Kinh tế | Theo nhu cầu | Hợp đồng",
      ],
    }
  ),
  sampleList(
    "numbered rows that were never filled in, and blank rows",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Thời gian | Sản phẩm
1 | Kiện toàn Tổ công nghệ số cộng đồng | Phòng Văn hóa - Xã hội | Quý I/2026 | Quyết định
2

3 | Phát động thi đua chuyên đề CCHC | Phòng Văn hóa - Xã hội | Tháng 3/2026 | Kế hoạch
4
5
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: [],
      tasks: [
        "2 | 1 | | Kiện toàn Tổ công nghệ số cộng đồng | Phòng Văn hóa - Xã hội | Quý I/2026 | Quyết định",
        "5 | 3 | | Phát động thi đua chuyên đề CCHC | Phòng Văn hóa - Xã hội | Tháng 3/2026 | Kế hoạch",
      ],
      dropped: [3, 6, 7],
    }
  ),
  sampleList(
    "a signature block and Nơi nhận after the list",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm
1 | Kiểm kê tài sản công | Phòng Kinh tế | Các đơn vị | Tháng 5/2026 | Báo cáo
2 | Thanh toán không dùng tiền mặt | Phòng Kinh tế | | Cả năm 2026 | Báo cáo
Danh mục có 02 nhiệm vụ./.
 | | | | Tân Hòa, ngày 12 tháng 01 năm 2026
Nơi nhận: | | | | TM. ỦY BAN NHÂN DÂN
- Thường trực Đảng ủy (b/c); | | | | KT. CHỦ TỊCH
- Các phòng, đơn vị thuộc xã; | | | | PHÓ CHỦ TỊCH
- Lưu: VT, VHXH.
 | | | | Nguyễn Văn An
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, supporting D, deadline E, deliverable F",
      areas: [],
      tasks: [
        "2 | 1 | | Kiểm kê tài sản công | Phòng Kinh tế | Tháng 5/2026 | Báo cáo",
        "3 | 2 | | Thanh toán không dùng tiền mặt | Phòng Kinh tế | Cả năm 2026 | Báo cáo",
      ],
      dropped: [4, 5, 6, 7, 8, 9, 10],
    }
  ),
  sampleList(
    "a signature block without Nơi nhận: the head of the unit and who made the list",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Thời hạn | Sản phẩm
1 | Đánh giá chỉ số CCHC cấp xã | Phòng Văn hóa - Xã hội | Tháng 12/2026 | Báo cáo tự chấm điểm
Tổng cộng: 01 nhiệm vụ
 | NGƯỜI LẬP BIỂU | | TRƯỞNG PHÒNG
 | (Ký, ghi rõ họ tên) | | (Ký, ghi rõ họ tên)

 | Lê Thị Hoa | | Phạm Văn Bình
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: [],
      tasks: [
        "2 | 1 | | Đánh giá chỉ số CCHC cấp xã | Phòng Văn hóa - Xã hội | Tháng 12/2026 | Báo cáo tự chấm điểm",
      ],
      dropped: [3, 4, 5, 7],
    }
  ),
  sampleList(
    "one task in several merged rows, one row per supporting unit",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm
1 | Điều tra, khảo sát sự hài lòng của người dân | Phòng Văn hóa - Xã hội | Trung tâm Phục vụ hành chính công | Quý III/2026 | Báo cáo khảo sát
 | | | Các trường học | |
 | | | Trạm Y tế xã | |
2 | Họp giao ban CCHC | Văn phòng HĐND và UBND | | Hằng tháng | Thông báo kết luận
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, supporting D, deadline E, deliverable F",
      areas: [],
      tasks: [
        "2-4 | 1 | | Điều tra, khảo sát sự hài lòng của người dân | Phòng Văn hóa - Xã hội | Quý III/2026 | Báo cáo khảo sát",
        "5 | 2 | | Họp giao ban CCHC | Văn phòng HĐND và UBND | Hằng tháng | Thông báo kết luận",
      ],
    },
    [
      [2, 1, 4, 1],
      [2, 2, 4, 2],
      [2, 3, 4, 3],
      [2, 5, 4, 5],
      [2, 6, 4, 6],
    ]
  ),
  sampleList(
    "one number and content over several products, each with a deadline and a lead of its own",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Thời gian | Sản phẩm
1 | Báo cáo công tác cải cách hành chính định kỳ | Phòng Văn hóa - Xã hội | Trước ngày 10/3/2026 | Báo cáo quý I
 | | Phòng Văn hóa - Xã hội | Trước ngày 10/6/2026 | Báo cáo 6 tháng
 | | Phòng Văn hóa - Xã hội | Trước ngày 10/12/2026 | Báo cáo năm
2 | Tự kiểm tra công vụ | Văn phòng HĐND và UBND | Quý III/2026 | Biên bản
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: [],
      tasks: [
        "2 | 1 | | Báo cáo công tác cải cách hành chính định kỳ | Phòng Văn hóa - Xã hội | Trước ngày 10/3/2026 | Báo cáo quý I",
        "3 | 1 | | Báo cáo công tác cải cách hành chính định kỳ | Phòng Văn hóa - Xã hội | Trước ngày 10/6/2026 | Báo cáo 6 tháng",
        "4 | 1 | | Báo cáo công tác cải cách hành chính định kỳ | Phòng Văn hóa - Xã hội | Trước ngày 10/12/2026 | Báo cáo năm",
        "5 | 2 | | Tự kiểm tra công vụ | Văn phòng HĐND và UBND | Quý III/2026 | Biên bản",
      ],
    },
    [
      [2, 1, 4, 1],
      [2, 2, 4, 2],
    ]
  ),
  sampleList(
    "page numbers as “Trang 2/3” and rules of dashes between the rows",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Thời gian | Sản phẩm
1 | Cập nhật thủ tục hành chính lên cổng dịch vụ công | Trung tâm Phục vụ hành chính công | Thường xuyên | Bộ thủ tục
Trang 1/2
-----
2 | Vận động người dân dùng dịch vụ công trực tuyến | Trung tâm Phục vụ hành chính công | Cả năm 2026 | Báo cáo
 | - 2 -
3 | Kiểm tra, khắc phục lỗi hệ thống một cửa | Văn phòng HĐND và UBND | Hằng tháng | Nhật ký
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: [],
      tasks: [
        "2 | 1 | | Cập nhật thủ tục hành chính lên cổng dịch vụ công | Trung tâm Phục vụ hành chính công | Thường xuyên | Bộ thủ tục",
        "5 | 2 | | Vận động người dân dùng dịch vụ công trực tuyến | Trung tâm Phục vụ hành chính công | Cả năm 2026 | Báo cáo",
        "7 | 3 | | Kiểm tra, khắc phục lỗi hệ thống một cửa | Văn phòng HĐND và UBND | Hằng tháng | Nhật ký",
      ],
      dropped: [3, 4, 6],
    }
  ),
];
