import type { Finding } from "../plan/finding";
import { shortened } from "./shortened";
import type { Language, Messages } from "./wording";

const vi = {
  "list-unread": (sheet: string, tasks: string) =>
    `Trang tính “${sheet}” cũng có một danh sách ${tasks} nhiệm vụ nhưng chưa được đưa vào phụ lục. Nếu thuộc cùng kế hoạch, hãy chọn đọc chung ở phần xem trước.`,
  "hidden-rows-read": (sheet: string) =>
    `Trang tính “${sheet}” có dòng đang ẩn; các dòng ẩn cũng được đọc vào phụ lục. Nếu có dòng không thuộc kế hoạch, hãy xóa khỏi danh sách gốc rồi lập lại.`,
  "cell-lost": (text: string) =>
    `Chưa xác định được “${text}” thuộc nhiệm vụ nào nên nội dung này chưa có trong phụ lục. Hãy đối chiếu với danh sách gốc và bổ sung nếu cần.`,
};

const readingMessages: Messages<typeof vi> = {
  vi,
  en: {
    "list-unread": (sheet, tasks) =>
      `The sheet “${sheet}” holds a list of ${tasks} tasks too, which is not in the appendix. If it belongs to the same plan, choose it in the preview.`,
    "hidden-rows-read": (sheet) =>
      `The sheet “${sheet}” has hidden rows, which were read as well. If some do not belong to the plan, delete them from the source list and build again.`,
    "cell-lost": (text) =>
      `It is not clear which task “${text}” belongs to, so it is not in the appendix. Compare with the source list and add it if needed.`,
  },
};

/** The sentence for a finding of the reading itself; null for any other finding. */
export function wordReadingFinding({ rule, values }: Finding, language: Language): string | null {
  const words = readingMessages[language];
  switch (rule) {
    case "list-unread":
      return words[rule](values.sheet ?? "", values.tasks ?? "");
    case "hidden-rows-read":
      return words[rule](values.sheet ?? "");
    case "cell-lost":
      return words[rule](shortened(values.text ?? ""));
    default:
      return null;
  }
}
