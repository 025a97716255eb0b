import type { LostMemory } from "../../plan/checks/lostMemory";
import type { WorkTable } from "../../plan/checks/tableHealth";
import type { Finding } from "../../plan/finding";
import { headerOf, type TrackingColumnId } from "../../tables/trackingColumns";
import { sheetTexts } from "../sheets";
import { registerMessages } from "../slips/register";
import { targetMessages } from "../targets";
import type { Messages } from "../wording";

type Values = Finding["values"];

function headerFor(field: string | undefined): string {
  return headerOf(field as TrackingColumnId);
}

/** A column with the sheet of its table, if that is not the table of tasks. */
function columnOf(language: "vi" | "en", { list, column }: Values): string {
  const sheets: Readonly<Record<Exclude<WorkTable, "tasks">, string>> = {
    results: sheetTexts[language].results.sheet,
    slips: registerMessages[language].sheet,
    targets: targetMessages[language].sheet,
  };
  const sheet = { vi: "trang tính", en: "sheet" }[language];
  const table = list as WorkTable;
  return table === "tasks" ? `“${column}”` : `“${column}” (${sheet} ${sheets[table]})`;
}

const LOST_MEMORY: Messages<Readonly<Record<LostMemory, string>>> = {
  vi: {
    missing: "Trang tính ẩn của Phụ lục không còn",
    damaged: "Trang tính ẩn của Phụ lục bị hỏng",
    newer: "Trang tính ẩn của Phụ lục do phiên bản mới hơn ghi",
  },
  en: {
    missing: "The hidden sheet of Phụ lục is gone",
    damaged: "The hidden sheet of Phụ lục is damaged",
    newer: "The hidden sheet of Phụ lục was written by a newer version",
  },
};

