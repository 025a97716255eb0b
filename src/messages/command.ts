import type { UnreadableDocumentReason } from "../word/unreadableDocument";
import type { UnreadableWorkbookReason } from "../workbook/unreadableWorkbook";
import { wordUnreadableDocument, wordUnreadableWorkbook } from "./unreadableFile";
import type { Language, Messages } from "./wording";

/** An order of a file, by its place in the list, from 1. */
interface PlaceOfOrder {
  readonly path: string;
  readonly place: number;
}

/** Why the command did nothing, as far as it is about files and arguments. */
export type CommandProblem =
  | { readonly kind: "wrongArguments" }
  | { readonly kind: "wrongDay"; readonly text: string }
  | { readonly kind: "samePath"; readonly path: string }
  | { readonly kind: "noInput"; readonly path: string }
  | { readonly kind: "noFolder"; readonly path: string }
  | { readonly kind: "notWritable"; readonly path: string }
  | { readonly kind: "noList"; readonly path: string }
  | { readonly kind: "textTooLarge"; readonly path: string }
  | { readonly kind: "noOrders"; readonly path: string }
  | ({ readonly kind: "wrongOrder"; readonly field: string } & PlaceOfOrder)
  /** `why` is a sentence. */
  | ({ readonly kind: "refusedOrder"; readonly why: string } & PlaceOfOrder)
  /** It decides on what the command was not asked to do. */
  | ({ readonly kind: "orderAlone"; readonly option: string } & PlaceOfOrder)
  | {
      readonly kind: "document";
      readonly reason: UnreadableDocumentReason;
      readonly path: string;
    }
  | { readonly kind: UnreadableWorkbookReason; readonly path: string };

const vi = {
  wrongArguments: () =>
    "Cách dùng: npm run appendix -- TỆP-VÀO.xlsx|.docx|.csv|.tsv --out TỆP-RA.xlsx [--sheet TÊN-TRANG-TÍNH] [--as-of NĂM-THÁNG-NGÀY] [--live] [--reports] [--report BÁO-CÁO.json] [--word PHỤ-LỤC.docx] [--orders THAY-ĐỔI.json] [--answers THƯ-MỤC] [--close KỲ] [--slips THƯ-MỤC] [--next-year NĂM-SAU.xlsx] [--compare CẤP-TRÊN.docx|.xlsx].",
  wrongDay: (text: string) =>
    `“${text}” không phải là ngày; hãy ghi --as-of dạng năm-tháng-ngày, ví dụ 2026-06-10.`,
  samePath: (path: string) =>
    `Tệp “${path}” được nêu tên hai lần; hãy chọn các tên khác nhau cho --out, --report, --word và --next-year.`,
  noInput: (path: string) => `Không đọc được tệp “${path}”; hãy kiểm tra lại đường dẫn.`,
  noFolder: (path: string) =>
    `Không có thư mục “${path}” để ghi kết quả; hãy tạo thư mục này trước.`,
  notWritable: (path: string) =>
    `Không ghi được tệp “${path}”; hãy kiểm tra quyền ghi và đóng tệp nếu đang mở.`,
  textTooLarge: (path: string) =>
    `Tệp “${path}” quá lớn nên không đọc được; hãy chỉ giữ lại danh sách nhiệm vụ rồi thử lại.`,
  noList: (path: string) =>
    `Không tìm thấy danh sách nhiệm vụ trong tệp “${path}”; hãy bảo đảm bảng có một dòng ghi tên các cột như “STT”, “Nội dung công việc”, “Cơ quan chủ trì”, “Thời gian thực hiện” và có nhiệm vụ bên dưới.`,
  noOrders: (path: string) =>
    `Tệp “${path}” không phải là danh sách thay đổi trong năm; hãy xem lại cách ghi trong README.`,
  wrongOrder: (path: string, place: number, field: string) =>
    `Thay đổi thứ ${place} trong tệp “${path}” thiếu hoặc ghi sai mục “${field}”; hãy sửa mục này rồi chạy lại.`,
  refusedOrder: (path: string, place: number, why: string) =>
    `Chưa thực hiện được thay đổi thứ ${place} trong tệp “${path}”: ${why}`,
  orderAlone: (path: string, place: number, option: string) =>
    `Thay đổi thứ ${place} trong tệp “${path}” chỉ dùng được cùng ${option}; hãy thêm ${option} hoặc bỏ thay đổi này.`,
  openAnswers: (count: number) =>
    `Còn ${count} mục trong phiếu gửi lại cần người quyết định nên chưa ghi; xem chi tiết bằng --report.`,
  unexpected: () =>
    "Chương trình gặp lỗi ngoài dự kiến nên chưa ghi tệp nào; hãy gửi phần chi tiết cho người hỗ trợ.",
};

