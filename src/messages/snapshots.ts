import { toVietnamese } from "../plan/day";
import type { Moment } from "../plan/moment";
import type { KeptTableName, SnapshotReason } from "../sheets/snapshot/snapshot";
import type { Language, Messages } from "./wording";

const vi = {
  list: "Các bản lưu",
  hint: "Trước mỗi lần thay đổi nhiều dòng, phần bổ trợ tự lưu lại nội dung các bảng và thiết lập trong sổ tính này (10 bản gần nhất). Chọn một bản để xem sẽ thay đổi gì rồi khôi phục.",
  none: "Chưa có bản lưu nào. Bản lưu đầu tiên được tạo khi có thay đổi từ hai dòng trở lên.",
  reading: "Đang đọc…",
  notRead: "Chưa đọc được các bản lưu",
  notRestored: "Chưa khôi phục được",
  unexpected:
    "Sổ tính vẫn như trước khi bấm. Hãy thử lại; nếu vẫn lỗi, hãy bấm “Sao chép chi tiết” rồi gửi cho người phụ trách công nghệ thông tin.",
  open: "Xem thay đổi",
  openOf: (what: string) => `Xem thay đổi nếu khôi phục bản lưu ${what}`,
  close: "Đóng",
  same: "Nội dung hiện tại giống hệt bản lưu này, không có gì để khôi phục.",
  restore: "Khôi phục bản này",
  confirm:
    "Các thay đổi nêu trên sẽ được ghi vào sổ tính. Nội dung hiện tại được lưu lại trước nên vẫn có thể quay về.",
  restoreNow: "Khôi phục",
  restoreNot: "Không khôi phục",
  restoring: "Đang khôi phục…",
  restored: "Đã khôi phục",
  redraw:
    "Bản in và các trang tổng hợp chưa đổi theo: khi cần, vào thẻ Báo cáo, bấm “Cập nhật báo cáo” (phần Báo cáo kỳ) và “Lập lại bản in” (phần In, xuất tệp).",
  changedTitle: "Chưa khôi phục",
  changed:
    "Sổ tính vừa được sửa nên các thay đổi đã khác. Hãy xem lại danh sách dưới đây rồi bấm khôi phục.",
  gone: "Bản lưu này không còn trong sổ tính.",
  blank: "(trống)",
  cell: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
  numbered: (number: string, text: string) => `STT ${number}: ${text}`,
  settings: (count: string) => `Thiết lập thay đổi (${count})`,
  changedRows: (table: string, count: string) => `${table}: dòng thay đổi (${count})`,
  returning: (table: string, count: string) => `${table}: dòng được đưa trở lại (${count})`,
  leaving: (table: string, count: string) => `${table}: dòng sẽ bị xóa (${count})`,
  tables: {
    PhuLuc: "Nhiệm vụ",
    KetQua: "Sổ kết quả",
    DonVi: "Đơn vị",
    LinhVuc: "Lĩnh vực",
  } satisfies Record<KeptTableName, string>,
  reasons: {
    build: "Trước khi lập lại phụ lục",
    redraw: "Trước khi cập nhật tổng hợp, bản in",
    settings: "Trước khi đổi thiết lập",
    fixAll: "Trước khi sửa tất cả mục chắc chắn",
    reminders: "Trước khi ghi đôn đốc",
    renumber: "Trước khi đánh lại số thứ tự",
    formats: "Trước khi sửa lại định dạng",
    catchUp: "Trước khi cập nhật các ô liên quan",
    edit: "Trước khi sửa nhiệm vụ",
    closePeriod: "Trước khi chốt số liệu kỳ báo cáo",
    sendSlips: "Trước khi ghi các phiếu đã gửi",
    receiveSlips: "Trước khi ghi các phiếu nhận về",
    yearChange: "Trước khi ghi thay đổi trong năm",
    restore: "Trước khi khôi phục",
  } satisfies Record<SnapshotReason, string>,
  about: (reason: string, when: string, tasks: string) => `${reason} · ${when} · ${tasks} nhiệm vụ`,
  counts: (changed: string, back: string, away: string) =>
    `${changed} dòng trở lại nội dung cũ, ${back} dòng được đưa trở lại, ${away} dòng đã xóa.`,
};

