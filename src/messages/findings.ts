import type { RuleId } from "../plan/checks/rule";
import type { Finding } from "../plan/finding";
import { wordDocumentFinding } from "./documentFindings";
import { wordMergeFinding } from "./mergeFindings";
import { wordReadingFinding } from "./readingFindings";
import type { Language, Messages } from "./wording";

type Values = Finding["values"];

const vi = {
  "lead-missing": () =>
    "Chưa ghi cơ quan chủ trì nên chưa rõ cơ quan chịu trách nhiệm chính; hãy ghi một cơ quan chủ trì.",
  "lead-is-group": ({ lead }: Values) =>
    `“${lead}” là nhóm cơ quan nên chưa rõ cơ quan chịu trách nhiệm chính; hãy chọn một cơ quan chủ trì.`,
  "lead-several": ({ lead, printed }: Values) =>
    `Cột Cơ quan chủ trì ghi nhiều cơ quan (“${printed}”) nên bảng theo dõi ghi “${lead}” chủ trì, các cơ quan còn lại phối hợp; hãy sửa nếu chưa đúng.`,
  "agency-proposed": ({ spelling, name }: Values) =>
    `“${spelling}” và “${name}” đang được tính là hai cơ quan nhưng tên gần giống nhau; hãy chọn ở phần xem trước nếu là cùng một cơ quan.`,
  "deliverable-missing": () =>
    "Chưa ghi sản phẩm nên không có căn cứ để xác nhận hoàn thành; hãy bổ sung sản phẩm.",
  "deliverable-cut-off": ({ text, next }: Values) =>
    `Sản phẩm “${text}” có vẻ bị cắt giữa chừng${next === "" ? "" : ` (chỗ khác viết tiếp là “${next}”)`}; hãy đối chiếu với văn bản gốc và ghi cho đủ.`,
  "deadline-missing": () =>
    "Chưa ghi thời gian thực hiện nên không theo dõi được hạn; hãy bổ sung thời gian thực hiện.",
  "deadline-unknown": ({ phrase }: Values) =>
    `Chưa đọc được hạn từ “${phrase}”; hãy chọn Loại thời hạn và nhập Hạn hoàn thành nếu có.`,
  "deadline-unsure": ({ phrase, due }: Values) =>
    due === ""
      ? `“${phrase}” có thể hiểu theo nhiều cách và chưa có ngày đến hạn; hãy chọn cách đọc ở phần xem trước hoặc kiểm tra lại Loại thời hạn.`
      : `“${phrase}” có thể hiểu theo nhiều cách, đang được đọc là hết ngày ${due}; hãy chọn cách đọc ở phần xem trước hoặc kiểm tra lại Hạn hoàn thành.`,
  "deadline-outside-year": ({ phrase, day, planYear }: Values) =>
    `“${phrase}” được đọc là ngày ${day}, ngoài năm kế hoạch ${planYear}; hãy kiểm tra lại năm.`,
  "year-mismatch": ({ year, planYear }: Values) =>
    `Nội dung ghi năm ${year} trong khi kế hoạch là năm ${planYear}; hãy kiểm tra xem có phải chép từ kế hoạch cũ không.`,
  "repeated-word": ({ words }: Values) => `“${words}” có vẻ bị gõ lặp; hãy sửa nếu là lỗi.`,
  "target-not-task": ({ share }: Values) =>
    `Nội dung này là chỉ tiêu phải đạt${share === "" ? "" : ` (${share})`}, không phải công việc cụ thể; hãy ghi công việc cần làm hoặc theo dõi bằng số liệu thực hiện.`,
  "number-duplicate": ({ number }: Values) =>
    `Số thứ tự ${number} đã có ở một dòng phía trên; hãy đánh lại số thứ tự.`,
  "number-gap": ({ before, number }: Values) =>
    `Số thứ tự không liên tục (từ ${before} sang ${number}) nên có thể thiếu dòng; hãy đối chiếu với văn bản gốc.`,
  "area-empty": ({ area }: Values) =>
    `Lĩnh vực “${area}” không có nhiệm vụ nào; hãy bổ sung nhiệm vụ hoặc bỏ dòng tiêu đề này.`,
  "reference-incomplete": ({ reference }: Values) =>
    `Dòng “${reference}” còn để trống số hoặc ngày văn bản; hãy điền khi ban hành và kiểm tra lại tên loại văn bản.`,
} satisfies Record<RuleId, (values: Values) => string>;

