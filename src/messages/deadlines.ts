import type { Deadline } from "../plan/deadline/deadline";
import { dateParts, toVietnamese } from "../plan/day";
import type { Language, Messages } from "./wording";

const vi = {
  date: (due: string) => `đọc là hết ngày ${due}`,
  period: (start: string, due: string) => `đọc là từ ngày ${start} đến hết ngày ${due}`,
  year: (year: number, due: string) => `cả năm ${year}, hết ngày ${due}`,
  recurring: (rhythm: string) => `định kỳ ${rhythm}, không có hạn chung`,
  rhythms: {
    monthly: "hằng tháng",
    quarterly: "hằng quý",
    halfYearly: "6 tháng một lần",
    yearly: "hằng năm",
  },
  otherRhythm: "chưa rõ nhịp",
  ongoing: "thường xuyên, không có hạn",
  open: "theo yêu cầu, chưa có hạn",
  openUntil: (due: string) => `theo yêu cầu, chậm nhất hết ngày ${due}`,
  unknown: "chưa đọc được hạn",
  unsure: (reading: string) => `${reading} (đề nghị kiểm tra lại)`,
};

/** How a deadline was read, in words. */
const deadlineMessages: Messages<typeof vi> = {
  vi,
  en: {
    date: (due) => `read as due by the end of ${due}`,
    period: (start, due) => `read as from ${start} to the end of ${due}`,
    year: (year, due) => `the whole of ${year}, due by the end of ${due}`,
    recurring: (rhythm) => `recurring ${rhythm}, without one common deadline`,
    rhythms: {
      monthly: "every month",
      quarterly: "every quarter",
      halfYearly: "every six months",
      yearly: "every year",
    },
    otherRhythm: "at an unclear rhythm",
    ongoing: "ongoing, without a deadline",
    open: "on request, no deadline yet",
    openUntil: (due) => `on request, by the end of ${due} at the latest`,
    unknown: "the deadline could not be read",
    unsure: (reading) => `${reading} (please check)`,
  },
};

/**
 * The reading of a deadline in words, "đọc là hết ngày 14/01/2026", without a capital or a full stop so that it can
 * stand inside a sentence. A reading that is not sure asks to be checked. Dates are written as Decree 30/2020 does, in
 * both languages.
 */
export function describeDeadline(deadline: Deadline, language: Language): string {
  const words = deadlineMessages[language];
  const reading = readingInWords(deadline, language);
  return deadline.sure || deadline.kind === "unknown" ? reading : words.unsure(reading);
}

function readingInWords(deadline: Deadline, language: Language): string {
  const words = deadlineMessages[language];
  const { kind, rhythm } = deadline;
  switch (kind) {
    case "recurring":
      return words.recurring(rhythm === null ? words.otherRhythm : words.rhythms[rhythm]);
    case "ongoing":
      return words.ongoing;
    case "open":
      return deadline.due === null ? words.open : words.openUntil(toVietnamese(deadline.due));
    case "unknown":
      return words.unknown;
    default:
      return calendarInWords(deadline, language);
  }
}

function calendarInWords({ kind, start, due }: Deadline, language: Language): string {
  const words = deadlineMessages[language];
  if (due === null) {
    return words.unknown;
  }
  const day = toVietnamese(due);
  if (kind === "year") {
    return words.year(dateParts(due).year, day);
  }
  return start === null ? words.date(day) : words.period(toVietnamese(start), day);
}
