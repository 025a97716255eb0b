import { highlightGroups } from "./highlightGroups";
import type { Messages } from "./wording";

const vi = {
  addedThisYear: "Bổ sung trong năm",
  tracking: {
    sheet: "Phụ lục (theo dõi)",
    title: (year: string) => `THEO DÕI TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM ${year}`,
    guidance:
      "Cập nhật Trạng thái, Ngày hoàn thành, Kết quả thực hiện; cột Tiến độ được tính tự động. Bấm dấu + phía trên bảng để mở các cột ít dùng.",
    leftOff: (columns: string) =>
      `Trang in không gồm các cột thu gọn: ${columns} và các cột theo dõi ít dùng.`,
  },
  results: {
    sheet: "Sổ kết quả",
    title: "SỔ KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
    guidance:
      "Mỗi kết quả ghi một dòng: STT của nhiệm vụ, kỳ, sản phẩm, văn bản và ngày ban hành. Một nhiệm vụ có thể có nhiều dòng.",
  },
  settings: {
    sheet: "Thiết lập",
    title: "THIẾT LẬP",
    guidance:
      "Sửa các ô nền vàng. Các bảng bên dưới là nguồn của danh sách chọn; thêm dòng mới ngay dưới bảng.",
    item: "Mục",
    value: "Giá trị",
    explanation: "Giải thích",
    agencies: "Cơ quan, đơn vị (mỗi cách viết khác ghi một dòng trong ô)",
    areas: "Lĩnh vực",
    reportPeriods: "Kỳ báo cáo",
    planSays: (phrase: string) => `Kế hoạch ghi: ${phrase}`,
    fixedWords: "Các từ cố định dùng trong công thức; đề nghị không sửa.",
  },
  legend: {
    group: "Nhóm tiến độ",
    colors: "Chú giải màu",
    sample: "Mẫu màu",
    guidance: "Đổi màu nền, màu chữ ô mẫu rồi bấm “Sửa lại định dạng”.",
    groups: highlightGroups.vi,
  },
  print: {
    sheet: "Bản in phụ lục",
    heading: "Phụ lục",
    progressTitle: "TÌNH HÌNH THỰC HIỆN",
    sourceOfReport: (report: string, asOf: string) =>
      `(Kèm theo ${report}; số liệu tính đến ngày ${asOf})`,
    onDay: (day: string) => `ngày ${day}`,
    notUpdated: "Chưa cập nhật",
    added: "Nhiệm vụ bổ sung trong năm",
    current: "Bản in khớp với bảng theo dõi.",
    outdated: "Bản in cũ hơn bảng theo dõi. Hãy bấm “Lập lại bản in”.",
  },
  summary: {
    sheet: "Tổng hợp",
    title: (year: string) => `TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM ${year}`,
    asOf: "Số liệu tính đến ngày ",
    byArea: "I. Theo lĩnh vực",
    byLead: "II. Theo cơ quan chủ trì (mỗi nhiệm vụ chỉ tính cho cơ quan chủ trì)",
    byQuarter: "III. Theo quý của hạn hoàn thành (hạn điều chỉnh nếu đã ghi văn bản cho gia hạn)",
    quarter: "Quý",
    otherQuarters: "Quý của năm khác",
    byMonth: "IV. Theo tháng của hạn hoàn thành (hạn điều chỉnh nếu đã ghi văn bản cho gia hạn)",
    month: "Tháng",
    otherMonths: "Tháng của năm khác",
    withoutDue: "Không có hạn",
    byOrigin: "V. Nhiệm vụ theo kế hoạch và nhiệm vụ bổ sung trong năm",
    original: "Nhiệm vụ của kế hoạch",
    added: "Nhiệm vụ bổ sung trong năm",
    extended: "Trong đó: Được gia hạn",
    running: {
      title: "VI. Nhiệm vụ cả năm và nhiệm vụ thường xuyên: kết quả trong Quý ",
      kind: "Loại thời hạn",
      total: "Tổng số",
      withResult: "Có kết quả trong quý",
      withoutResult: "Chưa có kết quả",
      doneBefore: "Đã hoàn thành từ trước",
      dropped: "Không phát sinh, dừng thực hiện",
      rate: "Tỷ lệ có kết quả",
      ratio: "n/N",
    },
    period: {
      chosen: "Kỳ báo cáo (chọn trong danh sách):",
      from: "Từ ngày:",
      to: "Đến ngày:",
      nextTo: "Kỳ sau đến ngày:",
      fixedDay: "Tính đến ngày (trống: theo kỳ):",
      dataDay: "Số liệu đến ngày:",
      promptTitle: "Kỳ báo cáo",
      prompt:
        "Chọn kỳ báo cáo; số liệu và các danh sách tính theo kỳ này. Muốn sửa ngày của kỳ, sửa ở bảng Kỳ báo cáo, trang tính Thiết lập.",
      dayPromptTitle: "Ngày số liệu",
      dayPrompt:
        "Để trống: số liệu tính đến ngày cuối kỳ, hoặc đến ngày ở trang tính Thiết lập nếu ngày đó sớm hơn. Cần ngày khác thì nhập một ngày trong kỳ (ngày ngoài kỳ không được tính); xóa đi để trở lại theo kỳ.",
      later: (numbers: string) =>
        `Hoàn thành sau ngày này nên chưa tính là hoàn thành: STT ${numbers}`,
      names: {
        chosen: "Kỳ đang báo cáo",
        from: "Ngày đầu kỳ đang báo cáo",
        to: "Ngày cuối kỳ đang báo cáo",
        nextTo: "Ngày cuối kỳ báo cáo sau",
        fixedDay: "Ngày tính số liệu do người dùng nhập",
        dataDay: "Ngày tính số liệu của các trang tổng hợp",
      },
    },
    spellings: "Các cách viết tên cơ quan chủ trì trong phụ lục và tên theo danh mục",
    base: "Số phải thực hiện (N)",
    note: "Ghi chú",
    lostNote: "Ghi chú của dòng không còn",
    rateNote:
      "Tỷ lệ hoàn thành = số nhiệm vụ đã hoàn thành (n) chia cho số nhiệm vụ phải thực hiện (N); N = tổng số trừ nhiệm vụ không phát sinh và nhiệm vụ dừng thực hiện đã ghi văn bản ở cột Văn bản cho gia hạn.",
    check: "Kiểm tra: tổng các cột bằng tổng số",
    right: "Đúng",
    wrong: "Lệch",
    live: "Kết quả của hàm CCHC.TONGHOP (cần có phần bổ trợ Phụ lục; số liệu tính đến ngày ghi trong công thức)",
  },
  alerts: {
    notInList: "Giá trị ngoài danh mục",
    wrongDate: "Ngày chưa đúng",
    wrongNumber: "Số chưa đúng",
    calculated: "Ô tự tính",
    dateRange: "Hãy nhập ngày từ 01/01/2020 đến 31/12/2100, dạng ngày/tháng/năm, ví dụ 30/6/2026.",
    chooseFromList: "Hãy chọn một giá trị trong danh sách của ô này.",
    dueSoonDays: "Hãy nhập số nguyên từ 0 đến 365.",
    year: "Hãy nhập năm từ 2020 đến 2100.",
  },
  prompts: {
    agencyKind:
      "Cơ quan: một cơ quan, đơn vị cụ thể, chịu trách nhiệm được. Nhóm: tên gọi chung của nhiều cơ quan. Đơn vị cũ: không còn sau khi sắp xếp lại, không nhận việc mới.",
    reportDay: "Nhập ngày, dạng ngày/tháng/năm.",
    reportedFigure:
      "Số liệu đã báo cáo: được ghi khi chốt kỳ. Số liệu năm trước thì nhập tay, là số nguyên từ 0 trở lên.",
  },
  explanations: {
    NgayBaoCao:
      "Tiến độ của bảng theo dõi tính đến ngày này; số liệu báo cáo không tính quá ngày cuối kỳ. Công thức =TODAY() lấy ngày hiện tại; nhập một ngày cụ thể để cố định.",
    SoNgayNhac: "Còn không quá số ngày này là đến hạn thì nhiệm vụ được ghi Sắp đến hạn.",
    NamKeHoach: "Thời gian thực hiện không ghi năm được hiểu là trong năm này.",
    CoQuanBanHanh: "Cơ quan ban hành kế hoạch.",
    TinhTrangKeHoach: "Khi đã ban hành, bảy cột của phụ lục được in nguyên văn.",
    SoVanBan: "Số và ký hiệu của văn bản ban hành, ví dụ 05/QĐ-UBND.",
    NgayBanHanh: "Ngày ký ban hành.",
    VanBanKemTheo: "Phần chữ trong dòng (Kèm theo …) dưới tên phụ lục.",
    TruocNgayTinhCaNgay: "Không: “trước ngày 15/01” là hết ngày 14/01. Có: tính cả ngày 15/01.",
    MocNhacCaNam: "Trước ngày này, nhiệm vụ Cả năm chưa được ghi Sắp đến hạn.",
  },
};

