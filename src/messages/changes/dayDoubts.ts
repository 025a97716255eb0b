import type { DayDoubt } from "../../plan/changes/dayDoubts";
import { toVietnamese } from "../../plan/day";
import type { Language, Messages } from "../wording";

const vi = {
  title: "Đề nghị kiểm tra lại trước khi ghi",
  fields: {
    issuedOn: "Ngày ban hành văn bản",
    due: "Hạn mới",
    deadlineText: "Hạn đọc được từ thời gian thực hiện",
    on: "Ngày áp dụng",
  },
  farOff: (field: string, day: string, planYear: number) =>
    `${field} là ${day}, cách xa năm kế hoạch ${planYear}; có thể đã gõ nhầm năm.`,
  future: (field: string, day: string) => `${field} là ${day}, sau ngày hôm nay.`,
  beforeDocument: (field: string, day: string, issuedOn: string) =>
    `${field} là ${day}, trước ngày ban hành văn bản (${issuedOn}).`,
};

const dayDoubtMessages: Messages<typeof vi> = {
  vi,
  en: {
    title: "Please check before writing",
    fields: {
      issuedOn: "The document's date",
      due: "The new deadline",
      deadlineText: "The day read out of the deadline",
      on: "The day from which it holds",
    },
    farOff: (field, day, planYear) =>
      `${field} is ${day}, far from the plan's year ${planYear}; the year may be mistyped.`,
    future: (field, day) => `${field} is ${day}, after today.`,
    beforeDocument: (field, day, issuedOn) =>
      `${field} is ${day}, before the document's own date (${issuedOn}).`,
  },
};

/** Heads the days that look like slips. */
export function dayDoubtsTitle(language: Language): string {
  return dayDoubtMessages[language].title;
}

/** Says of a day why it looks like a slip. */
export function wordDayDoubt(doubt: DayDoubt, planYear: number, language: Language): string {
  const words = dayDoubtMessages[language];
  const day = toVietnamese(doubt.day);
  switch (doubt.kind) {
    case "farOff":
      return words.farOff(words.fields[doubt.field], day, planYear);
    case "future":
      return words.future(words.fields.issuedOn, day);
    case "beforeDocument":
      return words.beforeDocument(words.fields[doubt.field], day, toVietnamese(doubt.issuedOn));
  }
}
