import type { KeptChange } from "../sheets/keptChange";
import type { Language, Messages } from "./wording";

const vi = {
  heading: "Thiết lập",
  intro:
    "Có thể sửa ở đây hoặc sửa trực tiếp trên trang tính “Thiết lập”. Nội dung sửa ở đây chỉ được ghi vào sổ tính khi bấm “Lưu thiết lập”.",
  notBuilt:
    "Hãy lập phụ lục trước; sau đó có thể sửa tại đây danh sách cơ quan, đơn vị, lĩnh vực và các thiết lập của kế hoạch.",
  loading: "Đang đọc thiết lập…",
  openSheet: "Mở trang tính Thiết lập",
  readAgain: "Đọc lại",
  save: "Lưu thiết lập",
  discard: "Bỏ thay đổi",
  unsaved: "Có thay đổi chưa lưu.",
  saving: "Đang lưu thiết lập…",
  saved: "Đã lưu thiết lập.",
  savedTasks: (count: number) => `Đã đổi tên trong ${count} nhiệm vụ ở bảng theo dõi.`,
  rebuild: "Hãy bấm “Lập phụ lục” để cập nhật bản in và bảng tổng hợp theo thiết lập mới.",
  wrongFields: (count: number) => `Chưa lưu được: có ${count} ô cần sửa.`,
  keptTitle: "Một số thay đổi chưa được ghi",
  notRead: "Chưa đọc được thiết lập",
  notSaved: "Chưa lưu được thiết lập",
  notOpened: "Chưa mở được trang tính Thiết lập",
  gone: "Sổ tính không còn trang tính Thiết lập. Nội dung đang sửa vẫn còn ở đây; hãy bấm “Lập phụ lục” để lập lại trang tính này rồi lưu.",
  plan: "Kế hoạch và cách tính",
  followsCalendar: "Theo ngày hiện tại",
  labels: {
    asOf: "Số liệu tính đến ngày",
    dueSoonDays: "Số ngày nhắc trước hạn",
    planYear: "Năm kế hoạch",
    authority: "Cơ quan ban hành",
    planState: "Tình trạng kế hoạch",
    documentNumber: "Số và ký hiệu văn bản",
    issuedOn: "Ngày ban hành",
    accompanying: "Văn bản kèm theo",
    beforeMeansExclusive: "“Trước ngày” tính cả ngày đó",
    wholeYearReminderFrom: "Bắt đầu nhắc nhiệm vụ cả năm",
  },
  hints: {
    asOf: "Dạng ngày/tháng/năm, ví dụ 30/6/2026.",
    dueSoonDays: "Còn không quá số ngày này là đến hạn thì nhiệm vụ được ghi Sắp đến hạn.",
    planYear: "Thời gian thực hiện không ghi năm được hiểu là trong năm này.",
    authority: "",
    planState: "Khi đã ban hành, bảy cột của phụ lục được in nguyên văn.",
    documentNumber: "Ví dụ 05/QĐ-UBND.",
    issuedOn: "Ngày ký ban hành; để trống nếu chưa ban hành.",
    accompanying: "Phần chữ trong dòng (Kèm theo …) dưới tên phụ lục.",
    beforeMeansExclusive: "Bỏ chọn: “trước ngày 15/01” là hết ngày 14/01.",
    wholeYearReminderFrom: "Để trống: ngày 30/11 của năm kế hoạch.",
  },
  planStates: { draft: "Dự thảo", issued: "Đã ban hành" },
  problems: {
    day: "Ngày chưa đúng; hãy nhập ngày từ 01/01/2020 đến 31/12/2100, dạng ngày/tháng/năm, ví dụ 30/6/2026.",
    dueSoonDays: "Hãy nhập số nguyên từ 0 đến 365.",
    planYear: "Hãy nhập năm từ 2020 đến 2100.",
    nameMissing: "Hãy nhập tên.",
    nameTaken: "Tên này đã có trong danh sách; hãy nhập tên khác hoặc xóa một trong hai mục.",
    namePrinted: "Kế hoạch đã ban hành in tên lĩnh vực này nên không đổi được; hãy giữ tên cũ.",
  },
  agencies: (count: number) => `Cơ quan, đơn vị (${count})`,
  findAgency: "Tìm cơ quan, đơn vị",
  noneFound: "Không tìm thấy cơ quan, đơn vị nào.",
  agencyCells: {
    name: "Tên",
    shortName: "Tên viết tắt",
    spellings: "Cách viết khác (mỗi cách một dòng)",
    kind: "Loại",
    members: "Thành viên (mỗi đơn vị một dòng)",
    formerName: "Tên trước đây",
  },
  agencyKinds: { agency: "Cơ quan", group: "Nhóm cơ quan", former: "Đơn vị cũ (đã sắp xếp lại)" },
  renameInTasks: (count: number) => `Đổi tên cả trong ${count} nhiệm vụ đang ghi tên cũ`,
  renamePrinted:
    "Kế hoạch đã ban hành nên phụ lục giữ nguyên tên cũ; tên cũ được ghi vào Cách viết khác.",
  areas: (count: number) => `Lĩnh vực (${count})`,
  areaCells: { numeral: "Ký hiệu", name: "Tên lĩnh vực" },
  usedBy: (count: number) => `${count} nhiệm vụ`,
  unused: "chưa có nhiệm vụ nào",
  unnamed: "(chưa có tên)",
  inUse: (tasks: string) =>
    `Nhiệm vụ ${tasks} đang dùng tên này; muốn xóa, hãy đổi các nhiệm vụ đó sang tên khác trước.`,
  edit: "Sửa",
  editOf: (name: string) => `Sửa: ${name}`,
  remove: "Xóa",
  removeOf: (name: string) => `Xóa: ${name}`,
  removed: (name: string) => `“${name}” sẽ được xóa khi lưu.`,
  restore: "Không xóa nữa",
  restoreOf: (name: string) => `Không xóa nữa: ${name}`,
  up: "Lên",
  down: "Xuống",
  upOf: (name: string) => `Chuyển lên: ${name}`,
  downOf: (name: string) => `Chuyển xuống: ${name}`,
  addAgency: "Thêm cơ quan, đơn vị",
  addArea: "Thêm lĩnh vực",
  blank: "(để trống)",
  kept: {
    setting: (label: string, wanted: string, present: string) =>
      `${label}: ô này vừa được sửa ở trang tính thành “${present}” nên giữ giá trị đó; giá trị nhập ở đây là “${wanted}”.`,
    cell: (name: string, header: string, wanted: string, present: string) =>
      `${name}, cột ${header}: ô này vừa được sửa ở trang tính thành “${present}” nên giữ nội dung đó; nội dung nhập ở đây là “${wanted}”.`,
    gone: (name: string, wanted: string) =>
      `“${name}” không còn ở trang tính nên chưa ghi được nội dung nhập ở đây: ${wanted}.`,
    nameTaken: (name: string) =>
      `Trang tính đã có “${name}” nên không ghi thêm tên này; hãy dùng mục đã có.`,
    notRemoved: (name: string) =>
      `“${name}” vừa được sửa ở trang tính nên chưa xóa; hãy xem lại rồi xóa nếu vẫn cần.`,
    inUse: (name: string, tasks: string) =>
      `“${name}” đang được dùng ở nhiệm vụ ${tasks} nên chưa xóa; hãy đổi cơ quan hoặc lĩnh vực của các nhiệm vụ đó trước.`,
    printed: (name: string, wanted: string) =>
      `Kế hoạch đã ban hành in tên “${name}” nên không đổi thành “${wanted}”.`,
    order: () => "Thứ tự lĩnh vực vừa được sửa ở trang tính nên giữ thứ tự đó.",
  },
};

