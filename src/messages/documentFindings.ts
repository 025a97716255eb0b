import type { Finding } from "../plan/finding";
import type { Language, Messages } from "./wording";

const vi = {
  "plan-issued": (number: string, day: string) =>
    `Kế hoạch đã có số ${number} ngày ${day} nên được ghi là Đã ban hành và giữ nguyên văn; hãy chọn lại Tình trạng kế hoạch ở trang tính Thiết lập nếu đây vẫn là dự thảo.`,
  "issue-of-other-year": (number: string, day: string, planYear: string) =>
    `Văn bản ghi số ${number} ngày ${day}, không khớp với kế hoạch năm ${planYear} nên số và ngày ban hành được để trống; hãy kiểm tra rồi nhập ở trang tính Thiết lập.`,
  "setting-differs": (label: string, stated: string, kept: string) =>
    `${label}: kế hoạch ghi “${stated}”, trang tính Thiết lập ${kept === "" ? "còn để trống" : `ghi “${kept}” và được giữ nguyên`}; hãy sửa ở trang tính Thiết lập nếu kế hoạch ghi đúng.`,
  "report-day-unread": (phrase: string) =>
    `Chưa đọc được thời hạn gửi báo cáo “${phrase}”; hãy kiểm tra và nhập hạn ở bảng Kỳ báo cáo của trang tính Thiết lập.`,
};

const documentMessages: Messages<typeof vi> = {
  vi,
  en: {
    "plan-issued": (number, day) =>
      `The plan has the number ${number} of ${day}, so it is taken as issued and its text is kept; choose Tình trạng kế hoạch again in the settings if it is still a draft.`,
    "issue-of-other-year": (number, day, planYear) =>
      `The document has the number ${number} of ${day}, which does not fit a plan of ${planYear}, so number and date were left blank; check and enter them in the settings.`,
    "setting-differs": (label, stated, kept) =>
      `${label}: the plan says “${stated}”, the settings ${kept === "" ? "are blank" : `say “${kept}” and were kept`}; correct the settings if the plan is right.`,
    "report-day-unread": (phrase) =>
      `The reporting deadline “${phrase}” could not be read; check it and enter it in the table Kỳ báo cáo of the settings.`,
  },
};

/** The sentence for a finding on the document around the list; null for any other finding. */
export function wordDocumentFinding({ rule, values }: Finding, language: Language): string | null {
  const words = documentMessages[language];
  const { number = "", day = "", planYear = "", label = "", stated = "", kept = "" } = values;
  switch (rule) {
    case "plan-issued":
      return words[rule](number, day);
    case "issue-of-other-year":
      return words[rule](number, day, planYear);
    case "setting-differs":
      return words[rule](label, stated, kept);
    case "report-day-unread":
      return words[rule](values.phrase ?? "");
    default:
      return null;
  }
}
