import type { YearRefusal } from "../../plan/changes/yearOrder";
import { toVietnamese } from "../../plan/day";
import type { Language, Messages } from "../wording";

const vi = {
  gone: "Nhiệm vụ này không còn trong bảng theo dõi; hãy chọn lại.",
  textMissing: "Hãy nhập nội dung công việc.",
  thereAlready: (number: string) =>
    `Nhiệm vụ ${number} đã có đúng nội dung này nên không bổ sung; nếu là việc khác, hãy ghi rõ hơn.`,
  leadMissing: "Hãy chọn cơ quan chủ trì.",
  areaMissing: "Hãy chọn lĩnh vực.",
  areaUnlisted: (name: string) =>
    `Lĩnh vực “${name}” không có trong danh mục; hãy chọn lĩnh vực khác.`,
  unlisted: (name: string) =>
    name === ""
      ? "Hãy chọn cơ quan, đơn vị."
      : `“${name}” không có trong danh mục cơ quan, đơn vị; hãy thêm ở màn hình Thiết lập rồi làm lại.`,
  isGroup: (name: string) =>
    `“${name}” là một nhóm cơ quan nên không thể chủ trì; hãy chọn một cơ quan chịu trách nhiệm.`,
  isFormer: (name: string) =>
    `“${name}” là đơn vị cũ, không còn sau khi sắp xếp lại; hãy chọn đơn vị hiện nay.`,
  extendOver: "Nhiệm vụ đã hoàn thành, đã dừng hoặc không phát sinh nên không gia hạn.",
  noDue:
    "Nhiệm vụ định kỳ hoặc thường xuyên không có hạn cuối nên không gia hạn; nếu được giao hạn, hãy ghi vào cột Hạn hoàn thành trước.",
  notLater: (day: string) =>
    `Hạn mới phải sau hạn đang áp dụng (${day}). Nếu văn bản rút ngắn thời hạn, hãy ghi vào cột Hạn điều chỉnh và Văn bản cho gia hạn của bảng theo dõi.`,
  done: "Nhiệm vụ đã hoàn thành nên không dừng.",
  stopped: (document: string) => `Nhiệm vụ đã dừng theo ${document}.`,
  reasonMissing: "Hãy nhập lý do dừng.",
  moveOver: "Nhiệm vụ đã hoàn thành hoặc đã dừng trước ngày chuyển nên giữ nguyên cơ quan chủ trì.",
  sameAgency: "Cơ quan này đang chủ trì nhiệm vụ; hãy chọn cơ quan khác.",
  nameMissing: "Hãy nhập tên đơn vị sau khi sắp xếp.",
  sameName: "Tên mới trùng với tên hiện nay.",
  nameTaken: (name: string) =>
    `Danh mục đã có “${name}”; hãy nhập tên khác, hoặc chọn “Sáp nhập, hợp nhất đơn vị” và ghi đúng tên đó.`,
  nameApart: (name: string) => `Tên “${name}” có dấu “;” hoặc xuống dòng; hãy bỏ đi.`,
  spellingTaken: (name: string, of: string) =>
    `“${name}” đang là cách viết của “${of}”; hãy nhập tên khác.`,
  groupAmongAgencies: (name: string) =>
    `“${name}” là một nhóm cơ quan nên không sắp xếp chung với từng cơ quan, đơn vị.`,
  namedTwice: (name: string) => `Tên “${name}” được nhập hai lần; hãy nhập tên khác.`,
  tooFew:
    "Sáp nhập, hợp nhất hoặc chia tách cần ít nhất hai đơn vị; nếu chỉ đổi tên, hãy chọn “Đổi tên đơn vị”.",
  unassigned: (numbers: string) => `Hãy chọn đơn vị cho nhiệm vụ: ${numbers}.`,
};

/** Why a change during the year is not made. */
const yearRefusals: Messages<typeof vi> = {
  vi,
  en: {
    gone: "This task is no longer in the tracking table; choose again.",
    textMissing: "Enter what is to be done.",
    thereAlready: (number) =>
      `Task ${number} says exactly this already, so it was not added; if it is something else, say it more clearly.`,
    leadMissing: "Choose the lead agency.",
    areaMissing: "Choose the area.",
    areaUnlisted: (name) => `The area “${name}” is not listed; choose another.`,
    unlisted: (name) =>
      name === ""
        ? "Choose the agency."
        : `“${name}” is not in the list of agencies; add it in Settings and try again.`,
    isGroup: (name) =>
      `“${name}” is a group of agencies and cannot lead; choose one that answers for the task.`,
    isFormer: (name) =>
      `“${name}” is a former agency that a reorganisation dissolved; choose a present one.`,
    extendOver: "The task is done, stopped or does not arise, so it is not extended.",
    noDue:
      "A recurring or ongoing task has no last day to extend; where it was given one, enter it as its deadline first.",
    notLater: (day) =>
      `The new deadline must be later than the one in force (${day}). Where the document shortens it, use the columns Hạn điều chỉnh and Văn bản cho gia hạn of the tracking table.`,
    done: "The task is done, so it is not stopped.",
    stopped: (document) => `The task was stopped by ${document}.`,
    reasonMissing: "Enter the reason for stopping.",
    moveOver: "The task was done or stopped before that day, so it keeps its lead agency.",
    sameAgency: "This agency leads the task already; choose another.",
    nameMissing: "Enter the name after the reorganisation.",
    sameName: "The new name is the present one.",
    nameTaken: (name) =>
      `The list has “${name}” already; enter another name, or choose “Merge agencies” with exactly that name.`,
    nameApart: (name) => `“${name}” holds “;” or a line break; please leave it out.`,
    spellingTaken: (name, of) => `“${name}” is a spelling of “${of}” already; enter another name.`,
    groupAmongAgencies: (name) =>
      `“${name}” is a group of agencies and cannot be reorganised together with single ones.`,
    namedTwice: (name) => `“${name}” was entered twice; enter another name.`,
    tooFew:
      "A merger or a split needs two agencies or more; for a new name choose “Rename an agency”.",
    unassigned: (numbers) => `Choose an agency for the tasks: ${numbers}.`,
  },
};

/** Says why an order is not carried out, and what to do. */
export function wordYearRefusal({ of, why }: YearRefusal, language: Language): string {
  const words = yearRefusals[language];
  switch (why.kind) {
    case "over":
      return of === "move" ? words.moveOver : words.extendOver;
    case "thereAlready":
      return words.thereAlready(why.number);
    case "notLater":
      return words.notLater(toVietnamese(why.due));
    case "stopped":
      return words.stopped(why.document);
    case "unassigned":
      return words.unassigned(why.numbers.join(", "));
    case "unlisted":
      return words.unlisted(why.name);
    case "isGroup":
      return of === "reorganise" ? words.groupAmongAgencies(why.name) : words.isGroup(why.name);
    case "spellingTaken":
      return words.spellingTaken(why.name, why.of);
    case "areaUnlisted":
    case "isFormer":
    case "nameTaken":
    case "nameApart":
    case "namedTwice":
      return words[why.kind](why.name);
    default:
      return words[why.kind];
  }
}
