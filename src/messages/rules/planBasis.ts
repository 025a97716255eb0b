import type { Language } from "../wording";

/** What a rule is called, and what it goes by. */
export type Basis = readonly [title: string, basis: string];

const vi = {
  "lead-missing": ["Thiếu cơ quan chủ trì", "mỗi nhiệm vụ giao cho một cơ quan chủ trì."],
  "lead-is-group": [
    "Chủ trì là nhóm cơ quan",
    "nhóm cơ quan không chịu trách nhiệm thay cho một đầu mối; các cơ quan khác ghi ở cột phối hợp.",
  ],
  "lead-several": [
    "Nhiều cơ quan chủ trì",
    "cơ quan ghi trước được tính là chủ trì, nhiệm vụ chỉ tính một lần.",
  ],
  "agency-proposed": [
    "Tên cơ quan gần giống nhau",
    "chỉ người lập kế hoạch biết đó là một hay hai cơ quan nên không tự gộp.",
  ],
  "target-not-task": [
    "Chỉ tiêu thay cho công việc",
    "chỉ tiêu theo dõi bằng số liệu, công việc theo dõi bằng sản phẩm và thời hạn.",
  ],
  "repeated-word": ["Từ lặp", "hai tiếng giống nhau liền kề, trừ từ láy và từ ghép thường gặp."],
  "known-slip": [
    "Lỗi chính tả",
    "đối chiếu với danh sách lỗi thường gặp trong văn bản hành chính.",
  ],
  "duplicate-task": [
    "Nhiệm vụ trùng",
    "trùng cả nội dung và thời gian thì bị tính hai lần trong tổng số.",
  ],
  "near-duplicate-task": [
    "Nhiệm vụ gần trùng",
    "hai nội dung chỉ khác nhau ở từ đệm và có cùng thời gian.",
  ],
  "report-missing": [
    "Thiếu nhiệm vụ báo cáo",
    "đối chiếu với bảng Kỳ báo cáo ở trang tính Thiết lập.",
  ],
  "deadline-missing": [
    "Thiếu thời hạn",
    "nhiệm vụ chưa có hạn cụ thể thì ghi “Thường xuyên” hoặc “Theo yêu cầu”.",
  ],
  "deadline-unknown": [
    "Chưa đọc được thời gian",
    "hạn chỉ được tính khi hiểu chắc chắn, không suy đoán.",
  ],
  "deadline-unsure": [
    "Thời gian chưa rõ nghĩa",
    "cụm từ có nhiều cách hiểu; cách đang dùng có thể đổi ở màn hình Lập phụ lục.",
  ],
  "deadline-impossible": ["Ngày không có thật", "ngày ghi trong cột thời gian phải có trong lịch."],
  "deadline-outside-year": [
    "Hạn ngoài năm kế hoạch",
    "so với Năm kế hoạch ở trang tính Thiết lập.",
  ],
  "due-before-start": ["Hạn trước ngày bắt đầu", "so cột Ngày bắt đầu với cột Hạn hoàn thành."],
  "due-on-day-off": [
    "Hạn vào ngày nghỉ",
    "ngày nghỉ cuối tuần, lễ, tết theo Điều 112 Bộ luật Lao động 2019; hạn cuối tháng, cuối quý không bị nhắc.",
  ],
  "due-before-plan": ["Hạn trước ngày ban hành", "so với Ngày ban hành ở trang tính Thiết lập."],
  "year-mismatch": [
    "Sai năm",
    "năm khác với Năm kế hoạch mà không phải năm của văn bản, giai đoạn hay kỳ đánh giá.",
  ],
  "rhythm-in-text": [
    "Định kỳ chưa có nhịp",
    "có Nhịp thì bảng mới nhắc từng kỳ và đếm kết quả trong Sổ kết quả.",
  ],
  "lead-against-duties": [
    "Khác phân công trong kế hoạch",
    "đối chiếu với mục Tổ chức thực hiện của kế hoạch khi lập từ tệp Word.",
  ],
  "deliverable-missing": ["Thiếu sản phẩm", "nhiệm vụ được công nhận hoàn thành khi có sản phẩm."],
  "deliverable-cut-off": [
    "Sản phẩm bị cắt",
    "câu kết thúc bằng dấu phẩy, từ nối hoặc giữa một cụm từ mà chỗ khác viết tiếp.",
  ],
  "reference-incomplete": [
    "Dòng kèm theo chưa đủ",
    "Phụ lục I Nghị định 30/2020/NĐ-CP: phụ lục ghi số, ngày của văn bản ban hành.",
  ],
  "reference-contradicts": [
    "Dòng kèm theo mâu thuẫn",
    "so với số, ngày, năm của văn bản ban hành kế hoạch.",
  ],
  "number-missing": ["Thiếu số thứ tự", "các nhiệm vụ khác trong danh mục đã được đánh số."],
  "number-duplicate": [
    "Trùng số thứ tự",
    "Sổ kết quả và văn bản đôn đốc dẫn chiếu theo số thứ tự.",
  ],
  "number-gap": ["Nhảy số thứ tự", "số bị bỏ qua thường là dòng bị mất khi chép."],
  "area-missing": ["Thiếu lĩnh vực", "các nhiệm vụ khác trong danh mục đã có lĩnh vực."],
  "area-empty": ["Lĩnh vực trống", "tiêu đề lĩnh vực không có nhiệm vụ nào bên dưới."],
} as const satisfies Readonly<Record<string, Basis>>;

