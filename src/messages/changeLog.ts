import type { LoggedDecision, LoggedWork } from "../plan/changes/logEntry";
import type { Messages } from "./wording";

const works: Readonly<Record<LoggedWork, string>> = {
  slipsReceived: "Nhận phiếu cập nhật",
  taskAdded: "Bổ sung nhiệm vụ",
  extended: "Gia hạn nhiệm vụ",
  stopped: "Dừng nhiệm vụ",
  moved: "Chuyển cơ quan chủ trì",
  agencyRenamed: "Đổi tên đơn vị",
  agenciesMerged: "Sáp nhập, hợp nhất đơn vị",
  agencySplit: "Chia tách đơn vị",
  compared: "Đối chiếu với kế hoạch cấp trên",
};

const decisions: Readonly<Record<LoggedDecision, string>> = {
  written: "Đã ghi",
  kept: "Giữ nguyên",
  waiting: "Chờ xử lý",
  appended: "Đã bổ sung kết quả",
  added: "Đã thêm nhiệm vụ",
};

const vi = {
  sheet: "Nhật ký thay đổi",
  title: (year: string) => `NHẬT KÝ THAY ĐỔI KẾ HOẠCH NĂM ${year}`,
  guidance:
    "Mỗi thay đổi trong năm ghi một dòng, theo văn bản hoặc tệp nào. Phần bổ trợ chỉ ghi thêm vào cuối bảng, không sửa các dòng đã có.",
  works,
  decisions,
};

/** Texts of the sheet with the log of changes. A workbook's language is Vietnamese. */
export const changeLogMessages: Messages<typeof vi> = {
  vi,
  en: {
    sheet: "Log of changes",
    title: (year: string) => `CHANGES TO THE PLAN OF ${year}`,
    guidance:
      "One line per change during the year, with the document or file that it came from. The add-in only adds lines at the end and changes none.",
    works: {
      slipsReceived: "Slips received",
      taskAdded: "Task added",
      extended: "Deadline changed",
      stopped: "Stopped",
      moved: "Moved to another agency",
      agencyRenamed: "Agency renamed",
      agenciesMerged: "Agencies merged",
      agencySplit: "Agency split",
      compared: "Compared with the plan above",
    },
    decisions: {
      written: "Written",
      kept: "Left as it was",
      waiting: "Waiting",
      appended: "Result added",
      added: "Task added",
    },
  },
};
