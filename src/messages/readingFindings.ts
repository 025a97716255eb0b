import type { Finding } from "../plan/finding";
import { shortened } from "./shortened";
import type { Language, Messages } from "./wording";

const vi = {
  "list-unread": (sheet: string, tasks: string) =>
    `Trang tính “${sheet}” cũng có danh sách gồm ${tasks} nhiệm vụ nhưng chưa được đưa vào phụ lục. Nếu danh sách này thuộc cùng kế hoạch, hãy mở phần xem trước và chọn đọc chung.`,
  "hidden-rows-read": (sheet: string) =>
    `Trang tính “${sheet}” có dòng đang ẩn; các dòng này cũng được đưa vào phụ lục. Nếu có dòng không thuộc kế hoạch, hãy chọn “Bỏ qua” cho dòng đó ở phần xem trước rồi lập lại.`,
  "cell-lost": (text: string) =>
    `Chưa xác định được “${text}” thuộc nhiệm vụ nào nên nội dung này chưa có trong phụ lục. Hãy đối chiếu với danh sách gốc và bổ sung nếu cần.`,
};

const readingMessages: Messages<typeof vi> = {
  vi,
  en: {
    "list-unread": (sheet, tasks) =>
      `The sheet “${sheet}” also has a list of ${tasks} tasks, which is not in the appendix. If it belongs to the same plan, open the preview and choose to read it too.`,
    "hidden-rows-read": (sheet) =>
      `The sheet “${sheet}” has hidden rows, which were put into the appendix too. If a row does not belong to the plan, choose “Leave out” for it in the preview and build again.`,
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