/** Title and basis of every rule of the plan. */
export const planBasis: Readonly<Record<Language, Readonly<Record<keyof typeof vi, Basis>>>> = {
  vi,
  en: {
    "lead-missing": ["No lead agency", "each task has one lead agency."],
    "lead-is-group": [
      "A group leads",
      "a group cannot answer for one point of contact; the others stand as supporting.",
    ],
    "lead-several": [
      "Several lead agencies",
      "the first one counts as lead and the task counts once.",
    ],
    "agency-proposed": [
      "Names nearly the same",
      "only the planner knows whether they are one agency, so nothing is merged.",
    ],
    "target-not-task": [
      "Target instead of work",
      "targets are followed by figures, work by its product and deadline.",
    ],
    "repeated-word": [
      "Repeated word",
      "the same syllable twice in a row, reduplications and compounds left out.",
    ],
    "known-slip": ["Spelling", "compared with slips that are common in official documents."],
    "duplicate-task": ["Duplicate task", "the same text and time would count twice."],
    "near-duplicate-task": [
      "Nearly a duplicate",
      "the texts differ in filling words only and have the same time.",
    ],
    "report-missing": ["Report not listed", "compared with the table Kỳ báo cáo of the settings."],
    "deadline-missing": [
      "No time",
      "a task without a set date says “Thường xuyên” or “Theo yêu cầu”.",
    ],
    "deadline-unknown": [
      "Time not understood",
      "a deadline counts only where it is certain; nothing is guessed.",
    ],
    "deadline-unsure": [
      "Ambiguous time",
      "the phrase has several readings; the one in use can be changed on the screen Lập phụ lục.",
    ],
    "deadline-impossible": ["No such day", "a day in the time column must be in the calendar."],
    "deadline-outside-year": [
      "Deadline outside the year",
      "compared with the plan year of the settings.",
    ],
    "due-before-start": [
      "Deadline before the beginning",
      "Ngày bắt đầu compared with Hạn hoàn thành.",
    ],
    "due-on-day-off": [
      "Deadline on a day off",
      "weekends and holidays by article 112 of the Labour Code 2019; ends of months and quarters are never meant.",
    ],
    "due-before-plan": ["Deadline before issue", "compared with the day of issue in the settings."],
    "year-mismatch": [
      "Wrong year",
      "a year other than the plan's that belongs to no document, period or assessment.",
    ],
    "rhythm-in-text": [
      "Recurring without a rhythm",
      "with a rhythm single periods are reminded of and their results counted.",
    ],
    "lead-against-duties": [
      "Other than the plan assigns",
      "compared with the plan's section Tổ chức thực hiện, where it came from Word.",
    ],
    "deliverable-missing": ["No deliverable", "a task counts as done with its product."],
    "deliverable-cut-off": [
      "Deliverable cut off",
      "it ends with a comma, a linking word or within a phrase that runs on elsewhere.",
    ],
    "reference-incomplete": [
      "Reference line incomplete",
      "Decree 30/2020, Annex I: an annex names number and date of its document.",
    ],
    "reference-contradicts": [
      "Reference line contradicts",
      "compared with number, date and year of the document that issues the plan.",
    ],
    "number-missing": ["No number", "the other tasks of the list are numbered."],
    "number-duplicate": ["Number used twice", "register and letters refer to tasks by number."],
    "number-gap": ["Numbers left out", "a number left out often is a row lost in copying."],
    "area-missing": ["No area", "the other tasks of the list have areas."],
    "area-empty": ["Empty area", "a heading without tasks below it."],
  },
};
