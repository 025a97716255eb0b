import type { RollGroup, RollReason } from "../../plan/rollOver/rollReason";
import type { Messages } from "../wording";

const vi = {
  title: "Kế hoạch năm sau",
  hint: "Lập sổ tính của năm sau từ kế hoạch năm nay: nhiệm vụ còn tiếp tục, danh mục cơ quan, đơn vị, kỳ báo cáo và chỉ tiêu được giữ; năm trong câu chữ được đổi, lời văn giữ nguyên. Sổ tính này không thay đổi.",
  look: "Chuẩn bị kế hoạch năm sau",
  lookAgain: "Đọc lại",
  close: "Đóng",
  reading: "Đang đọc kế hoạch…",
  notRead: "Chưa đọc được kế hoạch",
  counts: (year: number, carried: number, left: number) =>
    `Kế hoạch năm ${year}: ${carried} nhiệm vụ chuyển tiếp, ${left} nhiệm vụ không chuyển tiếp.`,
  groups: {
    carried: "Chuyển tiếp",
    proposed: "Cần cân nhắc",
    left: "Không chuyển tiếp",
  } satisfies Readonly<Record<RollGroup, string>>,
  counted: (group: string, count: number) => `${group} (${count})`,
  groupHints: {
    carried:
      "Công việc định kỳ, thường xuyên, cả năm hoặc chờ yêu cầu. Tắt nút của nhiệm vụ không đưa vào kế hoạch mới.",
    proposed: "Được chuyển tiếp, trừ nhiệm vụ đã tắt.",
    left: "Bật nút của nhiệm vụ muốn đưa vào kế hoạch mới.",
  } satisfies Readonly<Record<RollGroup, string>>,
  reasons: {
    recurring: "Công việc định kỳ",
    ongoing: "Công việc thường xuyên",
    wholeYear: "Thực hiện cả năm",
    open: "Chờ yêu cầu, hướng dẫn của cấp trên",
    yearly: "Lặp lại hằng năm",
    yearlyUnfinished: "Năm nào cũng có; việc của năm nay chưa hoàn thành",
    unfinished: "Chưa hoàn thành trong năm nay",
    extendedInto: "Đã được gia hạn sang năm sau",
    unknownDeadline: "Chưa rõ thời hạn",
    finished: "Đã hoàn thành trong năm nay",
    notArising: "Không phát sinh trong năm nay",
    stopped: "Đã dừng thực hiện",
  } satisfies Readonly<Record<RollReason, string>>,
  numbered: (number: string, text: string) => (number === "" ? text : `${number}. ${text}`),
  why: (reason: string, deadline: string) =>
    deadline === "" ? reason : `${reason}. Thời hạn mới: ${deadline}`,
  carryAll: "Chọn tất cả",
  leaveAll: "Bỏ chọn tất cả",
  carryAllOf: (group: string) => `Chọn tất cả: ${group}`,
  leaveAllOf: (group: string) => `Bỏ chọn tất cả: ${group}`,
  none: "Không có nhiệm vụ nào.",
  changes: "Năm ghi trong câu chữ",
  changesHint:
    "Mỗi mục là một câu chữ có ghi năm, hoặc tên cơ quan, đơn vị đã được sắp xếp lại. Danh sách này cũng có trong sổ tính mới, ở trang tính “Thay đổi năm”.",
  changesDoubtful: (count: number) => `${count} mục nên đọc lại, xếp ở trên.`,
  before: (text: string) => `Cũ: ${text}`,
  after: (text: string) => `Mới: ${text}`,
  unchanged: (text: string) => `Giữ nguyên: ${text}`,
  make: (year: number) => `Tạo kế hoạch năm ${year}`,
  making: "Đang tạo sổ tính…",
  notMade: "Chưa tạo được sổ tính",
  nothingToCarry: "Chưa có nhiệm vụ nào được chuyển tiếp. Hãy chọn ít nhất một nhiệm vụ.",
  saved: (name: string, tasks: number) =>
    `Đã tạo “${name}” với ${tasks} nhiệm vụ. Nếu không thấy tệp trong thư mục Tải xuống, hãy bấm “Tải lại” hoặc “Mở sổ tính mới”.`,
  refused: (name: string) =>
    `Excel không cho lưu “${name}”. Hãy bấm “Mở sổ tính mới” rồi lưu từ đó.`,
  again: "Tải lại",
  open: "Mở sổ tính mới",
  opened: (name: string) =>
    `Sổ tính năm sau đã được mở ở cửa sổ khác. Hãy lưu lại với tên “${name}”.`,
  notOpened: "Chưa mở được sổ tính mới",
  notOpenedBody: "Tệp vẫn tải về được: hãy bấm “Tải lại” rồi mở tệp trong thư mục Tải xuống.",
};

