import type { TaskResult } from "../plan/followedTask";
import { fieldNames } from "./columns";
import type { Messages } from "./wording";

type ResultField = Exclude<keyof TaskResult, "row">;

const vi = {
  noTask: "Hãy chọn một dòng trong bảng theo dõi để xem và cập nhật nhiệm vụ đó tại đây.",
  notBuilt:
    "Sổ tính này chưa có bảng theo dõi. Hãy lập phụ lục trước; sau đó chọn một dòng trong bảng để cập nhật nhiệm vụ tại đây.",
  loading: "Đang đọc nhiệm vụ…",
  notRead: "Chưa đọc được nhiệm vụ",
  openTable: "Mở bảng theo dõi",
  task: (number: string) => (number === "" ? "Nhiệm vụ chưa có STT" : `Nhiệm vụ ${number}`),
  position: (row: number, rows: number) => `Dòng ${row}/${rows} của bảng`,
  elsewhere: "Ô đang chọn không thuộc nhiệm vụ nào; dưới đây vẫn là nhiệm vụ vừa xem.",
  gone: {
    task: (task: string) =>
      `${task} không còn trong bảng theo dõi nên chưa ghi được; hãy chọn lại dòng của nhiệm vụ.`,
    result: (task: string) =>
      `${task}: dòng kết quả đã được sửa hoặc xóa trong Sổ kết quả nên chưa ghi được; hãy xem lại rồi làm lại.`,
    issued: (task: string) =>
      `${task}: kế hoạch đã ban hành nên nội dung này giữ nguyên như văn bản; chưa ghi vào bảng.`,
  },
  entered: (text: string) => `Nội dung đã nhập: “${text}”.`,
  lostResult: {
    changed:
      "Chưa ghi: dòng này vừa được sửa trong Sổ kết quả. Phần chưa sửa ở đây đã lấy theo bảng; hãy xem lại rồi ghi.",
    gone: "Chưa ghi: dòng này không còn trong Sổ kết quả. Nếu ghi, nội dung sẽ thành một dòng mới.",
  },
  heldUp: (what: string) =>
    `Vẫn ở nhiệm vụ này vì “${what}” nhập chưa đúng; hãy sửa lại, hoặc bấm Esc trong ô đó để bỏ.`,
  heldUpByResult:
    "Vẫn ở nhiệm vụ này vì dòng kết quả đang nhập chưa ghi được; hãy sửa rồi ghi lại, hoặc bấm “Bỏ”.",
  groups: { document: "Theo văn bản", work: "Thực hiện", results: "Kết quả" },
  printed:
    "Kế hoạch đã ban hành nên các nội dung này giữ nguyên như văn bản. Muốn thay đổi cần có văn bản sửa đổi, bổ sung; phần đọc thời hạn bên dưới vẫn sửa được.",
  fields: fieldNames.vi,
  resultLine: "Dòng kết quả",
  changes: {
    result: "dòng kết quả",
    added: "thêm nhiệm vụ",
    removed: "xóa nhiệm vụ",
    renumbered: "đánh lại STT",
  },
  rows: {
    heading: "Thêm, xóa, đánh lại STT",
    area: "Lĩnh vực của nhiệm vụ mới",
    newTask: "Thêm nhiệm vụ",
    copyTask: "Nhân bản nhiệm vụ này",
    removeTask: "Xóa nhiệm vụ này",
    renumber: "Đánh lại STT",
    removeHint: (task: string) =>
      `${task} sẽ bị xóa khỏi bảng theo dõi. Các dòng kết quả của nhiệm vụ vẫn giữ trong Sổ kết quả. Có thể hoàn tác ngay sau đó.`,
    renumberHint:
      "STT của cả bảng được đánh lại từ 1 theo thứ tự in: lần lượt từng lĩnh vực, trong mỗi lĩnh vực theo thứ tự dòng. Có thể hoàn tác ngay sau đó.",
    renumberIssued:
      "Kế hoạch đã ban hành: STT in trong phụ lục là của văn bản. Nếu đánh lại, bảng theo dõi và bản in sẽ khác văn bản đã ký.",
    removeIssued:
      "Kế hoạch đã ban hành: bỏ một nhiệm vụ trong văn bản cần có văn bản sửa đổi, bổ sung. Nếu nhiệm vụ không thực hiện nữa, nên giữ dòng, ghi “Dừng thực hiện” cùng số văn bản cho dừng; dòng bị xóa sẽ không còn trong báo cáo.",
    stopInstead: "Ghi “Dừng thực hiện”",
    yes: { removeTask: "Xóa", renumber: "Đánh lại" },
    no: "Không",
  },
  resultFields: {
    period: "Kỳ",
    deliverable: "Sản phẩm",
    document: "Số và ký hiệu văn bản",
    issuedOn: "Ngày ban hành",
    agency: "Đơn vị",
    criterion: "Mã tiêu chí",
    link: "Đường dẫn/ghi chú",
  } satisfies Record<ResultField, string>,
  noResults: "Chưa có dòng kết quả nào trong Sổ kết quả.",
  noResultsTable:
    "Sổ tính không còn bảng “KetQua” nên chưa ghi được kết quả; hãy bấm “Lập phụ lục” để lập lại.",
  results: "Các dòng kết quả",
  unnamedResult: "(chưa ghi nội dung)",
  addResult: "Thêm dòng kết quả",
  editResult: "Sửa",
  editResultOf: (line: string) => `Sửa dòng kết quả: ${line}`,
  removeResult: "Xóa",
  removeResultOf: (line: string) => `Xóa dòng kết quả: ${line}`,
  writeResult: "Ghi kết quả",
  dropResult: "Bỏ",
  periods: "Các kỳ trong năm",
  periodStates: { done: "có kết quả", missing: "thiếu", coming: "chưa đến" },
  periodsDone: (done: number, all: number) => `${done}/${all} kỳ có kết quả`,
  blank: "(để trống)",
  notUpdated: "(chưa cập nhật)",
  today: "Hôm nay",
  todayOf: (field: string) => `${field}: hôm nay`,
  wrongDay: "Ngày chưa đúng; hãy nhập dạng ngày/tháng/năm, ví dụ 30/6/2026.",
  extensionNeedsDocument: "Hạn điều chỉnh chỉ được tính khi có văn bản cho gia hạn.",
  findAgency: "Gõ để tìm, không cần dấu",
  noAgency: "Không có cơ quan, đơn vị nào khớp.",
  unclearAgency: "Chưa rõ là cơ quan nào; hãy chọn trong danh sách, hoặc bấm Esc để bỏ.",
  addAgency: (name: string) => `Thêm “${name}”`,
  correctReading: "Sửa cách đọc thời hạn",
  steps: {
    previous: "Trước",
    next: "Sau",
    nextOverdue: "Quá hạn tiếp theo",
    nextUnfinished: "Chưa xong tiếp theo",
  },
  stepsLabel: "Chuyển sang nhiệm vụ khác",
  nothingFound: {
    previous: "Đây là nhiệm vụ đầu tiên của bảng.",
    next: "Đây là nhiệm vụ cuối cùng của bảng.",
    nextOverdue: "Không còn nhiệm vụ nào khác quá hạn.",
    nextUnfinished: "Không còn nhiệm vụ nào khác chưa xong.",
  },
  writing: "Đang ghi vào bảng…",
  written: "Đã ghi vào bảng.",
  notWritten: "Chưa ghi được vào bảng; nội dung vừa nhập vẫn còn ở đây",
  retry: "Ghi lại",
  giveUp: "Bỏ nội dung chưa ghi",
  undo: (what: string) => `Hoàn tác: ${what}`,
  redo: (what: string) => `Làm lại: ${what}`,
  change: (number: string, what: string) => (number === "" ? what : `STT ${number}, ${what}`),
  offer: (field: string, value: string) => `${field}: ${value}`,
  offersTitle: "Có thể cập nhật theo:",
  takeOffers: "Cập nhật",
  dropOffers: "Bỏ qua",
  conflict: (field: string, theirs: string, mine: string) =>
    `${field} vừa được sửa trong bảng thành “${theirs}”. Nội dung nhập ở đây: “${mine}”.`,
  keepTheirs: (theirs: string) => `Giữ “${theirs}”`,
  writeMine: (mine: string) => `Ghi “${mine}”`,
};

