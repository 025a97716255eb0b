import { toVietnamese } from "../../plan/day";
import type { Slip, SlipTask } from "../../plan/slips/slip";
import { PROGRESS_WORDS } from "../../plan/vocabulary";
import { inBrief } from "../shortened";
import { ofPeriod } from "./slipPeriod";
import { twoDigits, withSmallFirst } from "../vietnamese";
import type { AgencyKind } from "../../plan/plan";

/** A slip with what the words beside it name. */
export interface SentFile {
  readonly slip: Slip;
  readonly kind: AgencyKind;
  /** The file's name. */
  readonly name: string;
}

export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** Units read Vietnamese, whatever the language of the pane. */
const words = {
  greeting: (whom: string) => `Kính gửi ${whom}`,
  salutation: (whom: string) => `Kính gửi: ${whom}`,
  document: (year: number) => `phiếu cập nhật tình hình thực hiện nhiệm vụ năm ${year}`,
  tasks: (count: string) => `${count} nhiệm vụ`,
  whereof: (parts: string) => `, trong đó ${parts}`,
  overdue: (count: string) => `${count} nhiệm vụ quá hạn`,
  missed: (count: string) => `${count} nhiệm vụ chậm báo cáo theo kỳ`,
  unit: "đơn vị",
  group: "các cơ quan, đơn vị",
  to: (whom: string) => ` cho ${whom}`,
  chat: (whom: string, fill: string) =>
    `Đề nghị ${whom} ${fill} Không chụp ảnh, không sao chép sang tệp khác. Trân trọng cảm ơn.`,
  chatFill: (day: string, to: string) =>
    `ghi vào các ô nền vàng, lưu lại và gửi lại tệp Excel chậm nhất ngày ${day}${to}.`,
  attached: (what: string, code: string, tasks: string) =>
    `gửi kèm ${what} (mã phiếu ${code}), gồm ${tasks}`,
  subject: (year: number, agency: string, day: string) =>
    `Phiếu cập nhật nhiệm vụ năm ${year} - ${agency} - gửi lại chậm nhất ngày ${day}`,
  late: "Các nhiệm vụ cần báo cáo ngay:",
  due: (day: string) => `hạn ${day}`,
  ask: (whom: string) => `Đề nghị ${whom} thực hiện như sau:`,
  steps: (file: string, day: string, to: string) => [
    `1. Mở tệp “${file}” bằng Excel trên máy tính (nếu hiện thanh màu vàng thì bấm Enable Editing), cập nhật trạng thái, ngày hoàn thành, kết quả, khó khăn của từng nhiệm vụ vào các ô nền vàng; nhiệm vụ không thay đổi thì giữ nguyên.`,
    "2. Ghi số, ký hiệu, ngày ban hành của từng văn bản, sản phẩm ở trang tính “Kết quả, văn bản”; nhiệm vụ mới phát sinh ghi vào các dòng trống ở cuối trang tính “Phiếu cập nhật”.",
    `3. Lưu lại và gửi cả tệp Excel (không chụp ảnh, không sao chép sang tệp khác) chậm nhất ngày ${day}${to}.`,
  ],
  thanks: "Trân trọng cảm ơn./.",
} as const;

/** The message that goes with a slip over Zalo: one short paragraph. */
export function slipChatMessage({ slip, kind }: SentFile): string {
  const fill = words.chatFill(toVietnamese(slip.dueBack), recipient(slip));
  const opening = `${words.greeting(whomOf(slip, kind))}: ${attached(slip)}.`;
  return `${opening} ${words.chat(words[nounOf(kind)], fill)}`;
}

/** The e-mail that goes with a slip: what it is about, what is late, and how it is filled in. */
export function slipMail(file: SentFile): Mail {
  const { slip, kind, name } = file;
  const day = toVietnamese(slip.dueBack);
  const late = slip.tasks.filter((task) => isOverdue(task) || isMissed(task));
  const opening = attached(slip);
  const sender = slip.authority.trim();
  const first = sender === "" ? opening.replace(/^g/, "G") : `${sender} ${opening}`;
  const body = [
    `${words.salutation(whomOf(slip, kind))},`,
    "",
    `${first}.`,
    ...(late.length > 0 ? [words.late, ...late.map(lateLine)] : []),
    "",
    words.ask(words[nounOf(kind)]),
    ...words.steps(name, day, recipient(slip)),
    "",
    words.thanks,
  ];
  return { subject: words.subject(slip.planYear, slip.agency, day), body: body.join("\n") };
}

function attached(slip: Slip): string {
  const what = words.document(slip.planYear) + ofPeriod(slip.period);
  return words.attached(what, slip.code, tally(slip.tasks));
}

/** "12 nhiệm vụ, trong đó 02 nhiệm vụ quá hạn". */
function tally(tasks: readonly SlipTask[]): string {
  const counts = [
    { count: tasks.filter(isOverdue).length, word: words.overdue },
    { count: tasks.filter(isMissed).length, word: words.missed },
  ];
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ count, word }) => word(twoDigits(count)));
  const all = words.tasks(twoDigits(tasks.length));
  return parts.length === 0 ? all : all + words.whereof(parts.join(", "));
}

function lateLine(task: SlipTask): string {
  const number = task.number.trim();
  const what = `${number === "" ? "" : `STT ${number}: `}${inBrief(task.text)}`;
  const when = task.due === null ? task.progress.toLowerCase() : words.due(toVietnamese(task.due));
  return `- ${what} (${when})`;
}

function isOverdue({ progress }: SlipTask): boolean {
  return progress === PROGRESS_WORDS.overdue;
}

function isMissed({ progress }: SlipTask): boolean {
  return progress === PROGRESS_WORDS.periodMissed;
}

function recipient({ returnTo }: Slip): string {
  const whom = returnTo.trim();
  return whom === "" ? "" : words.to(whom);
}

function whomOf({ agency }: Slip, kind: SentFile["kind"]): string {
  return kind === "group" ? withSmallFirst(agency) : agency;
}

function nounOf(kind: SentFile["kind"]): "unit" | "group" {
  return kind === "group" ? "group" : "unit";
}
