import type { RepairReport, RestoredFormula } from "../excel/repairReport";
import { highlightGroups } from "./highlightGroups";
import { shortened } from "./shortened";
import type { Language, Messages } from "./wording";

const vi = {
  title: "Định dạng của bảng theo dõi",
  hint: "Dán hoặc chép dòng dễ làm hỏng màu tô, danh sách chọn và công thức của bảng. Nút này lập lại các phần đó, không sửa nội dung đã nhập và giữ các quy tắc tô màu tự thêm. Màu tô chọn ở “Chú giải màu” trong trang tính Thiết lập.",
  repair: "Sửa lại định dạng",
  sound: "Định dạng của các bảng đang đúng, không cần sửa.",
  repaired: (parts: string) => `Đã sửa lại định dạng: ${parts}.`,
  highlights: "màu tô",
  legend: "chú giải màu",
  validation: (columns: string) => `quy tắc nhập ở cột ${columns}`,
  dates: (count: string) => `${count} ô ngày`,
  formulas: (count: string) => `công thức ở ${count} ô`,
  held: (cells: string) => `Nội dung cũ của các ô công thức: ${cells}.`,
  cell: (column: string, row: string, held: string) => `${column}, dòng ${row}: ${held}`,
  blank: "để trống",
  more: (count: string) => `và ${count} ô khác`,
  withoutList: (columns: string) =>
    `Chưa sửa được danh sách chọn ở cột ${columns} vì danh sách nguồn đã bị xóa; hãy bấm “Lập phụ lục” rồi sửa lại lần nữa.`,
  illegible: (groups: string) =>
    `Màu đã chọn cho nhóm ${groups} khó đọc (chữ và nền quá gần nhau) nên vẫn dùng màu mặc định; hãy chọn màu chữ đậm hơn hoặc nền nhạt hơn ở trang tính Thiết lập.`,
};

/** What is said of the formats of the tables and their repair. */
export const formatMessages: Messages<typeof vi> = {
  vi,
  en: {
    title: "Formatting of the tracking table",
    hint: "Pasting and copying rows easily damages the table's colours, drop-downs and formulas. This draws them anew, changes nothing that was typed and keeps highlighting of your own. Choose the colours in the legend on the sheet Thiết lập.",
    repair: "Restore formatting",
    sound: "The formatting of the tables is right; nothing had to change.",
    repaired: (parts) => `Formatting restored: ${parts}.`,
    highlights: "colours",
    legend: "legend",
    validation: (columns) => `input rules of ${columns}`,
    dates: (count) => `date cells: ${count}`,
    formulas: (count) => `formula cells: ${count}`,
    held: (cells) => `What stood in the formula cells: ${cells}.`,
    cell: (column, row, held) => `${column}, row ${row}: ${held}`,
    blank: "blank",
    more: (count) => `and ${count} more`,
    withoutList: (columns) =>
      `The drop-down of ${columns} could not be restored because its list was deleted; press “Build appendix”, then restore again.`,
    illegible: (groups) =>
      `The colours chosen for ${groups} are hard to read (letters too close to their fill), so the default ones stay; choose darker letters or a lighter fill on the sheet Thiết lập.`,
  },
};

/** Cells whose former content is told one by one. */
const TOLD = 5;

/** What came of restoring the formats; where formulas were restored, what stood in their cells. */
export function wordRepaired(report: RepairReport, language: Language): string {
  const words = formatMessages[language];
  const parts = repairedParts(report, language);
  const { formulas, withoutList, illegible } = report;
  const groups = illegible.map((group) => `“${highlightGroups[language][group]}”`).join(", ");
  const sentences = [
    parts.length > 0 ? words.repaired(parts.join(", ")) : "",
    formulas.length > 0 ? words.held(formerContents(formulas, language)) : "",
    withoutList.length > 0 ? words.withoutList(quoted(withoutList)) : "",
    groups ? words.illegible(groups) : "",
  ].filter(Boolean);
  return sentences.length > 0 ? sentences.join(" ") : words.sound;
}

function repairedParts(report: RepairReport, language: Language): readonly string[] {
  const words = formatMessages[language];
  const { highlights, legend, validation, dates, formulas } = report;
  return [
    highlights ? words.highlights : "",
    legend ? words.legend : "",
    validation.length > 0 ? words.validation(quoted(validation)) : "",
    dates > 0 ? words.dates(number(dates, language)) : "",
    formulas.length > 0 ? words.formulas(number(formulas.length, language)) : "",
  ].filter(Boolean);
}

function formerContents(formulas: readonly RestoredFormula[], language: Language): string {
  const words = formatMessages[language];
  const told = formulas
    .slice(0, TOLD)
    .map(({ column, row, held }) =>
      words.cell(column, String(row), held === "" ? words.blank : `“${shortened(held)}”`)
    );
  const more = formulas.length - told.length;
  return [...told, ...(more > 0 ? [words.more(number(more, language))] : [])].join("; ");
}

function quoted(headers: readonly string[]): string {
  return headers.map((header) => `“${header}”`).join(", ");
}

function number(count: number, language: Language): string {
  return count.toLocaleString(language === "vi" ? "vi-VN" : "en-GB");
}
