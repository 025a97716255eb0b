import { toVietnamese } from "../plan/day";
import type { Finding } from "../plan/finding";
import type { FieldValue, TaskEdit } from "../plan/taskField";
import { headerOf } from "../tables/trackingColumns";
import { shortened } from "./shortened";
import type { Messages } from "./wording";

const vi = {
  check: "Kiểm tra",
  checking: "Đang xử lý…",
  notChecked:
    "Bấm “Kiểm tra” để rà soát bảng theo dõi theo yêu cầu “6 rõ” và quy định về thể thức.",
  checked: (tasks: number, findings: number) =>
    findings === 0
      ? `Đã rà soát ${tasks} nhiệm vụ, không có mục nào cần kiểm tra.`
      : `Đã rà soát ${tasks} nhiệm vụ, có ${findings} mục cần kiểm tra.`,
  stale: "Bảng đã thay đổi, cần kiểm tra lại.",
  fixAll: (count: number) => `Sửa tất cả ${count} mục chắc chắn`,
  undo: (cells: number) => `Hoàn tác (${cells} ô)`,
  fixed: (count: number) => (count === 0 ? "Không có mục nào được sửa." : `Đã sửa ${count} mục.`),
  fixesKept: (tasks: string) =>
    `Không sửa ở STT ${tasks} vì nội dung đã thay đổi hoặc kế hoạch đã ban hành sau lần kiểm tra; hãy xem lại từng mục.`,
  undone: (cells: number) => `Đã hoàn tác: ${cells} ô trở lại như trước.`,
  undoKept: (cells: number) => `${cells} ô được giữ nguyên vì đã có người sửa tiếp.`,
  noted: "Đã ghi đề nghị vào cột Ghi chú.",
  notedBefore: "Cột Ghi chú đã có đề nghị này.",
  noteKept: "Chưa ghi được đề nghị vì dòng này vừa thay đổi hoặc không còn; hãy kiểm tra lại.",
  accepted: "Đã chấp nhận; lý do được lưu trong sổ tính.",
  withdrawn: "Đã bỏ chấp nhận; mục này lại được tính là cần kiểm tra.",
  filters: "Lọc kết quả",
  search: "Tìm trong kết quả",
  searchHint: "STT hoặc từ trong nội dung, không cần dấu",
  severity: "Mức độ",
  aspect: "Nhóm",
  lead: "Cơ quan chủ trì",
  anySeverity: "Mọi mức độ",
  anyAspect: "Mọi nhóm",
  anyLead: "Mọi cơ quan chủ trì",
  noLead: "(chưa có)",
  noneShown: "Không có mục nào khớp với điều kiện lọc.",
  clearFilters: "Bỏ lọc",
  aspects: {
    person: "Rõ người",
    work: "Rõ việc",
    time: "Rõ thời gian",
    responsibility: "Rõ trách nhiệm",
    product: "Rõ sản phẩm",
    authority: "Rõ thẩm quyền",
    form: "Thể thức, số liệu của bảng",
  },
  whys: {
    person:
      "Mỗi nhiệm vụ cần một cơ quan chủ trì duy nhất để có nơi chịu trách nhiệm và báo cáo kết quả.",
    work: "Nội dung cần nêu đúng công việc phải làm trong năm kế hoạch thì mới giao, đôn đốc và đánh giá được.",
    time: "Thời hạn đọc được và hợp lệ thì bảng theo dõi mới nhắc việc và tính đúng hạn, quá hạn.",
    responsibility:
      "Trạng thái và lý do phải đủ căn cứ thì kết quả thực hiện mới được ghi nhận khi báo cáo.",
    product:
      "Sản phẩm là căn cứ để xác nhận nhiệm vụ đã hoàn thành và để chấm điểm cải cách hành chính.",
    authority: "Việc giao, gia hạn hoặc dừng nhiệm vụ cần văn bản của cấp có thẩm quyền.",
    form: "Bảng đúng thể thức, đủ dòng và đủ công thức thì bản in và số liệu tổng hợp mới đáng tin cậy.",
  },
  group: (name: string, count: number) => `${name} (${count})`,
  acceptedGroup: (count: number) => `Đã chấp nhận (${count})`,
  task: (number: string) => `STT ${number}`,
  wholePlan: "Toàn bộ kế hoạch",
  goTo: "Đến ô",
  why: "Vì sao?",
  fix: "Sửa",
  amend: "Đề nghị sửa",
  accept: "Chấp nhận…",
  of: (action: string, where: string, sentence: string) => `${action}: ${where}. ${sentence}`,
  change: (column: string, before: string, after: string) => `${column}: ${before} → ${after}`,
  moreChanges: (count: number) => `và ${count} ô nữa`,
  blank: "(để trống)",
  amendHint:
    "Kế hoạch đã ban hành nên nội dung văn bản được giữ nguyên; phần bổ trợ chỉ soạn đề nghị.",
  copyProposal: "Sao chép đề nghị",
  copied: "Đã sao chép",
  notCopied: "Chưa sao chép được; hãy chọn câu đề nghị ở trên rồi nhấn Ctrl+C.",
  noteProposal: "Ghi vào Ghi chú",
  reason: "Lý do chấp nhận",
  reasonNeeded: "Hãy ghi lý do.",
  saveAcceptance: "Chấp nhận",
  cancel: "Hủy",
  acceptedOn: (day: string, reason: string) => `Chấp nhận ngày ${day}: ${reason}`,
  notFoundAnyMore: "Lần kiểm tra này không còn thấy mục này.",
  withdraw: "Bỏ chấp nhận",
};

