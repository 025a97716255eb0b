import type { UnreadablePasteReason } from "../intake/pasted/unreadablePaste";
import type { SourceProblem } from "../intake/reading";
import type { SourceFileProblem } from "../files/sourceFile";
import { wordUnreadableDocument, wordUnreadableWorkbook } from "./unreadableFile";
import type { Language, Messages } from "./wording";

const vi = {
  noHeader: (sheet: string) =>
    `Không tìm thấy dòng tiêu đề trong trang tính “${sheet}”; hãy chọn dòng đó ở phần xem trước, hoặc thêm một dòng ghi tên các cột như “STT”, “Nội dung công việc”, “Cơ quan chủ trì”, “Thời gian thực hiện” phía trên danh sách rồi thử lại.`,
  noTaskColumn: (sheet: string) =>
    `Chưa rõ cột nào của trang tính “${sheet}” ghi nội dung công việc; hãy mở phần xem trước và chọn cột đó.`,
  noTasks: (sheet: string) =>
    `Trang tính “${sheet}” có dòng tiêu đề nhưng chưa có nhiệm vụ nào bên dưới; hãy nhập danh sách nhiệm vụ rồi thử lại.`,
  empty: (sheet: string) =>
    `Trang tính “${sheet}” còn trống; hãy chép danh sách nhiệm vụ vào rồi thử lại.`,
  noSuchSheet: (sheet: string) =>
    `Không có trang tính nào tên là “${sheet}”; hãy kiểm tra tên trang tính rồi thử lại.`,
  noSheets:
    "Sổ tính này chỉ có các trang tính do phần bổ trợ lập, không có danh sách nhiệm vụ để đọc; hãy thêm một trang tính có danh sách nhiệm vụ rồi thử lại.",
  selectionSeveral:
    "Đang chọn nhiều vùng rời nhau nên chưa rõ danh sách ở vùng nào; hãy chọn một vùng liền có cả dòng tiêu đề rồi thử lại.",
  selectionObject:
    "Đang chọn một hình hoặc biểu đồ, chưa chọn ô nào; hãy chọn vùng có danh sách nhiệm vụ rồi thử lại.",
  selectionEmpty: (sheet: string) =>
    `Các ô đang chọn trên trang tính “${sheet}” còn trống; hãy chọn vùng có danh sách nhiệm vụ, kể cả dòng tiêu đề, rồi thử lại.`,
  selectionOwn: (sheet: string) =>
    `Trang tính “${sheet}” do phần bổ trợ lập, không phải danh sách gốc; hãy chọn vùng có danh sách nhiệm vụ trên trang tính khác rồi thử lại.`,
  selectionGone:
    "Vùng đã chọn ở lần lập trước không còn trong sổ tính; hãy chọn lại vùng có danh sách nhiệm vụ rồi thử lại.",
  paste: {
    empty: "Nội dung dán vào không có bảng hoặc chữ nào; hãy chép danh sách nhiệm vụ rồi dán lại.",
    tooLarge:
      "Nội dung dán vào quá lớn (hơn 1.000.000 ô hoặc 60 triệu ký tự) nên không đọc được; hãy chỉ chép danh sách nhiệm vụ rồi dán lại.",
    tooDeep:
      "Nội dung dán vào có cấu trúc quá phức tạp (nhiều lớp lồng nhau) nên không đọc được; hãy dán vào một văn bản Word trước, rồi chép bảng từ đó và dán lại.",
  },
  slips: (names: string, count: number) =>
    `${names} là ${count > 1 ? "các phiếu" : "phiếu"} cập nhật đã gửi cho đơn vị, không phải danh sách nhiệm vụ; hãy nhận lại ở thẻ “Đơn vị”, phần “Nhận phiếu”.`,
  file: {
    pdf: (name: string) =>
      `Không đọc trực tiếp được tệp PDF “${name}”; hãy mở tệp bằng Word, lưu lại thành .docx rồi thử lại.`,
    textTooLarge: (name: string) =>
      `Tệp “${name}” quá lớn (hơn 20 MB hoặc 1.000.000 ô) nên không đọc được; hãy chỉ giữ lại danh sách nhiệm vụ rồi thử lại.`,
    other: (name: string) =>
      `Chỉ đọc được tệp .docx, .xlsx, .csv và .tsv, không đọc được “${name}”; hãy lưu danh sách nhiệm vụ thành một trong các loại tệp này rồi thử lại.`,
  },
};

