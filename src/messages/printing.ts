import type { Language, Messages } from "./wording";

const vi = {
  pagesRefused:
    "Chưa đặt được khổ giấy, lề và chỗ ngắt trang: Excel không nhận, thường do máy này chưa cài máy in. Các nội dung khác đã ghi đầy đủ. Hãy cài một máy in (có thể dùng Microsoft Print to PDF) rồi bấm “Lập lại bản in”, hoặc mở sổ tính trên máy có máy in.",
};

const printingMessages: Messages<typeof vi> = {
  vi,
  en: {
    pagesRefused:
      "Paper, margins and page breaks could not be set: Excel refused, mostly because no printer is installed here. Everything else was written. Install a printer (Microsoft Print to PDF will do) and press “Update the print”, or open the workbook where there is one.",
  },
};

/** What is said where Excel would not set up how sheets print, and what to do about it. */
export function wordPagesRefused(language: Language): string {
  return printingMessages[language].pagesRefused;
}
