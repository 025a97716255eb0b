import { sampleList } from "./sampleList";

/** Lists as they come out of other papers: trackers, minutes, score sheets, other people's pastes. */
export const paperLists = [
  sampleList(
    "a header of two rows whose merges were lost in pasting",
    `
PHỤ LỤC NHIỆM VỤ NĂM 2026
STT | Nội dung nhiệm vụ | Đơn vị thực hiện | | Thời gian thực hiện | | Sản phẩm
 | | Chủ trì | Phối hợp | Bắt đầu | Kết thúc |
1 | Rà soát thủ tục hành chính nội bộ | Văn phòng HĐND và UBND | Các phòng | {2026-02-02} | {2026-04-30} | Báo cáo
2 | Cập nhật cơ sở dữ liệu hộ tịch | Văn phòng HĐND và UBND | Công an xã | {2026-03-02} | {2026-12-15} | Dữ liệu
`,
    {
      headerRow: 3,
      columns: "number A, task B, lead C, supporting D, start E, deadline F, deliverable G",
      areas: [],
      tasks: [
        "4 | 1 | | Rà soát thủ tục hành chính nội bộ | Văn phòng HĐND và UBND | 30/4/2026 | Báo cáo",
        "5 | 2 | | Cập nhật cơ sở dữ liệu hộ tịch | Văn phòng HĐND và UBND | 15/12/2026 | Dữ liệu",
      ],
    }
  ),
  sampleList(
    "an area that goes on after a page break, and subtotals between the areas",
    `
TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Sản phẩm
I. CẢI CÁCH THỂ CHẾ
1 | Xây dựng kế hoạch văn bản | Văn phòng HĐND và UBND | Tháng 01/2026 | Kế hoạch
TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Sản phẩm
I. CẢI CÁCH THỂ CHẾ (tiếp theo)
2 | Hệ thống hóa văn bản kỳ 2024-2028 | Văn phòng HĐND và UBND | Quý IV/2026 | Quyết định công bố
Cộng: 02 nhiệm vụ
II. CẢI CÁCH TÀI CHÍNH CÔNG
3 | Quyết toán ngân sách năm 2025 | Phòng Kinh tế | Quý II/2026 | Báo cáo quyết toán
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: ["I | CẢI CÁCH THỂ CHẾ | 2", "II | CẢI CÁCH TÀI CHÍNH CÔNG | 8"],
      tasks: [
        "3 | 1 | CẢI CÁCH THỂ CHẾ | Xây dựng kế hoạch văn bản | Văn phòng HĐND và UBND | Tháng 01/2026 | Kế hoạch",
        "6 | 2 | CẢI CÁCH THỂ CHẾ | Hệ thống hóa văn bản kỳ 2024-2028 | Văn phòng HĐND và UBND | Quý IV/2026 | Quyết định công bố",
        "9 | 3 | CẢI CÁCH TÀI CHÍNH CÔNG | Quyết toán ngân sách năm 2025 | Phòng Kinh tế | Quý II/2026 | Báo cáo quyết toán",
      ],
      dropped: [4, 5, 7],
    },
    [
      [2, 1, 2, 5],
      [5, 1, 5, 5],
      [8, 1, 8, 5],
    ]
  ),
  sampleList(
    "the list begins at column C under blank rows; the task column is merged over two",
    `


 | | Stt | Nội dung công việc | | Đơn vị chủ trì | Thời gian | Sản phẩm
 | | 01 | Xây dựng lịch tiếp công dân | | Văn phòng HĐND và UBND | Tháng 01 | Lịch tiếp công dân
 | | 02 | Rà soát đơn thư tồn đọng | | Văn phòng HĐND và UBND | Hằng quý | Báo cáo
`,
    {
      headerRow: 3,
      columns: "number C, task D, lead F, deadline G, deliverable H",
      areas: [],
      tasks: [
        "4 | 1 | | Xây dựng lịch tiếp công dân | Văn phòng HĐND và UBND | Tháng 01 | Lịch tiếp công dân",
        "5 | 2 | | Rà soát đơn thư tồn đọng | Văn phòng HĐND và UBND | Hằng quý | Báo cáo",
      ],
    },
    [
      [3, 4, 3, 5],
      [4, 4, 4, 5],
      [5, 4, 5, 5],
    ]
  ),
  sampleList(
    "areas as “Lĩnh vực 1:” and “Phần II.”, tasks without numbers",
    `
STT | Nhiệm vụ cụ thể | Cơ quan chủ trì | Thời hạn hoàn thành | Kết quả
Lĩnh vực 1: Cải cách thể chế
 | Theo dõi thi hành pháp luật lĩnh vực trọng tâm | Văn phòng HĐND và UBND | Cả năm 2026 | Kế hoạch
 | Trợ giúp pháp lý lưu động | Văn phòng HĐND và UBND | Quý III/2026 | Báo cáo
Phần II. Bảo vệ môi trường
 | Thu gom rác thải tại các thôn | Phòng Kinh tế | Thường xuyên | Hợp đồng
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: ["1 | Cải cách thể chế | 2", "II | Bảo vệ môi trường | 5"],
      tasks: [
        "3 | | Cải cách thể chế | Theo dõi thi hành pháp luật lĩnh vực trọng tâm | Văn phòng HĐND và UBND | Cả năm 2026 | Kế hoạch",
        "4 | | Cải cách thể chế | Trợ giúp pháp lý lưu động | Văn phòng HĐND và UBND | Quý III/2026 | Báo cáo",
        "6 | | Bảo vệ môi trường | Thu gom rác thải tại các thôn | Phòng Kinh tế | Thường xuyên | Hợp đồng",
      ],
    }
  ),
  sampleList(
    "notes under the list, marked with a star and with Ghi chú",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Thời gian | Sản phẩm
1 | Khen thưởng tập thể, cá nhân tiêu biểu về CCHC | Phòng Văn hóa - Xã hội | Tháng 12/2026 | Quyết định
2 | Tham gia cuộc thi tìm hiểu CCHC | Phòng Văn hóa - Xã hội | Theo kế hoạch của thành phố | Danh sách
Ghi chú: Các nhiệm vụ phát sinh được bổ sung theo chỉ đạo của cấp trên.
* Đơn vị chủ trì báo cáo kết quả trước ngày 25 hằng tháng.
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: [],
      tasks: [
        "2 | 1 | | Khen thưởng tập thể, cá nhân tiêu biểu về CCHC | Phòng Văn hóa - Xã hội | Tháng 12/2026 | Quyết định",
        "3 | 2 | | Tham gia cuộc thi tìm hiểu CCHC | Phòng Văn hóa - Xã hội | Theo kế hoạch của thành phố | Danh sách",
      ],
      dropped: [4, 5],
    },
    [
      [4, 1, 4, 5],
      [5, 1, 5, 5],
    ]
  ),
  sampleList(
    "a tracker: status and results beside the deadline, which only looks like one more",
    `
BẢNG THEO DÕI NHIỆM VỤ ĐƯỢC GIAO NĂM 2026
TT | Nhiệm vụ được giao | Văn bản giao | Đơn vị | Thời hạn | Tình trạng | Kết quả thực hiện | Ghi chú
1 | Báo cáo số liệu dịch vụ công quý I | CV 45/SNV ngày 02/3/2026 | Trung tâm Phục vụ hành chính công | 20/3/2026 | Đã xong | BC số 12 ngày 18/3/2026 |
2 | Góp ý dự thảo quy chế một cửa | CV 61/UBND | Văn phòng HĐND và UBND | 05/4/2026 | Đang làm | | Nhắc lần 1
`,
    {
      headerRow: 2,
      columns: "number A, task B, carried C, lead D, deadline E, carried F, carried G, carried H",
      areas: [],
      tasks: [
        "3 | 1 | | Báo cáo số liệu dịch vụ công quý I | Trung tâm Phục vụ hành chính công | 20/3/2026 |",
        "4 | 2 | | Góp ý dự thảo quy chế một cửa | Văn phòng HĐND và UBND | 05/4/2026 |",
      ],
    },
    [[1, 1, 1, 8]]
  ),
  sampleList(
    "a list without header below a title, with an area before its first task",
    `
CÔNG VIỆC CCHC NĂM 2026
I. Công tác chỉ đạo, điều hành
1 | Ban hành kế hoạch tuyên truyền cải cách hành chính | Phòng Văn hóa - Xã hội | Các đơn vị | Tháng 02/2026 | Kế hoạch
2 | Kiểm tra công tác cải cách hành chính tại các đơn vị | Phòng Văn hóa - Xã hội | Văn phòng HĐND và UBND | Quý III/2026 | Báo cáo
II. Cải cách tài chính công
3 | Thực hiện công khai dự toán ngân sách được giao | Phòng Kinh tế | Các đơn vị | Quý I/2026 | Quyết định
`,
    {
      headerRow: 0,
      columns: "number A, task B, lead C, supporting D, deadline E, deliverable F",
      areas: ["I | Công tác chỉ đạo, điều hành | 2", "II | Cải cách tài chính công | 5"],
      tasks: [
        "3 | 1 | Công tác chỉ đạo, điều hành | Ban hành kế hoạch tuyên truyền cải cách hành chính | Phòng Văn hóa - Xã hội | Tháng 02/2026 | Kế hoạch",
        "4 | 2 | Công tác chỉ đạo, điều hành | Kiểm tra công tác cải cách hành chính tại các đơn vị | Phòng Văn hóa - Xã hội | Quý III/2026 | Báo cáo",
        "6 | 3 | Cải cách tài chính công | Thực hiện công khai dự toán ngân sách được giao | Phòng Kinh tế | Quý I/2026 | Quyết định",
      ],
    }
  ),
  sampleList(
    "a second list with a column that the first lacks, below the first one's signature",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Thời gian | Sản phẩm
1 | Trực tuyến hóa cuộc họp | Văn phòng HĐND và UBND | Cả năm 2026 | Báo cáo
Nơi nhận: | | | TM. ỦY BAN NHÂN DÂN

STT | Nội dung công việc | Lãnh đạo phụ trách | Đơn vị chủ trì | Thời hạn | Sản phẩm
1 | Chỉnh trang trụ sở tiếp công dân | PCT Lê Văn Cường | Phòng Kinh tế | Quý II/2026 | Công trình
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: [],
      tasks: [
        "2 | 1 | | Trực tuyến hóa cuộc họp | Văn phòng HĐND và UBND | Cả năm 2026 | Báo cáo",
        "6 | 1 | | Chỉnh trang trụ sở tiếp công dân | Phòng Kinh tế | Quý II/2026 | Công trình",
      ],
      dropped: [3, 5],
    }
  ),
];
