import type { AppendixFileProblem } from "../files/appendixFiles";
import type { Standing } from "../plan/communes/communeFile";
import { wordReadingFault, wordUnreadableWorkbook } from "./unreadableFile";
import type { Language, Messages } from "./wording";

/** Why a file is not among the figures. */
export type CommuneFileProblem =
  AppendixFileProblem | { readonly kind: "columnLost"; readonly column: string };

/** What stands in tables that are copied, Vietnamese whatever the language of the pane. */
export const communesTexts = {
  byArea: "Tổng hợp theo lĩnh vực",
  byCommune: "Tổng hợp theo xã, phường, đặc khu",
  asOf: (first: string, last: string) =>
    first === last
      ? `Số liệu tính đến ngày ${first}.`
      : `Số liệu của các xã tính đến các ngày khác nhau, từ ${first} đến ${last}.`,
} as const;

const vi = {
  title: "Nhiều xã",
  intro:
    "Chọn hoặc thả vào đây các sổ tính phụ lục (.xlsx) của nhiều xã, phường, đặc khu để cộng số liệu. Các tệp chỉ được đọc trên máy này, không bị thay đổi. Với nhiều tệp trong một thư mục, hãy hỏi người phụ trách máy tính tài liệu “Tổng hợp nhiều xã”.",
  chooseFiles: "Chọn các sổ tính phụ lục",
  addOpen: "Thêm sổ tính đang mở",
  openName: "Sổ tính đang mở",
  reading: "Đang đọc các sổ tính…",
  clear: "Bỏ tất cả",
  replaced: (file: string) => `Tệp “${file}” của cùng một xã được thay bằng bản vừa chọn.`,
  forget: "Bỏ các thông báo",
  files: (count: number) => `Các tệp (${count})`,
  fileLine: (tasks: number, year: number, day: string) =>
    `${tasks} nhiệm vụ, kế hoạch năm ${year}, số liệu đến ${day}`,
  nameless: "(chưa ghi cơ quan ban hành)",
  counts: (commune: string) => `Tính số liệu của ${commune}`,
  countsShort: "Tính",
  remove: "Bỏ",
  removeOf: (file: string) => `Bỏ tệp ${file}`,
  standings: {
    counted: "",
    otherYear:
      "Khác năm kế hoạch với các tệp còn lại nên chưa tính. Đánh dấu “Tính” nếu vẫn muốn cộng.",
    doubled: "Xã này đã có một tệp mới hơn nên chưa tính. Đánh dấu “Tính” nếu vẫn muốn cộng.",
    leftOut: "Không tính.",
  } satisfies Record<Standing, string>,
  commonDay: "Tính tất cả đến ngày",
  commonDayHint: "Để trống: mỗi tệp theo ngày số liệu của tệp đó.",
  wrongDay: "Ngày chưa đúng; hãy nhập dạng ngày/tháng/năm, ví dụ 30/6/2026.",
  daysDiffer: (first: string, last: string) =>
    `Số liệu của các tệp tính đến các ngày khác nhau, từ ${first} đến ${last}. Muốn cùng một ngày, hãy nhập ngày ở trên.`,
  whole: (communes: number) => `${communes} xã, phường, đặc khu`,
  byArea: "Theo lĩnh vực",
  byCommune: "Theo xã, phường, đặc khu",
  copy: "Sao chép các bảng",
  copied: "Đã sao chép. Hãy mở Excel hoặc Word rồi nhấn Ctrl+V.",
  notCopied: "Excel chưa cho sao chép. Hãy bấm lần nữa.",
  problems: "Tệp chưa đọc được",
  notRead: "Chưa đọc được",
  unexpected:
    "Hãy thử lại; nếu vẫn lỗi, hãy bấm “Sao chép chi tiết” rồi gửi cho người phụ trách công nghệ thông tin.",
  notWorkbook: (file: string) =>
    `Tệp “${file}” không phải là sổ tính Excel; hãy chọn sổ tính phụ lục (.xlsx).`,
  noAppendix: (file: string) =>
    `Tệp “${file}” không có bảng theo dõi “PhuLuc”; hãy chọn sổ tính đã lập phụ lục bằng phần bổ trợ.`,
  columnLost: (file: string, column: string) =>
    `Bảng theo dõi trong tệp “${file}” thiếu cột ${column}; hãy khôi phục tên cột rồi thử lại.`,
};

/** What the part “Nhiều xã” says. */
export const communesMessages: Messages<typeof vi> = {
  vi,
  en: {
    title: "Several communes",
    intro:
      "Choose or drop the appendix workbooks (.xlsx) of several communes here to add up their figures. The files are only read, on this computer, and stay as they are. For many files in a folder ask your IT support for the document “Tổng hợp nhiều xã”.",
    chooseFiles: "Choose appendix workbooks",
    addOpen: "Add the open workbook",
    openName: "Open workbook",
    reading: "Reading the workbooks…",
    clear: "Remove all",
    replaced: (file) => `“${file}” of the same commune was replaced by the copy just chosen.`,
    forget: "Put the warnings away",
    files: (count) => `Files (${count})`,
    fileLine: (tasks, year, day) => `${tasks} tasks, plan of ${year}, figures as of ${day}`,
    nameless: "(no issuing authority named)",
    counts: (commune) => `Count the figures of ${commune}`,
    countsShort: "Count",
    remove: "Remove",
    removeOf: (file) => `Remove the file ${file}`,
    standings: {
      counted: "",
      otherYear:
        "Of another plan year than the other files, so not counted. Tick “Count” to add it nevertheless.",
      doubled:
        "There is a newer file of this commune, so not counted. Tick “Count” to add it nevertheless.",
      leftOut: "Not counted.",
    },
    commonDay: "All figures as of",
    commonDayHint: "Blank: each file by its own day.",
    wrongDay: "This is no day; type day/month/year, such as 30/6/2026.",
    daysDiffer: (first, last) =>
      `The figures of the files are as of different days, from ${first} to ${last}. For one day, type it above.`,
    whole: (communes) => `Communes: ${communes}`,
    byArea: "By area",
    byCommune: "By commune",
    copy: "Copy the tables",
    copied: "Copied. Open Excel or Word and press Ctrl+V.",
    notCopied: "Excel did not let it be copied. Press once more.",
    problems: "Files that were not read",
    notRead: "Not read",
    unexpected:
      "Try again; if it fails again, press “Copy details” and send them to your IT support.",
    notWorkbook: (file) =>
      `The file “${file}” is not an Excel workbook; choose an appendix workbook (.xlsx).`,
    noAppendix: (file) =>
      `The file “${file}” has no tracking table “PhuLuc”; choose a workbook in which the add-in built an appendix.`,
    columnLost: (file, column) =>
      `The tracking table in “${file}” lacks the column ${column}; restore the name of the column and try again.`,
  },
};

/** Why a file is not among the figures, in one sentence. */
export function wordAppendixFileProblem(
  file: string,
  problem: CommuneFileProblem,
  language: Language
): string {
  const words = communesMessages[language];
  switch (problem.kind) {
    case "unreadable":
      return wordUnreadableWorkbook(problem.reason, file, language);
    case "fault":
      return wordReadingFault(file, language);
    case "columnLost":
      return words.columnLost(file, problem.column);
    default:
      return words[problem.kind](file);
  }
}