type Words = typeof vi;

export const nextYearMessages: Messages<Words> = {
  vi,
  en: {
    title: "Next year's plan",
    hint: "Makes next year's workbook out of this year's plan: tasks that go on, the directory of units, report periods and targets are kept; years in the texts are moved on, their wording stays. This workbook does not change.",
    look: "Prepare next year's plan",
    lookAgain: "Read again",
    close: "Close",
    reading: "Reading the plan…",
    notRead: "The plan could not be read",
    counts: (year, carried, left) =>
      `Plan of ${year}. Tasks carried over: ${carried}, not carried over: ${left}.`,
    groups: { carried: "Carried over", proposed: "To be considered", left: "Not carried over" },
    counted: (group, count) => `${group} (${count})`,
    groupHints: {
      carried:
        "Recurring, ongoing and whole-year work, and what waits for an order. Switch off what the new plan is to do without.",
      proposed: "Carried over unless switched off.",
      left: "Switch on what the new plan is to have.",
    },
    reasons: {
      recurring: "Recurring work",
      ongoing: "Ongoing work",
      wholeYear: "All year",
      open: "Waits for an order from above",
      yearly: "Comes every year",
      yearlyUnfinished: "Comes every year; this year's is not finished",
      unfinished: "Not finished this year",
      extendedInto: "Extended into next year",
      unknownDeadline: "Deadline unclear",
      finished: "Done this year",
      notArising: "Did not arise this year",
      stopped: "Stopped",
    },
    numbered: (number, text) => (number === "" ? text : `${number}. ${text}`),
    why: (reason, deadline) => (deadline === "" ? reason : `${reason}. New deadline: ${deadline}`),
    carryAll: "Choose all",
    leaveAll: "Choose none",
    carryAllOf: (group) => `Choose all: ${group}`,
    leaveAllOf: (group) => `Choose none: ${group}`,
    none: "There are none.",
    changes: "Years in the texts",
    changesHint:
      "Each item is a text with a year in it, or an agency that was reorganised. The new workbook has this list, too, on the sheet “Thay đổi năm”.",
    changesDoubtful: (count) => `${count} should be read again; they come first.`,
    before: (text) => `Before: ${text}`,
    after: (text) => `After: ${text}`,
    unchanged: (text) => `Unchanged: ${text}`,
    make: (year) => `Make the plan of ${year}`,
    making: "Making the workbook…",
    notMade: "The workbook could not be made",
    nothingToCarry: "No task is carried over yet. Please choose at least one.",
    saved: (name, tasks) =>
      `“${name}” was made (tasks: ${tasks}). If it is not in the Downloads folder, press “Download again” or “Open the new workbook”.`,
    refused: (name) =>
      `Excel does not let “${name}” be saved. Press “Open the new workbook” and save it there.`,
    again: "Download again",
    open: "Open the new workbook",
    opened: (name) => `Next year's workbook is open in another window. Save it as “${name}”.`,
    notOpened: "The new workbook could not be opened",
    notOpenedBody:
      "The file can still be downloaded: press “Download again” and open it from the Downloads folder.",
  },
};