const commandMessages: Messages<typeof vi> = {
  vi,
  en: {
    wrongArguments: () =>
      "Usage: npm run appendix -- IN.xlsx|.docx|.csv|.tsv --out OUT.xlsx [--sheet NAME] [--as-of YYYY-MM-DD] [--live] [--reports] [--report REPORT.json] [--word APPENDIX.docx] [--orders ORDERS.json] [--answers FOLDER] [--close PERIOD] [--slips FOLDER] [--next-year NEXT.xlsx] [--compare SUPERIOR.docx|.xlsx].",
    wrongDay: (text) => `“${text}” is not a date; write --as-of as YYYY-MM-DD, such as 2026-06-10.`,
    samePath: (path) =>
      `The file “${path}” is named twice; choose different names for --out, --report, --word and --next-year.`,
    noInput: (path) => `The file “${path}” cannot be read; check the path.`,
    noFolder: (path) => `There is no folder “${path}” to write to; make it first.`,
    notWritable: (path) =>
      `The file “${path}” cannot be written; check your rights and close it if it is open.`,
    textTooLarge: (path) =>
      `The file “${path}” is too large to be read; keep only the task list and try again.`,
    noList: (path) =>
      `No task list was found in the file “${path}”; check that its table has a row with column names such as “STT”, “Nội dung công việc”, “Cơ quan chủ trì”, “Thời gian thực hiện” and tasks below it.`,
    noOrders: (path) =>
      `The file “${path}” is no list of changes during the year; see the README on how to write one.`,
    wrongOrder: (path, place, field) =>
      `Change ${place} in the file “${path}” lacks “${field}” or has it wrong; put it right and run the command again.`,
    refusedOrder: (path, place, why) =>
      `Change ${place} in the file “${path}” cannot be made: ${why}`,
    orderAlone: (path, place, option) =>
      `Change ${place} in the file “${path}” is of use only with ${option}; add ${option} or leave the change out.`,
    openAnswers: (count) =>
      `${count} entries of returned slips wait for a person's decision and were not written; --report tells them.`,
    unexpected: () =>
      "Something unexpected went wrong, so no file was written; send the details to your support contact.",
  },
};

/** One sentence on why the command did nothing, and what to do about it. */
export function wordCommandProblem(problem: CommandProblem, language: Language): string {
  const words = commandMessages[language];
  switch (problem.kind) {
    case "wrongArguments":
      return words.wrongArguments();
    case "wrongDay":
      return words.wrongDay(problem.text);
    case "document":
      return wordUnreadableDocument(problem.reason, problem.path, language);
    case "wrongOrder":
      return words.wrongOrder(problem.path, problem.place, problem.field);
    case "refusedOrder":
      return words.refusedOrder(problem.path, problem.place, problem.why);
    case "orderAlone":
      return words.orderAlone(problem.path, problem.place, problem.option);
    case "noInput":
    case "noOrders":
    case "samePath":
    case "noFolder":
    case "notWritable":
    case "textTooLarge":
    case "noList":
      return words[problem.kind](problem.path);
    default:
      return wordUnreadableWorkbook(problem.kind, problem.path, language);
  }
}

/** Says how many entries of returned slips were left for a person. */
export function wordOpenAnswers(count: number, language: Language): string {
  return commandMessages[language].openAnswers(count);
}

/** The sentence before the details of a fault of the software itself. */
export function wordUnexpected(language: Language): string {
  return commandMessages[language].unexpected();
}
