import { fieldText } from "../plan/dependents/fieldText";
import type { Proposal, ProposedValue } from "../plan/proposal";
import type { EnteredField, FieldValue } from "../plan/taskField";
import { fieldNames } from "./columns";
import type { Language, Messages } from "./wording";

const vi = {
  heading: "Trợ giúp khi nhập",
  offers: (count: number) => `Đề xuất (${count})`,
  switchedOn: "Đề xuất khi nhập vào bảng",
  hint: "Khi nhập thời hạn, cơ quan hoặc trạng thái vào bảng theo dõi, các ô liên quan được điền theo; nếu việc tự điền làm mất chức năng hoàn tác của Excel thì nêu tại đây để chọn.",
  take: "Áp dụng",
  skip: "Bỏ qua",
  understood: "Đã rõ",
  takeOf: (what: string) => `Áp dụng: ${what}`,
  skipOf: (what: string) => `Bỏ qua: ${what}`,
  takeAll: "Áp dụng tất cả",
  skipAll: "Bỏ qua tất cả",
  otherReadings: "Hoặc hiểu là:",
  undo: "Hoàn tác",
  close: "Đóng",
  show: "Xem đề xuất",
  hide: "Ẩn đề xuất",
  waiting: (count: number) => `Có ${count} đề xuất cho bảng theo dõi.`,
  task: (number: string) => (number === "" ? "Dòng chưa có STT" : `STT ${number}`),
  value: (field: string, value: string) => `${field}: ${value}`,
  cleared: (field: string) => `xóa ${field}`,
  because: (field: string, value: string) => `Do “${field}” ghi “${value}”`,
  becauseBlank: (field: string) => `Do “${field}” để trống`,
  remark: (what: string) =>
    `Kế hoạch đã ban hành nên giữ nguyên câu chữ trong bảng; theo danh mục: ${what}.`,
  filledIn: (what: string) => `Đã điền ${what}.`,
  taken: (count: number) => `Đã áp dụng ${count} đề xuất.`,
  kept: (count: number) => ` ${count} ô đã có nội dung khác nên giữ nguyên.`,
  undone: (kept: number) => `Đã hoàn tác; ${kept} ô được giữ nguyên vì đã có người sửa tiếp.`,
  others: (what: string) => `Người khác vừa sửa ${what}.`,
  notDone: "Chưa ghi được",
};

const liveHelpMessages: Messages<typeof vi> = {
  vi,
  en: {
    heading: "Help while typing",
    offers: (count) => `Suggestions (${count})`,
    switchedOn: "Suggest while I fill in the table",
    hint: "When a deadline, an agency or a status is typed into the tracking table, the cells that depend on it follow; where filling them in would cost Excel's undo, it is suggested here instead.",
    take: "Apply",
    skip: "Skip",
    understood: "Understood",
    takeOf: (what) => `Apply: ${what}`,
    skipOf: (what) => `Skip: ${what}`,
    takeAll: "Apply all",
    skipAll: "Skip all",
    otherReadings: "Or it means:",
    undo: "Undo",
    close: "Close",
    show: "Show suggestions",
    hide: "Hide suggestions",
    waiting: (count) =>
      count === 1
        ? "There is a suggestion for the tracking table."
        : `There are ${count} suggestions for the tracking table.`,
    task: (number) => (number === "" ? "Row without a number" : `Task ${number}`),
    value: (field, value) => `${field}: ${value}`,
    cleared: (field) => `clear ${field}`,
    because: (field, value) => `Because “${field}” says “${value}”`,
    becauseBlank: (field) => `Because “${field}” is blank`,
    remark: (what) =>
      `The plan is issued, so its words stay; by the directory they stand for: ${what}.`,
    filledIn: (what) => `Filled in: ${what}.`,
    taken: (count) => (count === 1 ? "Applied 1 suggestion." : `Applied ${count} suggestions.`),
    kept: (count) =>
      count === 1
        ? " One cell holds something else by now and was left."
        : ` ${count} cells hold something else by now and were left.`,
    undone: (kept) =>
      kept === 1
        ? "Undone, but for one cell that somebody changed since."
        : `Undone, but for ${kept} cells that somebody changed since.`,
    others: (what) => `Somebody else just changed ${what}.`,
    notDone: "Not written",
  },
};

/** The strings of live help that stand by themselves. */
export function liveHelpWords(language: Language): (typeof liveHelpMessages)["en"] {
  return liveHelpMessages[language];
}

/** "STT 12 · Hạn hoàn thành: 30/6/2026; Loại thời hạn: Ngày cụ thể" */
export function wordProposal(
  proposal: Proposal,
  language: Language,
  values: readonly ProposedValue[] = proposal.values
): string {
  return `${wordTask(proposal.number, language)} · ${wordValues(values, language)}`;
}

/** "STT 12". */
export function wordTask(number: string, language: Language): string {
  return liveHelpMessages[language].task(number);
}

/** What fields would hold: "Hạn hoàn thành: 30/6/2026; xóa Nhịp". */
export function wordValues(values: readonly ProposedValue[], language: Language): string {
  const words = liveHelpMessages[language];
  return values
    .map(({ field, to }) => {
      const name = fieldNames[language][field];
      return to === null ? words.cleared(name) : words.value(name, shown(to));
    })
    .join("; ");
}

/** What a proposal follows from: "Do “Trạng thái” ghi “Đã hoàn thành”". */
export function wordReason({ because }: Proposal, language: Language): string {
  const words = liveHelpMessages[language];
  const name = fieldNames[language][because.field];
  const text = shown(because.to);
  return text === "" ? words.becauseBlank(name) : words.because(name, text);
}

/** What somebody else changed: "STT 5: Trạng thái". */
export function wordTouched(
  { number, fields }: { readonly number: string; readonly fields: readonly EnteredField[] },
  language: Language
): string {
  const names = fields.map((field) => fieldNames[language][field]).join(", ");
  return `${wordTask(number, language)}: ${names}`;
}

function shown(value: FieldValue): string {
  return fieldText(value)
    .trim()
    .replace(/\s*\n\s*/gu, ", ");
}
