import type { Messages } from "./wording";

const vi = {
  title: "Phụ lục kế hoạch CCHC",
  intro:
    "Phụ lục tìm danh sách nhiệm vụ trong sổ tính này, dựng bảng theo dõi, bản in và bảng tổng hợp thành các trang mới. Danh sách gốc giữ nguyên.",
  build: "Dựng phụ lục",
  building: "Đang đọc danh sách và dựng các trang tính…",
  done: (sheet: string) => `Đã dựng xong phụ lục từ trang “${sheet}”.`,
  restored:
    "Lần trước phần mềm dừng giữa chừng; sổ tính đã được hoàn lại như cũ trước khi dựng lần này.",
  next: "Cập nhật trạng thái ở trang “Phụ lục (theo dõi)”. Bấm lại nút trên sau khi sửa danh sách gốc; những gì đã nhập được giữ lại.",
  tasks: "nhiệm vụ",
  areas: "lĩnh vực",
  findings: "cần xem",
  findingsHeading: "Cần kiểm tra",
  repairsHeading: (count: number) => `Đã chỉnh khi đọc (${count})`,
  noFindings: "Không thấy điểm nào cần kiểm tra.",
  severity: { error: "Sai", warning: "Cần quyết định", notice: "Lưu ý" },
  row: (row: number) => `dòng ${row}`,
  rowSpan: (first: number, last: number) => `dòng ${first}–${last}`,
  task: (number: string) => `Nhiệm vụ ${number}`,
  wholePlan: "Cả kế hoạch",
  copyDetails: "Sao chép chi tiết",
  copied: "Đã sao chép",
  notBuilt: "Chưa dựng được phụ lục",
  unexpected:
    "Có lỗi ngoài dự kiến trong phần mềm, chưa dựng được. Hãy bấm “Dựng phụ lục” lần nữa; nếu vẫn lỗi, gửi phần chi tiết cho người hỗ trợ.",
  notInExcel: {
    title: "Trang này chạy bên trong Excel",
    body: "Trình duyệt không có sổ tính nào để đọc. Hãy mở Excel, vào thẻ Phụ lục trên ruy-băng rồi bấm “Mở bảng Phụ lục”.",
  },
  noOffice: {
    title: "Chưa nối được với Excel",
    body: "Thư viện Office.js chưa tải được, thường do mất mạng hoặc mạng chặn appsforoffice.microsoft.com. Hãy kiểm tra mạng rồi mở lại bảng này.",
  },
};

/** Everything that the pane says itself; findings, repairs and Excel's refusals have their own files. */
export const paneMessages: Messages<typeof vi> = {
  vi,
  en: {
    title: "Reform plan appendix",
    intro:
      "Finds the task list in this workbook and builds the tracking table, the printed appendix and the summary as new sheets. Your list stays as it is.",
    build: "Build appendix",
    building: "Reading the list and building the sheets…",
    done: (sheet) => `The appendix is built from the sheet “${sheet}”.`,
    restored: "The last build had stopped half-way; the workbook was put back before this one.",
    next: "Report progress in the sheet “Phụ lục (theo dõi)”. Press the button again after changing the source list; whatever was typed stays.",
    tasks: "tasks",
    areas: "areas",
    findings: "to check",
    findingsHeading: "To check",
    repairsHeading: (count) => `Repaired while reading (${count})`,
    noFindings: "Nothing needs checking.",
    severity: { error: "Error", warning: "Decide", notice: "Note" },
    row: (row) => `row ${row}`,
    rowSpan: (first, last) => `rows ${first}–${last}`,
    task: (number) => `Task ${number}`,
    wholePlan: "Whole plan",
    copyDetails: "Copy details",
    copied: "Copied",
    notBuilt: "The appendix was not built",
    unexpected:
      "Something unexpected failed in the software. Press “Build appendix” once more; if it fails again, send the details to your support contact.",
    notInExcel: {
      title: "This page runs inside Excel",
      body: "A browser has no workbook to read. Open Excel, go to the ribbon tab Appendix and press “Open pane”.",
    },
    noOffice: {
      title: "Not connected to Excel",
      body: "Office.js did not load, mostly because the network is down or blocks appsforoffice.microsoft.com. Check the network and open this pane again.",
    },
  },
};
