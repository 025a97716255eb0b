import type { Messages } from "./wording";

const vi = {
  partsLabel: "Số liệu và báo cáo",
  parts: { figures: "Số liệu", report: "Báo cáo kỳ", output: "In, xuất tệp", communes: "Nhiều xã" },
  asOf: (day: string) => `Số liệu tính đến ngày ${day}`,
  done: (done: number, base: number) => `${done}/${base} nhiệm vụ đã hoàn thành`,
  rate: (percent: string) => `${percent}%`,
  noRate: "chưa có nhiệm vụ phải thực hiện",
  overdue: (count: number) => `${count} quá hạn`,
  notUpdated: (count: number) => `${count} chưa cập nhật trạng thái`,
  whole: "Toàn bộ kế hoạch",
  byArea: "Theo lĩnh vực",
  byLead: "Theo cơ quan chủ trì",
  outside: "Ngoài danh mục",
  reading: "Đang đọc bảng theo dõi…",
  notRead: "Chưa đọc được bảng theo dõi",
  refresh: "Cập nhật tổng hợp",
  openTracking: "Mở bảng theo dõi",
  freeze: "Đóng băng thành giá trị…",
  freezeHint:
    "Dùng cho bản gửi ra ngoài cơ quan: mọi công thức trên các trang tính của phần bổ trợ, kể cả công thức tự thêm, trở thành giá trị và phần ghi nhớ của phần bổ trợ bị xóa. Việc này không hoàn tác được; hãy lưu sổ tính thành một bản sao trước.",
  freezeNow: "Đã lưu bản sao, đóng băng",
  freezeNot: "Để sau",
  taskGone: "Nhiệm vụ này không còn trong bảng theo dõi; có thể đã bị xóa. Hãy đọc lại danh sách.",
  sheetGone:
    "Không tìm thấy trang tính hoặc ô cần mở; có thể trang tính đã bị xóa hoặc ẩn. Hãy bỏ ẩn trang tính, hoặc bấm “Lập phụ lục” để lập lại nếu đã bị xóa.",
  reportGone:
    "Chưa có trang tính báo cáo này, hoặc trang tính đang ẩn. Hãy bấm “Cập nhật báo cáo” ở phần Báo cáo kỳ để lập; trang tính đang ẩn thì bỏ ẩn.",
  notDone: "Chưa thực hiện được",
};

/** What the screen “Báo cáo” says, and what comes of the work that begins there. */
export const summaryMessages: Messages<typeof vi> = {
  vi,
  en: {
    partsLabel: "Figures and reports",
    parts: {
      figures: "Figures",
      report: "Report",
      output: "Print and files",
      communes: "Communes",
    },
    asOf: (day) => `Figures as of ${day}`,
    done: (done, base) => `${done} of ${base} tasks done`,
    rate: (percent) => `${percent}%`,
    noRate: "no tasks to count",
    overdue: (count) => `${count} overdue`,
    notUpdated: (count) => `${count} without a status`,
    whole: "The whole plan",
    byArea: "By area",
    byLead: "By lead agency",
    outside: "Not in the list",
    reading: "Reading the tracking table…",
    notRead: "The tracking table could not be read",
    refresh: "Update the summary",
    openTracking: "Open the tracking table",
    freeze: "Freeze to values…",
    freezeHint:
      "For a copy that leaves the office: every formula on the add-in's sheets, your own included, becomes a value and what the add-in remembers is removed. This cannot be undone; save the workbook as a copy first.",
    freezeNow: "A copy is saved, freeze",
    freezeNot: "Not now",
    taskGone:
      "This task is no longer in the tracking table; somebody may have removed it. Read the list again.",
    sheetGone:
      "The sheet or cell was not found; the sheet may have been deleted or hidden. Unhide it, or press “Build appendix” to make it again.",
    reportGone:
      "This report sheet is not there, or it is hidden. Press “Update the reports” in the part Report to make it; a hidden sheet has to be unhidden.",
    notDone: "This could not be done",
  },
};
