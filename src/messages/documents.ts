import type { UnreadableDocumentReason } from "../word/unreadableDocument";
import type { Language, Messages } from "./wording";

/**
 * What files are called and what stands in them, Vietnamese whatever the language of the pane; names lose their marks
 * (`wordFileName`).
 */
export const documentFileWords = {
  appendix: (year: number) => `Phụ lục - kế hoạch CCHC ${year}`,
  report: (period: string, year: number) => `Báo cáo tổng hợp - ${period} ${year}`,
  reportTitle: (period: string) => `Tổng hợp tình hình thực hiện nhiệm vụ ${period}`,
  reportDays: (from: string, to: string, asOf: string) =>
    `Kỳ báo cáo từ ngày ${from} đến ngày ${to}; số liệu tính đến ngày ${asOf}`,
  reminder: (agency: string) => `Văn bản đôn đốc - ${agency}`,
  template: "Mẫu văn bản đôn đốc",
} as const;

const vi = {
  title: "Tệp Word",
  hint: "Tệp được lưu vào thư mục Tải xuống của máy; không gửi đi đâu.",
  appendix: "Phụ lục",
  report: "Báo cáo tổng hợp",
  reportOf: (period: string, asOf: string) => `Kỳ ${period}, số liệu tính đến ngày ${asOf}.`,
  reminder: "Văn bản đôn đốc",
  save: "Tải tệp Word",
  saveOf: (what: string) => `Tải tệp Word: ${what}`,
  copy: "Sao chép bảng",
  copyOf: (what: string) => `Sao chép bảng: ${what}`,
  lateAgency: "Cơ quan có nhiệm vụ quá hạn",
  agencyTasks: (agency: string, count: number) => `${agency} (${count})`,
  noneLate: "Không có cơ quan nào có nhiệm vụ quá hạn.",
  answerBy: "Đề nghị báo cáo trước",
  ownTemplate: (name: string) => `Mẫu của cơ quan: ${name}`,
  usualTemplate: "Mẫu có sẵn",
  chooseTemplate: "Chọn mẫu khác (.docx)…",
  dropTemplate: "Dùng mẫu có sẵn",
  saveTemplate: "Tải mẫu để sửa",
  making: "Đang soạn tệp…",
  saved: (name: string) =>
    `Đã soạn xong “${name}”. Nếu không thấy tệp trong thư mục Tải xuống, hãy bấm “Tải lại”; vẫn không thấy thì bấm “Sao chép bảng” rồi dán vào Word.`,
  refused: (name: string) =>
    `Excel không cho lưu “${name}”. Hãy bấm “Sao chép bảng”, mở Word rồi dán.`,
  again: "Tải lại",
  againOf: (file: string) => `Tải lại: ${file}`,
  onlyTables: {
    report: "(chỉ có các bảng; lời văn sao chép ở phần Báo cáo kỳ)",
    reminder: "(chỉ có bảng nhiệm vụ; nội dung đôn đốc sao chép ở thẻ Theo dõi, phần Đến hạn)",
  },
  copied: "Đã sao chép bảng. Hãy mở Word rồi nhấn Ctrl+V.",
  notCopied: "Excel chưa cho sao chép. Hãy bấm “Sao chép bảng” dưới đây lần nữa.",
  notMade: "Chưa soạn được tệp",
  nothingLate: "Cơ quan này không còn nhiệm vụ nào quá hạn.",
  noPeriod: "Bảng Kỳ báo cáo ở trang tính Thiết lập chưa có kỳ nào ghi đủ từ ngày, đến ngày.",
  missing: (places: string) =>
    `Mẫu thiếu chỗ điền ${places}. Hãy thêm vào mẫu như trong Hướng dẫn sử dụng, hoặc dùng mẫu có sẵn.`,
  unknown: (places: string) =>
    `Mẫu có chỗ điền không có trong danh sách: ${places}. Hãy sửa hoặc xóa trong mẫu, xem Hướng dẫn sử dụng.`,
  outsideTable: (places: string) =>
    `Chỗ điền ${places} phải nằm trong một dòng của bảng. Hãy sửa mẫu như trong Hướng dẫn sử dụng.`,
  unreadable: {
    empty: "Tệp mẫu rỗng; hãy chọn một văn bản Word (.docx).",
    notADocument: "Tệp mẫu không phải là văn bản Word (.docx); hãy chọn đúng tệp.",
    oldFormat: "Tệp mẫu thuộc định dạng Word cũ (.doc); hãy mở bằng Word và lưu lại thành .docx.",
    encrypted: "Tệp mẫu có mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.",
    tooLarge: "Tệp mẫu quá lớn; hãy bớt hình ảnh và nội dung không cần thiết rồi thử lại.",
    damaged: "Tệp mẫu bị hỏng; hãy thử mở bằng Word rồi lưu thành tệp mới.",
  } satisfies Record<UnreadableDocumentReason, string>,
};

