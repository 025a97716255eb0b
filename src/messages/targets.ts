import type { Messages } from "./wording";

const FIGURE = {
  prompt: "Số lũy kế từ đầu năm, theo đơn vị tính, ví dụ 92,5. Không gõ dấu %.",
  refusal: "Ô này cần một con số theo đơn vị tính. Vẫn ghi bằng chữ?",
};
const FIGURE_EN = {
  prompt: "Counted from the start of the year, in the row's unit, such as 92.5. No percent sign.",
  refusal: "A number in the row's unit is expected here. Keep the words?",
};

const vi = {
  sheet: "Chỉ tiêu",
  title: (year: string) => `THEO DÕI THỰC HIỆN CHỈ TIÊU NĂM ${year}`,
  guidance:
    "Mỗi chỉ tiêu ghi một dòng. Kế hoạch là mức của cả năm; số liệu từng kỳ là số lũy kế từ đầu năm, ghi theo đơn vị tính (ví dụ 92,5; không gõ dấu %).",
  judging:
    "Đánh giá so số liệu của kỳ gần nhất với kế hoạch: Tối thiểu là bằng hoặc cao hơn, Trên là cao hơn, Tối đa là bằng hoặc thấp hơn, Dưới là thấp hơn; Định tính thì không so sánh.",
  unread: (figures: string) => `Đề nghị đọc lại mức của kế hoạch: ${figures}.`,
  several: (figures: string) =>
    `Kế hoạch nêu nhiều mức: ${figures}. Đề nghị tách mỗi mức một dòng.`,
  words: {
    sense: {
      prompt: "Chọn Tối thiểu, Trên, Tối đa, Dưới; chỉ tiêu không có con số thì chọn Định tính.",
    },
    plan: {
      prompt: "Mức phải đạt trong cả năm, theo đơn vị tính, ví dụ 90. Không gõ dấu %.",
      refusal: FIGURE.refusal,
    },
    lastYear: FIGURE,
    firstQuarter: FIGURE,
    halfYear: FIGURE,
    nineMonths: FIGURE,
    year: FIGURE,
    agency: {
      prompt: "Cơ quan, đơn vị theo dõi chỉ tiêu.",
      refusal:
        "Tên này chưa có trong bảng DonVi ở trang tính Thiết lập. Hãy chọn trong danh sách hoặc bổ sung vào bảng đó.",
    },
  },
  report: {
    title: "Tình hình thực hiện chỉ tiêu",
    order: "TT",
    plan: "Kế hoạch năm",
    figures: "Thực hiện",
    figuresOf: (period: string) => `Thực hiện ${period}`,
    qualitative: "Định tính",
    none: "Chưa có chỉ tiêu nào trong bảng.",
    counts: (total: string, met: string, notMet: string, without: string, apart: string) =>
      `Tổng số ${total} chỉ tiêu: ${met} đạt, ${notMet} chưa đạt, ${without} chưa có số liệu, ${apart} không so sánh (định tính hoặc chưa xác định mức). Đánh giá so với mức kế hoạch cả năm.`,
  },
};

/** Texts of the sheet of targets and of its table in a report. A workbook's language is Vietnamese. */
export const targetMessages: Messages<typeof vi> = {
  vi,
  en: {
    sheet: "Targets",
    title: (year: string) => `TARGETS ${year}`,
    guidance:
      "One row per target. The plan's figure is the whole year's; figures of a period count from the start of the year, in the row's unit (such as 92.5, without a percent sign).",
    judging:
      "The latest figure is held against the plan's: Tối thiểu is as much or more, Trên more, Tối đa as much or less, Dưới less; Định tính is not compared.",
    unread: (figures: string) => `Please read the plan's figure again: ${figures}.`,
    several: (figures: string) =>
      `The plan names several figures: ${figures}. Please give each a row of its own.`,
    words: {
      sense: {
        prompt: "Choose Tối thiểu, Trên, Tối đa or Dưới; Định tính for a target without a figure.",
      },
      plan: {
        prompt: "What the whole year is to reach, in the row's unit, such as 90. No percent sign.",
        refusal: FIGURE_EN.refusal,
      },
      lastYear: FIGURE_EN,
      firstQuarter: FIGURE_EN,
      halfYear: FIGURE_EN,
      nineMonths: FIGURE_EN,
      year: FIGURE_EN,
      agency: {
        prompt: "Who follows the target.",
        refusal: "This name is not in the table DonVi of the settings. Choose one or add it there.",
      },
    },
    report: {
      title: "Targets",
      order: "No.",
      plan: "Plan for the year",
      figures: "Measured",
      figuresOf: (period: string) => `Measured, ${period}`,
      qualitative: "In words",
      none: "The table holds no targets yet.",
      counts: (total: string, met: string, notMet: string, without: string, apart: string) =>
        `${total} targets: ${met} met, ${notMet} not met, ${without} without a figure, ${apart} not compared (in words, or without a level). Held against the whole year's plan.`,
    },
  },
};
