import type { Messages } from "./wording";

const vi = {
  tracking: {
    sheet: "Phụ lục (theo dõi)",
    title: (year: string) => `THEO DÕI THỰC HIỆN NHIỆM VỤ NĂM ${year}`,
    guidance:
      "Cập nhật Trạng thái, Ngày hoàn thành, Kết quả thực hiện; cột Tiến độ tự tính. Bấm dấu + phía trên bảng để mở các cột ít dùng.",
  },
  results: {
    sheet: "Sổ kết quả",
    title: "SỔ KẾT QUẢ THỰC HIỆN",
    guidance:
      "Mỗi kết quả một dòng: nhập STT của nhiệm vụ, kỳ, văn bản và ngày ban hành. Một nhiệm vụ có thể có nhiều dòng.",
  },
  settings: {
    sheet: "Thiết lập",
    title: "THIẾT LẬP",
    guidance:
      "Sửa các ô nền vàng. Các bảng bên dưới là nguồn của danh sách chọn; thêm dòng mới ngay dưới bảng.",
    item: "Mục",
    value: "Giá trị",
    explanation: "Giải thích",
    agencies: "Cơ quan, đơn vị (mỗi cách viết khác một dòng trong ô)",
    areas: "Lĩnh vực",
    reportPeriods: "Kỳ báo cáo",
    fixedWords: "Danh mục từ cố định, dùng trong công thức; đề nghị không sửa.",
  },
  print: {
    sheet: "Bản in phụ lục",
    heading: "Phụ lục",
  },
  summary: {
    sheet: "Tổng hợp",
    title: (year: string) => `TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM ${year}`,
    asOf: "Số liệu tính đến ngày ",
    byArea: "I. Theo lĩnh vực",
    byLead: "II. Theo cơ quan chủ trì (mỗi nhiệm vụ chỉ tính cho cơ quan chủ trì)",
    rateNote:
      "Tỷ lệ hoàn thành = số nhiệm vụ đã hoàn thành (n) chia cho số nhiệm vụ phải thực hiện (N); N = tổng số trừ nhiệm vụ không phát sinh và nhiệm vụ dừng thực hiện có văn bản.",
    check: "Kiểm tra: tổng các cột bằng tổng số",
    right: "Đúng",
    wrong: "Lệch",
    live: "Bảng của hàm CCHC.TONGHOP (cần có phần bổ trợ Phụ lục; số liệu cố định tại ngày trong công thức)",
  },
  alerts: {
    notInList: "Giá trị ngoài danh mục",
    wrongDate: "Ngày chưa đúng",
    wrongNumber: "Số chưa đúng",
    dateRange:
      "Ô này nhận ngày từ 01/01/2020 đến 31/12/2100, nhập dạng ngày/tháng/năm, ví dụ 30/6/2026.",
    chooseFromList: "Đề nghị chọn một giá trị trong danh sách của ô.",
    area: "Lĩnh vực này chưa có trong bảng LinhVuc ở trang Thiết lập. Nhiệm vụ sẽ được tính vào dòng Ngoài danh mục.",
    agency:
      "Tên này chưa có trong bảng DonVi ở trang Thiết lập. Nhiệm vụ sẽ được tính vào dòng Ngoài danh mục.",
    period: "Kỳ này không có trong danh sách, nên không được tính vào cột Kết quả trong kỳ.",
    reminders: "Ô này nhận số nguyên từ 0 đến 999.",
    dueSoonDays: "Ô này nhận số nguyên từ 0 đến 365.",
    year: "Ô này nhận năm từ 2020 đến 2100.",
  },
  prompts: {
    area: "Chọn lĩnh vực trong danh sách.",
    lead: "Chọn một cơ quan chịu trách nhiệm chính. Cơ quan cùng làm ghi ở cột Cơ quan phối hợp.",
    kind: "Phần bổ trợ đọc từ cột thời gian; sửa lại nếu chưa đúng.",
    rhythm: "Chỉ dùng cho nhiệm vụ Định kỳ.",
    start: "Ngày bắt đầu, dạng ngày/tháng/năm.",
    due: "Ngày cuối cùng còn đúng hạn, dạng ngày/tháng/năm. Nhiệm vụ không có hạn thì để trống.",
    extendedDue: "Hạn mới được chấp thuận. Chỉ có hiệu lực khi ghi văn bản cho gia hạn ở cột bên.",
    status:
      "Để trống khi chưa có báo cáo. Không phát sinh và Dừng thực hiện cần nêu lý do ở cột Ghi chú.",
    doneOn: "Ngày có sản phẩm hoàn thành, dạng ngày/tháng/năm.",
    lastReminder: "Ngày đôn đốc gần nhất, dạng ngày/tháng/năm.",
    reminders: "Số lần đã đôn đốc.",
    period: "Chọn kỳ của kết quả, ví dụ Tháng 3, Quý I. Để trống nếu nhiệm vụ không theo kỳ.",
    issuedOn: "Ngày ban hành văn bản hoặc ngày có kết quả, dạng ngày/tháng/năm.",
    agency: "Cơ quan, đơn vị thực hiện.",
    agencyKind: "Cơ quan: một đơn vị chịu trách nhiệm được. Nhóm: nhiều cơ quan gọi chung.",
    reportDay: "Nhập ngày dạng ngày/tháng/năm.",
  },
  explanations: {
    NgayBaoCao:
      "Mọi cột Tiến độ và bảng tổng hợp tính đến ngày này. Công thức =TODAY() theo ngày hôm nay; nhập một ngày để cố định.",
    SoNgayNhac: "Nhiệm vụ còn từng này ngày hoặc ít hơn được ghi Sắp đến hạn.",
    NamKeHoach: "Cụm từ thời gian không ghi năm được hiểu là thuộc năm này.",
    CoQuanBanHanh: "Cơ quan ban hành kế hoạch.",
    TinhTrangKeHoach: "Khi đã ban hành, bảy cột của phụ lục được in nguyên văn.",
    SoVanBan: "Số và ký hiệu của văn bản ban hành, ví dụ 05/QĐ-UBND.",
    NgayBanHanh: "Ngày ký ban hành.",
    VanBanKemTheo: "Phần chữ trong dòng (Kèm theo …) dưới tên phụ lục.",
    TruocNgayTinhCaNgay: 'Không: "trước ngày 15/01" là hết ngày 14/01. Có: tính cả ngày 15/01.',
    MocNhacCaNam: "Trước ngày này, nhiệm vụ Cả năm không được ghi Sắp đến hạn.",
  },
};

