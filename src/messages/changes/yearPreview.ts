import type { ReorganisationWork } from "../../plan/changes/reorganiseAgencies";
import type { YearWork } from "../../plan/changes/yearWork";
import { toVietnamese } from "../../plan/day";
import type { Deadline } from "../../plan/deadline/deadline";
import type { FieldValue } from "../../plan/taskField";
import { describeDeadline } from "../deadlines";
import { fieldNames } from "../columns";
import type { Language, Messages } from "../wording";

const vi = {
  title: "Sẽ ghi",
  blank: "(trống)",
  added: (text: string, lead: string, area: string) =>
    `Thêm nhiệm vụ “${text}”${area === "" ? "" : ` vào lĩnh vực ${area}`}, do ${lead} chủ trì.`,
  value: (field: string, value: string) => `${field}: ${value}`,
  change: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  kept: (count: number, name: string) =>
    count === 0
      ? `Không còn nhiệm vụ chưa kết thúc nào do ${name} chủ trì.`
      : `${count} nhiệm vụ chưa kết thúc vẫn do ${name} chủ trì.`,
  moved: (count: number, name: string) =>
    count === 0
      ? `Không có nhiệm vụ chưa kết thúc nào chuyển sang ${name}.`
      : `${count} nhiệm vụ chưa kết thúc chuyển sang ${name}.`,
  supported: (count: number) => `${count} nhiệm vụ chỉ đổi tên đơn vị ở cột Cơ quan phối hợp.`,
  stayed: (count: number) => `${count} nhiệm vụ đã kết thúc giữ tên cũ.`,
  noTask: "Không có nhiệm vụ nào phải đổi.",
  numbers: (numbers: string) => `STT các nhiệm vụ thay đổi: ${numbers}.`,
  agencyAdded: (name: string) => `Danh mục thêm “${name}”.`,
  agencyRenamed: (before: string, after: string) =>
    `Danh mục đổi “${before}” thành “${after}”; tên cũ được giữ làm cách viết khác.`,
  agencyFormer: (name: string) =>
    `Danh mục giữ “${name}” là đơn vị cũ: nhiệm vụ đã kết thúc vẫn ghi tên này, việc mới không chọn được nữa.`,
  agencyRemoved: (name: string) =>
    `Danh mục bỏ “${name}” vì không còn nhiệm vụ nào ghi tên này; tên cũ được giữ làm cách viết khác.`,
  printed:
    "Kế hoạch đã ban hành: cơ quan chủ trì, phối hợp trong bảng theo dõi đổi theo văn bản; bản in phụ lục vẫn giữ nguyên như khi ban hành.",
};

const yearPreview: Messages<typeof vi> = {
  vi,
  en: {
    title: "Will be written",
    blank: "(empty)",
    added: (text, lead, area) =>
      `A new task “${text}”${area === "" ? "" : ` in ${area}`}, led by ${lead}.`,
    value: (field, value) => `${field}: ${value}`,
    change: (field, before, after) => `${field}: ${before} → ${after}`,
    kept: (count, name) => `Tasks that are not over and stay with ${name}: ${count}.`,
    moved: (count, name) => `Tasks that are not over and go to ${name}: ${count}.`,
    supported: (count) => `Tasks in which only the supporting agencies change: ${count}.`,
    stayed: (count) => `Tasks that are over and keep the former name: ${count}.`,
    noTask: "No task has to change.",
    numbers: (numbers) => `Numbers of the tasks that change: ${numbers}.`,
    agencyAdded: (name) => `The list gets “${name}”.`,
    agencyRenamed: (before, after) =>
      `The list has “${after}” in the place of “${before}”, which stays as another spelling.`,
    agencyFormer: (name) =>
      `The list keeps “${name}” as a former agency: tasks that are over name it, and it is not offered for new work.`,
    agencyRemoved: (name) =>
      `The list loses “${name}”, which no task names any more; it stays as another spelling.`,
    printed:
      "The plan is issued: lead and supporting agencies change in the tracking table; the printed appendix stays as it was issued.",
  },
};

/**
 * What a change would write, a sentence a line; the heading of the lines is `previewTitle`.
 * @param reading how the deadline phrase of an added task is read; null where there is none
 */
export function previewLines(
  work: YearWork | ReorganisationWork,
  reading: Deadline | null,
  language: Language
): string[] {
  return "moved" in work ? reorganisationLines(work, language) : taskLines(work, reading, language);
}

/** Heads what would be written. */
export function previewTitle(language: Language): string {
  return yearPreview[language].title;
}

/** What is said where a change of agencies meets an issued plan. */
export function printedHint(language: Language): string {
  return yearPreview[language].printed;
}

function taskLines(
  { newTasks, edits }: YearWork,
  reading: Deadline | null,
  language: Language
): string[] {
  const words = yearPreview[language];
  const names = fieldNames[language];
  const shown = (value: FieldValue): string => shownValue(value) || words.blank;
  const readAs = reading === null ? "" : ` (${describeDeadline(reading, language)})`;
  return [
    ...newTasks.flatMap(({ area, cells }) => [
      words.added(shownValue(cells.text ?? null), shownValue(cells.lead ?? null), area),
      ...(["supporting", "deadlineText", "deliverable", "origin"] as const).flatMap((field) => {
        const value = shownValue(cells[field] ?? null);
        const line = field === "deadlineText" ? `${value}${readAs}` : value;
        return value === "" ? [] : [words.value(names[field], line)];
      }),
    ]),
    ...edits
      .flat()
      .map(({ field, from, to }) => words.change(names[field], shown(from), shown(to))),
  ];
}

function reorganisationLines(work: ReorganisationWork, language: Language): string[] {
  const words = yearPreview[language];
  const { moved, kept, supported, stayed, log, agencies = [] } = work;
  const ofTasks = log.filter(({ taskId }) => taskId !== "");
  const numbers = [...new Map(ofTasks.map(({ taskId, number }) => [taskId, number])).values()];
  return [
    ...[...kept].map(([name, count]) => words.kept(count, name)),
    ...[...moved].map(([name, count]) => words.moved(count, name)),
    ...(supported > 0 ? [words.supported(supported)] : []),
    ...(numbers.length > 0 ? [words.numbers(numbers.join(", "))] : [words.noTask]),
    ...(stayed > 0 ? [words.stayed(stayed)] : []),
    ...agencies.flatMap((change) => {
      switch (change.kind) {
        case "added":
          return [words.agencyAdded(change.entry.name)];
        case "removed":
          return [words.agencyRemoved(change.name)];
        case "changed":
          if (change.to.kind === "former") {
            return [words.agencyFormer(change.name)];
          }
          return change.to.name === undefined || change.to.name === change.name
            ? []
            : [words.agencyRenamed(change.name, change.to.name)];
      }
    }),
  ];
}

function shownValue(value: FieldValue): string {
  const text =
    value !== null && typeof value === "object" ? toVietnamese(value.day) : String(value ?? "");
  return text.trim().replaceAll("\n", "; ");
}