/** What the screen of the settings says. */
export const settingsMessages: Messages<typeof vi> = {
  vi,
  en: {
    heading: "Settings",
    intro:
      "Edit here or right in the sheet “Thiết lập”. What you change here goes into the workbook when you press “Save settings”.",
    notBuilt:
      "Build the appendix first; then the agencies, areas and settings of the plan can be edited here.",
    loading: "Reading the settings…",
    openSheet: "Open the settings sheet",
    readAgain: "Read again",
    save: "Save settings",
    discard: "Drop changes",
    unsaved: "There are unsaved changes.",
    saving: "Saving the settings…",
    saved: "The settings are saved.",
    savedTasks: (count) => `Names were changed in the tracking table (tasks: ${count}).`,
    rebuild: "Press “Build appendix” to bring the print and the summary up to date.",
    wrongFields: (count) => `Not saved; fields to correct: ${count}.`,
    keptTitle: "Some changes were not written",
    notRead: "The settings could not be read",
    notSaved: "The settings could not be saved",
    notOpened: "The settings sheet could not be opened",
    gone: "The workbook has no settings sheet any more. Your edits are still here; press “Build appendix” to make the sheet again, then save.",
    plan: "Plan and counting",
    followsCalendar: "The current date",
    labels: {
      asOf: "Figures as of",
      dueSoonDays: "Days of notice before a deadline",
      planYear: "Plan year",
      authority: "Issuing authority",
      planState: "State of the plan",
      documentNumber: "Document number and symbol",
      issuedOn: "Date of issue",
      accompanying: "Accompanying document",
      beforeMeansExclusive: "“Before a day” includes that day",
      wholeYearReminderFrom: "Remind of whole-year tasks from",
    },
    hints: {
      asOf: "As day/month/year, for example 30/6/2026.",
      dueSoonDays: "Tasks due within this many days are shown as due soon.",
      planYear: "Deadlines that name no year belong to this year.",
      authority: "",
      planState: "Once issued, the seven columns of the appendix print verbatim.",
      documentNumber: "For example 05/QĐ-UBND.",
      issuedOn: "Day of signature; leave empty for a draft.",
      accompanying: "The words inside (Kèm theo …) below the title.",
      beforeMeansExclusive: "Unticked: “before 15/01” ends on 14/01.",
      wholeYearReminderFrom: "Empty: 30/11 of the plan year.",
    },
    planStates: { draft: "Draft", issued: "Issued" },
    problems: {
      day: "Not a valid date; enter a date from 01/01/2020 to 31/12/2100 as day/month/year, for example 30/6/2026.",
      dueSoonDays: "Enter a whole number from 0 to 365.",
      planYear: "Enter a year from 2020 to 2100.",
      nameMissing: "Enter a name.",
      nameTaken: "This name is in the list already; enter another or remove one of the two.",
      namePrinted: "The issued plan prints this area's name, so it cannot change; keep the name.",
    },
    agencies: (count) => `Agencies (${count})`,
    findAgency: "Find an agency",
    noneFound: "No agency was found.",
    agencyCells: {
      name: "Name",
      shortName: "Short name",
      spellings: "Other spellings (one a line)",
      kind: "Kind",
      members: "Members (one a line)",
      formerName: "Former name",
    },
    agencyKinds: {
      agency: "Agency",
      group: "Group of agencies",
      former: "Former agency (reorganised)",
    },
    renameInTasks: (count) => `Also rename it in the tasks that have the former name (${count})`,
    renamePrinted:
      "The plan is issued, so the appendix keeps the former name; it is added to the other spellings.",
    areas: (count) => `Areas (${count})`,
    areaCells: { numeral: "Numeral", name: "Area" },
    usedBy: (count) => `tasks: ${count}`,
    unused: "no tasks yet",
    unnamed: "(no name yet)",
    inUse: (tasks) => `Used by tasks ${tasks}; to remove it, give those tasks another name first.`,
    edit: "Edit",
    editOf: (name) => `Edit: ${name}`,
    remove: "Remove",
    removeOf: (name) => `Remove: ${name}`,
    removed: (name) => `“${name}” is removed when you save.`,
    restore: "Keep it",
    restoreOf: (name) => `Keep: ${name}`,
    up: "Up",
    down: "Down",
    upOf: (name) => `Move up: ${name}`,
    downOf: (name) => `Move down: ${name}`,
    addAgency: "Add an agency",
    addArea: "Add an area",
    blank: "(empty)",
    kept: {
      setting: (label, wanted, present) =>
        `${label}: the sheet was changed to “${present}” meanwhile, which is kept; you entered “${wanted}”.`,
      cell: (name, header, wanted, present) =>
        `${name}, column ${header}: the sheet was changed to “${present}” meanwhile, which is kept; you entered “${wanted}”.`,
      gone: (name, wanted) =>
        `“${name}” is no longer in the sheet, so what you entered was not written: ${wanted}.`,
      nameTaken: (name) => `The sheet already has “${name}”, so it was not added; use that entry.`,
      notRemoved: (name) =>
        `“${name}” was changed in the sheet meanwhile and was not removed; look at it and remove it if you still want to.`,
      inUse: (name, tasks) =>
        `“${name}” is used by tasks ${tasks} and was not removed; give those tasks another agency or area first.`,
      printed: (name, wanted) =>
        `The issued plan prints “${name}”, so it was not changed to “${wanted}”.`,
      order: () => "The order of the areas was changed in the sheet meanwhile, which is kept.",
    },
  },
};

/** Tells a change that was not written, and why. */
export function wordKeptChange(change: KeptChange, language: Language): string {
  const { kept, blank } = settingsMessages[language];
  const shown = (text: string): string => text.replaceAll("\n", "; ") || blank;
  switch (change.kind) {
    case "setting":
      return kept.setting(change.label, shown(change.wanted), shown(change.present));
    case "cell":
      return kept.cell(change.name, change.header, shown(change.wanted), shown(change.present));
    case "gone":
      return kept.gone(change.name, shown(change.wanted));
    case "inUse":
      return kept.inUse(change.name, change.tasks.join(", "));
    case "printed":
      return kept.printed(change.name, change.wanted);
    case "order":
      return kept.order();
    default:
      return kept[change.kind](change.name);
  }
}
