import type { UnreadableDocumentReason } from "../word/unreadableDocument";
import type { UnreadableWorkbookReason } from "../workbook/unreadableWorkbook";
import type { Language, Messages } from "./wording";

const vi = {
  fault: (file: string) =>
    `Tệp “${file}” không đọc được do lỗi của phần bổ trợ; hãy gửi tệp cho người phụ trách công nghệ thông tin.`,
  workbook: {
    empty: (path: string) => `Tệp “${path}” rỗng; hãy chọn một sổ tính Excel (.xlsx).`,
    notAWorkbook: (path: string) =>
      `Tệp “${path}” không phải là sổ tính Excel (.xlsx); hãy chọn đúng tệp.`,
    oldFormat: (path: string) =>
      `Tệp “${path}” thuộc định dạng Excel cũ (.xls); hãy mở bằng Excel và lưu lại thành .xlsx.`,
    binaryFormat: (path: string) =>
      `Tệp “${path}” thuộc định dạng Excel nhị phân (.xlsb); hãy mở bằng Excel và lưu lại thành .xlsx.`,
    encrypted: (path: string) =>
      `Tệp “${path}” có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.`,
    tooLarge: (path: string) =>
      `Tệp “${path}” có nội dung quá lớn nên không mở được; hãy bớt dữ liệu không cần thiết rồi thử lại.`,
    damaged: (path: string) =>
      `Tệp “${path}” bị hỏng; hãy thử mở bằng Excel rồi lưu thành tệp mới.`,
  },
  document: {
    empty: (path: string) => `Tệp “${path}” rỗng; hãy chọn một văn bản Word (.docx).`,
    notADocument: (path: string) =>
      `Tệp “${path}” không phải là văn bản Word (.docx); hãy chọn đúng tệp.`,
    oldFormat: (path: string) =>
      `Tệp “${path}” thuộc định dạng Word cũ (.doc); hãy mở bằng Word và lưu lại thành .docx.`,
    encrypted: (path: string) =>
      `Tệp “${path}” có mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.`,
    tooLarge: (path: string) =>
      `Tệp “${path}” có nội dung quá lớn nên không mở được; hãy chép phần phụ lục sang một văn bản mới rồi thử lại.`,
    damaged: (path: string) => `Tệp “${path}” bị hỏng; hãy thử mở bằng Word rồi lưu thành tệp mới.`,
  },
};

const unreadableFile: Messages<typeof vi> = {
  vi,
  en: {
    fault: (file) =>
      `The file “${file}” was not read because of a fault of the add-in; send the file to your IT support.`,
    workbook: {
      empty: (path) => `The file “${path}” is empty; choose an Excel workbook (.xlsx).`,
      notAWorkbook: (path) =>
        `The file “${path}” is not an Excel workbook (.xlsx); choose the right file.`,
      oldFormat: (path) =>
        `The file “${path}” is in the old Excel format (.xls); open it in Excel and save it as .xlsx.`,
      binaryFormat: (path) =>
        `The file “${path}” is in Excel's binary format (.xlsb); open it in Excel and save it as .xlsx.`,
      encrypted: (path) =>
        `The file “${path}” has a password; open it in Excel, remove the password and save it.`,
      tooLarge: (path) =>
        `The content of “${path}” is too large, so it was not opened; remove data it does not need and try again.`,
      damaged: (path) =>
        `The file “${path}” is damaged; try opening it in Excel and saving it as a new file.`,
    },
    document: {
      empty: (path) => `The file “${path}” is empty; choose a Word document (.docx).`,
      notADocument: (path) =>
        `The file “${path}” is not a Word document (.docx); choose the right file.`,
      oldFormat: (path) =>
        `The file “${path}” is in the old Word format (.doc); open it in Word and save it as .docx.`,
      encrypted: (path) =>
        `The file “${path}” has a password; open it in Word, remove the password and save it.`,
      tooLarge: (path) =>
        `The content of “${path}” is too large, so it was not opened; copy the appendix into a new document and try again.`,
      damaged: (path) =>
        `The file “${path}” is damaged; try opening it in Word and saving it as a new file.`,
    },
  },
};

/** Why a file cannot be read as an Excel workbook, and what to do about it. */
export function wordUnreadableWorkbook(
  reason: UnreadableWorkbookReason,
  path: string,
  language: Language
): string {
  return unreadableFile[language].workbook[reason](path);
}

/** Why a file cannot be read as a Word document, and what to do about it. */
export function wordUnreadableDocument(
  reason: UnreadableDocumentReason,
  path: string,
  language: Language
): string {
  return unreadableFile[language].document[reason](path);
}

/** That a defect of the add-in kept a file from being read. */
export function wordReadingFault(file: string, language: Language): string {
  return unreadableFile[language].fault(file);
}
