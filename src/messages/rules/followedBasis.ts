import type { Language } from "../wording";
import type { Basis } from "./planBasis";

const vi = {
  "text-missing": ["Thiếu nội dung công việc", "mỗi nhiệm vụ nêu rõ việc phải làm."],
  "lead-unlisted": [
    "Chủ trì ngoài danh mục",
    "bảng tổng hợp theo đơn vị chỉ tính tên có trong danh mục đơn vị.",
  ],
  "lead-former": [
    "Chủ trì là đơn vị cũ",
    "đơn vị đã sắp xếp lại không còn chịu trách nhiệm, không nhận phiếu và đôn đốc được nữa.",
  ],
  "lead-spelling": [
    "Tên cơ quan viết khác",
    "dùng một tên thống nhất để lọc, đếm và đôn đốc đúng đơn vị.",
  ],
  "deadline-unfilled": [
    "Chưa điền hạn",
    "cụm từ thời gian chỉ có một cách hiểu nên có thể điền ngay.",
  ],
  "phrase-and-date-disagree": [
    "Thời gian và hạn không khớp",
    "cụm từ thời gian chỉ có một cách hiểu, khác với các cột ngày bên cạnh.",
  ],
  "date-unread": [
    "Ngày không hợp lệ",
    "ô ngày phải chứa ngày của Excel, không phải chữ; thường gặp khi dán từ Word.",
  ],
  "rhythm-missing": ["Thiếu nhịp", "có Nhịp thì bảng mới biết nhiệm vụ có những kỳ nào."],
  "period-foreign": ["Kỳ không thuộc nhịp", "so cột Kỳ trong Sổ kết quả với Nhịp của nhiệm vụ."],
  "period-missed": ["Chậm kỳ", "kỳ đã qua ngày cuối mà Sổ kết quả chưa có dòng nào."],
  overdue: ["Quá hạn", "so với ngày số liệu tính đến; hạn điều chỉnh chỉ tính khi có văn bản."],
  "done-without-date": [
    "Hoàn thành thiếu ngày",
    "không có ngày thì không xếp được đúng hạn hay quá hạn.",
  ],
  "done-in-future": ["Ngày hoàn thành chưa đến", "so với ngày hôm nay."],
  "done-date-without-status": [
    "Ngày và trạng thái không khớp",
    "chỉ trạng thái Đã hoàn thành mới được tính là xong.",
  ],
  "reason-missing": [
    "Thiếu lý do",
    "nhiệm vụ dừng hoặc không phát sinh phải nêu lý do khi báo cáo.",
  ],
  "done-without-evidence": [
    "Thiếu tài liệu kiểm chứng",
    "chấm điểm cải cách hành chính cuối năm căn cứ vào số, ký hiệu văn bản.",
  ],
  "done-periods-missing": [
    "Hoàn thành khi còn thiếu kỳ",
    "nhiệm vụ định kỳ chỉ xong khi mọi kỳ trong năm có kết quả.",
  ],
  "extension-without-document": [
    "Gia hạn thiếu văn bản",
    "hạn điều chỉnh chỉ có giá trị khi có văn bản cho phép.",
  ],
  "stopped-without-document": [
    "Dừng thiếu văn bản",
    "nhiệm vụ chỉ được loại khỏi tổng số khi có văn bản cho dừng.",
  ],
  "area-unlisted": [
    "Lĩnh vực ngoài danh sách",
    "bảng tổng hợp chỉ tính lĩnh vực có trong trang tính Thiết lập.",
  ],
  "word-unlisted": ["Từ ngoài danh sách", "thường do dán đè lên ô có danh sách chọn."],
  "memory-lost": [
    "Mất dữ liệu ghi nhớ",
    "Phụ lục ghi những gì đã quyết định vào một trang tính ẩn của sổ tính.",
  ],
  "highlights-damaged": [
    "Màu tô bị hỏng",
    "dán hoặc chép dòng làm quy tắc tô màu bị tách, lặp hoặc lệch.",
  ],
  "validation-damaged": [
    "Mất kiểm tra nhập liệu",
    "dán đè làm mất danh sách chọn và giới hạn ngày của ô.",
  ],
  "formula-overwritten": ["Công thức bị ghi đè", "cột này do công thức tính, không nhập tay."],
  "helper-overwritten": [
    "Cột tự tính bị ghi đè",
    "cột này (thường là cột ẩn) do công thức tính, là nguồn của số liệu; không nhập tay.",
  ],
  "dates-shown-as-numbers": ["Ngày hiện thành số", "giá trị vẫn đúng, chỉ mất định dạng ngày."],
} as const satisfies Readonly<Record<string, Basis>>;

