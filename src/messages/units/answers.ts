import { periodInWords } from "../slips/slipPeriod";
import type { Messages } from "../wording";

const vi = {
  part: "Tình hình trả lời",
  reading: "Đang đọc trang tính “Theo dõi phiếu”…",
  notRead: "Chưa đọc được trang tính “Theo dõi phiếu”",
  none: "Chưa gửi phiếu nào. Hãy tạo phiếu ở phần “Gửi phiếu”.",
  summary: (answered: number, all: number) => `${answered}/${all} đơn vị đã gửi lại phiếu`,
  states: {
    answered: "Đã nhận",
    inPart: "Mới nhận một phần",
    overdue: "Quá hạn gửi",
    awaited: "Chờ nhận",
  },
  counts: (sent: number, returned: number, late: number) =>
    late === 0
      ? `Đã gửi ${sent} phiếu, nhận lại ${returned}`
      : `Đã gửi ${sent} phiếu, nhận lại ${returned} (muộn ${late})`,
  owed: (code: string, period: string) =>
    period === "" ? `Chưa gửi lại ${code}` : `Chưa gửi lại ${code} (kỳ ${periodInWords(period)})`,
  sentTo: (name: string) => ` (gửi cho ${name})`,
  ofGroup: (files: number, members: number) =>
    `Phiếu của nhóm: đã nhận ${files} tệp, nhóm có ${members} đơn vị`,
  dueBack: (day: string, nearness: string) => `hạn ${day}, ${nearness}`,
  reminded: (count: number, day: string) => `Đã đôn đốc ${count} lần, gần nhất ${day}`,
  list: "Trả lời theo đơn vị",
  answerBy: "Đề nghị gửi lại trước",
  hint: "Sao chép xong, ngày và số lần đôn đốc được ghi vào trang tính “Theo dõi phiếu”; mỗi phiếu chỉ tính một lần trong ngày.",
  remind: "Sao chép đôn đốc",
  remindOf: (agency: string) => `Sao chép đôn đốc: ${agency}`,
  remindAll: (count: number) => `Sao chép đôn đốc chung (${count} đơn vị)`,
  sendAgain: "Tạo phiếu mới",
  sendAgainOf: (agency: string) => `Tạo phiếu mới: ${agency}`,
  recording: "Đang ghi nhận…",
  undoing: "Đang hoàn tác…",
  recorded: (slips: number) => `Đã sao chép và ghi nhận đôn đốc ${slips} phiếu.`,
  already: "Đã sao chép. Phiếu đã được ghi nhận đôn đốc trong ngày nên không tính thêm lần.",
  undone: "Đã hoàn tác ghi nhận đôn đốc.",
  undo: "Hoàn tác ghi nhận",
  notRecorded: "Đã sao chép nhưng chưa ghi nhận được",
  notUndone: "Chưa hoàn tác được",
  openSheet: "Xem trang tính “Theo dõi phiếu”",
};

/** What the part "Trả lời" says; the reminders themselves are worded in `messages/reminders`. */
export const answersMessages: Messages<typeof vi> = {
  vi,
  en: {
    part: "Answers",
    reading: "Reading the sheet “Theo dõi phiếu”…",
    notRead: "The sheet “Theo dõi phiếu” could not be read",
    none: "No slip was sent yet. Make slips in the part “Send”.",
    summary: (answered, all) => `Agencies that answered: ${answered} of ${all}`,
    states: {
      answered: "Received",
      inPart: "Received in part",
      overdue: "Overdue",
      awaited: "Awaited",
    },
    counts: (sent, returned, late) =>
      late === 0
        ? `Slips sent: ${sent}, received: ${returned}`
        : `Slips sent: ${sent}, received: ${returned} (late: ${late})`,
    owed: (code, period) => (period === "" ? `Not back: ${code}` : `Not back: ${code} (${period})`),
    sentTo: (name) => ` (sent to ${name})`,
    ofGroup: (files, members) => `A group's slip: files received ${files}, members ${members}`,
    dueBack: (day, nearness) => `due ${day}, ${nearness}`,
    reminded: (count, day) => `Reminders: ${count}, the last on ${day}`,
    list: "Answers by agency",
    answerBy: "Wanted back before",
    hint: "After copying, day and number of reminders go into the sheet “Theo dõi phiếu”; a slip counts once a day.",
    remind: "Copy the reminder",
    remindOf: (agency) => `Copy the reminder: ${agency}`,
    remindAll: (count) => `Copy the reminder to all (${count})`,
    sendAgain: "Make a new slip",
    sendAgainOf: (agency) => `Make a new slip: ${agency}`,
    recording: "Recording…",
    undoing: "Undoing…",
    recorded: (slips) => `Copied and recorded (slips: ${slips}).`,
    already: "Copied. It was recorded today already and does not count again.",
    undone: "The record of the reminder was undone.",
    undo: "Undo the record",
    notRecorded: "Copied, but not recorded",
    notUndone: "Not undone",
    openSheet: "Show the sheet “Theo dõi phiếu”",
  },
};
