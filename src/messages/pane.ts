import type { Messages } from "./wording";

const vi = {
  title: "Phụ lục kế hoạch CCHC",
  screens: {
    build: "Lập phụ lục",
    follow: "Theo dõi",
    units: "Đơn vị",
    summary: "Báo cáo",
    settings: "Thiết lập",
  },
  notShown: {
    title: "Chưa mở được màn hình này",
    body: "Có thể mạng bị gián đoạn hoặc phần bổ trợ vừa được cập nhật. Hãy kiểm tra mạng rồi bấm “Tải lại ngăn”; sổ tính không bị ảnh hưởng.",
  },
  reload: "Tải lại ngăn",
  otherLanguage: "English",
  languageHint: "Switch to English",
  done: (sheets: readonly string[]) =>
    `Đã lập xong phụ lục từ danh sách ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
  restored:
    "Lần lập trước bị dừng giữa chừng nên sổ tính đã được khôi phục như trước lần đó rồi mới lập lại.",
  restoredTitle: "Đã khôi phục sổ tính",
  restoredAtOpening:
    "Lần lập phụ lục trước bị dừng giữa chừng nên sổ tính đã được khôi phục như trước lần đó. Hãy bấm “Lập phụ lục” để lập lại.",
  tasks: "nhiệm vụ",
  areas: "lĩnh vực",
  findings: "cần kiểm tra",
  findingsHeading: "Cần kiểm tra",
  repairsHeading: (count: number) => `Đã chỉnh khi đọc danh sách (${count})`,
  noFindings: "Không có mục nào cần kiểm tra.",
  severity: { error: "Cần sửa", warning: "Cần xem lại", notice: "Lưu ý" },
  onSheet: (place: string, sheet: string) => `${place} trang tính “${sheet}”`,
  row: (row: number) => `dòng ${row}`,
  rowSpan: (first: number, last: number) => `dòng ${first}–${last}`,
  task: (number: string) => `Nhiệm vụ ${number}`,
  wholePlan: "Toàn bộ kế hoạch",
  readAgain: "Đọc lại",
  unwritten: "Biểu mẫu nhiệm vụ còn nội dung chưa ghi được vào bảng theo dõi.",
  openForm: "Mở biểu mẫu",
  more: (count: number) => `và ${count} mục nữa`,
  copyDetails: "Sao chép chi tiết",
  copied: "Đã sao chép",
  notBuilt: "Chưa lập được phụ lục",
  unexpected:
    "Phần bổ trợ gặp lỗi ngoài dự kiến. Hãy bấm “Lập phụ lục” lần nữa; nếu vẫn lỗi, hãy bấm “Sao chép chi tiết” rồi gửi cho người phụ trách công nghệ thông tin.",
  unexpectedWork:
    "Phần bổ trợ gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, hãy bấm “Sao chép chi tiết” rồi gửi cho người phụ trách công nghệ thông tin.",
  notInExcel: {
    title: "Trang này chỉ chạy trong Excel",
    body: "Trình duyệt không có sổ tính nào để đọc. Hãy mở Excel, vào thẻ Phụ lục trên dải băng rồi bấm “Mở ngăn Phụ lục”.",
  },
  noOffice: {
    title: "Chưa nối được với Excel",
    body: "Chưa tải được thành phần kết nối với Excel (Office.js), thường do mất mạng hoặc mạng chặn địa chỉ appsforoffice.microsoft.com. Hãy kiểm tra mạng rồi mở lại ngăn này.",
  },
};

/** Everything that the pane says itself; findings, repairs and Excel's refusals have their own files. */
export const paneMessages: Messages<typeof vi> = {
  vi,
  en: {
    title: "Reform plan appendix",
    screens: {
      build: "Build",
      follow: "Follow up",
      units: "Units",
      summary: "Reports",
      settings: "Settings",
    },
    notShown: {
      title: "This screen could not be opened",
      body: "The network may be down, or the add-in was just updated. Check the network and press “Reload the pane”; the workbook is not affected.",
    },
    reload: "Reload the pane",
    otherLanguage: "Tiếng Việt",
    languageHint: "Chuyển sang tiếng Việt",
    done: (sheets) =>
      `The appendix is built from the list ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
    restored: "The last build stopped half-way, so the workbook was first put back as it was.",
    restoredTitle: "The workbook was put back",
    restoredAtOpening:
      "The last build stopped half-way, so the workbook was put back as it was. Press “Build appendix” to build again.",
    tasks: "tasks",
    areas: "areas",
    findings: "to check",
    findingsHeading: "To check",
    repairsHeading: (count) => `Adjusted while reading (${count})`,
    noFindings: "Nothing needs checking.",
    severity: { error: "Fix", warning: "Review", notice: "Note" },
    onSheet: (place, sheet) => `${place} of sheet “${sheet}”`,
    row: (row) => `row ${row}`,
    rowSpan: (first, last) => `rows ${first}–${last}`,
    task: (number) => `Task ${number}`,
    wholePlan: "Whole plan",
    readAgain: "Read again",
    unwritten: "The task form holds entries that are not in the tracking table yet.",
    openForm: "Open the form",
    more: (count) => `and ${count} more`,
    copyDetails: "Copy details",
    copied: "Copied",
    notBuilt: "The appendix was not built",
    unexpected:
      "Something unexpected went wrong in the add-in. Press “Build appendix” once more; if it fails again, press “Copy details” and send them to your IT staff.",
    unexpectedWork:
      "Something unexpected went wrong in the add-in. Try again; if it fails again, press “Copy details” and send them to your IT staff.",
    notInExcel: {
      title: "This page runs only in Excel",
      body: "A browser has no workbook to read. Open Excel, go to the Appendix tab on the ribbon and press “Open pane”.",
    },
    noOffice: {
      title: "Not connected to Excel",
      body: "Office.js did not load, usually because the network is down or blocks appsforoffice.microsoft.com. Check the network and open this pane again.",
    },
  },
};