/** Texts of the sheets that the add-in draws. A workbook's language is Vietnamese; the English ones are for reading along. */
export const sheetTexts: Messages<typeof vi> = {
  vi,
  en: {
    tracking: {
      sheet: "Appendix (tracking)",
      title: (year: string) => `TASK TRACKING ${year}`,
      guidance:
        "Fill in status, completion date and outcome; the progress column calculates itself. Press + above the table to open the rarely used columns.",
    },
    results: {
      sheet: "Results",
      title: "REGISTER OF RESULTS",
      guidance:
        "One row per result: enter the task's number, the period, the document and its date. A task may have many rows.",
    },
    settings: {
      sheet: "Settings",
      title: "SETTINGS",
      guidance:
        "Edit the yellow cells. The tables below feed the drop-downs; add new rows right below a table.",
      item: "Item",
      value: "Value",
      explanation: "Explanation",
      agencies: "Agencies (one spelling a line in a cell)",
      areas: "Areas",
      reportPeriods: "Report periods",
      fixedWords: "Fixed words that formulas use; please leave them as they are.",
    },
    print: { sheet: "Appendix for printing", heading: "Appendix" },
    summary: {
      sheet: "Summary",
      title: (year: string) => `SUMMARY OF TASKS ${year}`,
      asOf: "Figures as of ",
      byArea: "I. By area",
      byLead: "II. By lead agency (a task counts under its lead only)",
      rateNote:
        "Completion rate = completed tasks (n) over tasks due to be done (N); N = total less tasks that did not arise and tasks stopped by a document.",
      check: "Check: columns add up to the total",
      right: "Right",
      wrong: "Off",
      live: "Result of CCHC.TONGHOP (needs the add-in; as of the fixed day in its formula)",
    },
    alerts: {
      notInList: "Not in the list",
      wrongDate: "Not a valid date",
      wrongNumber: "Not a valid number",
      dateRange:
        "This cell takes a date from 01/01/2020 to 31/12/2100, as day/month/year, such as 30/6/2026.",
      chooseFromList: "Please choose a value from the cell's list.",
      area: "This area is not in the table LinhVuc of the settings. The task will be counted outside the list.",
      agency:
        "This name is not in the table DonVi of the settings. The task will be counted outside the list.",
      period: "This period is not in the list, so it is not counted in the period results.",
      reminders: "This cell takes a whole number from 0 to 999.",
      dueSoonDays: "This cell takes a whole number from 0 to 365.",
      year: "This cell takes a year from 2020 to 2100.",
    },
    prompts: {
      area: "Choose an area from the list.",
      lead: "Choose the one accountable agency. Those who help go into the supporting column.",
      kind: "Read from the deadline phrase; correct it where it is wrong.",
      rhythm: "For recurring tasks only.",
      start: "First day, as day/month/year.",
      due: "Last good day, as day/month/year. Leave empty for tasks without a deadline.",
      extendedDue:
        "The approved new deadline. It counts only with its document in the next column.",
      status:
        "Leave empty until somebody reports. Not arising and stopped need a reason in the notes.",
      doneOn: "Day the product was finished, as day/month/year.",
      lastReminder: "Day of the latest reminder, as day/month/year.",
      reminders: "How many reminders were sent.",
      period: "Choose the period, such as Tháng 3, Quý I. Leave empty where the task has none.",
      issuedOn: "Day of the document or of the result, as day/month/year.",
      agency: "The agency that did it.",
      agencyKind: "Cơ quan: one that can be held to account. Nhóm: several under one name.",
      reportDay: "Enter a date as day/month/year.",
    },
    explanations: {
      NgayBaoCao:
        "Progress and summaries are as of this day. =TODAY() follows the calendar; type a date to fix it.",
      SoNgayNhac: "Tasks due within this many days are shown as due soon.",
      NamKeHoach: "Deadline phrases without a year belong to this year.",
      CoQuanBanHanh: "The authority that issues the plan.",
      TinhTrangKeHoach: "Once issued, the seven columns of the appendix print verbatim.",
      SoVanBan: "Number and symbol of the issuing document, such as 05/QĐ-UBND.",
      NgayBanHanh: "Day of signature.",
      VanBanKemTheo: "The words inside (Kèm theo …) below the title.",
      TruocNgayTinhCaNgay: 'Không: "before 15/01" ends on 14/01. Có: 15/01 itself still counts.',
      MocNhacCaNam: "Before this day a whole-year task is never shown as due soon.",
    },
  },
};
