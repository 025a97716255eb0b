import type { Language, Messages } from "./wording";

const vi = {
  calculating:
    "Excel chưa tính xong nên chưa đóng băng được. Hãy chờ vài giây cho các ô tính xong rồi thử lại.",
  nothing:
    "Sổ tính không có công thức nào của phần bổ trợ cần đóng băng; phần ghi nhớ của phần bổ trợ đã được xóa.",
  done: (cells: string, sheets: string) =>
    `Đã đóng băng ${cells} ô trên các trang tính ${sheets} thành giá trị. Có thể gửi tệp này đi; máy nhận không cần cài phần bổ trợ.`,
  errors: (count: string) =>
    `Có ${count} ô đang báo lỗi và vẫn giữ nguyên lỗi đó; hãy xem lại trước khi gửi.`,
};

const freezeMessages: Messages<typeof vi> = {
  vi,
  en: {
    calculating:
      "Excel is still calculating, so nothing was frozen. Wait a few seconds until the cells are done and try again.",
    nothing:
      "The workbook has no formulas of the add-in to freeze; what the add-in remembered is removed.",
    done: (cells, sheets) =>
      `${cells} cells on the sheets ${sheets} were frozen to values. The file can be sent; whoever opens it needs no add-in.`,
    errors: (count) =>
      `Cells that still show an error: ${count}; look at them before you send the file.`,
  },
};

/** Why nothing was frozen yet. */
export function wordStillCalculating(language: Language): string {
  return freezeMessages[language].calculating;
}

/** What freezing came to. */
export function wordFrozen(
  sheets: readonly { readonly sheet: string; readonly cells: number }[],
  errors: number,
  language: Language
): string {
  const words = freezeMessages[language];
  if (sheets.length === 0) {
    return words.nothing;
  }
  const number = (count: number) => count.toLocaleString(language === "vi" ? "vi-VN" : "en-GB");
  const cells = number(sheets.reduce((sum, sheet) => sum + sheet.cells, 0));
  const done = words.done(cells, sheets.map(({ sheet }) => `“${sheet}”`).join(", "));
  return errors === 0 ? done : `${done} ${words.errors(number(errors))}`;
}
