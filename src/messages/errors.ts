import type { SourceProblem } from "../intake/reading";
import type { Language, Messages } from "./wording";

const vi = {
  noHeader: (sheet: string) =>
    `Không tìm thấy dòng tiêu đề trong trang tính “${sheet}”; hãy thêm một dòng ghi tên các cột như “STT”, “Nội dung công việc”, “Cơ quan chủ trì”, “Thời gian thực hiện” phía trên danh sách rồi thử lại.`,
  noTasks: (sheet: string) =>
    `Trang tính “${sheet}” có dòng tiêu đề nhưng chưa có nhiệm vụ nào bên dưới; hãy nhập danh sách nhiệm vụ rồi thử lại.`,
  empty: (sheet: string) =>
    `Trang tính “${sheet}” còn trống; hãy chép danh sách nhiệm vụ vào rồi thử lại.`,
  noSuchSheet: (sheet: string) =>
    `Không có trang tính tên “${sheet}”; hãy kiểm tra tên trang tính rồi thử lại.`,
  noSheets:
    "Sổ tính này chỉ có các trang tính do phần bổ trợ lập, không có danh sách nhiệm vụ để đọc; hãy thêm một trang tính có danh sách nhiệm vụ rồi thử lại.",
};

const errorMessages: Messages<typeof vi> = {
  vi,
  en: {
    noHeader: (sheet) =>
      `No header row was found in the sheet “${sheet}”; add a row with column names such as “STT”, “Nội dung công việc”, “Cơ quan chủ trì”, “Thời gian thực hiện” above the list and try again.`,
    noTasks: (sheet) =>
      `The sheet “${sheet}” has a header row but no tasks below it; enter the task list and try again.`,
    empty: (sheet) => `The sheet “${sheet}” is empty; copy the task list into it and try again.`,
    noSuchSheet: (sheet) => `There is no sheet named “${sheet}”; check the name and try again.`,
    noSheets:
      "This workbook has only the add-in's own sheets and no task list to read; add a sheet with the task list and try again.",
  },
};

/** What is wrong with the source, and what to do about it. */
export function wordSourceProblem(problem: SourceProblem, language: Language): string {
  const words = errorMessages[language];
  return problem.kind === "noSheets" ? words.noSheets : words[problem.kind](problem.sheet);
}
