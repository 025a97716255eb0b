import type { Language, Messages } from "./wording";

const vi = {
  notBuilt:
    "Sổ tính này chưa có bảng theo dõi “PhuLuc”. Hãy bấm “Lập phụ lục” để lập bảng từ danh sách nhiệm vụ, sau đó thử lại.",
  summary: {
    changed: (cells: string) => `Đã cập nhật bảng tổng hợp (${cells} ô thay đổi).`,
    upToDate: "Bảng tổng hợp đã khớp với bảng theo dõi, không cần cập nhật.",
  },
  print: {
    changed: (cells: string) => `Đã lập lại bản in phụ lục (${cells} ô thay đổi).`,
    upToDate: "Bản in phụ lục đã khớp với bảng theo dõi, không cần lập lại.",
  },
  reports: {
    changed: (cells: string) => `Đã cập nhật báo cáo (${cells} ô thay đổi).`,
    made: (sheets: string, cells: string) =>
      `Đã cập nhật báo cáo: thêm ${sheets} trang tính, ${cells} ô thay đổi.`,
    upToDate: "Các trang tính báo cáo đã khớp với bảng theo dõi, không cần cập nhật.",
  },
};

const ownSheetsMessages: Messages<typeof vi> = {
  vi,
  en: {
    notBuilt:
      "This workbook has no tracking table “PhuLuc” yet. Press “Build appendix” to make it from the task list, then try again.",
    summary: {
      changed: (cells) => `The summary was updated (cells changed: ${cells}).`,
      upToDate: "The summary agrees with the tracking table; nothing had to change.",
    },
    print: {
      changed: (cells) => `The printed appendix was updated (cells changed: ${cells}).`,
      upToDate: "The printed appendix agrees with the tracking table; nothing had to change.",
    },
    reports: {
      changed: (cells) => `The report was updated (cells changed: ${cells}).`,
      made: (sheets, cells) =>
        `The report was updated (new sheets: ${sheets}, cells changed: ${cells}).`,
      upToDate: "The sheets of the report agree with the tracking table; nothing had to change.",
    },
  },
};

/** Why something that works from `PhuLuc` cannot be done yet, and what to do first. */
export function wordNotBuilt(language: Language): string {
  return ownSheetsMessages[language].notBuilt;
}

/** What came of drawing a derived sheet anew. */
export function wordRedrawn(
  role: "summary" | "print",
  changedCells: number,
  language: Language
): string {
  const words = ownSheetsMessages[language][role];
  return changedCells === 0 ? words.upToDate : words.changed(inWords(changedCells, language));
}

/** What came of drawing the sheets of the report. */
export function wordReports(
  { newSheets, changedCells }: { readonly newSheets: number; readonly changedCells: number },
  language: Language
): string {
  const words = ownSheetsMessages[language].reports;
  const cells = inWords(changedCells, language);
  if (newSheets > 0) {
    return words.made(inWords(newSheets, language), cells);
  }
  return changedCells === 0 ? words.upToDate : words.changed(cells);
}

function inWords(count: number, language: Language): string {
  return count.toLocaleString(language === "vi" ? "vi-VN" : "en-GB");
}