/** What is said of snapshots. */
export const snapshotsMessages: Messages<typeof vi> = {
  vi,
  en: {
    list: "Saved copies",
    hint: "Before many rows change, the add-in keeps what the tables and settings of this workbook hold (the last 10 copies). Choose one to see what would change, then bring it back.",
    none: "There is no copy yet. The first one is made when two or more rows change.",
    reading: "Reading…",
    notRead: "The copies could not be read",
    notRestored: "Nothing was brought back",
    unexpected:
      "The workbook is as it was. Try again; if it fails again, press “Copy details” and send them to your IT staff.",
    open: "See changes",
    openOf: (what) => `See what bringing back this copy would change: ${what}`,
    close: "Close",
    same: "The workbook holds just what this copy holds; there is nothing to bring back.",
    restore: "Bring this copy back",
    confirm:
      "The changes above are written into the workbook. What it holds now is kept first, so you can return to it.",
    restoreNow: "Bring back",
    restoreNot: "Leave as it is",
    restoring: "Bringing back…",
    restored: "Brought back",
    redraw:
      "The printed appendix and the report sheets have not followed: when you need them, go to Reports and press “Update the reports” (part Report) and “Update the print” (part Print and files).",
    changedTitle: "Nothing was brought back",
    changed:
      "The workbook was just changed, so the changes are others now. Look at the list below, then bring the copy back.",
    gone: "This copy is no longer in the workbook.",
    blank: "(blank)",
    cell: (label, before, after) => `${label}: ${before} → ${after}`,
    numbered: (number, text) => `No. ${number}: ${text}`,
    settings: (count) => `Settings that change (${count})`,
    changedRows: (table, count) => `${table}: rows that change (${count})`,
    returning: (table, count) => `${table}: rows that come back (${count})`,
    leaving: (table, count) => `${table}: rows that go away (${count})`,
    tables: { PhuLuc: "Tasks", KetQua: "Results", DonVi: "Agencies", LinhVuc: "Areas" },
    reasons: {
      build: "Before the appendix was built again",
      redraw: "Before summary and print were updated",
      settings: "Before the settings changed",
      fixAll: "Before everything certain was fixed",
      reminders: "Before reminders were recorded",
      renumber: "Before tasks were renumbered",
      formats: "Before formats were repaired",
      catchUp: "Before dependent cells followed",
      edit: "Before tasks were edited",
      closePeriod: "Before a report period was closed",
      sendSlips: "Before slips that go out were recorded",
      receiveSlips: "Before returned slips were written",
      yearChange: "Before a change during the year",
      restore: "Before a copy was brought back",
    },
    about: (reason, when, tasks) => `${reason} · ${when} · ${tasks} tasks`,
    counts: (changed, back, away) =>
      `${changed} rows are as they were, ${back} rows came back, ${away} rows went away.`,
  },
};

interface NamedSnapshot {
  readonly reason: SnapshotReason;
  readonly at: Moment;
  readonly tasks: number;
}

/** "Trước khi lập lại phụ lục · 24/11/2026 15:02 · 39 nhiệm vụ". */
export function wordSnapshot({ reason, at, tasks }: NamedSnapshot, language: Language): string {
  const words = snapshotsMessages[language];
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  const time = `${twoDigits(Math.floor(at.minutes / 60))}:${twoDigits(at.minutes % 60)}`;
  return words.about(
    words.reasons[reason],
    `${toVietnamese(at.day)} ${time}`,
    wordCount(tasks, language)
  );
}

/** A count as the language writes numbers. */
export function wordCount(count: number, language: Language): string {
  return count.toLocaleString(language === "vi" ? "vi-VN" : "en-GB");
}