const messages: Messages<typeof vi> = {
  vi,
  en: {
    "lead-missing": () =>
      "No lead agency is named, so nobody is clearly accountable; name one agency.",
    "lead-is-group": ({ lead }) =>
      `“${lead}” is a group of agencies that cannot be held to account; choose one lead agency.`,
    "lead-several": ({ lead, printed }) =>
      `The lead column names several agencies (“${printed}”), so the tracking table has “${lead}” as lead and the others as supporting; correct it if that is wrong.`,
    "agency-proposed": ({ spelling, name }) =>
      `“${spelling}” and “${name}” are counted as two agencies but their names are nearly the same; choose in the preview if they are one.`,
    "deliverable-missing": () =>
      "No deliverable is given, so completion cannot be confirmed; add the deliverable.",
    "deliverable-cut-off": ({ text, next }) =>
      `The deliverable “${text}” seems cut off${next === "" ? "" : ` (elsewhere “${next}” follows)`}; compare it with the original and complete it.`,
    "deadline-missing": () => "No time is given, so the deadline cannot be tracked; add it.",
    "deadline-unknown": ({ phrase }) =>
      `No deadline could be read from “${phrase}”; choose Loại thời hạn and enter Hạn hoàn thành if there is one.`,
    "deadline-unsure": ({ phrase, due }) =>
      due === ""
        ? `“${phrase}” can be read in several ways and has no due date yet; choose a reading in the preview or check Loại thời hạn.`
        : `“${phrase}” can be read in several ways and is taken as due on ${due}; choose a reading in the preview or check Hạn hoàn thành.`,
    "deadline-outside-year": ({ phrase, day, planYear }) =>
      `“${phrase}” is read as ${day}, outside the plan year ${planYear}; check the year.`,
    "year-mismatch": ({ year, planYear }) =>
      `The task names the year ${year} in the plan of ${planYear}; check whether it was copied from an old plan.`,
    "repeated-word": ({ words }) => `“${words}” seems typed twice; correct it if it is a slip.`,
    "target-not-task": ({ share }) =>
      `This is a target to reach${share === "" ? "" : ` (${share})`}, not a piece of work; name the work, or track it by its figures.`,
    "number-duplicate": ({ number }) =>
      `The number ${number} is already used in a row above; renumber the rows.`,
    "number-gap": ({ before, number }) =>
      `The numbers jump from ${before} to ${number}, so a row may be missing; compare with the original.`,
    "area-empty": ({ area }) => `The area “${area}” has no tasks; add them or remove the heading.`,
    "reference-incomplete": ({ reference }) =>
      `The line “${reference}” leaves the document's number or date blank; fill it in on issue and check that it names the right kind of document.`,
  },
};

/** The sentence for a finding: what was found, why it matters, what to do. It names neither the task nor its rows. */
export function wordFinding(finding: Finding, language: Language): string {
  const elsewhere =
    wordMergeFinding(finding, language) ??
    wordReadingFinding(finding, language) ??
    wordDocumentFinding(finding, language);
  if (elsewhere !== null) {
    return elsewhere;
  }
  const words: Readonly<Record<string, ((values: Values) => string) | undefined>> =
    messages[language];
  const sentence = words[finding.rule];
  if (!sentence) {
    throw new RangeError(`No words for the finding ${finding.rule}.`);
  }
  return sentence(finding.values);
}
