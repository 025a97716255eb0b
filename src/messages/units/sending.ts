import type { Messages } from "../wording";

const vi = {
  part: "Gửi phiếu cập nhật",
  reading: "Đang đọc bảng theo dõi…",
  notRead: "Chưa đọc được bảng theo dõi",
  hint: "Mỗi đơn vị nhận một tệp Excel nhỏ gồm các nhiệm vụ mình chủ trì, điền được mà không cần phần bổ trợ.",
  none: "Chưa có nhiệm vụ nào cần gửi phiếu: hãy chọn cơ quan chủ trì trong bảng theo dõi, hoặc gửi cả nhiệm vụ đã xong.",
  period: "Kỳ cập nhật",
  periodHint: "In trên phiếu; có thể để trống.",
  dueBack: "Hạn gửi lại",
  dueBackHint: "Ngày, tháng, năm, ví dụ 12/6/2026.",
  dueBackWrong: "Hãy nhập một ngày từ hôm nay trở đi, ví dụ 12/6/2026.",
  returnTo: "Nơi nhận lại phiếu",
  returnToHint:
    "In trên phiếu: phòng, người nhận, số điện thoại hoặc Zalo. Nên ghi để đơn vị biết gửi cho ai.",
  withClosed: "Gửi cả nhiệm vụ đã hoàn thành, đã dừng",
  agencies: "Đơn vị nhận phiếu",
  agency: (name: string, tasks: number, late: number) => counted(name, tasks, late),
  group: (name: string, tasks: number, late: number) =>
    `Nhóm cơ quan: ${counted(name, tasks, late)}`,
  withoutLead: (tasks: number) =>
    `${tasks} nhiệm vụ chưa có cơ quan chủ trì nên không nằm trong phiếu nào.`,
  all: "Chọn tất cả",
  nobody: "Bỏ chọn tất cả",
  noneChosen: "Hãy chọn ít nhất một đơn vị.",
  make: (agencies: number) => `Tạo phiếu (${agencies} đơn vị)`,
  making: "Đang tạo phiếu…",
  notMade: "Chưa tạo được phiếu",
  made: (slips: number) =>
    slips === 1
      ? "Đã tạo phiếu, tải về thư mục Tải xuống và ghi vào trang tính “Theo dõi phiếu”. Hãy gửi phiếu kèm tin nhắn dưới đây."
      : `Đã tạo ${slips} phiếu, tải về thư mục Tải xuống trong một tệp nén và ghi vào trang tính “Theo dõi phiếu”. Hãy giải nén rồi gửi từng phiếu kèm tin nhắn dưới đây.`,
  refused: (name: string) => `Excel không cho tải tệp “${name}”. Hãy bấm lại nút lưu.`,
  saveAll: (slips: number) => `Lưu tệp nén (${slips} phiếu)`,
  slipsMade: "Phiếu vừa tạo",
  slip: (agency: string, code: string) => `${agency}, phiếu ${code}`,
  save: "Lưu phiếu",
  zalo: "Sao chép tin Zalo",
  email: "Sao chép thư",
  of: (action: string, agency: string) => `${action}: ${agency}`,
  openSheet: "Xem trang tính “Theo dõi phiếu”",
  undo: "Hoàn tác ghi nhận",
  undoHint: "Nếu tạo nhầm: hoàn tác trước khi gửi phiếu đi, rồi xóa tệp đã tải về.",
  undoing: "Đang hoàn tác…",
  undone:
    "Đã hoàn tác: các phiếu vừa tạo không còn trong trang tính “Theo dõi phiếu”. Hãy xóa tệp đã tải về.",
  undoneKept: (codes: readonly string[]) =>
    `Đã hoàn tác, trừ ${codes.join(", ")}: phiếu đã nhận lại, đã đôn đốc hoặc đã có ghi chú nên được giữ.`,
  notUndone: "Chưa hoàn tác được",
};

/** What the part "Gửi phiếu" says; what goes to the agencies themselves is worded in `messages/slips`. */
export const sendingMessages: Messages<typeof vi> = {
  vi,
  en: {
    part: "Send slips",
    reading: "Reading the tracking table…",
    notRead: "The tracking table could not be read",
    hint: "Each agency gets a small Excel file with the tasks that it leads; it is filled in without the add-in.",
    none: "There is no task to send: choose lead agencies in the tracking table, or send finished tasks too.",
    period: "Period",
    periodHint: "Printed on the slip; may be empty.",
    dueBack: "Due back",
    dueBackHint: "Day, month, year, such as 12/6/2026.",
    dueBackWrong: "Enter today or a later day, such as 12/6/2026.",
    returnTo: "Goes back to",
    returnToHint:
      "Printed on the slip: office, person, telephone or Zalo; units then know where to send it.",
    withClosed: "Send finished and stopped tasks too",
    agencies: "Agencies that get a slip",
    agency: (name, tasks, late) => countedInEnglish(name, tasks, late),
    group: (name, tasks, late) => `A group: ${countedInEnglish(name, tasks, late)}`,
    withoutLead: (tasks) => `Tasks without a lead agency, on no slip: ${tasks}.`,
    all: "Choose all",
    nobody: "Choose none",
    noneChosen: "Choose at least one agency.",
    make: (agencies) => `Make slips (agencies: ${agencies})`,
    making: "Making the slips…",
    notMade: "The slips were not made",
    made: (slips) =>
      slips === 1
        ? "The slip was made, downloaded and recorded on the sheet “Theo dõi phiếu”. Send it with the message below."
        : `${slips} slips were made, downloaded in one zip and recorded on the sheet “Theo dõi phiếu”. Unpack it and send each with its message below.`,
    refused: (name) => `Excel did not let “${name}” be downloaded. Press the save button again.`,
    saveAll: (slips) => `Save the zip (slips: ${slips})`,
    slipsMade: "Slips just made",
    slip: (agency, code) => `${agency}, slip ${code}`,
    save: "Save the slip",
    zalo: "Copy for Zalo",
    email: "Copy as e-mail",
    of: (action, agency) => `${action}: ${agency}`,
    openSheet: "Show the sheet “Theo dõi phiếu”",
    undo: "Take back the record",
    undoHint: "Made by mistake? Take it back before any slip is sent, and delete the file.",
    undoing: "Taking it back…",
    undone:
      "Taken back: these slips are no longer on the sheet “Theo dõi phiếu”. Delete the downloaded file.",
    undoneKept: (codes) =>
      `Taken back except ${codes.join(", ")}: the slip came back, was reminded of or has a note.`,
    notUndone: "This could not be taken back",
  },
};

function counted(name: string, tasks: number, late: number): string {
  return late === 0 ? `${name} (${tasks} nhiệm vụ)` : `${name} (${tasks} nhiệm vụ, ${late} chậm)`;
}

function countedInEnglish(name: string, tasks: number, late: number): string {
  return late === 0 ? `${name} (tasks: ${tasks})` : `${name} (tasks: ${tasks}, late: ${late})`;
}
