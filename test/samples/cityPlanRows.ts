/** A row of the annex: text, lead, supporting, deadline, product. */
export type CityRow = readonly [string, string, string, string, string];

export interface CityArea {
  readonly heading: string;
  readonly rows: readonly CityRow[];
}

const DEPARTMENTS = "Các sở, ban, ngành thành phố";
const BOTH_LEVELS = "Các sở, ban, ngành thành phố; UBND các xã, phường, đặc khu";
const COMMUNES = "UBND các xã, phường, đặc khu";

/**
 * The annex of a city's plan as such annexes look, made up for the tests: number, day and tasks are nobody's. Some tasks are the
 * sample commune's in other words, some are meant for communes and missing there, some are the departments' alone.
 */
export const CITY_AREAS: readonly CityArea[] = [
  {
    heading: "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
    rows: [
      [
        "Xây dựng, ban hành Kế hoạch CCHC năm 2026 của cơ quan, đơn vị, địa phương",
        "Các cơ quan, đơn vị, địa phương",
        "Sở Nội vụ",
        "Trước ngày 10/01/2026",
        "Kế hoạch",
      ],
      [
        "Kiểm tra công tác cải cách hành chính tại các sở, ban, ngành và UBND cấp xã",
        "Sở Nội vụ",
        BOTH_LEVELS,
        "Quý II, Quý III/2026",
        "Kế hoạch kiểm tra; Thông báo kết luận",
      ],
      [
        "Tổ chức tự đánh giá, xác định Chỉ số cải cách hành chính năm 2026 của các sở, ngành và UBND cấp xã",
        "Sở Nội vụ",
        BOTH_LEVELS,
        "Trước ngày 30/11/2026",
        "Báo cáo tự đánh giá; Quyết định công bố Chỉ số",
      ],
      [
        "Ban hành và triển khai Kế hoạch tuyên truyền cải cách hành chính nhà nước năm 2026",
        "Các cơ quan, đơn vị, địa phương",
        "Báo và phát thanh, truyền hình Hải Phòng",
        "Tháng 02/2026",
        "Kế hoạch, báo cáo",
      ],
      [
        "Khảo sát, đo lường sự hài lòng của người dân đối với sự phục vụ của cơ quan hành chính nhà nước năm 2026",
        "Sở Nội vụ",
        COMMUNES,
        "Quý IV/2026",
        "Báo cáo Chỉ số SIPAS",
      ],
      [
        "Tổ chức đối thoại giữa Chủ tịch UBND cấp xã với người dân, doanh nghiệp về thủ tục hành chính",
        COMMUNES,
        "Sở Nội vụ",
        "Quý III/2026",
        "Thông báo kết luận đối thoại",
      ],
      [
        "Tổng kết Chương trình tổng thể cải cách hành chính nhà nước thành phố giai đoạn 2021 - 2030",
        "Sở Nội vụ",
        DEPARTMENTS,
        "Quý IV/2026",
        "Báo cáo tổng kết",
      ],
    ],
  },
  {
    heading: "II. CẢI CÁCH THỂ CHẾ",
    rows: [
      [
        "Rà soát, hệ thống hóa văn bản quy phạm pháp luật do HĐND, UBND các cấp ban hành",
        "Sở Tư pháp",
        BOTH_LEVELS,
        "Quý IV/2026",
        "Báo cáo kết quả rà soát",
      ],
      [
        "Ban hành Kế hoạch kiểm tra, xử lý văn bản quy phạm pháp luật năm 2026",
        "Sở Tư pháp",
        COMMUNES,
        "Quý I/2026",
        "Kế hoạch; Báo cáo",
      ],
      [
        "Theo dõi tình hình thi hành văn bản quy phạm pháp luật: ban hành Kế hoạch theo dõi việc thi hành hằng năm",
        "Sở Tư pháp",
        COMMUNES,
        "Tháng 02/2026",
        "Kế hoạch theo dõi",
      ],
      [
        "Xây dựng Nghị quyết của HĐND thành phố về chính sách đặc thù đối với khu thương mại tự do",
        "Sở Tài chính",
        DEPARTMENTS,
        "Tháng 6/2026",
        "Nghị quyết của HĐND thành phố",
      ],
    ],
  },
  {
    heading: "III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
    rows: [
      [
        "Ban hành Kế hoạch kiểm soát thủ tục hành chính, cải cách thủ tục hành chính năm 2026",
        "Văn phòng UBND thành phố",
        BOTH_LEVELS,
        "Tháng 01/2026",
        "Quyết định, Kế hoạch",
      ],
      [
        "Cập nhật, công khai 100% TTHC trên Cơ sở dữ liệu quốc gia về TTHC",
        "Văn phòng UBND thành phố",
        BOTH_LEVELS,
        "Thường xuyên",
        "TTHC được công khai",
      ],
      [
        "Rà soát, đơn giản hóa TTHC liên quan đến người dân, doanh nghiệp và TTHC nội bộ giữa các cơ quan hành chính nhà nước",
        "Văn phòng UBND thành phố",
        BOTH_LEVELS,
        "Trước ngày 15/9/2026",
        "Quyết định thông qua phương án đơn giản hóa",
      ],
      [
        "Thực hiện TTHC không phụ thuộc vào địa giới hành chính trên địa bàn thành phố",
        "Văn phòng UBND thành phố",
        BOTH_LEVELS,
        "Cả năm 2026",
        "Báo cáo",
      ],
      [
        "Tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính, hành vi hành chính",
        "Các cơ quan, đơn vị, địa phương",
        "Văn phòng UBND thành phố",
        "Thường xuyên",
        "Văn bản trả lời",
      ],
      [
        "Số hóa 100% hồ sơ, kết quả giải quyết TTHC còn hiệu lực tại Bộ phận Một cửa cấp xã",
        COMMUNES,
        "Văn phòng UBND thành phố; Sở Khoa học và Công nghệ",
        "Trước ngày 30/6/2026",
        "Kho dữ liệu điện tử của tổ chức, cá nhân",
      ],
      [
        "Công khai hằng tháng kết quả đánh giá chất lượng phục vụ người dân, doanh nghiệp theo Quyết định số 766/QĐ-TTg",
        "Các cơ quan, đơn vị, địa phương",
        "Văn phòng UBND thành phố",
        "Hằng tháng",
        "Kết quả được công khai",
      ],
    ],
  },
  {
    heading: "IV. CẢI CÁCH TỔ CHỨC BỘ MÁY",
    rows: [
      [
        "Giao biên chế hành chính, số lượng người làm việc trong đơn vị sự nghiệp công lập năm 2026",
        "Sở Nội vụ",
        BOTH_LEVELS,
        "Tháng 01/2026",
        "Nghị quyết, Quyết định",
      ],
      [
        "Sắp xếp, tinh gọn tổ chức bộ máy các cơ quan chuyên môn, đơn vị sự nghiệp công lập",
        "Sở Nội vụ",
        BOTH_LEVELS,
        "Quý II/2026",
        "Đề án, Quyết định",
      ],
      [
        "Quy định phân cấp quản lý nhà nước giữa UBND thành phố và UBND cấp xã",
        "Sở Nội vụ",
        DEPARTMENTS,
        "Quý III/2026",
        "Quyết định của UBND thành phố",
      ],
    ],
  },
  {
    heading: "V. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
    rows: [
      [
        "Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức năm 2026",
        "Sở Nội vụ",
        BOTH_LEVELS,
        "Trước ngày 15/12/2026",
        "Quyết định xếp loại",
      ],
      [
        "Ban hành và thực hiện Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức năm 2026",
        "Sở Nội vụ",
        BOTH_LEVELS,
        "Cả năm 2026",
        "Kế hoạch, báo cáo",
      ],
      [
        "Thi tuyển, xét tuyển công chức vào làm việc tại các cơ quan hành chính thành phố",
        "Sở Nội vụ",
        DEPARTMENTS,
        "Quý III/2026",
        "Quyết định tuyển dụng",
      ],
      [
        "Rà soát, hoàn thiện Đề án vị trí việc làm của UBND cấp xã",
        COMMUNES,
        "Sở Nội vụ",
        "Tháng 5/2026",
        "Đề án vị trí việc làm",
      ],
    ],
  },
  {
    heading: "VI. CẢI CÁCH TÀI CHÍNH CÔNG",
    rows: [
      [
        "Tổng kiểm kê tài sản công tại cơ quan, tổ chức, đơn vị và tài sản kết cấu hạ tầng do Nhà nước đầu tư, quản lý",
        "Sở Tài chính",
        BOTH_LEVELS,
        "Trước ngày 31/3/2026",
        "Báo cáo tổng kiểm kê",
      ],
      [
        "Thực hiện cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập theo Nghị định số 60/2021/NĐ-CP và Nghị định số 111/2025/NĐ-CP",
        "Sở Tài chính",
        BOTH_LEVELS,
        "Cả năm 2026",
        "Quyết định giao quyền tự chủ; Báo cáo",
      ],
    ],
  },
  {
    heading: "VII. XÂY DỰNG, PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ",
    rows: [
      [
        "Tích hợp dữ liệu của các cơ quan, địa phương lên Trung tâm điều hành thông minh (IOC) của thành phố",
        "Sở Khoa học và Công nghệ",
        BOTH_LEVELS,
        "Quý II/2026",
        "Dữ liệu trên IOC",
      ],
      [
        "Tổ chức các lớp tập huấn về ứng dụng trí tuệ nhân tạo (AI) trong hoạt động của cơ quan nhà nước",
        "Sở Khoa học và Công nghệ",
        BOTH_LEVELS,
        "Tháng 10/2026",
        "Lớp tập huấn",
      ],
      [
        "Triển khai áp dụng thí điểm Tiêu chuẩn TCVN ISO 18091:2020 tại UBND cấp xã",
        "Sở Khoa học và Công nghệ",
        COMMUNES,
        "Quý IV/2026",
        "Báo cáo kết quả thực hiện",
      ],
      [
        "Kích hoạt tài khoản định danh điện tử của cơ quan, tổ chức trên địa bàn",
        "Công an thành phố",
        COMMUNES,
        "Trước ngày 30/6/2026",
        "Báo cáo",
      ],
      [
        "Nâng cấp Hệ thống thông tin giải quyết thủ tục hành chính thành phố",
        "Sở Khoa học và Công nghệ",
        "Văn phòng UBND thành phố",
        "Quý I/2026",
        "Hệ thống được nâng cấp",
      ],
    ],
  },
];