const errorMessages: Messages<typeof vi> = {
  vi,
  en: {
    noHeader: (sheet) =>
      `No header row was found in the sheet “${sheet}”; choose it in the preview, or add a row with column names such as “STT”, “Nội dung công việc”, “Cơ quan chủ trì”, “Thời gian thực hiện” above the list and try again.`,
    noTaskColumn: (sheet) =>
      `It is not clear which column of the sheet “${sheet}” holds the tasks; open the preview and choose it.`,
    noTasks: (sheet) =>
      `The sheet “${sheet}” has a header row but no tasks below it; enter the task list and try again.`,
    empty: (sheet) => `The sheet “${sheet}” is empty; copy the task list into it and try again.`,
    noSuchSheet: (sheet) => `There is no sheet named “${sheet}”; check the name and try again.`,
    noSheets:
      "This workbook has only the add-in's own sheets and no task list to read; add a sheet with the task list and try again.",
    selectionSeveral:
      "Cells in several places are selected, so it is not clear which hold the list; select one block with its header row and try again.",
    selectionObject:
      "A picture or chart is selected, not cells; select the cells with the task list and try again.",
    selectionEmpty: (sheet) =>
      `The selected cells of the sheet “${sheet}” are empty; select the task list with its header row and try again.`,
    selectionOwn: (sheet) =>
      `The sheet “${sheet}” was made by the add-in and is not the source list; select the task list on another sheet and try again.`,
    selectionGone:
      "The cells that were selected for the last build are no longer in the workbook; select the task list again and retry.",
    paste: {
      empty: "The pasted content has no table and no text; copy the task list and paste again.",
      tooLarge:
        "The pasted content is too large (over 1,000,000 cells or 60 million characters) and was not read; copy only the task list and paste again.",
      tooDeep:
        "The pasted content is too complex (too many nested layers) to be read; paste it into a Word document first, then copy the table from there and paste again.",
    },
    slips: (names, count) =>
      `${names} ${count > 1 ? "are slips" : "is a slip"} sent to a unit, not a task list; receive ${count > 1 ? "them" : "it"} under “Units”, “Receive”.`,
    file: {
      pdf: (name) =>
        `The PDF file “${name}” cannot be read directly; open it in Word, save it as .docx and try again.`,
      textTooLarge: (name) =>
        `The file “${name}” is too large (over 20 MB or 1,000,000 cells) and was not read; keep only the task list and try again.`,
      other: (name) =>
        `Only .docx, .xlsx, .csv and .tsv files can be read, not “${name}”; save the task list as one of these and try again.`,
    },
  },
};

/** What is wrong with the source, and what to do about it. */
export function wordSourceProblem(problem: SourceProblem, language: Language): string {
  const words = errorMessages[language];
  return "sheet" in problem ? words[problem.kind](problem.sheet) : words[problem.kind];
}

/** Why pasted content was not read, and what to do about it. */
export function wordPasteProblem(reason: UnreadablePasteReason, language: Language): string {
  return errorMessages[language].paste[reason];
}

/** That files are slips where a list was asked for, and where they belong. */
export function wordSlipsForList(names: readonly string[], language: Language): string {
  const quoted = names.map((name) => `“${name}”`).join(", ");
  return errorMessages[language].slips(quoted, names.length);
}

/** Why a chosen or dropped file gave no list, and what to do about it. */
export function wordSourceFileProblem(problem: SourceFileProblem, language: Language): string {
  const { kind, name } = problem;
  switch (kind) {
    case "document":
      return wordUnreadableDocument(problem.reason, name, language);
    case "workbook":
      return wordUnreadableWorkbook(problem.reason, name, language);
    default:
      return errorMessages[language].file[kind](name);
  }
}
