import type { Messages } from "../wording";

const vi = {
  heading: "Thay đổi trong năm",
  intro:
    "Mỗi thay đổi cần có văn bản. Bấm “Xem trước” để biết sẽ ghi những gì; chỉ khi bấm “Ghi” thì bảng theo dõi mới thay đổi, và mỗi thay đổi được ghi một dòng vào trang tính “Nhật ký thay đổi”.",
  kind: "Loại thay đổi",
  kinds: {
    add: "Bổ sung nhiệm vụ",
    extend: "Gia hạn nhiệm vụ",
    stop: "Dừng nhiệm vụ",
    move: "Chuyển cơ quan chủ trì",
    rename: "Đổi tên đơn vị",
    merge: "Sáp nhập, hợp nhất đơn vị",
    split: "Chia tách đơn vị",
  },
  loading: "Đang đọc bảng theo dõi…",
  notRead: "Chưa đọc được bảng theo dõi",
  document: "Văn bản làm căn cứ",
  documentKind: "Loại văn bản",
  documentKinds: ["Công văn", "Quyết định", "Nghị quyết", "Kế hoạch", "Thông báo", "Văn bản"].join(
    "\n"
  ),
  documentNumber: "Số và ký hiệu",
  numberHint: "Ví dụ 120/UBND-NC.",
  issuedOn: "Ngày ban hành",
  dayHint: "Dạng ngày/tháng/năm, ví dụ 30/6/2026.",
  issuer: "Cơ quan ban hành (nếu cần)",
  task: "Nhiệm vụ",
  findTask: "Gõ STT hoặc từ trong nội dung",
  noTask: "Không có nhiệm vụ nào khớp.",
  moreTasks: (count: number) => `Còn ${count} nhiệm vụ nữa; hãy gõ thêm để thu hẹp.`,
  oneTask: (number: string, text: string) => (number === "" ? text : `${number}. ${text}`),
  due: "Hạn mới",
  reason: "Lý do dừng",
  moveTo: "Cơ quan chủ trì mới",
  on: "Từ ngày",
  area: "Lĩnh vực",
  text: "Nội dung công việc",
  lead: "Cơ quan chủ trì",
  supporting: "Cơ quan phối hợp",
  deadlineText: "Thời gian thực hiện/hoàn thành",
  deadlineHint: "Ghi như trong văn bản, ví dụ “Trước ngày 30/9/2026”.",
  deliverable: "Sản phẩm",
  choose: "(chọn)",
  preview: "Xem trước",
  deciding: "Đang xem xét…",
  write: "Ghi",
  writing: "Đang ghi…",
  undo: "Hoàn tác",
  undoing: "Đang hoàn tác…",
  undone: "Đã hoàn tác: bảng theo dõi trở lại như trước.",
  undoneBut: (cells: number, rows: number) =>
    `Đã hoàn tác, trừ ${counted([cells, "ô"], [rows, "dòng"], "và")} được giữ nguyên vì đã có người sửa tiếp.`,
  notUndone: "Chưa hoàn tác được",
  canUndo: "Có thể hoàn tác thay đổi vừa ghi.",
  changedSince:
    "Bảng theo dõi vừa được sửa nên chưa ghi; hãy xem lại nội dung sẽ ghi rồi bấm “Ghi”.",
  keptAgencies: (names: readonly string[]) =>
    `Danh mục đơn vị giữ lại ${names.map((name) => `“${name}”`).join(", ")} vì còn nhiệm vụ nêu tên hoặc đã có người sửa tiếp; hãy xem lại trong Thiết lập.`,
  written: (kind: string) => `Đã ghi: ${kind}. Xem trang tính “Nhật ký thay đổi”.`,
  openLog: "Xem nhật ký",
  writtenKept: (count: number) =>
    `Có ${count} ô chưa ghi vì vừa được sửa trong bảng; hãy xem lại các ô đó.`,
  nothing: "Không có gì cần ghi: bảng theo dõi đã như vậy.",
  notWritten: "Chưa ghi được thay đổi",
  faults: {
    taskId: { missing: "Hãy chọn nhiệm vụ.", day: "" },
    from: { missing: "Hãy chọn đơn vị.", day: "" },
    documentNumber: { missing: "Hãy nhập số và ký hiệu văn bản.", day: "" },
    issuedOn: {
      missing: "Hãy nhập ngày ban hành văn bản.",
      day: "Ngày chưa đúng; hãy nhập dạng ngày/tháng/năm, ví dụ 05/6/2026.",
    },
    due: {
      missing: "Hãy nhập hạn mới.",
      day: "Ngày chưa đúng; hãy nhập dạng ngày/tháng/năm, ví dụ 30/9/2026.",
    },
    on: {
      missing: "Hãy nhập ngày bắt đầu áp dụng.",
      day: "Ngày chưa đúng; hãy nhập dạng ngày/tháng/năm, ví dụ 01/7/2026.",
    },
  },
  reorganise: {
    heading: "Sắp xếp lại đơn vị",
    intro:
      "Dùng khi đơn vị được đổi tên, sáp nhập, hợp nhất hoặc chia tách theo văn bản. Nhiệm vụ chưa kết thúc trước ngày áp dụng chuyển sang đơn vị mới; nhiệm vụ đã hoàn thành hoặc đã dừng giữ tên cũ, nên kết quả vẫn tính cho đơn vị đã làm.",
    kind: "Hình thức",
    one: "Đơn vị hiện nay",
    several: "Các đơn vị được sáp nhập, hợp nhất",
    newName: "Tên mới",
    targetName: "Tên sau sáp nhập, hợp nhất",
    targetHint: "Có thể là tên mới hoặc tên một đơn vị đang có.",
    shortName: "Tên viết tắt (nếu có)",
    shortNameOf: (order: number) => `Tên viết tắt của đơn vị mới thứ ${order} (nếu có)`,
    newAgency: (order: number) => `Đơn vị mới thứ ${order}`,
    anotherAgency: "Thêm đơn vị mới",
    fewerAgencies: "Bớt một đơn vị",
    keepsHint:
      "Gõ tên mới, hoặc chọn đơn vị đang có trong danh sách; nếu một đơn vị giữ tên cũ, hãy chọn đúng tên cũ.",
    assign: "Nhiệm vụ chưa kết thúc chuyển về",
    assignHint:
      "Hãy nhập tên các đơn vị mới và ngày áp dụng; sau đó chọn đơn vị cho từng nhiệm vụ.",
    noneToAssign: "Đơn vị này không chủ trì nhiệm vụ nào chưa kết thúc, nên không phải chọn.",
    allTo: (name: string) => `Tất cả về ${name}`,
    rebuild:
      "Trang tính Tổng hợp được lập lại; bản in và các trang tính báo cáo chưa đổi theo: vào thẻ Báo cáo, bấm “Cập nhật báo cáo” (phần Báo cáo kỳ) và “Lập lại bản in” (phần In, xuất tệp).",
  },
};