/** What the checks of the appendix say in the pane, apart from the findings' own sentences. */
export const checkingMessages: Messages<typeof vi> = {
  vi,
  en: {
    check: "Check",
    checking: "Working…",
    notChecked:
      "Press “Check” to go through the tracking table by the “6 rõ” and the rules of form.",
    checked: (tasks, findings) =>
      findings === 0
        ? `Tasks checked: ${tasks}; nothing needs checking.`
        : `Tasks checked: ${tasks}; points to check: ${findings}.`,
    stale: "The table has changed: check again.",
    fixAll: (count) => `Fix all ${count} certain ones`,
    undo: (cells) => `Undo (${cells} cells)`,
    fixed: (count) => (count === 0 ? "Nothing was fixed." : `Fixed: ${count}.`),
    fixesKept: (tasks) =>
      `Not fixed in No. ${tasks}: something changed or the plan was issued since the check; look at them one by one.`,
    undone: (cells) => `Undone: ${cells} cells are as before.`,
    undoKept: (cells) => `Left as they are, for somebody changed them since: ${cells} cells.`,
    noted: "The proposal was noted in Ghi chú.",
    notedBefore: "Ghi chú holds this proposal already.",
    noteKept: "The proposal was not noted: the row just changed or is gone; check again.",
    accepted: "Accepted; the reason is kept in the workbook.",
    withdrawn: "No longer accepted; it counts as a point to check again.",
    filters: "Filter the results",
    search: "Search the results",
    searchHint: "STT or words, diacritics not needed",
    severity: "Severity",
    aspect: "Group",
    lead: "Lead agency",
    anySeverity: "Any severity",
    anyAspect: "Any group",
    anyLead: "Any lead agency",
    noLead: "(none)",
    noneShown: "Nothing matches the filter.",
    clearFilters: "Clear the filter",
    aspects: {
      person: "Clear who",
      work: "Clear what",
      time: "Clear when",
      responsibility: "Clear responsibility",
      product: "Clear deliverable",
      authority: "Clear authority",
      form: "Form and figures of the table",
    },
    whys: {
      person: "Every task needs one lead agency that answers for it and reports the result.",
      work: "A task must say what is to be done in the plan year, or it cannot be assigned, chased and judged.",
      time: "Only with a deadline that can be read are reminders sent and tasks counted as in time or late.",
      responsibility:
        "Status and reasons must be founded, or the result does not count in reports.",
      product:
        "The deliverable is what confirms completion and what earns points in the PAR index.",
      authority:
        "Assigning, extending or stopping a task takes a document of the competent authority.",
      form: "Only a table in good form, with all rows and formulas, gives a print and figures to rely on.",
    },
    group: (name, count) => `${name} (${count})`,
    acceptedGroup: (count) => `Accepted (${count})`,
    task: (number) => `No. ${number}`,
    wholePlan: "The whole plan",
    goTo: "Go to cell",
    why: "Why?",
    fix: "Fix",
    amend: "Propose",
    accept: "Accept…",
    of: (action, where, sentence) => `${action}: ${where}. ${sentence}`,
    change: (column, before, after) => `${column}: ${before} → ${after}`,
    moreChanges: (count) => `and ${count} more cells`,
    blank: "(blank)",
    amendHint: "The plan is issued, so its wording stays; the add-in only drafts a proposal.",
    copyProposal: "Copy the proposal",
    copied: "Copied",
    notCopied: "Could not be copied; select the sentence above and press Ctrl+C.",
    noteProposal: "Note it in Ghi chú",
    reason: "Reason for accepting",
    reasonNeeded: "Give a reason.",
    saveAcceptance: "Accept",
    cancel: "Cancel",
    acceptedOn: (day, reason) => `Accepted on ${day}: ${reason}`,
    notFoundAnyMore: "This check does not find it any more.",
    withdraw: "No longer accept",
  },
};

/** What a field holds, as a person would write it; blank gives "". */
export function wordFieldValue(value: FieldValue): string {
  if (value === null) {
    return "";
  }
  return typeof value === "object" ? toVietnamese(value.day) : String(value);
}

/** The name of a field's column, which is Vietnamese in every language. */
export function columnOf({ field }: Pick<TaskEdit, "field">): string {
  return headerOf(field);
}

/**
 * The proposal to amend an issued plan so that a finding goes away, always in Vietnamese; a sentence for each cell.
 * @param text what the finding's task says, by which it is known where it has no STT
 */
export function wordAmendment({ task, taskId, fix = [] }: Finding, text: string): string {
  const name = task === "" ? `nhiệm vụ “${shortened(text)}”` : `STT ${task}`;
  return fix
    .map((edit) => amendment(edit.taskId === taskId ? `tại ${name}, ` : "tại ", edit))
    .join("\n");
}

function amendment(place: string, edit: TaskEdit): string {
  const where = `${place}cột ${columnOf(edit)}`;
  const [from, to] = [wordFieldValue(edit.from), wordFieldValue(edit.to)];
  if (from === "") {
    return `Đề nghị bổ sung nội dung ${where}: “${to}”.`;
  }
  return to === ""
    ? `Đề nghị bỏ nội dung ${where}: “${from}”.`
    : `Đề nghị sửa đổi nội dung ${where}: từ “${from}” thành “${to}”.`;
}
