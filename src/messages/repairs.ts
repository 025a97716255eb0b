import type { Repair } from "../intake/reading";
import { shortened } from "./shortened";
import type { Language, Messages } from "./wording";

const vi = {
  rowsJoined: (before: string) => `Đã nối phần bị ngắt “${before}” vào nhiệm vụ ở dòng trên.`,
  textDecoded: (before: string, after: string) =>
    `Đã chuyển chữ mã cũ (TCVN3 hoặc VNI) sang Unicode: “${before}” thành “${after}”.`,
  textCleaned: (after: string) =>
    `Đã bỏ khoảng trắng thừa và ký tự ẩn trong “${after}”; nội dung không đổi.`,
  textMended: (before: string, after: string) =>
    `Đã sửa chữ bị tách rời hoặc dính liền do chép từ PDF: “${before}” thành “${after}”.`,
  agencySpelling: (before: string, after: string) => `“${before}” được hiểu là “${after}”.`,
  areaFilled: (after: string) => `Ô lĩnh vực để trống nên lấy theo dòng trên là “${after}”.`,
  leadFilled: (after: string) =>
    `Danh sách không có cơ quan chủ trì nên lấy theo trang tính là “${after}”.`,
  dateRead: (after: string) => `Ô thời gian chứa ngày của Excel, được đọc là ${after}.`,
  rowDropped: (before: string) =>
    `“${before}” được hiểu không phải là nhiệm vụ nên không đưa vào phụ lục. Nếu đây là nhiệm vụ, hãy chọn lại ở phần xem trước.`,
};

const repairMessages: Messages<typeof vi> = {
  vi,
  en: {
    rowsJoined: (before) => `The cut-off part “${before}” was joined to the task above.`,
    textDecoded: (before, after) =>
      `Text in an old encoding (TCVN3 or VNI) was turned into Unicode: “${before}” into “${after}”.`,
    textCleaned: (after) =>
      `Extra blanks and hidden characters were removed from “${after}”; no word was changed.`,
    textMended: (before, after) =>
      `Words torn or glued by copying from a PDF were mended: “${before}” into “${after}”.`,
    agencySpelling: (before, after) => `“${before}” is read as “${after}”.`,
    areaFilled: (after) => `The area was blank, so “${after}” was taken from above.`,
    leadFilled: (after) => `The list names no lead agency, so “${after}” was taken from its sheet.`,
    dateRead: (after) => `The deadline is an Excel date, read as ${after}.`,
    rowDropped: (before) =>
      `“${before}” does not look like a task and was left out. If it is one, say so in the preview.`,
  },
};

/** One sentence on what was changed or left out while reading. */
export function wordRepair({ kind, before, after }: Repair, language: Language): string {
  const words = repairMessages[language];
  switch (kind) {
    case "rowsJoined":
      return words.rowsJoined(shortened(before));
    case "textDecoded":
      return words.textDecoded(shortened(before), shortened(after));
    case "textCleaned":
      return words.textCleaned(shortened(after));
    case "textMended":
      return words.textMended(shortened(before), shortened(after));
    case "agencySpelling":
      return words.agencySpelling(before, after);
    case "areaFilled":
      return words.areaFilled(after);
    case "leadFilled":
      return words.leadFilled(after);
    case "dateRead":
      return words.dateRead(after);
    case "rowDropped":
      return words.rowDropped(shortened(before));
  }
}
