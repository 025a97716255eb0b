/** The words of the list sheets of a report, which are Vietnamese; what a formula finds is put between them. */
export const reportLists = {
  form: (number: string) => `Biểu số ${number}`,
  asOf: (day: string) => `(Số liệu tính đến ngày ${day})`,
  order: "TT",
  calculated:
    "Danh sách này được tính từ Phụ lục (theo dõi) và Sổ kết quả. Hãy ghi ở đó; nội dung ghi tại đây sẽ mất khi cập nhật báo cáo.",
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
    sheet: "Tổng hợp kiểm chứng",
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
