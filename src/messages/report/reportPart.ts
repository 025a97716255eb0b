import type { ReportRole } from "../../tables/sheetRoles";
import type { Messages } from "../wording";

const vi = {
  reading: "Đang lập số liệu báo cáo…",
  notRead: "Chưa đọc được số liệu báo cáo",
  noPeriod:
    "Bảng Kỳ báo cáo (trang tính Thiết lập) chưa có kỳ nào đủ “Từ ngày” và “Đến ngày”. Hãy thêm kỳ báo cáo dưới đây.",
  next: "Báo cáo sắp tới",
  noneNext: "Không còn báo cáo nào phải gửi.",
  noDays: "Chưa có hạn gửi báo cáo nào; nhập ở mục “Ngày của kỳ báo cáo”.",
  nextLine: {
    head: (days: number) => (days < 0 ? "Báo cáo đã quá hạn gửi" : "Báo cáo tới"),
    units: (name: string, day: string) => `${name}, các đơn vị gửi chậm nhất ngày ${day}`,
    commune: (name: string, day: string) => `${name}, xã gửi Sở Nội vụ chậm nhất ngày ${day}`,
    left: (days: number) => {
      if (days === 0) {
        return "là hôm nay";
      }
      return `tính đến hôm nay ${days > 0 ? "còn" : "đã quá"} ${Math.abs(days)} ngày`;
    },
  },
  noCommuneDay: "Chưa có hạn xã gửi Sở Nội vụ; nhập ở mục “Ngày của kỳ báo cáo”.",
  period: "Kỳ báo cáo",
  option: (name: string, from: string, to: string) => `${name} (${from} – ${to})`,
  closedName: (name: string) => `${name}, đã chốt`,
  days: "Ngày của kỳ báo cáo",
  addPeriod: "Thêm kỳ báo cáo khác",
  fields: {
    name: "Tên kỳ",
    from: "Từ ngày",
    to: "Đến ngày",
    unitsDue: "Hạn đơn vị gửi",
    communeDue: "Hạn xã gửi Sở Nội vụ",
  },
  dayHint: "Ví dụ 14/3/2026.",
  dueHint: "Ví dụ 14/3/2026; để trống nếu chưa có.",
  theirs: (day: string) =>
    day === ""
      ? "Có người vừa xóa ngày này ở bảng Kỳ báo cáo; lưu thì ghi lại."
      : `Có người vừa ghi ${day} vào bảng Kỳ báo cáo; lưu thì thay bằng nội dung đã gõ.`,
  problems: {
    nameMissing: "Hãy đặt tên cho kỳ.",
    notADay: "Hãy nhập ngày có thật, dạng 14/3/2026.",
    dayMissing: "Hãy nhập ngày.",
    order: "“Đến ngày” phải từ “Từ ngày” trở đi.",
  },
  saveDays: "Lưu ngày",
  savePeriod: "Thêm kỳ",
  saving: "Đang ghi…",
  saved: (name: string) => `Đã ghi kỳ ${name} vào bảng Kỳ báo cáo.`,
  asOf: (day: string) => `Số liệu tính đến ngày ${day}`,
  asOfDiffers: (asOf: string, to: string) =>
    `Kỳ báo cáo kết thúc ngày ${to}; số liệu tính đến ngày ${asOf}.`,
  later: (numbers: string) =>
    `Hoàn thành sau ngày này nên chưa tính là hoàn thành: STT ${numbers}.`,
  changedLater: {
    stopped: (numbers: string) =>
      `Dừng thực hiện sau ngày này nhưng đã tính là dừng thực hiện: STT ${numbers}.`,
    extended: (numbers: string) =>
      `Được gia hạn sau ngày này nhưng đã tính theo hạn điều chỉnh: STT ${numbers}.`,
    added: (numbers: string) =>
      `Được bổ sung sau ngày này nhưng đã tính vào tổng số: STT ${numbers}.`,
  },
  figures: "Số liệu của kỳ",
  done: (ratio: string, percent: string) => `Hoàn thành ${ratio} nhiệm vụ (${percent}%)`,
  noRate: "Không có nhiệm vụ phải thực hiện",
  classes: (onTime: number, late: number, inTime: number, overdue: number) =>
    `Hoàn thành đúng hạn ${onTime}, quá hạn ${late}; chưa hoàn thành: trong hạn ${inTime}, quá hạn ${overdue}`,
  others: (finished: number, added: number, notUpdated: number) =>
    `Hoàn thành trong kỳ ${finished}; bổ sung trong năm ${added}; chưa cập nhật ${notUpdated}`,
  closedOn: (day: string) => `Đã chốt ngày ${day}`,
  reported: "Số liệu đã báo cáo",
  reportedOf: (name: string, until: string) => `${name}${until}`,
  until: (day: string) => ` (đến ${day})`,
  reportedOverdue: (count: number) => `quá hạn ${count}`,
  text: "Đoạn văn báo cáo",
  textHint: "Sửa được tại đây; phần tự sửa mất khi đóng sổ tính hoặc tải lại ngăn.",
  gaps: (count: number) =>
    `Còn ${count} chỗ “……” chưa có nguyên nhân. Nên ghi vào cột “Nguyên nhân chậm, khó khăn” của bảng theo dõi để lần sau có sẵn.`,
  copy: "Sao chép đoạn văn",
  copied: "Đã sao chép.",
  notCopied: "Excel không cho sao chép tự động. Đoạn văn đã được chọn: hãy nhấn Ctrl+C.",
  composeAnew: "Soạn lại theo số liệu",
  keepOwn: "Giữ đoạn đã sửa",
  takeBack: "Lấy lại đoạn đã sửa",
  outdated:
    "Số liệu đã thay đổi sau khi anh/chị sửa đoạn văn. Đoạn đã sửa được giữ nguyên: bấm “Soạn lại theo số liệu” để thay bằng đoạn mới, hoặc “Giữ đoạn đã sửa” nếu vẫn dùng.",
  sheets: "Các trang tính báo cáo",
  drawnOther: (drawn: string, name: string) =>
    `Các trang tính báo cáo đang là kỳ ${drawn}; bấm “Cập nhật báo cáo” để chuyển sang kỳ ${name}.`,
  update: "Cập nhật báo cáo",
  open: "Mở trang tính báo cáo",
  openSheet: {
    summary: "Tổng hợp",
    overdue: "Quá hạn",
    dueNext: "Sắp đến hạn",
    finished: "Hoàn thành trong kỳ",
    evidence: "Kiểm chứng",
    dashboard: "Bảng điều hành",
  } satisfies Readonly<Record<ReportRole, string>>,
  openHint: "Trang tính chưa có thì bấm “Cập nhật báo cáo” trước.",
  close: "Chốt số liệu kỳ…",
  closeGroup: "Chốt số liệu kỳ",
  closeAsk: (name: string, day: string) =>
    `Số liệu kỳ ${name} tính đến ngày ${day} được ghi vào bảng Kỳ báo cáo và một trang tính riêng. Sau khi chốt, số liệu của kỳ không đổi theo bảng theo dõi nữa.`,
  closeNow: "Chốt số liệu",
  closeNot: "Để sau",
  closing: "Đang chốt số liệu…",
  closed: (name: string, sheet: string) =>
    `Đã chốt số liệu kỳ ${name}; số liệu ở trang tính “${sheet}”.`,
  openClosed: "Mở trang đã chốt",
  isClosed: (name: string) =>
    `Kỳ ${name} đã có số liệu báo cáo; số liệu đã báo cáo không thay đổi nữa.`,
  notWritten: "Chưa thực hiện được",
};

