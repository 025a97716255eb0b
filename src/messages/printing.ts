import type { Language, Messages } from "./wording";

const vi = {
  pagesRefused:
    "Chưa đặt được khổ giấy, lề và chỗ ngắt trang: Excel không nhận, thường do máy này chưa cài máy in. Các nội dung khác đã ghi đầy đủ. Hãy cài một máy in (có thể dùng Microsoft Print to PDF) rồi bấm lại nút vừa dùng, hoặc mở sổ tính trên máy có máy in.",
  closedPagesRefused:
    "Trang tính đã chốt chưa đặt được khổ giấy, lề: Excel không nhận, thường do máy này chưa cài máy in. Số liệu đã ghi đầy đủ. Khi cần in, hãy đặt khổ giấy ở thẻ Bố trí trang trên máy có máy in.",
};

const printingMessages: Messages<typeof vi> = {
  vi,
  en: {
    pagesRefused:
      "Paper, margins and page breaks could not be set: Excel refused, mostly because no printer is installed here. Everything else was written. Install a printer (Microsoft Print to PDF will do) and press the same button again, or open the workbook where there is one.",
    closedPagesRefused:
      "Paper and margins of the closed sheet could not be set: Excel refused, mostly because no printer is installed here. The figures were written. To print it, set the page on the tab Page Layout where there is a printer.",
  },
};

/** What is said where Excel would not set up how sheets print, and what to do about it. */
export function wordPagesRefused(language: Language): string {
  return printingMessages[language].pagesRefused;
}

/** The same of a sheet that is written once and never drawn anew. */
export function wordClosedPagesRefused(language: Language): string {
  return printingMessages[language].closedPagesRefused;
}
