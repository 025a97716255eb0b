import type { ReturnedFileProblem } from "../../files/returnedFiles";
import type { SlipDamage } from "../../plan/slips/returnedSlip";
import { wordSourceFileProblem } from "../errors";
import { wordReadingFault } from "../unreadableFile";
import type { Language, Messages } from "../wording";

const vi = {
  noList: (name: string) =>
    `Tệp “${name}” không có bảng nhiệm vụ nào đọc được; hãy đề nghị đơn vị gửi lại phiếu cập nhật.`,
  encrypted: (name: string) =>
    `Tệp “${name}” có mật khẩu; hãy đề nghị đơn vị bỏ mật khẩu rồi gửi lại.`,
  damage: {
    wholeWorkbook:
      "Bản sao của cả tệp kế hoạch, không phải phiếu cập nhật; chỉ đọc bảng theo dõi và sổ kết quả.",
    ownList: "Danh sách do đơn vị tự lập, không phải phiếu cập nhật đã gửi.",
    codeLost: "Phiếu không còn mã phiếu.",
    idsLost: "Phiếu không còn cột Mã nhiệm vụ; các dòng được đối chiếu theo STT và nội dung.",
    sheetRenamed: "Tên trang tính của phiếu đã bị đổi.",
    columnsMissing: "Phiếu thiếu một số cột cần điền. Phần còn lại vẫn được đọc.",
    doubledRows:
      "Có nhiệm vụ nằm ở nhiều dòng; chỗ các dòng ghi khác nhau thì chọn ở mục “Cần chọn”.",
    macros: "Tệp có macro; chỉ nội dung các ô được đọc, macro không được chạy.",
  },
};

const returnedFiles: Messages<typeof vi> = {
  vi,
  en: {
    noList: (name) =>
      `The file “${name}” has no task list that can be read; ask the unit to return its slip.`,
    encrypted: (name) =>
      `The file “${name}” has a password; ask the unit to remove it and return the file.`,
    damage: {
      wholeWorkbook:
        "A copy of the whole workbook, not a slip; only the tracking table and the book of results were read.",
      ownList: "A list of the unit's own, not the slip that was sent.",
      codeLost: "The slip has lost its code.",
      idsLost: "The slip has lost its column of task ids; rows are matched by number and text.",
      sheetRenamed: "The slip's sheet was renamed.",
      columnsMissing: "The slip lacks some of the columns to fill in. The rest was read.",
      doubledRows:
        "Some tasks stand in several rows; where these differ, choose under “To choose”.",
      macros: "The file has macros; only its cells were read, no macro was run.",
    },
  },
};

/** Why a returned file gave nothing, and what to do about it. */
export function wordReturnedFileProblem(problem: ReturnedFileProblem, language: Language): string {
  const words = returnedFiles[language];
  switch (problem.kind) {
    case "noList":
      return words.noList(problem.name);
    case "fault":
      return wordReadingFault(problem.name, language);
    default:
      return "reason" in problem && problem.reason === "encrypted"
        ? words.encrypted(problem.name)
        : wordSourceFileProblem(problem, language);
  }
}

/** What was done to a slip on its way, as far as a person should know. */
export function wordSlipDamage(damage: SlipDamage, language: Language): string {
  return returnedFiles[language].damage[damage];
}
