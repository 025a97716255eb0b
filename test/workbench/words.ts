import type { Locale } from "./frame/appContext";
import type { MenuWords } from "./grid/menus";

/** What the workbench itself says; the pane has its own words. */
export interface Words extends MenuWords {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly condition: string;
  readonly usual: string;
  readonly slow: string;
  readonly editing: string;
  readonly tight: string;
  readonly newer: string;
  readonly noPrinter: string;
  readonly otherInFront: string;
  readonly language: string;
  readonly requests: string;
  readonly clear: string;
  readonly time: string;
  readonly sent: string;
  readonly received: string;
  readonly duration: string;
  readonly content: string;
  readonly formula: string;
  readonly cell: string;
  readonly pane: string;
  readonly closePane: string;
  readonly unreadable: (file: string) => string;
  readonly refused: (cell: string, why: string) => string;
  readonly rowsRefused: (why: string) => string;
  readonly structureFixed: string;
  readonly noAnswer: (address: string) => string;
}

const vi: Words = {
  title: "Bàn thử Phụ lục",
  open: "Mở tệp .xlsx…",
  save: "Tải tệp về",
  sample: "Kế hoạch mẫu",
  condition: "Tình huống",
  usual: "Bình thường",
  slow: "Excel trả lời chậm",
  editing: "Đang sửa một ô",
  tight: "Giới hạn dung lượng nhỏ",
  newer: "Excel mới (ExcelApi 1.19)",
  noPrinter: "Máy chưa cài máy in",
  otherInFront: "Sổ tính khác ở phía trước",
  language: "Ngôn ngữ",
  requests: "Yêu cầu gửi đến Excel",
  clear: "Xóa danh sách",
  time: "Lúc",
  sent: "Gửi (byte)",
  received: "Nhận (byte)",
  duration: "Thời gian (ms)",
  content: "Nội dung",
  formula: "Nội dung ô",
  cell: "Ô đang chọn",
  pane: "Ngăn Phụ lục",
  closePane: "Đóng ngăn",
  cut: "Cắt",
  copy: "Sao chép",
  paste: "Dán",
  rowAbove: "Chèn dòng phía trên",
  rowBelow: "Chèn dòng phía dưới",
  deleteRows: "Xóa dòng",
  unreadable: (file) => `Không mở được tệp ${file}. Hãy chọn tệp .xlsx không đặt mật khẩu.`,
  refused: (cell, why) => `Ô ${cell} không nhận nội dung vừa nhập. ${why}`,
  rowsRefused: (why) => `Không chèn hoặc xóa được dòng. ${why}`,
  structureFixed:
    "Bàn thử chỉ nhận nội dung ô và việc chèn, xóa dòng. Các thay đổi khác về định dạng, cột và trang tính cần làm trong Excel.",
  noAnswer: (address) =>
    `Ngăn chưa mở được. Nếu trình duyệt chưa tin chứng thư số của máy này, hãy mở ${address} một lần, chọn tiếp tục truy cập, rồi tải lại trang.`,
};

const en: Words = {
  title: "Phụ lục workbench",
  open: "Open .xlsx file…",
  save: "Download file",
  sample: "Sample plan",
  condition: "Condition",
  usual: "Usual",
  slow: "Excel answers slowly",
  editing: "A cell is being edited",
  tight: "Small size limit",
  newer: "Newer Excel (ExcelApi 1.19)",
  noPrinter: "No printer installed",
  otherInFront: "Another workbook in front",
  language: "Language",
  requests: "Requests to Excel",
  clear: "Clear list",
  time: "At",
  sent: "Sent (bytes)",
  received: "Received (bytes)",
  duration: "Time (ms)",
  content: "Content",
  formula: "Cell content",
  cell: "Selected cell",
  pane: "Phụ lục pane",
  closePane: "Close pane",
  cut: "Cut",
  copy: "Copy",
  paste: "Paste",
  rowAbove: "Insert row above",
  rowBelow: "Insert row below",
  deleteRows: "Delete row",
  unreadable: (file) => `${file} cannot be opened. Choose an .xlsx file without a password.`,
  refused: (cell, why) => `Cell ${cell} does not take this entry. ${why}`,
  rowsRefused: (why) => `Rows cannot be inserted or deleted. ${why}`,
  structureFixed:
    "The workbench takes cell contents, new rows and deleted rows. Other changes of formats, columns and sheets are made in Excel.",
  noAnswer: (address) =>
    `The pane has not opened. If the browser does not trust this computer's certificate yet, open ${address} once, choose to continue, then reload this page.`,
};

/** The workbench's words in the language of the pretended Excel. */
export const words: Readonly<Record<Locale, Words>> = { "vi-VN": vi, "en-US": en };
