import { sampleList } from "./sampleList";

/** Lists that differ in where their header stands and what it is called. */
export const headerLists = [
  sampleList(
    "header on the first row, abbreviated, no areas",
    `
TT | ND công việc | ĐV chủ trì | ĐV phối hợp | TG hoàn thành | SP
1 | Ban hành Kế hoạch kiểm tra công tác CCHC năm 2026 | VP HĐND và UBND | Các phòng chuyên môn | Quý I/2026 | Kế hoạch
2 | Tổ chức đối thoại với người dân, doanh nghiệp | TTPVHCC | | Tháng 6/2026 | Thông báo kết luận
3 | Báo cáo kết quả CCHC năm | Phòng VH-XH | Các phòng chuyên môn | Trước ngày 10/12/2026 | Báo cáo
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, supporting D, deadline E, deliverable F",
      areas: [],
      tasks: [
        "2 | 1 | | Ban hành Kế hoạch kiểm tra công tác CCHC năm 2026 | VP HĐND và UBND | Quý I/2026 | Kế hoạch",
        "3 | 2 | | Tổ chức đối thoại với người dân, doanh nghiệp | TTPVHCC | Tháng 6/2026 | Thông báo kết luận",
        "4 | 3 | | Báo cáo kết quả CCHC năm | Phòng VH-XH | Trước ngày 10/12/2026 | Báo cáo",
      ],
    }
  ),
  sampleList(
    "header on row 12 under a full national heading",
    `
ỦY BAN NHÂN DÂN | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ TÂN HÒA | | | Độc lập - Tự do - Hạnh phúc

Số: 15/KH-UBND | | | Tân Hòa, ngày 12 tháng 01 năm 2026

PHỤ LỤC
DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026
(Kèm theo Kế hoạch số 15/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân xã Tân Hòa)

Đơn vị lập: Phòng Văn hóa - Xã hội

Số TT | Tên nhiệm vụ | Cơ quan chủ trì thực hiện | Cơ quan phối hợp thực hiện | Thời hạn hoàn thành | Kết quả, sản phẩm
I | Cải cách thể chế
1 | Rà soát văn bản quy phạm pháp luật do HĐND, UBND xã ban hành | Văn phòng HĐND và UBND xã | Các cơ quan chuyên môn | Quý IV năm 2026 | Báo cáo
II | Cải cách tài chính công
2 | Công khai ngân sách xã | Phòng Kinh tế | | Hằng quý | Quyết định công khai
`,
    {
      headerRow: 12,
      columns: "number A, task B, lead C, supporting D, deadline E, deliverable F",
      areas: ["I | Cải cách thể chế | 13", "II | Cải cách tài chính công | 15"],
      tasks: [
        "14 | 1 | Cải cách thể chế | Rà soát văn bản quy phạm pháp luật do HĐND, UBND xã ban hành | Văn phòng HĐND và UBND xã | Quý IV năm 2026 | Báo cáo",
        "16 | 2 | Cải cách tài chính công | Công khai ngân sách xã | Phòng Kinh tế | Hằng quý | Quyết định công khai",
      ],
    },
    [
      [6, 1, 6, 6],
      [7, 1, 7, 6],
      [8, 1, 8, 6],
    ]
  ),
  sampleList(
    "header over two rows: Thời gian thực hiện over Bắt đầu and Hoàn thành",
    `
KẾ HOẠCH CÔNG TÁC NĂM 2026
STT | Nhiệm vụ | Đơn vị thực hiện | | Thời gian thực hiện | | Sản phẩm
 | | Chủ trì | Phối hợp | Bắt đầu | Hoàn thành |
1 | Xây dựng kế hoạch tuyên truyền CCHC | Phòng Văn hóa - Xã hội | Văn phòng HĐND và UBND | {2026-01-05} | {2026-01-31} | Kế hoạch
2 | Khảo sát sự hài lòng của người dân | Trung tâm Phục vụ hành chính công | | {2026-09-01} | {2026-10-30} | Báo cáo khảo sát
`,
    {
      headerRow: 3,
      columns: "number A, task B, lead C, supporting D, start E, deadline F, deliverable G",
      areas: [],
      tasks: [
        "4 | 1 | | Xây dựng kế hoạch tuyên truyền CCHC | Phòng Văn hóa - Xã hội | 31/01/2026 | Kế hoạch",
        "5 | 2 | | Khảo sát sự hài lòng của người dân | Trung tâm Phục vụ hành chính công | 30/10/2026 | Báo cáo khảo sát",
      ],
    },
    [
      [1, 1, 1, 7],
      [2, 1, 3, 1],
      [2, 2, 3, 2],
      [2, 3, 2, 4],
      [2, 5, 2, 6],
      [2, 7, 3, 7],
    ]
  ),
  sampleList(
    "no header at all: columns told by what stands in them",
    `
1 | Ban hành Kế hoạch cải cách hành chính năm 2026 của xã | Phòng Văn hóa - Xã hội | Tháng 01/2026 | Kế hoạch
2 | Kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính tại các đơn vị | Văn phòng HĐND và UBND xã | Quý II/2026 | Báo cáo kết quả kiểm tra
3 | Niêm yết công khai thủ tục hành chính tại trụ sở | Trung tâm Phục vụ hành chính công xã | Thường xuyên | Bảng niêm yết
4 | Rà soát, sắp xếp vị trí việc làm theo quy định mới | Phòng Văn hóa - Xã hội | Cả năm 2026 | Đề án
`,
    {
      headerRow: 0,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: [],
      tasks: [
        "1 | 1 | | Ban hành Kế hoạch cải cách hành chính năm 2026 của xã | Phòng Văn hóa - Xã hội | Tháng 01/2026 | Kế hoạch",
        "2 | 2 | | Kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính tại các đơn vị | Văn phòng HĐND và UBND xã | Quý II/2026 | Báo cáo kết quả kiểm tra",
        "3 | 3 | | Niêm yết công khai thủ tục hành chính tại trụ sở | Trung tâm Phục vụ hành chính công xã | Thường xuyên | Bảng niêm yết",
        "4 | 4 | | Rà soát, sắp xếp vị trí việc làm theo quy định mới | Phòng Văn hóa - Xã hội | Cả năm 2026 | Đề án",
      ],
    }
  ),
  sampleList(
    "columns in another order, with the tracker's own columns between them",
    `
Mã số | Hạn xử lý | Tên công việc | Lãnh đạo phụ trách | Đầu mối chủ trì | Trạng thái | Văn bản giao | Đơn vị phối hợp | Kết quả đầu ra | Ghi chú
CV-01 | 31/3/2026 | Cập nhật cơ sở dữ liệu cán bộ, công chức | PCT Nguyễn Văn An | Phòng Văn hóa - Xã hội | Đang làm | 12/SNV-CCVC | Văn phòng HĐND và UBND | Cơ sở dữ liệu | Nhắc lại
CV-02 | Quý III | Triển khai chữ ký số cá nhân | CT Trần Thị Bình | Văn phòng HĐND và UBND | | | | 100% lãnh đạo có chữ ký số |
`,
    {
      headerRow: 1,
      columns:
        "number A, deadline B, task C, carried D, lead E, carried F, carried G, supporting H, deliverable I, carried J",
      areas: [],
      tasks: [
        "2 | CV-01 | | Cập nhật cơ sở dữ liệu cán bộ, công chức | Phòng Văn hóa - Xã hội | 31/3/2026 | Cơ sở dữ liệu",
        "3 | CV-02 | | Triển khai chữ ký số cá nhân | Văn phòng HĐND và UBND | Quý III | 100% lãnh đạo có chữ ký số",
      ],
    }
  ),
  sampleList(
    "the older wording of the columns, capitals and line breaks in the header",
    `
DANH MỤC CÔNG VIỆC TRỌNG TÂM NĂM 2026
STT | NỘI DUNG¶NHIỆM VỤ | BỘ PHẬN¶CHỦ TRÌ | PHỐI HỢP | THỜI GIAN¶HOÀN THÀNH | SẢN PHẨM¶DỰ KIẾN | CẤP TRÌNH
1 | Xây dựng Quy chế làm việc của UBND xã | Văn phòng | Các phòng | Trong tháng 02 | Quyết định ban hành | Chủ tịch UBND xã
2 | Sơ kết công tác CCHC 6 tháng đầu năm | Phòng VHXH | Các phòng | 10/6/2026 | Báo cáo sơ kết | Chủ tịch UBND xã
`,
    {
      headerRow: 2,
      columns: "number A, task B, lead C, supporting D, deadline E, deliverable F, carried G",
      areas: [],
      tasks: [
        "3 | 1 | | Xây dựng Quy chế làm việc của UBND xã | Văn phòng | Trong tháng 02 | Quyết định ban hành",
        "4 | 2 | | Sơ kết công tác CCHC 6 tháng đầu năm | Phòng VHXH | 10/6/2026 | Báo cáo sơ kết",
      ],
    },
    [[1, 1, 1, 7]]
  ),
  sampleList(
    "a row of column numbers (1) (2) (3) under the header",
    `
STT | Nội dung công việc | Cơ quan chủ trì | Thời gian hoàn thành | Sản phẩm
(1) | (2) | (3) | (4) | (5)
1 | Tổ chức hội nghị triển khai nhiệm vụ CCHC | Phòng Văn hóa - Xã hội | Tháng 02/2026 | Giấy mời, biên bản
2 | Đăng tải tin bài CCHC trên trang thông tin điện tử | Phòng Văn hóa - Xã hội | Hằng tháng | Tin, bài
`,
    {
      headerRow: 1,
      columns: "number A, task B, lead C, deadline D, deliverable E",
      areas: [],
      tasks: [
        "3 | 1 | | Tổ chức hội nghị triển khai nhiệm vụ CCHC | Phòng Văn hóa - Xã hội | Tháng 02/2026 | Giấy mời, biên bản",
        "4 | 2 | | Đăng tải tin bài CCHC trên trang thông tin điện tử | Phòng Văn hóa - Xã hội | Hằng tháng | Tin, bài",
      ],
      dropped: [2],
    }
  ),
];
