import { sampleList } from "./sampleList";

/** Lists that differ in how they tell their areas. */
export const areaLists = [
  sampleList(
    "areas merged across the row and numbered I, II",
    `
STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm
I. Công tác chỉ đạo, điều hành
1 | Ban hành kế hoạch CCHC | Phòng Văn hóa - Xã hội | | Tháng 1/2026 | Kế hoạch
II. Cải cách chế độ công vụ
2 | Đánh giá, xếp loại cán bộ, công chức | Phòng Văn hóa - Xã hội | Các đơn vị | Tháng 12/2026 | Quyết định
3 | Cử công chức đi bồi dưỡng | Phòng Văn hóa - Xã hội | Các đơn vị | Theo kế hoạch của thành phố | Quyết định
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, supporting D, deadline E, deliverable F",
      areas: ["I | Công tác chỉ đạo, điều hành | 2", "II | Cải cách chế độ công vụ | 4"],
      tasks: [
        "3 | 1 | Công tác chỉ đạo, điều hành | Ban hành kế hoạch CCHC | Phòng Văn hóa - Xã hội | Tháng 1/2026 | Kế hoạch",
        "5 | 2 | Cải cách chế độ công vụ | Đánh giá, xếp loại cán bộ, công chức | Phòng Văn hóa - Xã hội | Tháng 12/2026 | Quyết định",
        "6 | 3 | Cải cách chế độ công vụ | Cử công chức đi bồi dưỡng | Phòng Văn hóa - Xã hội | Theo kế hoạch của thành phố | Quyết định",
      ],
    },
    [
      [2, 1, 2, 6],
      [4, 1, 4, 6],
    ]
  ),
  sampleList(
    "the area repeated in every cell of a column of its own",
    `
STT | Lĩnh vực | Nhiệm vụ | Đơn vị chủ trì | Hạn hoàn thành | Sản phẩm
1 | Cải cách thể chế | Tự kiểm tra văn bản | Văn phòng HĐND và UBND | 30/6/2026 | Báo cáo
2 | Cải cách thể chế | Theo dõi tình hình thi hành pháp luật | Văn phòng HĐND và UBND | Quý IV/2026 | Báo cáo
3 | An sinh xã hội | Rà soát hộ nghèo | Phòng Văn hóa - Xã hội | Tháng 11/2026 | Danh sách
`,
    {
      headerRow: 1,
      columns: "number A, area B, task C, lead D, deadline E, deliverable F",
      areas: [" | Cải cách thể chế | 2", " | An sinh xã hội | 4"],
      tasks: [
        "2 | 1 | Cải cách thể chế | Tự kiểm tra văn bản | Văn phòng HĐND và UBND | 30/6/2026 | Báo cáo",
        "3 | 2 | Cải cách thể chế | Theo dõi tình hình thi hành pháp luật | Văn phòng HĐND và UBND | Quý IV/2026 | Báo cáo",
        "4 | 3 | An sinh xã hội | Rà soát hộ nghèo | Phòng Văn hóa - Xã hội | Tháng 11/2026 | Danh sách",
      ],
    }
  ),
  sampleList(
    "the area, the lead and the deadline merged down over several tasks",
    `
Lĩnh vực | STT | Nội dung công việc | Chủ trì | Thời gian hoàn thành | Sản phẩm
Cải cách thủ tục hành chính | 1 | Rà soát thủ tục hành chính nội bộ | Trung tâm Phục vụ hành chính công | Quý II/2026 | Báo cáo
 | 2 | Công khai thủ tục hành chính | | | Bảng niêm yết
 | 3 | Số hóa kết quả giải quyết | | Cả năm 2026 | Kho dữ liệu
Cải cách tài chính công | 4 | Giao dự toán cho đơn vị | Phòng Kinh tế | Tháng 01/2026 | Quyết định
 | 5 | Công khai quyết toán | | Tháng 8/2026 | Quyết định
`,
    {
      headerRow: 1,
      columns: "area A, number B, task C, lead D, deadline E, deliverable F",
      areas: [" | Cải cách thủ tục hành chính | 2", " | Cải cách tài chính công | 5"],
      tasks: [
        "2 | 1 | Cải cách thủ tục hành chính | Rà soát thủ tục hành chính nội bộ | Trung tâm Phục vụ hành chính công | Quý II/2026 | Báo cáo",
        "3 | 2 | Cải cách thủ tục hành chính | Công khai thủ tục hành chính | Trung tâm Phục vụ hành chính công | Quý II/2026 | Bảng niêm yết",
        "4 | 3 | Cải cách thủ tục hành chính | Số hóa kết quả giải quyết | Trung tâm Phục vụ hành chính công | Cả năm 2026 | Kho dữ liệu",
        "5 | 4 | Cải cách tài chính công | Giao dự toán cho đơn vị | Phòng Kinh tế | Tháng 01/2026 | Quyết định",
        "6 | 5 | Cải cách tài chính công | Công khai quyết toán | Phòng Kinh tế | Tháng 8/2026 | Quyết định",
      ],
    },
    [
      [2, 1, 4, 1],
      [5, 1, 6, 1],
      [2, 4, 4, 4],
      [5, 4, 6, 4],
      [2, 5, 3, 5],
    ]
  ),
  sampleList(
    "areas lettered A, B with the number in one cell and the name in the next; unknown areas",
    `
TT | Nội dung công việc | Cơ quan chủ trì | Thời hạn | Sản phẩm
A | PHÁT TRIỂN KINH TẾ
1 | Xây dựng kế hoạch sản xuất vụ xuân | Phòng Kinh tế | Tháng 01/2026 | Kế hoạch
2 | Kiểm tra an toàn thực phẩm | Phòng Kinh tế | Quý II | Báo cáo
B | QUỐC PHÒNG, AN NINH
1 | Tổ chức giao nhận quân | Ban Chỉ huy Quân sự xã | Tháng 02/2026 | Báo cáo
2 | Tuần tra bảo đảm an ninh trật tự | Công an xã | Thường xuyên | Sổ theo dõi
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: ["A | PHÁT TRIỂN KINH TẾ | 2", "B | QUỐC PHÒNG, AN NINH | 5"],
      tasks: [
        "3 | 1 | PHÁT TRIỂN KINH TẾ | Xây dựng kế hoạch sản xuất vụ xuân | Phòng Kinh tế | Tháng 01/2026 | Kế hoạch",
        "4 | 2 | PHÁT TRIỂN KINH TẾ | Kiểm tra an toàn thực phẩm | Phòng Kinh tế | Quý II | Báo cáo",
        "6 | 1 | QUỐC PHÒNG, AN NINH | Tổ chức giao nhận quân | Ban Chỉ huy Quân sự xã | Tháng 02/2026 | Báo cáo",
        "7 | 2 | QUỐC PHÒNG, AN NINH | Tuần tra bảo đảm an ninh trật tự | Công an xã | Thường xuyên | Sổ theo dõi",
      ],
    }
  ),
  sampleList(
    "areas numbered 1, 2 and tasks 1.1, 1.2; the numbers of the areas look like tasks",
    `
STT | Nội dung | Đơn vị chủ trì | Thời gian thực hiện | Sản phẩm
1 | Cải cách thể chế
1.1 | Ban hành danh mục văn bản cần rà soát | Văn phòng HĐND và UBND | Tháng 02/2026 | Danh mục
1.2 | Tổng hợp kết quả rà soát | Văn phòng HĐND và UBND | Tháng 11/2026 | Báo cáo
2 | Cải cách tổ chức bộ máy
2.1 | Rà soát chức năng, nhiệm vụ các phòng | Phòng Văn hóa - Xã hội | Quý I/2026 | Tờ trình
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: ["1 | Cải cách thể chế | 2", "2 | Cải cách tổ chức bộ máy | 5"],
      tasks: [
        "3 | 1.1 | Cải cách thể chế | Ban hành danh mục văn bản cần rà soát | Văn phòng HĐND và UBND | Tháng 02/2026 | Danh mục",
        "4 | 1.2 | Cải cách thể chế | Tổng hợp kết quả rà soát | Văn phòng HĐND và UBND | Tháng 11/2026 | Báo cáo",
        "6 | 2.1 | Cải cách tổ chức bộ máy | Rà soát chức năng, nhiệm vụ các phòng | Phòng Văn hóa - Xã hội | Quý I/2026 | Tờ trình",
      ],
    }
  ),
  sampleList(
    "areas without any number, told only by standing alone; the name in the task column",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm
 | Cải cách thủ tục hành chính
1 | Thực hiện một cửa, một cửa liên thông | Trung tâm Phục vụ hành chính công | Các phòng | Cả năm | Báo cáo
 | Chính quyền điện tử, chính quyền số
2 | Bảo đảm an toàn thông tin mạng | Phòng Văn hóa - Xã hội | Công an xã | Thường xuyên | Báo cáo
3 | Vận hành hệ thống họp trực tuyến | Văn phòng HĐND và UBND | | Thường xuyên |
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, supporting D, deadline E, deliverable F",
      areas: [" | Cải cách thủ tục hành chính | 2", " | Chính quyền điện tử, chính quyền số | 4"],
      tasks: [
        "3 | 1 | Cải cách thủ tục hành chính | Thực hiện một cửa, một cửa liên thông | Trung tâm Phục vụ hành chính công | Cả năm | Báo cáo",
        "5 | 2 | Chính quyền điện tử, chính quyền số | Bảo đảm an toàn thông tin mạng | Phòng Văn hóa - Xã hội | Thường xuyên | Báo cáo",
        "6 | 3 | Chính quyền điện tử, chính quyền số | Vận hành hệ thống họp trực tuyến | Văn phòng HĐND và UBND | Thường xuyên |",
      ],
    }
  ),
  sampleList(
    "sub-areas: I, then 1 and 2 below it, tasks lettered a, b",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Thời gian | Sản phẩm
I | CẢI CÁCH THỦ TỤC HÀNH CHÍNH
1 | Kiểm soát thủ tục hành chính
a | Công bố danh mục thủ tục nội bộ | Văn phòng HĐND và UBND | Quý I/2026 | Quyết định
b | Rà soát, đơn giản hóa thủ tục | Văn phòng HĐND và UBND | Quý III/2026 | Báo cáo
2 | Cơ chế một cửa
a | Bố trí công chức trực tại quầy | Trung tâm Phục vụ hành chính công | Thường xuyên | Lịch trực
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: [
        "I | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | 2",
        "1 | Kiểm soát thủ tục hành chính | 3",
        "2 | Cơ chế một cửa | 6",
      ],
      tasks: [
        "4 | a | Kiểm soát thủ tục hành chính | Công bố danh mục thủ tục nội bộ | Văn phòng HĐND và UBND | Quý I/2026 | Quyết định",
        "5 | b | Kiểm soát thủ tục hành chính | Rà soát, đơn giản hóa thủ tục | Văn phòng HĐND và UBND | Quý III/2026 | Báo cáo",
        "7 | a | Cơ chế một cửa | Bố trí công chức trực tại quầy | Trung tâm Phục vụ hành chính công | Thường xuyên | Lịch trực",
      ],
    }
  ),
  sampleList(
    "areas of unknown names without number, the tasks below each counted anew",
    `
STT | Nhiệm vụ | Chủ trì | Thời gian | Sản phẩm
 | Nông nghiệp và môi trường
1 | Phòng chống thiên tai | Phòng Kinh tế | Tháng 5/2026 | Phương án
2 | Tiêm phòng gia súc | Phòng Kinh tế | Quý III/2026 | Báo cáo
 | Cộng: 02 nhiệm vụ
 | Giáo dục và đào tạo
1 | Tuyển sinh đầu cấp | Phòng Văn hóa - Xã hội | Tháng 7/2026 | Kế hoạch
 | Y tế
1 | Tiêm chủng mở rộng | Trạm Y tế xã | Hằng tháng | Báo cáo
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: [" | Nông nghiệp và môi trường | 2", " | Giáo dục và đào tạo | 6", " | Y tế | 8"],
      tasks: [
        "3 | 1 | Nông nghiệp và môi trường | Phòng chống thiên tai | Phòng Kinh tế | Tháng 5/2026 | Phương án",
        "4 | 2 | Nông nghiệp và môi trường | Tiêm phòng gia súc | Phòng Kinh tế | Quý III/2026 | Báo cáo",
        "7 | 1 | Giáo dục và đào tạo | Tuyển sinh đầu cấp | Phòng Văn hóa - Xã hội | Tháng 7/2026 | Kế hoạch",
        "9 | 1 | Y tế | Tiêm chủng mở rộng | Trạm Y tế xã | Hằng tháng | Báo cáo",
      ],
      dropped: [5],
    }
  ),
  sampleList(
    "no number column: I, 1, 1.1 and a) in the same cell as the text",
    `
Nội dung công việc | Đơn vị chủ trì | Thời gian hoàn thành | Sản phẩm
I. CẢI CÁCH THỂ CHẾ
1. Xây dựng văn bản
1.1. Ban hành kế hoạch rà soát văn bản | Văn phòng HĐND và UBND | 28/02/2026 | Kế hoạch
1.2. Tổ chức rà soát theo chuyên đề | Văn phòng HĐND và UBND | Quý III/2026 | Báo cáo
2. Theo dõi thi hành pháp luật
a) Ban hành kế hoạch | Phòng Kinh tế | trước 15/3/2026 | Kế hoạch
b) Báo cáo năm | Phòng Kinh tế | 05/12/2026 | Báo cáo
II. CẢI CÁCH TÀI CHÍNH CÔNG
1. Công khai ngân sách | Phòng Kinh tế | Hằng quý | Báo cáo công khai
`,
    {
      headerRow: 1,
      columns: "task A, lead B, deadline C, deliverable D",
      areas: [
        "I | CẢI CÁCH THỂ CHẾ | 2",
        "1 | Xây dựng văn bản | 3",
        "2 | Theo dõi thi hành pháp luật | 6",
        "II | CẢI CÁCH TÀI CHÍNH CÔNG | 9",
      ],
      tasks: [
        "4 | | Xây dựng văn bản | 1.1. Ban hành kế hoạch rà soát văn bản | Văn phòng HĐND và UBND | 28/02/2026 | Kế hoạch",
        "5 | | Xây dựng văn bản | 1.2. Tổ chức rà soát theo chuyên đề | Văn phòng HĐND và UBND | Quý III/2026 | Báo cáo",
        "7 | | Theo dõi thi hành pháp luật | a) Ban hành kế hoạch | Phòng Kinh tế | trước 15/3/2026 | Kế hoạch",
        "8 | | Theo dõi thi hành pháp luật | b) Báo cáo năm | Phòng Kinh tế | 05/12/2026 | Báo cáo",
        "10 | | CẢI CÁCH TÀI CHÍNH CÔNG | 1. Công khai ngân sách | Phòng Kinh tế | Hằng quý | Báo cáo công khai",
      ],
    }
  ),
  sampleList(
    "a task that looks like a heading: capitals and nothing but a number and a text",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Thời gian | Sản phẩm
I | Cải cách tổ chức bộ máy
1 | SẮP XẾP ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP | Phòng Văn hóa - Xã hội | Quý II/2026 | Đề án
2 | Rà soát, bổ sung quy chế phối hợp giữa các phòng
3 | Giao biên chế năm 2026 | Phòng Văn hóa - Xã hội | Tháng 01/2026 | Quyết định
II | Cải cách tài chính công
4 | Lập dự toán năm 2027 | Phòng Kinh tế | Tháng 9/2026 | Dự toán
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: ["I | Cải cách tổ chức bộ máy | 2", "II | Cải cách tài chính công | 6"],
      tasks: [
        "3 | 1 | Cải cách tổ chức bộ máy | SẮP XẾP ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP | Phòng Văn hóa - Xã hội | Quý II/2026 | Đề án",
        "4 | 2 | Cải cách tổ chức bộ máy | Rà soát, bổ sung quy chế phối hợp giữa các phòng | | |",
        "5 | 3 | Cải cách tổ chức bộ máy | Giao biên chế năm 2026 | Phòng Văn hóa - Xã hội | Tháng 01/2026 | Quyết định",
        "7 | 4 | Cải cách tài chính công | Lập dự toán năm 2027 | Phòng Kinh tế | Tháng 9/2026 | Dự toán",
      ],
    }
  ),
];