const vi = {
  "text-missing": () =>
    "Dòng này chưa ghi nội dung công việc nên không được tính là nhiệm vụ; hãy ghi nội dung hoặc xóa dòng.",
  "lead-unlisted": ({ lead }: Values) =>
    `“${lead}” chưa có trong danh mục đơn vị; hãy chọn tên trong danh sách hoặc bổ sung đơn vị ở trang tính Thiết lập.`,
  "lead-former": ({ lead }: Values) =>
    `“${lead}” là đơn vị cũ, không còn sau khi sắp xếp lại, mà nhiệm vụ chưa kết thúc; hãy chọn đơn vị hiện nay chủ trì.`,
  "lead-spelling": ({ lead, name }: Values) =>
    `“${lead}” là cách viết khác của “${name}” nên bộ lọc tính thành hai cơ quan; hãy ghi theo tên trong danh mục.`,
  "area-unlisted": ({ area }: Values) =>
    `Lĩnh vực “${area}” không có trong danh sách lĩnh vực nên bảng tổng hợp không tính được; hãy chọn lại lĩnh vực.`,
  "word-unlisted": ({ written, word }: Values) =>
    `“${written}” không phải từ trong danh sách nên công thức và bảng tổng hợp không tính được; hãy chọn ${word === "" ? "lại trong danh sách" : `“${word}”`}.`,
  "date-unread": ({ written }: Values) =>
    `“${written}” không phải là ngày mà Excel hiểu được nên không được tính; hãy nhập lại theo dạng ngày/tháng/năm.`,
  "deadline-unfilled": ({ phrase }: Values) =>
    `“${phrase}” đã rõ nhưng Loại thời hạn và các ngày còn để trống nên nhiệm vụ không được nhắc hạn; hãy điền theo nội dung này.`,
  "phrase-and-date-disagree": ({ field, phrase, read, written }: Values) =>
    `“${phrase}” được đọc là ${named("vi", field, read)} nhưng bảng ghi ${named("vi", field, written)}; hãy kiểm tra và sửa một trong hai.`,
  "rhythm-missing": () =>
    "Nhiệm vụ Định kỳ chưa có Nhịp nên không biết kỳ nào còn thiếu; hãy chọn Nhịp.",
  "period-foreign": ({ periods, listed, rhythm }: Values) =>
    listed
      ? `Sổ kết quả viết kỳ khác danh sách kỳ (“${periods}”) nên không được tính; hãy ghi “${listed}”.`
      : `Sổ kết quả ghi kỳ ${periods}, không thuộc nhịp ${rhythm} nên không được tính; hãy sửa lại kỳ hoặc nhịp.`,
  overdue: ({ due, days, reported }: Values) =>
    `Đã quá hạn ${days} ngày (hạn ${due})${reported === "" ? " và chưa có báo cáo tình hình" : ""}; hãy cập nhật kết quả, hoặc ghi nguyên nhân và văn bản cho gia hạn.`,
  "period-missed": ({ periods }: Values) =>
    `Chưa có kết quả của kỳ đã qua: ${periods}; hãy cập nhật vào Sổ kết quả.`,
  "done-without-date": () =>
    "Đã hoàn thành nhưng chưa ghi ngày nên không biết đúng hạn hay quá hạn; hãy nhập Ngày hoàn thành.",
  "done-in-future": ({ doneOn }: Values) =>
    `Ngày hoàn thành ${doneOn} chưa đến; hãy kiểm tra lại ngày.`,
  "done-date-without-status": ({ doneOn, status }: Values) =>
    `Có Ngày hoàn thành ${doneOn} nhưng Trạng thái ${status === "" ? "còn để trống" : `là “${status}”`}; hãy chọn Đã hoàn thành hoặc xóa ngày.`,
  "done-without-evidence": () =>
    "Đã hoàn thành nhưng chưa có tài liệu kiểm chứng; hãy ghi số, ký hiệu văn bản vào Sổ kết quả hoặc Kết quả thực hiện.",
  "done-periods-missing": ({ periods }: Values) =>
    `Nhiệm vụ định kỳ ghi Đã hoàn thành nhưng chưa có kết quả kỳ: ${periods}; hãy bổ sung kết quả hoặc chọn lại Trạng thái.`,
  "reason-missing": ({ status }: Values) =>
    `Trạng thái “${status}” chưa kèm lý do; hãy ghi lý do ở cột Nguyên nhân chậm, khó khăn.`,
  "stopped-without-document": () =>
    "Dừng thực hiện nhưng chưa ghi văn bản cho phép nên vẫn tính vào tổng số; hãy ghi số, ký hiệu vào cột Văn bản cho gia hạn.",
  "extension-without-document": ({ day }: Values) =>
    `Hạn điều chỉnh ${day} chưa có văn bản nên chưa được tính; hãy ghi Văn bản cho gia hạn.`,
  "memory-lost": ({ cause }: Values) =>
    `${LOST_MEMORY.vi[cause as LostMemory]} nên các lựa chọn khi đọc danh sách, phát hiện đã chấp nhận và cách in không còn được ghi nhớ (các bảng không bị ảnh hưởng); hãy lập lại phụ lục từ danh sách gốc.`,
  "highlights-damaged": () =>
    "Màu tô của bảng bị mất hoặc lệch dòng sau khi dán; hãy chọn Sửa lại định dạng.",
  "validation-damaged": (values: Values) =>
    `Cột ${columnOf("vi", values)} không còn kiểm tra dữ liệu nhập; hãy chọn Sửa lại định dạng.`,
  "formula-overwritten": ({ field }: Values) =>
    `Công thức ở cột “${headerFor(field)}” đã bị ghi đè nên không tự cập nhật; hãy chọn Sửa lại định dạng.`,
  "helper-overwritten": (values: Values) =>
    `Công thức ở ${values["count"]} ô của cột ${columnOf("vi", values)} đã bị ghi đè nên số liệu có thể sai; hãy chọn Sửa lại định dạng.`,
  "dates-shown-as-numbers": (values: Values) =>
    `Ngày ở cột ${columnOf("vi", values)} đang hiện thành số; hãy chọn Sửa lại định dạng.`,
};

