import type { AgencyRemark, DeadlineVerdict } from "../plan/compare/planComparison";
import type { Language, Messages } from "./wording";

const vi = {
  title: "Đối chiếu với kế hoạch cấp trên",
  intro:
    "Chọn tệp hoặc dán danh mục nhiệm vụ trong kế hoạch của tỉnh, thành phố. Phần bổ trợ chỉ đọc và so sánh; sổ tính không thay đổi cho đến khi bấm “Đưa vào kế hoạch”.",
  fileHint:
    "Chọn tệp .docx, .xlsx, .csv hoặc .tsv; cũng có thể kéo tệp vào mục này. Tệp chỉ được đọc trên máy này.",
  pastedName: "Danh mục dán vào",
  reading: "Đang đọc và đối chiếu…",
  notRead: "Chưa đối chiếu được",
  unexpected:
    "Sổ tính vẫn như trước khi bấm. Hãy thử lại; nếu vẫn lỗi, hãy bấm “Sao chép chi tiết” rồi gửi cho người phụ trách công nghệ thông tin.",
  another: "Đối chiếu với tệp khác",
  again: "Đối chiếu lại",
  counts: (theirs: number, ours: number, pairs: number) =>
    `Cấp trên có ${theirs} nhiệm vụ, phụ lục có ${ours} nhiệm vụ; khớp ${pairs}.`,
  otherYear: (theirs: number, ours: number) =>
    `Kế hoạch cấp trên là của năm ${theirs}, phụ lục là của năm ${ours}. Hãy kiểm tra lại tệp đã chọn.`,
  lacking: (count: number) => `Phụ lục chưa có (${count})`,
  named: (count: number) => `Có nhắc đến cấp xã, phụ lục chưa có (${count})`,
  others: (count: number) => `Kế hoạch cấp trên không giao cho cấp xã (${count})`,
  later: (count: number) => `Thời hạn cần xem lại (${count})`,
  agencies: (count: number) => `Cơ quan, lĩnh vực khác nhau (${count})`,
  rootless: (count: number) => `Chỉ có trong phụ lục (${count})`,
  pairs: (count: number) => `Đã khớp (${count})`,
  none: "Không có nhiệm vụ nào.",
  theirSide: (number: string) => `Cấp trên, STT ${number}`,
  ourSide: (number: string) => `Phụ lục, STT ${number}`,
  leadIs: (agency: string) => `Chủ trì: ${agency}`,
  supportIs: (agencies: string) => `Phối hợp: ${agencies}`,
  deadlineIs: (phrase: string) => `Thời hạn: ${phrase}`,
  nothingSaid: "(không ghi)",
  duties: {
    lead: "Cấp xã chủ trì",
    support: "Cấp xã phối hợp",
    named: "Có nhắc đến cấp xã",
    none: "Không giao cấp xã",
  },
  sureness: { sure: "Khớp", likely: "Cần xác nhận", chosen: "Tự ghép" },
  deadlines: {
    kept: "Thời hạn trong phụ lục phù hợp với cấp trên.",
    later: (days: string) => `Thời hạn trong phụ lục muộn hơn ${days} ngày.`,
    dayless: "Cấp trên giao hạn cụ thể, phụ lục không có ngày hoàn thành.",
    rarer: "Cấp trên yêu cầu định kỳ; phụ lục ghi thưa hơn hoặc không ghi định kỳ.",
    free: "Cấp trên không giao hạn cụ thể.",
    unknown: {
      ours: "Chưa đọc được thời hạn trong phụ lục; đề nghị tự đối chiếu.",
      theirs: "Chưa đọc được thời hạn của cấp trên; đề nghị tự đối chiếu.",
      both: "Chưa đọc được thời hạn của cả hai bên; đề nghị tự đối chiếu.",
    },
  },
  remarks: {
    noOwnLead: "Cấp trên giao cấp xã chủ trì; phụ lục chưa giao một cơ quan cụ thể của địa phương.",
    otherLead:
      "Phụ lục ghi một cơ quan cấp trên chủ trì, nhưng kế hoạch cấp trên giao cơ quan khác.",
    notAssigned: "Kế hoạch cấp trên không giao nhiệm vụ này cho cấp xã.",
    otherOffice:
      "Cơ quan chủ trì trong phụ lục phụ trách lĩnh vực khác với cơ quan chủ trì của cấp trên.",
    area: "Hai kế hoạch xếp nhiệm vụ này vào hai lĩnh vực khác nhau.",
  },
  nearest: (number: string) => `Gần giống nhất: STT ${number}`,
  nextOfOurs: (number: string) => `Có thể là STT ${number} của phụ lục`,
  nextOfTheirs: (number: string) => `Có thể là STT ${number} của cấp trên`,
  pairNow: "Ghép",
  pairNowOf: (ours: string, theirs: string) =>
    `Ghép STT ${ours} của phụ lục với STT ${theirs} của cấp trên`,
  pairWith: "Ghép với nhiệm vụ khác…",
  pairWithOf: (theirs: string) => `Ghép STT ${theirs} của cấp trên với nhiệm vụ khác trong phụ lục`,
  choosePartner: "Nhiệm vụ trong phụ lục",
  choose: "(chọn nhiệm vụ)",
  part: "Tách",
  partOf: (ours: string, theirs: string) =>
    `Tách STT ${ours} của phụ lục khỏi STT ${theirs} của cấp trên`,
  confirm: "Xác nhận",
  confirmOf: (ours: string, theirs: string) =>
    `Xác nhận STT ${ours} của phụ lục là STT ${theirs} của cấp trên`,
  goTo: "Đến dòng",
  goToOf: (number: string) => `Đến dòng của nhiệm vụ STT ${number} trong phụ lục`,
  take: (number: string) => `Chọn đưa vào kế hoạch: STT ${number} của cấp trên`,
  takeAll: "Chọn tất cả nhiệm vụ giao cho cấp xã",
  origin: "Nguồn giao",
  originHint: "Ghi vào cột Nguồn giao của các nhiệm vụ được đưa vào.",
  originNeeded: "Hãy ghi văn bản giao nhiệm vụ.",
  add: (count: number) => `Đưa vào kế hoạch (${count})`,
  adding: "Đang đưa vào kế hoạch…",
  notAdded: "Chưa đưa vào được",
  added: (numbers: string, count: number) =>
    `Đã đưa ${count} nhiệm vụ vào phụ lục (STT ${numbers}). Hãy xem lại cơ quan chủ trì, rồi lập lại bản in khi cần.`,
  undo: "Hoàn tác",
  undoing: "Đang hoàn tác…",
  undone: (kept: number) =>
    kept === 0
      ? "Đã hoàn tác: các nhiệm vụ vừa đưa vào không còn trong phụ lục."
      : `Đã hoàn tác, trừ ${kept} ô hoặc nhiệm vụ được giữ nguyên vì đã có người sửa tiếp.`,
  notUndone: "Chưa hoàn tác được",
  notKept: "Lựa chọn ghép đôi chưa được ghi nhớ vào sổ tính",
  nothingAdded: "Các nhiệm vụ này đã có trong phụ lục, không có gì để thêm.",
  numberThere: (number: string) =>
    number === "" ? "Theo kế hoạch cấp trên" : `STT ${number} trong phụ lục của cấp trên`,
};

