import type { Finding } from "../plan/finding";
import type { Language, Messages } from "./wording";

function written(text: string): string {
  return text === "" ? "để trống" : `ghi “${text}”`;
}

const vi = {
  "source-conflict": (column: string, table: string, source: string) =>
    `Cột “${column}”: bảng theo dõi ${written(table)}, danh sách gốc nay ${written(source)}. Bảng theo dõi được giữ nguyên; hãy sửa một trong hai nơi cho thống nhất.`,
  "issued-change": (column: string, table: string, source: string) =>
    `Cột “${column}”: kế hoạch đã ban hành ${written(table)}, danh sách gốc nay ${written(source)}. Phụ lục được giữ nguyên; muốn thay đổi cần có văn bản điều chỉnh kế hoạch, sau đó chọn theo danh sách gốc ở phần xem trước.`,
  "not-in-source": (text: string) =>
    `Nhiệm vụ “${text}” không còn trong danh sách gốc. Dòng vẫn được giữ trong bảng theo dõi; hãy xóa dòng nếu nhiệm vụ đã được đưa ra khỏi kế hoạch.`,
  "removed-from-table": (text: string) =>
    `Nhiệm vụ “${text}” có trong danh sách gốc nhưng dòng của nhiệm vụ này đã bị xóa khỏi bảng theo dõi nên không được thêm lại. Nếu vẫn cần, hãy chép nhiệm vụ này vào bảng theo dõi.`,
  "duplicate-id": (text: string) =>
    `Dòng “${text}” là bản sao của một dòng khác nên được cấp mã nhiệm vụ mới. Hãy xóa dòng này nếu chép nhầm.`,
};

const mergeMessages: Messages<typeof vi> = {
  vi,
  en: {
    "source-conflict": (column, table, source) =>
      `Column “${column}”: the tracking table ${table === "" ? "is blank" : `says “${table}”`}, the source list ${source === "" ? "is now blank" : `now says “${source}”`}. The table was kept; correct one of the two.`,
    "issued-change": (column, table, source) =>
      `Column “${column}”: the issued plan ${table === "" ? "is blank" : `says “${table}”`}, the source list ${source === "" ? "is now blank" : `now says “${source}”`}. The appendix was kept; a change needs the amending document, then take the source's in the preview.`,
    "not-in-source": (text) =>
      `The task “${text}” is no longer in the source list. Its row stays in the tracking table; delete it if the task was dropped from the plan.`,
    "removed-from-table": (text) =>
      `The task “${text}” is in the source list, but its row was deleted from the tracking table and was not added again. Copy it into the table if it is still needed.`,
    "duplicate-id": (text) =>
      `The row “${text}” is a copy of another one and got an id of its own. Delete the row if it was copied by mistake.`,
  },
};

/** One sentence on a finding of the merge; null for the finding of another part. */
export function wordMergeFinding(finding: Finding, language: Language): string | null {
  const words = mergeMessages[language];
  const { column = "", table = "", source = "", text = "" } = finding.values;
  switch (finding.rule) {
    case "source-conflict":
    case "issued-change":
      return words[finding.rule](column, table, source);
    case "not-in-source":
    case "removed-from-table":
    case "duplicate-id":
      return words[finding.rule](text);
    default:
      return null;
  }
}
