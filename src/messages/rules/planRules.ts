import type { Finding } from "../../plan/finding";
import { dayOffWords } from "./dayOffWords";
import { shortened } from "../shortened";
import type { Messages } from "../wording";

type Values = Finding["values"];

const vi = {
  "lead-missing": () =>
    "Chưa ghi cơ quan chủ trì nên chưa rõ cơ quan chịu trách nhiệm chính; hãy ghi một cơ quan chủ trì.",
  "lead-is-group": ({ lead }: Values) =>
    `“${lead}” là nhóm cơ quan nên chưa rõ cơ quan chịu trách nhiệm chính; hãy chọn một cơ quan chủ trì.`,
  "lead-several": ({ lead, printed }: Values) =>
    `Cột Cơ quan chủ trì ghi nhiều cơ quan (“${printed}”) nên bảng theo dõi ghi “${lead}” chủ trì, các cơ quan còn lại phối hợp; hãy sửa nếu chưa đúng.`,
  "agency-proposed": ({ spelling, name }: Values) =>
    `“${spelling}” và “${name}” đang được tính là hai cơ quan nhưng tên gần giống nhau; hãy chọn ở màn hình Lập phụ lục hoặc ghi thêm vào cột Cách viết khác của Thiết lập nếu là cùng một cơ quan.`,
  "lead-against-duties": ({ lead, agency, area }: Values) =>
    `Mục Tổ chức thực hiện giao “${agency}” chủ trì lĩnh vực “${area}” nhưng nhiệm vụ này ghi “${lead}” chủ trì; hãy đối chiếu và thống nhất.`,
  "deliverable-missing": () =>
    "Chưa ghi sản phẩm nên không có căn cứ để xác nhận hoàn thành; hãy bổ sung sản phẩm.",
  "deliverable-cut-off": ({ text, next }: Values) =>
    `Sản phẩm “${text}” có vẻ bị cắt giữa chừng${next === "" ? "" : ` (chỗ khác viết tiếp là “${next}”)`}; hãy đối chiếu với văn bản gốc và ghi cho đủ.`,
  "deadline-missing": () =>
    "Chưa ghi thời gian thực hiện nên không theo dõi được hạn; hãy bổ sung thời gian thực hiện.",
  "deadline-unknown": ({ phrase }: Values) =>
    `Chưa đọc được hạn từ “${phrase}”; hãy chọn Loại thời hạn và nhập Hạn hoàn thành nếu có.`,
  "deadline-impossible": ({ day }: Values) =>
    `“${day}” không có trong lịch; hãy ghi lại ngày đúng.`,
  "deadline-unsure": ({ phrase, due }: Values) =>
    due === ""
      ? `“${phrase}” có thể hiểu theo nhiều cách và chưa có ngày đến hạn; hãy chọn cách đọc ở màn hình Lập phụ lục hoặc kiểm tra lại Loại thời hạn.`
      : `“${phrase}” có thể hiểu theo nhiều cách, đang được đọc là hết ngày ${due}; hãy chọn cách đọc ở màn hình Lập phụ lục hoặc kiểm tra lại Hạn hoàn thành.`,
  "deadline-outside-year": ({ phrase, day, planYear }: Values) =>
    `“${phrase}” được đọc là ngày ${day}, ngoài năm kế hoạch ${planYear}; hãy kiểm tra lại năm.`,
  "due-before-start": ({ start, due }: Values) =>
    `Hạn hoàn thành ${due} trước ngày bắt đầu ${start}; hãy kiểm tra lại hai ngày.`,
  "due-before-plan": ({ phrase, due, issuedOn }: Values) =>
    `“${phrase}” đến hạn ngày ${due}, trước ngày ban hành kế hoạch ${issuedOn}; hãy kiểm tra lại hạn hoặc ngày ban hành.`,
  "due-on-day-off": ({ day, holiday, weekday, workingDay }: Values) =>
    `Ngày ${day} là ${dayOffWords("vi", holiday, weekday)}; hãy cân nhắc hẹn ngày làm việc trước đó (${workingDay}).`,
  "rhythm-in-text": ({ words, phrase }: Values) =>
    `Nội dung ghi “${words}” nhưng thời gian ghi “${phrase}” nên không theo dõi được từng kỳ; hãy chọn Loại thời hạn Định kỳ và Nhịp.`,
  "year-mismatch": ({ year, planYear }: Values) =>
    `Nội dung ghi năm ${year} trong khi kế hoạch là năm ${planYear}; hãy kiểm tra xem có phải chép từ kế hoạch cũ không.`,
  "repeated-word": ({ words }: Values) => `“${words}” có vẻ bị gõ lặp; hãy sửa nếu là lỗi.`,
  "known-slip": ({ word, right }: Values) => `“${word}” sai chính tả; hãy sửa thành “${right}”.`,
  "target-not-task": ({ share }: Values) =>
    `Nội dung này là chỉ tiêu phải đạt${share === "" ? "" : ` (${share})`}, không phải công việc cụ thể; hãy ghi công việc cần làm hoặc theo dõi số liệu ở trang tính Chỉ tiêu.`,
  "duplicate-task": ({ other }: Values) =>
    `Nội dung và thời gian trùng với nhiệm vụ${other === "" ? " ở một dòng phía trên" : ` số ${other}`}; hãy bỏ một dòng nếu bị ghi hai lần.`,
  "near-duplicate-task": ({ other, text }: Values) =>
    `Nội dung gần trùng với nhiệm vụ${other === "" ? "" : ` số ${other}`} “${shortened(text ?? "")}”; hãy gộp lại nếu là cùng một việc.`,
  "report-missing": ({ report }: Values) =>
    `Kế hoạch đặt hạn gửi báo cáo ${report} nhưng danh mục chưa có nhiệm vụ báo cáo này; hãy bổ sung nếu bị sót.`,
  "number-missing": () =>
    "Chưa có số thứ tự nên khó dẫn chiếu nhiệm vụ trong văn bản đôn đốc; hãy đánh lại số thứ tự.",
  "number-duplicate": ({ number }: Values) =>
    `Số thứ tự ${number} đã có ở một dòng phía trên; hãy đánh lại số thứ tự.`,
  "number-gap": ({ before, number }: Values) =>
    `Số thứ tự không liên tục (từ ${before} sang ${number}) nên có thể thiếu dòng; hãy đối chiếu với văn bản gốc.`,
  "area-missing": () =>
    "Chưa ghi lĩnh vực nên bảng tổng hợp không xếp được nhiệm vụ vào lĩnh vực nào; hãy chọn lĩnh vực.",
  "area-empty": ({ area }: Values) =>
    `Lĩnh vực “${area}” không có nhiệm vụ nào; hãy bổ sung nhiệm vụ hoặc bỏ dòng tiêu đề này.`,
  "reference-incomplete": ({ reference }: Values) =>
    `Dòng “${reference}” còn để trống số hoặc ngày văn bản; hãy điền khi ban hành và kiểm tra lại tên loại văn bản.`,
  "reference-contradicts": ({ reference, stated, known }: Values) =>
    `Dòng “${reference}” ghi “${stated}” trong khi kế hoạch là “${known}”; hãy sửa cho thống nhất với văn bản ban hành.`,
};