/** One sentence for each rule of the follow-up: what was found, why it matters, what to do. */
export const followedRules: Messages<typeof vi> = {
  vi,
  en: {
    "text-missing": () =>
      "The row does not say what is to be done and does not count as a task; enter it or delete the row.",
    "lead-unlisted": ({ lead }) =>
      `“${lead}” is not in the directory; choose a listed name or add the agency in the settings.`,
    "lead-former": ({ lead }) =>
      `“${lead}” is a former agency that a reorganisation dissolved, and the task is not over; choose a present one to lead it.`,
    "lead-spelling": ({ lead, name }) =>
      `“${lead}” is another spelling of “${name}”, so filters take it for another agency; use the listed name.`,
    "area-unlisted": ({ area }) =>
      `The area “${area}” is not in the list, so the summary cannot count it; choose the area again.`,
    "word-unlisted": ({ written, word }) =>
      `“${written}” is no word of the list, so formulas and summaries cannot count it; choose ${word === "" ? "one of the list" : `“${word}”`}.`,
    "date-unread": ({ written }) =>
      `“${written}” is no date that Excel understands and is not counted; enter it again as day/month/year.`,
    "deadline-unfilled": ({ phrase }) =>
      `“${phrase}” is clear, but kind and days are blank, so nobody is reminded; fill them in as it says.`,
    "phrase-and-date-disagree": ({ field, phrase, read, written }) =>
      `“${phrase}” is read as ${named("en", field, read)}, but the table says ${named("en", field, written)}; check and correct one of the two.`,
    "rhythm-missing": () =>
      "The recurring task has no rhythm, so missing periods cannot be told; choose Nhịp.",
    "period-foreign": ({ periods, listed, rhythm }) =>
      listed
        ? `The register spells periods otherwise than the list (“${periods}”), so they are not counted; write “${listed}”.`
        : `The register has results for ${periods}, which are no periods of the rhythm ${rhythm} and are not counted; correct the period or the rhythm.`,
    overdue: ({ due, days, reported }) =>
      `Overdue by ${days} days (due ${due})${reported === "" ? " and nobody has reported" : ""}; record the result, or the reason and the document that extends it.`,
    "period-missed": ({ periods }) =>
      `No result for periods that are over: ${periods}; record them in the register.`,
    "done-without-date": () =>
      "Done without a date, so nobody can tell whether it was in time; enter Ngày hoàn thành.",
    "done-in-future": ({ doneOn }) =>
      `The completion date ${doneOn} is yet to come; check the date.`,
    "done-date-without-status": ({ doneOn, status }) =>
      `There is a completion date ${doneOn}, but the status ${status === "" ? "is blank" : `is “${status}”`}; choose Đã hoàn thành or clear the date.`,
    "done-without-evidence": () =>
      "Done without evidence; record number and symbol of the document in the register or under Kết quả thực hiện.",
    "done-periods-missing": ({ periods }) =>
      `The recurring task is marked done, but results are missing for: ${periods}; add them or choose the status again.`,
    "reason-missing": ({ status }) =>
      `The status “${status}” comes without a reason; give it under Nguyên nhân chậm, khó khăn.`,
    "stopped-without-document": () =>
      "Stopped without the document that allows it, so it still counts in the total; record the document under Văn bản cho gia hạn.",
    "extension-without-document": ({ day }) =>
      `The extended deadline ${day} has no document and does not count; fill in Văn bản cho gia hạn.`,
    "memory-lost": ({ cause }) =>
      `${LOST_MEMORY.en[cause as LostMemory]}, so choices about the list, accepted findings and print options are no longer remembered; the tables are as they were. Build the appendix anew from the source list.`,
    "highlights-damaged": () =>
      "The table's colours are lost or shifted after pasting; choose Restore formatting.",
    "validation-damaged": (values) =>
      `The column ${columnOf("en", values)} no longer checks entries; choose Restore formatting.`,
    "formula-overwritten": ({ field }) =>
      `The formula in the column “${headerFor(field)}” was typed over and no longer follows the task; choose Restore formatting.`,
    "helper-overwritten": (values) =>
      `In the column ${columnOf("en", values)} ${values["count"]} formula cells were typed over, so that figures may be wrong; choose Restore formatting.`,
    "dates-shown-as-numbers": (values) =>
      `Dates in the column ${columnOf("en", values)} show as numbers; choose Restore formatting.`,
  },
};

function named(language: "vi" | "en", field: string | undefined, value = ""): string {
  const blank = { vi: "trống", en: "blank" }[language];
  return `${headerFor(field)} ${value === "" ? blank : value}`;
}
