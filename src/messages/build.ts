import type { Messages } from "./wording";

const vi = {
  intro:
    "Phần bổ trợ lập phụ lục kế hoạch cải cách hành chính từ danh sách nhiệm vụ có sẵn: bảng theo dõi, bản in đúng thể thức và bảng tổng hợp. Danh sách gốc được giữ nguyên và dữ liệu không rời khỏi máy này.",
  trySample: "Thử với kế hoạch mẫu",
  sampleName: "Kế hoạch mẫu",
  alreadyBuilt:
    "Sổ tính này đã có phụ lục. Khi danh sách gốc thay đổi, hãy lập lại; nội dung đã nhập được giữ nguyên.",
  builtFromOutside:
    "Sổ tính này đã có phụ lục, lập từ một tệp hoặc bảng dán. Khi danh sách đó thay đổi, hãy chọn lại tệp hoặc dán lại ở dưới; nội dung đã nhập được giữ nguyên.",
  build: "Lập phụ lục",
  where: "Lấy danh sách nhiệm vụ từ",
  remembered: {
    sheets: "Danh sách của lần lập trước",
    outside: "Tệp hoặc bảng dán của lần lập trước",
    selection: "Vùng đã chọn ở lần lập trước",
  },
  anySheet: "Tự tìm trong sổ tính này",
  oneSheet: "Một trang tính",
  whichSheet: "Trang tính",
  openNow: (sheet: string) => `${sheet} (đang mở)`,
  selection: "Vùng đang chọn",
  selectionAt: (address: string) => `Vùng đang chọn (${address})`,
  file: "Tệp Word, Excel hoặc CSV",
  clipboard: "Bảng đã chép từ Word, PDF, trang web",
  running: "Đang lập phụ lục",
  stages: {
    reading: "Đang đọc danh sách…",
    preparing: "Đang chuẩn bị các trang tính…",
    writing: "Đang ghi vào sổ tính…",
  },
  stop: "Dừng",
  stopping: "Đang dừng…",
  stoppedTooLate: "Yêu cầu dừng đến khi Excel đã ghi xong, nên phụ lục vẫn được lập.",
  stoppedTitle: "Đã dừng",
  stopped: "Sổ tính được giữ như trước khi lập. Hãy bấm “Lập phụ lục” khi cần lập lại.",
  finished: "Kết quả",
  nextHeading: "Việc tiếp theo",
  nextCheck: (count: number) => `Xem ${count} mục cần kiểm tra ở bên dưới.`,
  nextTrack: "Cập nhật trạng thái, ngày hoàn thành của từng nhiệm vụ.",
  openTracking: "Mở bảng theo dõi",
  nextPrint: "Xem lại bản in trước khi trình ký.",
  openPrint: "Mở bản in",
  nextSummary: "Xem tổng hợp theo lĩnh vực, cơ quan.",
  openSummary: "Mở bảng tổng hợp",
  another: "Lập từ danh sách khác",
};

/** What the screen “Lập phụ lục” says before, during and after a build; the preview has its own file. */
export const buildMessages: Messages<typeof vi> = {
  vi,
  en: {
    intro:
      "Builds the appendix of the reform plan from the task list you have: a tracking table, a print in the official layout and a summary. Your list stays as it is and no data leaves this computer.",
    trySample: "Try with the sample plan",
    sampleName: "Sample plan",
    alreadyBuilt:
      "This workbook has its appendix. When the source list changes, build again; whatever was typed stays.",
    builtFromOutside:
      "This workbook has its appendix, built from a file or a pasted table. When that list changes, choose the file or paste the table again below; whatever was typed stays.",
    build: "Build appendix",
    where: "Take the task list from",
    remembered: {
      sheets: "The list of the last build",
      outside: "The file or pasted table of the last build",
      selection: "The cells selected for the last build",
    },
    anySheet: "Any sheet of this workbook",
    oneSheet: "One sheet",
    whichSheet: "Sheet",
    openNow: (sheet) => `${sheet} (open now)`,
    selection: "The selected cells",
    selectionAt: (address) => `The selected cells (${address})`,
    file: "A Word, Excel or CSV file",
    clipboard: "A table copied from Word, a PDF or the web",
    running: "Building the appendix",
    stages: {
      reading: "Reading the list…",
      preparing: "Preparing the sheets…",
      writing: "Writing to the workbook…",
    },
    stop: "Stop",
    stopping: "Stopping…",
    stoppedTooLate:
      "The request to stop came when Excel had written all, so the appendix was built.",
    stoppedTitle: "Stopped",
    stopped: "The workbook is as it was before. Press “Build appendix” to build again.",
    finished: "Result",
    nextHeading: "What to do next",
    nextCheck: (count) => `Look at the points to check below (${count}).`,
    nextTrack: "Enter the status and the completion date of each task.",
    openTracking: "Open the tracking table",
    nextPrint: "Look the print over before it is signed.",
    openPrint: "Open the print",
    nextSummary: "See the summary by area and agency.",
    openSummary: "Open the summary",
    another: "Build from another list",
  },
};
