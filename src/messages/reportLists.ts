import type { Messages } from "./wording";

const vi = {
  form: (number: string) => `Biểu số ${number}`,
  asOf: (day: string) => `(Số liệu tính đến ngày ${day})`,
  order: "TT",
  notShown: (rest: string) => ` Còn ${rest} dòng chưa hiện; bấm “Cập nhật báo cáo”.`,
  notPrinted: (rest: string) =>
    ` Có ${rest} dòng ở dưới vùng in; bấm “Cập nhật báo cáo” trước khi in.`,
  due: "Hạn hoàn thành",
  notUpdated: "Chưa cập nhật",
  overdue: {
    sheet: "Tổng hợp quá hạn",
    title: (year: string) => `DANH SÁCH NHIỆM VỤ QUÁ HẠN NĂM ${year}`,
    none: (all: string) => `Không có nhiệm vụ quá hạn (0/${all}).`,
    count: (count: string, all: string, days: string) =>
      `Có ${count}/${all} nhiệm vụ quá hạn; quá hạn lâu nhất ${days} ngày.`,
    daysLate: "Số ngày quá hạn",
  },
  dueNext: {
    sheet: "Tổng hợp sắp đến hạn",
    title: (year: string) => `DANH SÁCH NHIỆM VỤ SẮP ĐẾN HẠN NĂM ${year}`,
    none: (until: string) => `Không có nhiệm vụ nào phải hoàn thành đến hết ngày ${until}.`,
    count: (count: string, until: string) =>
      `Có ${count} nhiệm vụ phải hoàn thành đến hết ngày ${until}.`,
    daysLeft: "Số ngày còn lại",
  },
  finished: {
    sheet: "Tổng hợp kết quả kỳ",
    title: (year: string) => `DANH SÁCH NHIỆM VỤ HOÀN THÀNH TRONG KỲ BÁO CÁO NĂM ${year}`,
    none: (from: string, to: string) =>
      `Không có nhiệm vụ hoàn thành trong kỳ (từ ngày ${from} đến ngày ${to}).`,
    count: (count: string, from: string, to: string, proven: string) =>
      `Có ${count} nhiệm vụ hoàn thành trong kỳ (từ ngày ${from} đến ngày ${to}); ${proven}/${count} nhiệm vụ có văn bản, tài liệu trong Sổ kết quả.`,
    judgement: "Đánh giá",
    proof: "Văn bản, tài liệu kiểm chứng",
    proofOf: (document: string, day: string) => `${document} ngày ${day}`,
    more: (rest: string) => `và ${rest} tài liệu khác`,
    noProof: "Chưa ghi trong Sổ kết quả",
  },
  evidence: {
    sheet: "Tổng hợp minh chứng",
    title: (year: string) => `DANH MỤC TÀI LIỆU KIỂM CHỨNG THEO TIÊU CHÍ NĂM ${year}`,
    none: "Sổ kết quả chưa có văn bản, tài liệu nào.",
    count: (count: string, criteria: string, rest: string) =>
      `Có ${count} văn bản, tài liệu của ${criteria} tiêu chí; ${rest}/${count} chưa ghi mã tiêu chí.`,
    inGroup: (criterion: string, count: string) => `${criterion}\n(${count} tài liệu)`,
    noCriterion: "Chưa ghi mã",
    task: "STT nhiệm vụ",
    document: "Số và ký hiệu",
    link: "Đường dẫn, ghi chú",
  },
};

/** Texts of the list sheets of a report; what a formula finds is put between the words. The sheets are Vietnamese, the English texts are for reading along. */
export const reportLists: Messages<typeof vi> = {
  vi,
  en: {
    form: (number) => `Form ${number}`,
    asOf: (day) => `(Figures as of ${day})`,
    order: "No.",
    notShown: (rest) => ` ${rest} more lines do not fit; press “Update reports”.`,
    notPrinted: (rest) =>
      ` ${rest} lines are below the print area; press “Update reports” before you print.`,
    due: "Deadline",
    notUpdated: "Not updated",
    overdue: {
      sheet: "Overdue",
      title: (year) => `OVERDUE TASKS ${year}`,
      none: (all) => `No task is overdue (0/${all}).`,
      count: (count, all, days) =>
        `${count}/${all} tasks are overdue, the longest by ${days} days.`,
      daysLate: "Days overdue",
    },
    dueNext: {
      sheet: "Due next",
      title: (year) => `TASKS DUE NEXT ${year}`,
      none: (until) => `No task is due by ${until}.`,
      count: (count, until) => `${count} tasks are due by ${until}.`,
      daysLeft: "Days left",
    },
    finished: {
      sheet: "Done in the period",
      title: (year) => `TASKS DONE IN THE REPORT PERIOD ${year}`,
      none: (from, to) => `No task was done in the period (${from} to ${to}).`,
      count: (count, from, to, proven) =>
        `${count} tasks were done in the period (${from} to ${to}); ${proven}/${count} have documents in the register of results.`,
      judgement: "Assessment",
      proof: "Documents",
      proofOf: (document, day) => `${document} of ${day}`,
      more: (rest) => `and ${rest} more`,
      noProof: "Not in the register of results",
    },
    evidence: {
      sheet: "Evidence",
      title: (year) => `EVIDENCE BY CRITERION ${year}`,
      none: "The register of results names no document yet.",
      count: (count, criteria, rest) =>
        `${count} documents for ${criteria} criteria; ${rest}/${count} name no criterion.`,
      inGroup: (criterion, count) => `${criterion}\n(${count} documents)`,
      noCriterion: "No code",
      task: "Task number",
      document: "Number and symbol",
      link: "Link, note",
    },
  },
};