/** What the part “Báo cáo kỳ” says. */
export const reportPartMessages: Messages<typeof vi> = {
  vi,
  en: {
    reading: "Counting for the report…",
    notRead: "The figures of the report could not be read",
    noPeriod:
      "The table Kỳ báo cáo (sheet Thiết lập) has no period with both “Từ ngày” and “Đến ngày”. Add one below.",
    next: "Next report",
    noneNext: "No report has to be sent any more.",
    noDays: "No day of sending is known yet; enter them under “Days of the period”.",
    nextLine: {
      head: (days) => (days < 0 ? "Late report" : "Next report"),
      units: (name, day) => `${name}, from the units by ${day}`,
      commune: (name, day) => `${name}, from the commune to the province by ${day}`,
      left: (days) => {
        if (days === 0) {
          return "which is today";
        }
        return days > 0 ? `days left from today: ${days}` : `days late today: ${-days}`;
      },
    },
    noCommuneDay:
      "The commune's day for the province is not known; enter it under “Days of the period”.",
    period: "Report period",
    option: (name, from, to) => `${name} (${from} – ${to})`,
    closedName: (name) => `${name}, closed`,
    days: "Days of the period",
    addPeriod: "Add another period",
    fields: {
      name: "Name",
      from: "First day",
      to: "Last day",
      unitsDue: "Units send by",
      communeDue: "Commune sends by",
    },
    dayHint: "As 14/3/2026.",
    dueHint: "As 14/3/2026; leave empty if not known.",
    theirs: (day) =>
      day === ""
        ? "Somebody has just cleared this in the table Kỳ báo cáo; saving writes it again."
        : `Somebody has just entered ${day} in the table Kỳ báo cáo; saving puts yours in its place.`,
    problems: {
      nameMissing: "Give the period a name.",
      notADay: "Enter a day that exists, as 14/3/2026.",
      dayMissing: "Enter a day.",
      order: "The last day must not be before the first.",
    },
    saveDays: "Save the days",
    savePeriod: "Add the period",
    saving: "Writing…",
    saved: (name) => `The period ${name} is in the table Kỳ báo cáo.`,
    asOf: (day) => `Figures as of ${day}`,
    asOfDiffers: (asOf, to) => `The period ends on ${to}; figures as of ${asOf}.`,
    later: (numbers) => `Finished after this day, counted as open: No. ${numbers}.`,
    changedLater: {
      stopped: (numbers) => `Stopped after this day, counted as stopped: No. ${numbers}.`,
      extended: (numbers) =>
        `Extended after this day, counted by the new deadline: No. ${numbers}.`,
      added: (numbers) => `Added after this day, counted in the total: No. ${numbers}.`,
    },
    figures: "Figures of the period",
    done: (ratio, percent) => `${ratio} tasks done (${percent}%)`,
    noRate: "No tasks to count",
    classes: (onTime, late, inTime, overdue) =>
      `Done in time ${onTime}, late ${late}; open in time ${inTime}, overdue ${overdue}`,
    others: (finished, added, notUpdated) =>
      `Done in the period ${finished}; added during the year ${added}; without a status ${notUpdated}`,
    closedOn: (day) => `Closed on ${day}`,
    reported: "Figures reported",
    reportedOf: (name, until) => `${name}${until}`,
    until: (day) => ` (to ${day})`,
    reportedOverdue: (count) => `overdue ${count}`,
    text: "Text of the report",
    textHint:
      "It is in Vietnamese and can be edited; your own words go when the workbook is closed or the pane reloaded.",
    gaps: (count) =>
      `Reasons missing at “……”: ${count}. Enter them in the column “Nguyên nhân chậm, khó khăn” of the tracking table to have them next time.`,
    copy: "Copy the text",
    copied: "Copied.",
    notCopied: "Excel does not allow copying here. The text is selected: press Ctrl+C.",
    composeAnew: "Compose anew",
    keepOwn: "Keep my text",
    takeBack: "Take my text back",
    outdated:
      "The figures have changed since you edited the text. Your text is kept: press “Compose anew” to replace it, or “Keep my text” if it still holds.",
    sheets: "Report sheets",
    drawnOther: (drawn, name) =>
      `The report sheets are about ${drawn}; press “Update the reports” to turn them to ${name}.`,
    update: "Update the reports",
    open: "Open a report sheet",
    openSheet: {
      summary: "Summary",
      overdue: "Overdue",
      dueNext: "Due next",
      finished: "Done in the period",
      evidence: "Evidence",
      dashboard: "Dashboard",
    },
    openHint: "A sheet that is not there yet is made by “Update the reports”.",
    close: "Close the period…",
    closeGroup: "Close the period",
    closeAsk: (name, day) =>
      `The figures of ${name} as of ${day} go into the table Kỳ báo cáo and onto a sheet of their own. Once closed they do not follow the tracking table any more.`,
    closeNow: "Close",
    closeNot: "Not now",
    closing: "Closing…",
    closed: (name, sheet) => `${name} is closed; its figures are on the sheet “${sheet}”.`,
    openClosed: "Open the closed sheet",
    isClosed: (name) => `${name} was reported; figures once reported do not change.`,
    notWritten: "This could not be done",
  },
};