/** What the form of the task at hand says. */
export const taskFormMessages: Messages<typeof vi> = {
  vi,
  en: {
    noTask: "Select a row of the tracking table to see and fill in that task here.",
    notBuilt:
      "This workbook has no tracking table yet. Build the appendix first; then select a row of the table to fill in its task here.",
    loading: "Reading the task…",
    notRead: "The task could not be read",
    openTable: "Open the tracking table",
    task: (number) => (number === "" ? "Task without a number" : `Task ${number}`),
    position: (row, rows) => `Row ${row} of ${rows}`,
    elsewhere: "The selected cell is on no task; below is the one you last looked at.",
    gone: {
      task: (task) =>
        `${task} is no longer in the tracking table, so nothing was written; select its row again.`,
      result: (task) =>
        `${task}: the result was changed or removed in the results sheet, so nothing was written; look at it again.`,
      issued: (task) =>
        `${task}: the plan is issued by now, so this stays as printed; nothing was written.`,
    },
    entered: (text) => `You had entered: “${text}”.`,
    lostResult: {
      changed:
        "Not written: this line was just changed in the results sheet. What you left alone is taken from there; check it and write again.",
      gone: "Not written: this line is no longer in the results sheet. Written now, it becomes a new line.",
    },
    heldUp: (what) =>
      `Still with this task, for “${what}” is not right; correct it, or press Esc in the field to drop it.`,
    heldUpByResult:
      "Still with this task, for the result is not written; correct and write it, or press “Drop”.",
    groups: { document: "By the document", work: "Progress", results: "Results" },
    printed:
      "The plan is issued, so these stay as printed. A change needs an amending document; how the deadline is read can still be corrected below.",
    fields: fieldNames.en,
    resultLine: "Result",
    changes: {
      result: "result",
      added: "task added",
      removed: "task removed",
      renumbered: "renumbering",
    },
    rows: {
      heading: "Add, remove, renumber",
      area: "Area of the new task",
      newTask: "Add a task",
      copyTask: "Duplicate this task",
      removeTask: "Remove this task",
      renumber: "Renumber",
      removeHint: (task) =>
        `${task} will be taken out of the tracking table. Its lines of results stay in the results sheet. You can undo this right afterwards.`,
      renumberHint:
        "All tasks are numbered from 1 in the order of the print: area by area, within one by row. You can undo this right afterwards.",
      renumberIssued:
        "The plan is issued: the numbers printed in the appendix are the document's. Renumbered, table and print will differ from the signed document.",
      removeIssued:
        "The plan is issued: dropping a task of the document needs an amending document. If the task is not pursued any more, keep its row, mark it “Dừng thực hiện” and give the document that says so; a removed row is missing from reports.",
      stopInstead: "Mark “Dừng thực hiện”",
      yes: { removeTask: "Remove", renumber: "Renumber" },
      no: "No",
    },
    resultFields: {
      period: "Period",
      deliverable: "Deliverable",
      document: "Document number and symbol",
      issuedOn: "Issued on",
      agency: "Agency",
      criterion: "Criterion",
      link: "Link or note",
    },
    noResults: "There is no result for this task yet.",
    noResultsTable:
      "The workbook has lost the table “KetQua”, so results cannot be written; press “Build appendix” to make it again.",
    results: "Results",
    unnamedResult: "(nothing filled in)",
    addResult: "Add a result",
    editResult: "Edit",
    editResultOf: (line) => `Edit the result: ${line}`,
    removeResult: "Remove",
    removeResultOf: (line) => `Remove the result: ${line}`,
    writeResult: "Write the result",
    dropResult: "Drop",
    periods: "Periods of the year",
    periodStates: { done: "done", missing: "missing", coming: "to come" },
    periodsDone: (done, all) => `${done} of ${all} periods have a result`,
    blank: "(empty)",
    notUpdated: "(not reported)",
    today: "Today",
    todayOf: (field) => `${field}: today`,
    wrongDay: "Not a valid date; enter day/month/year, for example 30/6/2026.",
    extensionNeedsDocument: "An extension counts only with its document.",
    findAgency: "Type to search",
    noAgency: "No agency matches.",
    unclearAgency: "It is not clear which agency is meant; choose one from the list, or press Esc.",
    addAgency: (name) => `Add “${name}”`,
    correctReading: "Correct how the deadline is read",
    steps: {
      previous: "Previous",
      next: "Next",
      nextOverdue: "Next overdue",
      nextUnfinished: "Next unfinished",
    },
    stepsLabel: "Go to another task",
    nothingFound: {
      previous: "This is the first task of the table.",
      next: "This is the last task of the table.",
      nextOverdue: "No other task is overdue.",
      nextUnfinished: "No other task is unfinished.",
    },
    writing: "Writing into the table…",
    written: "Written into the table.",
    notWritten: "Not written into the table; what you entered is still here",
    retry: "Write again",
    giveUp: "Drop what was not written",
    undo: (what) => `Undo: ${what}`,
    redo: (what) => `Redo: ${what}`,
    change: (number, what) => (number === "" ? what : `task ${number}, ${what}`),
    offer: (field, value) => `${field}: ${value}`,
    offersTitle: "May be updated to match:",
    takeOffers: "Update",
    dropOffers: "Not now",
    conflict: (field, theirs, mine) =>
      `“${field}” was just changed to “${theirs}” in the table. You entered “${mine}”.`,
    keepTheirs: (theirs) => `Keep “${theirs}”`,
    writeMine: (mine) => `Write “${mine}”`,
  },
};