/** Texts of the sheets that the add-in draws. A workbook's language is Vietnamese; the English ones are for reading along. */
export const sheetTexts: Messages<typeof vi> = {
  vi,
  en: {
    addedThisYear: "Added during the year",
    tracking: {
      sheet: "Appendix (tracking)",
      title: (year: string) => `TASK TRACKING ${year}`,
      guidance:
        "Fill in status, completion date and outcome; the progress column calculates itself. Press + above the table to open the rarely used columns.",
      leftOff: (columns: string) =>
        `Folded columns are not printed: ${columns} and rarely used ones.`,
    },
    results: {
      sheet: "Results",
      title: "REGISTER OF RESULTS",
      guidance:
        "One row per result: the task's number, the period, the deliverable, the document and its date. A task may have many rows.",
    },
    settings: {
      sheet: "Settings",
      title: "SETTINGS",
      guidance:
        "Edit the yellow cells. The tables below feed the drop-downs; add new rows right below a table.",
      item: "Item",
      value: "Value",
      explanation: "Explanation",
      agencies: "Agencies (other spellings: one per line in the cell)",
      areas: "Areas",
      reportPeriods: "Report periods",
      planSays: (phrase: string) => `The plan says: ${phrase}`,
      fixedWords: "Fixed words that formulas use; please leave them as they are.",
    },
    legend: {
      group: "Progress",
      colors: "Legend",
      sample: "Sample",
      guidance:
        "Change fill and letters of a sample cell, then press “Restore formatting” in the add-in.",
      groups: highlightGroups.en,
    },
    print: {
      sheet: "Appendix for printing",
      heading: "Appendix",
      progressTitle: "PROGRESS OF THE",
      sourceOfReport: (report, asOf) => `(With ${report}; figures as of ${asOf})`,
      onDay: (day) => `on ${day}`,
      notUpdated: "Not updated",
      added: "Tasks added during the year",
      current: "The print agrees with the tracking table.",
      outdated: "The print is older than the tracking table. Press “Update the print”.",
    },
    summary: {
      sheet: "Summary",
      title: (year: string) => `SUMMARY OF TASKS ${year}`,
      asOf: "Figures as of ",
      byArea: "I. By area",
      byLead: "II. By lead agency (a task counts under its lead only)",
      byQuarter: "III. By quarter of the deadline (the extended one where its document is named)",
      quarter: "Quarter",
      otherQuarters: "Quarters of other years",
      byMonth: "IV. By month of the deadline (the extended one where its document is named)",
      month: "Month",
      otherMonths: "Months of other years",
      withoutDue: "No deadline",
      byOrigin: "V. Tasks of the plan and tasks added during the year",
      original: "Of the plan",
      added: "Added during the year",
      extended: "Of which: extended",
      running: {
        title: "VI. Whole-year and ongoing tasks: results in quarter ",
        kind: "Kind of deadline",
        total: "Total",
        withResult: "Result in the quarter",
        withoutResult: "No result yet",
        doneBefore: "Done before",
        dropped: "Not arising, stopped",
        rate: "Rate with a result",
        ratio: "n/N",
      },
      period: {
        chosen: "Report period (choose from the list):",
        from: "From:",
        to: "To:",
        nextTo: "Next period to:",
        fixedDay: "Count to (blank: by the period):",
        dataDay: "Counted to:",
        promptTitle: "Report period",
        prompt:
          "Choose the period to report. The lists of tasks ahead and of results go by it; its days are edited in the table KyBaoCao of the settings.",
        dayPromptTitle: "Day of the figures",
        dayPrompt:
          "Blank: figures count to today, or to the last day of a period that is over. Enter another day of the period if the report needs it; clear it to return.",
        later: (numbers) => `Finished after this day, counted as open: No. ${numbers}`,
        names: {
          chosen: "Period being reported",
          from: "First day of that period",
          to: "Last day of that period",
          nextTo: "Last day of the next period",
          fixedDay: "Day of the figures as chosen",
          dataDay: "Day to which the summary sheets count",
        },
      },
      spellings: "Spellings of lead agencies in the appendix, and their names in the directory",
      base: "To be done (N)",
      note: "Notes",
      lostNote: "Note of a row that is gone",
      rateNote:
        "Completion rate = completed tasks (n) over tasks to be done (N); N = total less tasks that did not arise and stopped tasks with a document in the column Văn bản cho gia hạn.",
      check: "Check: columns add up to the total",
      right: "Correct",
      wrong: "Off",
      live: "Result of CCHC.TONGHOP (needs the add-in; as of the date in its formula)",
    },
    alerts: {
      notInList: "Not in the list",
      wrongDate: "Not a valid date",
      wrongNumber: "Not a valid number",
      calculated: "A calculated cell",
      dateRange:
        "Enter a date from 01/01/2020 to 31/12/2100, as day/month/year, such as 30/6/2026.",
      chooseFromList: "Choose a value from this cell's list.",
      dueSoonDays: "Enter a whole number from 0 to 365.",
      year: "Enter a year from 2020 to 2100.",
    },
    prompts: {
      agencyKind:
        "Cơ quan: one that can be held to account. Nhóm: one name for several agencies. Đơn vị cũ: one that was reorganised away and gets no new work.",
      reportDay: "Enter a date as day/month/year.",
      reportedFigure:
        "Figures that were reported: written when the period is closed. Type last year's yourself, as whole numbers from 0.",
    },
    explanations: {
      NgayBaoCao:
        "The table's progress is as of this day; figures of a report never go past its period. =TODAY() takes the current date; type a date to fix it.",
      SoNgayNhac: "Tasks due within this many days are shown as due soon.",
      NamKeHoach: "Deadline phrases without a year belong to this year.",
      CoQuanBanHanh: "The authority that issues the plan.",
      TinhTrangKeHoach: "Once issued, the seven columns of the appendix print verbatim.",
      SoVanBan: "Number and symbol of the issuing document, such as 05/QĐ-UBND.",
      NgayBanHanh: "Day of signature.",
      VanBanKemTheo: "The words inside (Kèm theo …) below the title.",
      TruocNgayTinhCaNgay: "Không: “before 15/01” ends on 14/01. Có: 15/01 itself still counts.",
      MocNhacCaNam: "Before this day a whole-year task is not yet shown as due soon.",
    },
  },
};
