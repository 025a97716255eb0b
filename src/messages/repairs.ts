import type { Repair } from "../intake/reading";
import { shortened } from "./shortened";
import type { Language, Messages } from "./wording";

const vi = {
  rowsJoined: (before: string) => `Đã nối phần bị ngắt “${before}” vào nhiệm vụ ở dòng trên.`,
  textDecoded: (before: string, after: string) =>
    `Đã chuyển chữ từ bảng mã cũ (TCVN3 hoặc VNI) sang Unicode: “${before}” thành “${after}”.`,
  textCleaned: (after: string) =>
    `Đã chuẩn hóa khoảng trắng, ký tự ẩn và bảng mã Unicode trong “${after}”; nội dung không đổi.`,
  textMended: (before: string, after: string) =>
    `Đã sửa chữ bị tách rời hoặc dính liền do chép từ PDF: “${before}” thành “${after}”.`,
  agencySpelling: (before: string, after: string) => `“${before}” được hiểu là “${after}”.`,
  areaFilled: (after: string) => `Ô lĩnh vực để trống nên được điền theo dòng trên: “${after}”.`,
  dittoFilled: (before: string, after: string) =>
    `“${before}” được thay bằng nội dung của dòng trên: “${after}”.`,
  leadFilled: (after: string) =>
    `Danh sách không ghi cơ quan chủ trì nên được điền theo tên trang tính hoặc tiêu đề phía trên: “${after}”.`,
  deadlineFilled: (after: string) =>
    `Thời gian thực hiện được lấy theo cột có đánh dấu: “${after}”.`,
  dateRead: (after: string) =>
    `Ô thời gian thực hiện có định dạng ngày của Excel, được đọc là ${after}.`,
  rowDropped: (before: string) =>
    `“${before}” được coi là không thuộc nhiệm vụ nào nên không được đưa vào phụ lục. Nếu chưa đúng, hãy chọn lại ở phần xem trước.`,
};

const repairMessages: Messages<typeof vi> = {
  vi,
  en: {
    rowsJoined: (before) => `The cut-off part “${before}” was joined to the task above.`,
    textDecoded: (before, after) =>
      `Text in an old encoding (TCVN3 or VNI) was converted to Unicode: “${before}” to “${after}”.`,
    textCleaned: (after) =>
      `Spaces, hidden characters and the Unicode form of “${after}” were tidied; no word was changed.`,
    textMended: (before, after) =>
      `Words broken up or run together by copying from a PDF were corrected: “${before}” to “${after}”.`,
    agencySpelling: (before, after) => `“${before}” is read as “${after}”.`,
    areaFilled: (after) => `The area was blank, so “${after}” was taken from the row above.`,
    dittoFilled: (before, after) =>
      `“${before}” was replaced by what the row above says: “${after}”.`,
    leadFilled: (after) =>
      `The list names no lead agency, so “${after}” was taken from the sheet or the heading above.`,
    deadlineFilled: (after) => `The deadline was taken from the marked columns: “${after}”.`,
    dateRead: (after) => `The deadline cell is formatted as an Excel date and read as ${after}.`,
    rowDropped: (before) =>
      `“${before}” seems to belong to no task and was left out. If that is wrong, choose again in the preview.`,
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
    case "dittoFilled":
      return words.dittoFilled(before, shortened(after));
    case "leadFilled":
      return words.leadFilled(after);
    case "deadlineFilled":
      return words.deadlineFilled(after);
    case "dateRead":
      return words.dateRead(after);
    case "rowDropped":
      return words.rowDropped(shortened(before));
  }
}