/** What comparing the appendix with the superior's plan says. */
export const compareMessages: Messages<typeof vi> = {
  vi,
  en: {
    title: "Compare with the superior's plan",
    intro:
      "Choose a file or paste the task list of the province's or city's plan. It is only read and compared; the workbook stays as it is until you press “Add to the plan”.",
    fileHint:
      "Choose a .docx, .xlsx, .csv or .tsv file, or drag it into this section. It is read on this computer only.",
    pastedName: "Pasted list",
    reading: "Reading and comparing…",
    notRead: "The plans could not be compared",
    unexpected:
      "The workbook is as it was before. Try again; if it fails again, press “Copy details” and send them to your IT support.",
    another: "Compare with another file",
    again: "Compare again",
    counts: (theirs, ours, pairs) =>
      `The superior has ${theirs} tasks, the appendix ${ours}; ${pairs} match.`,
    otherYear: (theirs, ours) =>
      `The superior's plan is of ${theirs}, the appendix of ${ours}. Check the file you chose.`,
    lacking: (count) => `Missing in the appendix (${count})`,
    named: (count) => `Communes only named, missing in the appendix (${count})`,
    others: (count) => `Not given to communes (${count})`,
    later: (count) => `Deadlines to look at (${count})`,
    agencies: (count) => `Agencies or areas differ (${count})`,
    rootless: (count) => `Only in the appendix (${count})`,
    pairs: (count) => `Matched (${count})`,
    none: "No tasks.",
    theirSide: (number) => `Superior, no. ${number}`,
    ourSide: (number) => `Appendix, no. ${number}`,
    leadIs: (agency) => `Lead: ${agency}`,
    supportIs: (agencies) => `Support: ${agencies}`,
    deadlineIs: (phrase) => `Deadline: ${phrase}`,
    nothingSaid: "(not said)",
    duties: {
      lead: "Communes lead",
      support: "Communes support",
      named: "Communes are named",
      none: "Not for communes",
    },
    sureness: { sure: "Match", likely: "To be confirmed", chosen: "Paired by you" },
    deadlines: {
      kept: "The deadline in the appendix keeps the superior's.",
      later: (days) => `The deadline in the appendix is ${days} days later.`,
      dayless: "The superior sets a day, the appendix has none.",
      rarer: "The superior wants it regularly; the appendix says so less often or not at all.",
      free: "The superior sets no day.",
      unknown: {
        ours: "The deadline in the appendix could not be read; please compare it yourself.",
        theirs: "The superior's deadline could not be read; please compare it yourself.",
        both: "Neither deadline could be read; please compare them yourself.",
      },
    },
    remarks: {
      noOwnLead: "Communes are to lead; the appendix names no single agency of its own.",
      otherLead:
        "The appendix names a superior's agency as lead, but the superior's plan names another.",
      notAssigned: "The superior's plan does not give this task to communes.",
      otherOffice: "The lead in the appendix answers to another field than the superior's lead.",
      area: "The two plans put this task under different areas.",
    },
    nearest: (number) => `Nearest: no. ${number}`,
    nextOfOurs: (number) => `Perhaps no. ${number} of the appendix`,
    nextOfTheirs: (number) => `Perhaps the superior's no. ${number}`,
    pairNow: "Pair",
    pairNowOf: (ours, theirs) =>
      `Pair no. ${ours} of the appendix with the superior's no. ${theirs}`,
    pairWith: "Pair with another task…",
    pairWithOf: (theirs) => `Pair the superior's no. ${theirs} with another task of the appendix`,
    choosePartner: "Task in the appendix",
    choose: "(choose a task)",
    part: "Separate",
    partOf: (ours, theirs) =>
      `Separate no. ${ours} of the appendix from the superior's no. ${theirs}`,
    confirm: "Confirm",
    confirmOf: (ours, theirs) =>
      `Confirm that no. ${ours} of the appendix is the superior's no. ${theirs}`,
    goTo: "Go to row",
    goToOf: (number) => `Go to the row of task no. ${number} in the appendix`,
    take: (number) => `Add to the plan: the superior's no. ${number}`,
    takeAll: "Choose all tasks given to communes",
    origin: "Source",
    originHint: "Goes into the column “Nguồn giao” of the tasks that are added.",
    originNeeded: "Name the document that gives the tasks.",
    add: (count) => `Add to the plan (${count})`,
    adding: "Adding to the plan…",
    notAdded: "The tasks were not added",
    added: (numbers, count) =>
      `Tasks added: ${count} (no. ${numbers}). Check their lead agencies, and update the print when needed.`,
    undo: "Undo",
    undoing: "Undoing…",
    undone: (kept) =>
      kept === 0
        ? "Undone: the tasks that were added are no longer in the appendix."
        : `Undone, but for what somebody has worked on since (cells or tasks: ${kept}).`,
    notUndone: "Not undone",
    notKept: "The workbook does not remember the pairing yet",
    nothingAdded: "These tasks are in the appendix already; nothing was added.",
    numberThere: (number) =>
      number === "" ? "By the superior's plan" : `No. ${number} in the superior's annex`,
  },
};

/** What is to be said of the deadlines of a pair. */
export function wordDeadlineVerdict(verdict: DeadlineVerdict, language: Language): string {
  const words = compareMessages[language].deadlines;
  switch (verdict.kind) {
    case "later":
      return words.later(String(verdict.days));
    case "unknown":
      return words.unknown[verdict.whose];
    default:
      return words[verdict.kind];
  }
}

/** What is to be said of the agencies and areas of a pair, a sentence each. */
export function wordRemarks(
  remarks: readonly AgencyRemark[],
  areaDiffers: boolean,
  language: Language
): readonly string[] {
  const words = compareMessages[language].remarks;
  return [...remarks.map((remark) => words[remark]), ...(areaDiffers ? [words.area] : [])];
}