/** One sentence for each rule of the plan: what was found, why it matters, what to do. */
export const planRules: Messages<typeof vi> = {
  vi,
  en: {
    "lead-missing": () =>
      "No lead agency is named, so nobody is clearly accountable; name one agency.",
    "lead-is-group": ({ lead }) =>
      `“${lead}” is a group of agencies that cannot be held to account; choose one lead agency.`,
    "lead-several": ({ lead, printed }) =>
      `The lead column names several agencies (“${printed}”), so the tracking table has “${lead}” as lead and the others as supporting; correct it if that is wrong.`,
    "agency-proposed": ({ spelling, name }) =>
      `“${spelling}” and “${name}” are counted as two agencies but their names are nearly the same; choose on the screen Lập phụ lục, or add it under Cách viết khác of the settings, if they are one.`,
    "lead-against-duties": ({ lead, agency, area }) =>
      `The section Tổ chức thực hiện has “${agency}” lead the area “${area}”, but “${lead}” leads this task; compare the two.`,
    "deliverable-missing": () =>
      "No deliverable is given, so completion cannot be confirmed; add the deliverable.",
    "deliverable-cut-off": ({ text, next }) =>
      `The deliverable “${text}” seems cut off${next === "" ? "" : ` (elsewhere “${next}” follows)`}; compare it with the original and complete it.`,
    "deadline-missing": () => "No time is given, so the deadline cannot be tracked; add it.",
    "deadline-unknown": ({ phrase }) =>
      `No deadline could be read from “${phrase}”; choose Loại thời hạn and enter Hạn hoàn thành if there is one.`,
    "deadline-impossible": ({ day }) => `“${day}” is in no calendar; enter the right day.`,
    "deadline-unsure": ({ phrase, due }) =>
      due === ""
        ? `“${phrase}” can be read in several ways and has no due date yet; choose a reading on the screen Lập phụ lục or check Loại thời hạn.`
        : `“${phrase}” can be read in several ways and is taken as due on ${due}; choose a reading on the screen Lập phụ lục or check Hạn hoàn thành.`,
    "deadline-outside-year": ({ phrase, day, planYear }) =>
      `“${phrase}” is read as ${day}, outside the plan year ${planYear}; check the year.`,
    "due-before-start": ({ start, due }) =>
      `The deadline ${due} is before the beginning ${start}; check the two days.`,
    "due-before-plan": ({ phrase, due, issuedOn }) =>
      `“${phrase}” was due on ${due}, before the plan was issued on ${issuedOn}; check the deadline or the day of issue.`,
    "due-on-day-off": ({ day, holiday, weekday, workingDay }) =>
      `The day ${day} is ${dayOffWords("en", holiday, weekday)}; consider the working day before it (${workingDay}).`,
    "rhythm-in-text": ({ words, phrase }) =>
      `The task says “${words}” but its time is “${phrase}”, so single periods cannot be followed; choose Định kỳ and a rhythm.`,
    "year-mismatch": ({ year, planYear }) =>
      `The task names the year ${year} in the plan of ${planYear}; check whether it was copied from an old plan.`,
    "repeated-word": ({ words }) => `“${words}” seems typed twice; correct it if it is a slip.`,
    "known-slip": ({ word, right }) => `“${word}” is misspelt; correct it to “${right}”.`,
    "target-not-task": ({ share }) =>
      `This is a target to reach${share === "" ? "" : ` (${share})`}, not a piece of work; name the work, or track its figures on the sheet Chỉ tiêu.`,
    "duplicate-task": ({ other }) =>
      `Text and time are those of ${other === "" ? "a task above" : `task ${other}`}; remove one of the rows if it was entered twice.`,
    "near-duplicate-task": ({ other, text }) =>
      `The text is nearly that of ${other === "" ? "the task" : `task ${other},`} “${shortened(text ?? "")}”; join the two if they are one piece of work.`,
    "report-missing": ({ report }) =>
      `The plan sets a day for the report ${report}, but no task of the list is about it; add it if it was left out.`,
    "number-missing": () =>
      "The task has no number, so letters cannot refer to it; renumber the rows.",
    "number-duplicate": ({ number }) =>
      `The number ${number} is already used in a row above; renumber the rows.`,
    "number-gap": ({ before, number }) =>
      `The numbers jump from ${before} to ${number}, so a row may be missing; compare with the original.`,
    "area-missing": () =>
      "No area is given, so the summary cannot count the task in one; choose the area.",
    "area-empty": ({ area }) => `The area “${area}” has no tasks; add them or remove the heading.`,
    "reference-incomplete": ({ reference }) =>
      `The line “${reference}” leaves the document's number or date blank; fill it in on issue and check that it names the right kind of document.`,
    "reference-contradicts": ({ reference, stated, known }) =>
      `The line “${reference}” says “${stated}” where the plan is “${known}”; correct it to the document that issues the plan.`,
  },
};
