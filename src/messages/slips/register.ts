import type { Messages } from "../wording";

const vi = {
  sheet: "Theo dõi phiếu",
  title: (year: string) => `THEO DÕI GỬI, NHẬN PHIẾU CẬP NHẬT NĂM ${year}`,
  guidance:
    "Mỗi phiếu gửi đi ghi một dòng. Tình trạng tự tính theo ô Số liệu tính đến ngày ở trang tính Thiết lập; phiếu nhận bằng cách khác thì ghi ngày vào cột Ngày nhận.",
  words: {
    dueBack: { prompt: "Ngày đơn vị phải gửi lại phiếu, ví dụ 10/6/2026." },
    returnedOn: { prompt: "Ngày nhận được phiếu. Để trống nếu chưa nhận." },
    lastReminder: { prompt: "Ngày đôn đốc đơn vị gửi lại phiếu lần gần nhất." },
    reminders: { prompt: "Ô này cần một số nguyên từ 0 trở lên." },
  },
};

/** Texts of the sheet that says which slips went out and came back. A workbook's language is Vietnamese. */
export const registerMessages: Messages<typeof vi> = {
  vi,
  en: {
    sheet: "Slips",
    title: (year: string) => `UPDATE SLIPS SENT AND RETURNED IN ${year}`,
    guidance:
      "One row per slip sent. The state follows the as-of date of the settings; for a slip that came back another way enter the day in Ngày nhận.",
    words: {
      dueBack: { prompt: "The day by which the agency is to return the slip, such as 10/6/2026." },
      returnedOn: { prompt: "The day on which the slip came back. Blank while it is out." },
      lastReminder: { prompt: "The day on which the agency was last reminded of the slip." },
      reminders: { prompt: "A whole number is expected here, 0 or more." },
    },
  },
};