/** Title and basis of every rule of the follow-up. */
export const followedBasis: Readonly<Record<Language, Readonly<Record<keyof typeof vi, Basis>>>> = {
  vi,
  en: {
    "text-missing": ["No task text", "each task says what is to be done."],
    "lead-unlisted": ["Lead not in the directory", "summaries by agency count listed names only."],
    "lead-former": [
      "Lead is a former agency",
      "one that was reorganised away can neither answer for a task nor be reminded of it.",
    ],
    "lead-spelling": [
      "Agency spelt otherwise",
      "one name lets filters, counts and reminders find the agency.",
    ],
    "deadline-unfilled": [
      "Deadline not filled in",
      "the phrase has one reading only, so it can be filled in at once.",
    ],
    "phrase-and-date-disagree": [
      "Time and deadline disagree",
      "the phrase has one reading only, and the columns beside it say something else.",
    ],
    "date-unread": [
      "No valid date",
      "a date cell holds a date of Excel, no text; usual after pasting from Word.",
    ],
    "rhythm-missing": ["No rhythm", "the rhythm tells which periods the task has."],
    "period-foreign": [
      "Period of another rhythm",
      "Kỳ of the register compared with the task's rhythm.",
    ],
    "period-missed": [
      "Period missed",
      "a period past its last day without a line in the register.",
    ],
    overdue: [
      "Overdue",
      "on the day that the figures count to; an extension counts only with its document.",
    ],
    "done-without-date": ["Done without a date", "without it nobody can tell in time from late."],
    "done-in-future": ["Date yet to come", "compared with today."],
    "done-date-without-status": [
      "Date and status disagree",
      "only the status Đã hoàn thành counts as done.",
    ],
    "reason-missing": ["No reason", "reports ask why a task was stopped or did not arise."],
    "done-without-evidence": [
      "No evidence",
      "the score at the end of the year goes by numbers of documents.",
    ],
    "done-periods-missing": [
      "Done with periods missing",
      "a recurring task is done when every period has its result.",
    ],
    "extension-without-document": [
      "Extension without document",
      "a new deadline counts only with the document that grants it.",
    ],
    "stopped-without-document": [
      "Stopped without document",
      "a task leaves the total only with the document that stops it.",
    ],
    "area-unlisted": ["Area not listed", "the summary counts areas of the settings only."],
    "word-unlisted": ["Word not listed", "mostly from pasting over a cell with a drop-down."],
    "memory-lost": [
      "Memory lost",
      "Phụ lục keeps what was decided on a hidden sheet of the workbook.",
    ],
    "highlights-damaged": [
      "Colours damaged",
      "pasted or copied rows split, double or shift the rules.",
    ],
    "validation-damaged": [
      "Entries not checked",
      "pasting over cells takes their drop-down and limits away.",
    ],
    "formula-overwritten": ["Formula typed over", "the column is calculated, not entered."],
    "helper-overwritten": [
      "Calculated column typed over",
      "figures are counted from it; mostly it is hidden.",
    ],
    "dates-shown-as-numbers": [
      "Dates show as numbers",
      "the values are right, only the format is lost.",
    ],
  },
};