/** The forms for changes during the year, and for agencies that are reorganised. */
export const yearForms: Messages<typeof vi> = {
  vi,
  en: {
    heading: "Changes during the year",
    intro:
      "Every change needs its document. “Preview” tells what would be written; the tracking table changes only when you press “Write”, and each change becomes a line of the sheet “Nhật ký thay đổi”.",
    kind: "Kind of change",
    kinds: {
      add: "Add a task",
      extend: "Extend a task",
      stop: "Stop a task",
      move: "Change the lead agency",
      rename: "Rename an agency",
      merge: "Merge agencies",
      split: "Split an agency",
    },
    loading: "Reading the tracking table…",
    notRead: "The tracking table could not be read",
    document: "Document",
    documentKind: "Kind of document",
    documentKinds: vi.documentKinds,
    documentNumber: "Number and symbol",
    numberHint: "For example 120/UBND-NC.",
    issuedOn: "Date of issue",
    dayHint: "As day/month/year, for example 30/6/2026.",
    issuer: "Issued by (if needed)",
    task: "Task",
    findTask: "Type its number or words of its text",
    noTask: "No task fits.",
    moreTasks: (count) => `${count} more tasks; type more to narrow them down.`,
    oneTask: vi.oneTask,
    due: "New deadline",
    reason: "Reason for stopping",
    moveTo: "New lead agency",
    on: "From",
    area: "Area",
    text: "Task",
    lead: "Lead agency",
    supporting: "Supporting agencies",
    deadlineText: "Deadline as printed",
    deadlineHint: "As the document has it, for example “Trước ngày 30/9/2026”.",
    deliverable: "Deliverable",
    choose: "(choose)",
    preview: "Preview",
    deciding: "Looking…",
    write: "Write",
    writing: "Writing…",
    undo: "Undo",
    undoing: "Undoing…",
    undone: "Undone: the tracking table is as it was.",
    undoneBut: (cells, rows) =>
      `Undone, but for ${counted([cells, "cells"], [rows, "rows"], "and")} that somebody changed since.`,
    notUndone: "The change could not be undone",
    canUndo: "The change written last can be undone.",
    changedSince:
      "The tracking table was changed meanwhile, so nothing was written; look at what would be written and press “Write”.",
    keptAgencies: (names) =>
      `The list of agencies keeps ${names.map((name) => `“${name}”`).join(", ")}: tasks still name them or somebody changed them since; please look at them in Settings.`,
    written: (kind) => `Written: ${kind}. See the sheet “Nhật ký thay đổi”.`,
    openLog: "Show the log",
    writtenKept: (count) =>
      `${count} cells were not written because they were changed in the table just now; please look at them.`,
    nothing: "There is nothing to write: the table says so already.",
    notWritten: "The change could not be written",
    faults: {
      taskId: { missing: "Choose the task.", day: "" },
      from: { missing: "Choose the agency.", day: "" },
      documentNumber: { missing: "Enter the document's number and symbol.", day: "" },
      issuedOn: {
        missing: "Enter the document's date.",
        day: "Not a valid date; enter day/month/year, for example 05/6/2026.",
      },
      due: {
        missing: "Enter the new deadline.",
        day: "Not a valid date; enter day/month/year, for example 30/9/2026.",
      },
      on: {
        missing: "Enter the day from which it holds.",
        day: "Not a valid date; enter day/month/year, for example 01/7/2026.",
      },
    },
    reorganise: {
      heading: "Reorganise agencies",
      intro:
        "For agencies that a document renames, merges or splits. Tasks that are not over before that day go to the new agency; those done or stopped keep the former name, so finished work still counts for who did it.",
      kind: "How",
      one: "Present agency",
      several: "Agencies that are merged",
      newName: "New name",
      targetName: "Name after the merger",
      targetHint: "A new name, or that of a present agency.",
      shortName: "Short name (if any)",
      shortNameOf: (order) => `Short name of new agency ${order} (if any)`,
      newAgency: (order) => `New agency ${order}`,
      anotherAgency: "Another new agency",
      fewerAgencies: "One fewer",
      keepsHint:
        "Type a new name or choose a present agency; where one of them keeps the former name, choose exactly that.",
      assign: "Tasks that are not over go to",
      assignHint:
        "Enter the names of the new agencies and the day; then choose an agency for each task.",
      noneToAssign: "The agency leads no task that is not over, so there is nothing to choose.",
      allTo: (name) => `All to ${name}`,
      rebuild:
        "The summary is drawn anew; the printed appendix and the report sheets have not followed: go to Reports and press “Update the reports” (part Report) and “Update the print” (part Print and files).",
    },
  },
};

function counted(
  one: readonly [number, string],
  other: readonly [number, string],
  and: string
): string {
  const told = [one, other].filter(([count]) => count > 0);
  return told.map(([count, of]) => `${count} ${of}`).join(` ${and} `);
}
