import type { Unfinished } from "../excel/problem";
import type { Language, Messages } from "./wording";

const vi = {
  view: "Nội dung đã ghi đầy đủ, nhưng Excel chưa cố định được dòng tiêu đề và ẩn đường lưới, thường do một sổ tính khác đang ở phía trước hoặc trang tính đang bị ẩn. Đề nghị quay lại cửa sổ của sổ tính này rồi bấm lại nút vừa dùng.",
  pages:
    "Chưa đặt được khổ giấy, lề và chỗ ngắt trang: Excel không nhận, thường do máy này chưa cài máy in. Các nội dung khác đã ghi đầy đủ. Hãy cài một máy in (có thể dùng Microsoft Print to PDF) rồi bấm lại nút vừa dùng, hoặc mở sổ tính trên máy có máy in.",
  closedPages:
    "Trang tính đã chốt chưa đặt được khổ giấy, lề: Excel không nhận, thường do máy này chưa cài máy in. Số liệu đã ghi đầy đủ. Khi cần in, hãy đặt khổ giấy ở thẻ Bố trí trang trên máy có máy in.",
};

const finishingMessages: Messages<typeof vi> = {
  vi,
  en: {
    view: "Everything was written, but Excel could not freeze the headings and hide the gridlines, mostly because another workbook is in front or the sheet is hidden. Go back to the window of this workbook and press the same button again.",
    pages:
      "Paper, margins and page breaks could not be set: Excel refused, mostly because no printer is installed here. Everything else was written. Install a printer (Microsoft Print to PDF will do) and press the same button again, or open the workbook where there is one.",
    closedPages:
      "Paper and margins of the closed sheet could not be set: Excel refused, mostly because no printer is installed here. The figures were written. To print it, set the page on the tab Page Layout where there is a printer.",
  },
};

/** What is said where Excel would not set what stays in view or how sheets print, and what to do about it. */
export function wordUnfinished(unfinished: Unfinished, language: Language): string {
  return finishingMessages[language][unfinished];
}

/** The same of a sheet that is written once and never drawn anew. */
export function wordClosedUnfinished(unfinished: Unfinished, language: Language): string {
  const { view, closedPages } = finishingMessages[language];
  return unfinished === "view" ? view : closedPages;
}