/** What the Word files in the part “In, xuất tệp” say. */
export const documentMessages: Messages<typeof vi> = {
  vi,
  en: {
    title: "Word files",
    hint: "Files go to the Downloads folder of this computer and nowhere else.",
    appendix: "Appendix",
    report: "Summary report",
    reportOf: (period, asOf) => `Period ${period}, figures as of ${asOf}.`,
    reminder: "Letter to a late agency",
    save: "Word file",
    saveOf: (what) => `Word file: ${what}`,
    copy: "Copy table",
    copyOf: (what) => `Copy table: ${what}`,
    lateAgency: "Agency with overdue tasks",
    agencyTasks: (agency, count) => `${agency} (${count})`,
    noneLate: "No agency has overdue tasks.",
    answerBy: "Answer wanted by",
    ownTemplate: (name) => `The office's template: ${name}`,
    usualTemplate: "The add-in's template",
    chooseTemplate: "Choose a template (.docx)…",
    dropTemplate: "Use the add-in's template",
    saveTemplate: "Save the template to edit it",
    making: "Writing the file…",
    saved: (name) =>
      `“${name}” is ready. If it is not in your Downloads folder, press “Save again”; if it still is not, press “Copy table” and paste into Word.`,
    refused: (name) =>
      `Excel does not let “${name}” be saved. Press “Copy table”, open Word and paste.`,
    again: "Save again",
    againOf: (file) => `Save again: ${file}`,
    onlyTables: {
      report: "(tables only; the text is copied in the part Report)",
      reminder: "(the table of tasks only; a reminder in words is on the tab Follow up, part Due)",
    },
    copied: "The table is copied. Open Word and press Ctrl+V.",
    notCopied: "Excel did not let it be copied. Press “Copy table” below once more.",
    notMade: "The file was not written",
    nothingLate: "This agency has no overdue task any more.",
    noPeriod: "The table of report periods on the settings sheet has no period with both its days.",
    missing: (places) =>
      `The template lacks the places ${places}. Add them as the user guide says, or use the add-in's template.`,
    unknown: (places) =>
      `The template has places that are not known: ${places}. Correct or remove them; see the user guide.`,
    outsideTable: (places) =>
      `The places ${places} must stand in one row of a table. Correct the template as the user guide says.`,
    unreadable: {
      empty: "The template is empty; choose a Word document (.docx).",
      notADocument: "The template is not a Word document (.docx); choose the right file.",
      oldFormat:
        "The template is in the old Word format (.doc); open it in Word and save it as .docx.",
      encrypted: "The template has a password; open it in Word, remove the password and save it.",
      tooLarge:
        "The template is too large; remove pictures and content it does not need and try again.",
      damaged: "The template is damaged; try opening it in Word and saving it as a new file.",
    },
  },
};

/** Why a template is not filled in, as far as it is known. */
export type TemplateFault =
  | { readonly kind: "missing" | "unknown" | "outsideTable"; readonly places: readonly string[] }
  | { readonly kind: "unreadable"; readonly reason: UnreadableDocumentReason };

/** One sentence on why a template is not filled in, and what to do about it. */
export function wordTemplateFault(fault: TemplateFault, language: Language): string {
  const words = documentMessages[language];
  return fault.kind === "unreadable"
    ? words.unreadable[fault.reason]
    : words[fault.kind](fault.places.map((place) => `{{${place}}}`).join(", "));
}
