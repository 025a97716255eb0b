import type { Examples } from "./example";

const SORTING =
  "Thực hiện rà soát, đơn giản hóa thủ tục hành chính liên quan đến người dân, doanh nghiệp";
const REPORTS = ["Quý I", "6 tháng", "Quý III", "Năm"];

export const WORK: Examples = {
  "text-missing": {
    finds: [
      { rows: [{}, { text: "  " }] },
      { rows: [{ text: null, number: null, deadlineText: null }, {}] },
    ],
    passes: [{}, { rows: [{}, { text: null, number: null, lead: null, deadlineText: null }] }],
  },
  "target-not-task": {
    finds: [
      {
        text: "Tỷ lệ thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia đạt tối thiểu 80%",
      },
      { text: "100% hồ sơ thủ tục hành chính được số hóa khi tiếp nhận" },
      { text: "Phấn đấu đạt trên 90% người dân hài lòng" },
      { text: "Phấn đấu tỷ lệ hồ sơ giải quyết đúng hạn đạt 98%" },
      { text: "Đạt tỷ lệ hồ sơ trực tuyến 80%" },
      { text: "Có ít nhất 50% người dân dùng tài khoản VNeID" },
      { text: "Nâng tỷ lệ thanh toán trực tuyến lên 80%" },
      { text: "Từ 90% trở lên hồ sơ được số hóa" },
    ],
    passes: [
      {
        text: "Kiểm tra cải cách hành chính (tổ chức tự kiểm tra 100% các cơ quan chuyên môn thuộc UBND xã)",
      },
      { text: "Cập nhật công khai thủ tục hành chính trên Trang thông tin xã (đạt tỷ lệ 100%)." },
      { text: "Ban hành Kế hoạch Nâng cao chỉ số năng lực cạnh tranh cấp xã" },
    ],
  },
  "repeated-word": {
    finds: [
      { text: "Điều động, tiếp nhận, chuyển chuyển công tác đối với cán bộ" },
      { deliverable: "Báo cáo của của UBND xã" },
    ],
    passes: [
      { text: "Từng bước, từng bước hoàn thiện quy chế; luôn luôn cập nhật" },
      ...[
        "Niêm yết thủ tục hành chính công công khai tại trụ sở",
        "Cung cấp dịch vụ công công ích trên địa bàn",
        "Phân công cán bộ bộ phận Một cửa tiếp nhận hồ sơ",
        "Thực hiện hiện đại hóa nền hành chính",
        "Cập nhật hệ thống thống kê của xã",
        "Ủy ban ban hành quy chế làm việc",
        "Khuyến khích đầu tư tư nhân trên địa bàn",
        "Bố trí công chức chức danh địa chính",
        "Phân công công chức phụ trách",
        "Cấp chữ ký ký số cho cán bộ",
        "Hỗ trợ người dân dân tộc thiểu số",
        "Thực hiện quản lý lý lịch tư pháp",
        "Xem ý kiến kiến nghị của cử tri; quy định định mức; liên thông thông tin",
        "Báo cáo cấp trên trên Hệ thống; khắc phục tồn tại tại cơ quan; công chứng chứng thực",
        "Thực hiện kế hoạch về về đích nông thôn mới; Đảng ủy ủy quyền",
      ].map((text) => ({ text })),
      { text: "Cải cách cách thức làm việc, quy định chức năng của tổ chức chức danh" },
      { text: "Thực hiện cơ chế một cửa, một cửa liên thông" },
    ],
  },
  "known-slip": {
    finds: [
      { deliverable: "Văn bản đơn đốc" },
      { text: "Tiếp nhận, chuyển công tác đối với CBCCVV theo phân cấp quản lý" },
      { text: "Kích hoạt tài khoản định danh điện tử (VneID)" },
      { text: "BỔ XUNG danh mục văn bản của xã" },
      { text: "Thông báo của UNBD xã" },
    ],
    passes: [
      { deliverable: "Văn bản đôn đốc" },
      { text: "Tiếp nhận CBCCVC theo phân cấp quản lý" },
      { text: "Kích hoạt tài khoản VNeID cho người dân" },
      { text: "Viết đơn, đốc thúc việc hoàn thiện hồ sơ" },
      { text: "Rà soát phần đầu tư công trên địa bàn theo qui định" },
      ...[
        "Đánh giá khả năng xuất khẩu, tiềm năng xuất khẩu của xã",
        "Bổ sung chức năng xuất hóa đơn điện tử",
        "Xác định thành phần đấu giá quyền sử dụng đất",
        "Giải quyết vấn đề suất đầu tư",
        "Phối hợp giám sát nhập khẩu vật tư",
        "Biên soạn tài liệu về lịch sử lý luận",
        "Tu bổ xung quanh khuôn viên trụ sở",
      ].map((text) => ({ text })),
    ],
  },
  "duplicate-task": {
    finds: [
      { rows: [{ text: SORTING }, { text: SORTING }] },
      {
        rows: [
          { text: SORTING, lead: "Phòng Kinh tế" },
          { text: `${SORTING}.`, area: "Cải cách tài chính công" },
        ],
      },
    ],
    passes: [
      {
        rows: [
          { text: "Báo cáo công tác cải cách hành chính", deadlineText: "Quý I/2026" },
          { text: "Báo cáo công tác cải cách hành chính", deadlineText: "Quý II/2026" },
        ],
      },
    ],
  },
  "near-duplicate-task": {
    finds: [
      { rows: [{ text: SORTING }, { text: `Tiếp tục ${SORTING.toLowerCase()}` }] },
      {
        rows: [
          { text: "Kiểm tra công tác cải cách thủ tục hành chính tại các đơn vị" },
          { text: "Tổ chức kiểm tra việc cải cách thủ tục hành chính tại đơn vị" },
        ],
      },
    ],
    passes: [
      {
        rows: [
          {
            text: "Cử cán bộ, công chức tham gia các lớp tập huấn về ứng dụng trí tuệ nhân tạo (AI)",
          },
          {
            text: "Cử cán bộ, công chức tham gia các lớp tập huấn về quản trị, khai thác dữ liệu số",
          },
        ],
      },
      { rows: [{ text: `${SORTING} (đợt 1)` }, { text: `${SORTING} (đợt 2)` }] },
      { rows: [{ text: "Họp giao ban tổ" }, { text: "Tổ chức họp giao ban tổ" }] },
      { rows: [{ text: SORTING }, { text: SORTING }] },
    ],
  },
  "report-missing": {
    finds: [
      { rows: [{}], context: { reports: REPORTS } },
      {
        rows: [{ text: "Báo cáo công tác cải cách hành chính 6 tháng và năm" }],
        context: { reports: REPORTS },
      },
      ...[
        "Báo cáo công tác cải cách hành chính quý I năm 2026",
        "Báo cáo công tác cải cách hành chính 6 tháng đầu năm 2026",
        "Báo cáo kết quả tự chấm điểm năm 2025",
        "Báo cáo công tác tiếp dân",
      ].map((text) => ({ rows: [{ text }], context: { reports: ["Năm"] } })),
    ],
    passes: [
      {
        rows: [
          {
            text: "Định kỳ tổng hợp báo cáo kết quả thực hiện công tác CCHC trên địa bàn xã theo qui định",
            deadlineText: "Theo yêu cầu của Sở Nội vụ",
          },
        ],
        context: { reports: REPORTS },
      },
      {
        rows: [{ text: "Báo cáo công tác cải cách hành chính", deadlineText: "Hằng quý" }],
        context: { reports: REPORTS },
      },
      {
        rows: [
          {
            text: "Xây dựng báo cáo kết quả công tác CCHC năm 2026",
            deadlineText: "Trước 10/12/2026",
          },
        ],
        context: { reports: ["Năm"] },
      },
      {
        rows: [{ text: "Báo cáo công tác CCHC quý I, 6 tháng, 9 tháng và năm 2026" }],
        context: { reports: REPORTS },
      },
      {
        rows: [{ text: "Báo cáo cải cách hành chính quý I, 6 tháng, quý III và tổng kết năm" }],
        context: { reports: REPORTS },
      },
      {},
    ],
  },
};
