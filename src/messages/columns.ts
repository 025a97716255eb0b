import type { TaskField } from "../plan/taskField";
import type { RuledResultField } from "../tables/resultsColumns";
import { TRACKING_COLUMNS, type RuledField } from "../tables/trackingColumns";
import type { Messages } from "./wording";

/** What a cell says when it is selected, and on an entry that its rule does not take; without it the same again. */
export interface EntryWords {
  /** At most 255 characters, as the refusal. */
  readonly prompt: string;
  readonly refusal?: string;
}

/** What the fields of a task are called: in Vietnamese by the columns of `PhuLuc`, in English the same wherever they are named. */
export const fieldNames: Messages<Readonly<Record<TaskField, string>>> = {
  vi: Object.fromEntries(TRACKING_COLUMNS.map(({ id, header }) => [id, header])) as Record<
    TaskField,
    string
  >,
  en: {
    number: "No.",
    area: "Area",
    text: "Task",
    lead: "Lead agency",
    supporting: "Supporting agencies",
    deadlineText: "Deadline as printed",
    deliverable: "Deliverable",
    kind: "Kind of deadline",
    rhythm: "Rhythm",
    start: "Start",
    due: "Due",
    extendedDue: "Extended to",
    extensionDocument: "Document of the extension",
    status: "Status",
    doneOn: "Done on",
    progress: "Progress",
    periodResults: "Results in the period",
    outcome: "Outcome",
    delayReason: "Reason for delay",
    leader: "Responsible leader",
    follower: "Followed by",
    origin: "Origin",
    lastReminder: "Last reminder",
    reminders: "Reminders",
    note: "Note",
  },
};

/** What is said where people enter into `PhuLuc`. A workbook's language is Vietnamese; the English ones are for reading along. */
export const trackingWords: Messages<Readonly<Record<RuledField, EntryWords>>> = {
  vi: {
    area: {
      prompt: "Chọn lĩnh vực trong danh sách.",
      refusal:
        "Lĩnh vực này chưa có trong bảng LinhVuc ở trang tính Thiết lập. Hãy chọn trong danh sách hoặc bổ sung vào bảng đó; nếu vẫn nhập, nhiệm vụ được tính vào dòng Ngoài danh mục.",
    },
    lead: {
      prompt:
        "Chọn một cơ quan chịu trách nhiệm chính. Các cơ quan cùng thực hiện ghi ở cột Cơ quan phối hợp.",
      refusal:
        "Tên này chưa có trong bảng DonVi ở trang tính Thiết lập. Hãy chọn trong danh sách hoặc bổ sung vào bảng đó; nếu vẫn nhập, tên này được coi là ngoài danh mục.",
    },
    kind: { prompt: "Được đọc từ cột Thời gian thực hiện/hoàn thành; hãy chọn lại nếu chưa đúng." },
    rhythm: { prompt: "Chỉ dùng cho nhiệm vụ Định kỳ." },
    start: { prompt: "Ngày bắt đầu, dạng ngày/tháng/năm." },
    due: {
      prompt:
        "Ngày cuối cùng còn đúng hạn, dạng ngày/tháng/năm. Nhiệm vụ không có hạn thì để trống.",
    },
    extendedDue: {
      prompt: "Hạn mới đã được chấp thuận. Chỉ áp dụng khi cột Văn bản cho gia hạn đã ghi văn bản.",
    },
    status: {
      prompt:
        "Để trống khi chưa có báo cáo. Không phát sinh, Dừng thực hiện: ghi lý do ở cột Ghi chú; văn bản cho dừng ghi ở cột Văn bản cho gia hạn.",
    },
    doneOn: { prompt: "Ngày hoàn thành sản phẩm, dạng ngày/tháng/năm." },
    lastReminder: { prompt: "Ngày đôn đốc gần nhất, dạng ngày/tháng/năm." },
    reminders: { prompt: "Số lần đã đôn đốc.", refusal: "Hãy nhập số nguyên từ 0 đến 999." },
  },
  en: {
    area: {
      prompt: "Choose an area from the list.",
      refusal:
        "This area is not in the table LinhVuc of the settings. Choose from the list or add it there; if you keep it, the task counts under Ngoài danh mục.",
    },
    lead: {
      prompt:
        "Choose the one accountable agency. Agencies that help go into the supporting column.",
      refusal:
        "This name is not in the table DonVi of the settings. Choose from the list or add it there; if you keep it, it counts as not listed.",
    },
    kind: { prompt: "Read from the deadline phrase; choose again if it is wrong." },
    rhythm: { prompt: "For recurring tasks only." },
    start: { prompt: "First day, as day/month/year." },
    due: {
      prompt:
        "Last day that is still on time, as day/month/year. Leave empty for tasks without a deadline.",
    },
    extendedDue: {
      prompt:
        "The approved new deadline. It counts only with its document in the column Văn bản cho gia hạn.",
    },
    status: {
      prompt:
        "Leave empty until somebody reports. Not arising and stopped need a reason in the notes; the document for a stop goes into the column Văn bản cho gia hạn.",
    },
    doneOn: { prompt: "Day the deliverable was finished, as day/month/year." },
    lastReminder: { prompt: "Day of the latest reminder, as day/month/year." },
    reminders: {
      prompt: "How many reminders were sent.",
      refusal: "Enter a whole number from 0 to 999.",
    },
  },
};

/** What is said where people enter into `KetQua`. */
export const resultWords: Messages<Readonly<Record<RuledResultField, EntryWords>>> = {
  vi: {
    period: {
      prompt: "Chọn kỳ của kết quả, ví dụ Tháng 3, Quý I. Để trống nếu nhiệm vụ không theo kỳ.",
      refusal:
        "Kỳ này không có trong danh sách. Hãy chọn trong danh sách; nếu vẫn nhập, kết quả không được tính theo kỳ ở cột Kết quả trong kỳ.",
    },
    issuedOn: { prompt: "Ngày ban hành văn bản hoặc ngày có kết quả, dạng ngày/tháng/năm." },
    agency: { ...trackingWords.vi.lead, prompt: "Cơ quan, đơn vị thực hiện." },
  },
  en: {
    period: {
      prompt: "Choose the period, such as Tháng 3, Quý I. Leave empty where the task has none.",
      refusal:
        "This period is not in the list. Choose from the list; if you keep it, the result is not counted by period.",
    },
    issuedOn: { prompt: "Day of the document or of the result, as day/month/year." },
    agency: { ...trackingWords.en.lead, prompt: "The agency that did it." },
  },
};
