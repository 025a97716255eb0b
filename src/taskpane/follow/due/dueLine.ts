import { dueMessages } from "../../../messages/due";
import type { Language } from "../../../messages/wording";
import { toVietnamese } from "../../../plan/day";
import type { DueItem } from "../../../plan/due/dueItem";
import { lastReminderOf, reminderCountOf } from "../../../plan/due/reminders";

/** A task of the list in words. */
export interface DueLineView {
  /** "STT 31"; "" where the task has no number. */
  readonly name: string;
  /** "Hạn 31/5/2026, quá 10 ngày". */
  readonly when: string;
  /** "Đã đôn đốc 2 lần, gần nhất 03/6/2026"; "" before the first reminder. */
  readonly reminded: string;
}

/** Puts a task that is due into words. */
export function dueLine(item: DueItem, language: Language): DueLineView {
  const number = item.number.trim();
  return {
    name: number === "" ? "" : dueMessages[language].task(number),
    when: whenDue(item, language),
    reminded: remindedWords(item, language),
  };
}

function whenDue(item: DueItem, language: Language): string {
  const words = dueMessages[language];
  const { group, due, daysLeft, missedPeriods, lastWorkingDay } = item;
  if (group === "missed") {
    return words.missing(missedPeriods.join(", "));
  }
  if (due === null || daysLeft === null) {
    return group === "ongoing" ? words.noDayByNature : words.noDay;
  }
  const day = toVietnamese(due);
  const named =
    group === "overdue" || lastWorkingDay === null || lastWorkingDay === due
      ? words.due(day)
      : words.dayOff(day, toVietnamese(lastWorkingDay));
  return `${named}, ${nearnessWords(daysLeft, language)}`;
}

/** "quá 10 ngày", "còn 2 ngày". */
export function nearnessWords(daysLeft: number, language: Language): string {
  const words = dueMessages[language];
  return daysLeft < 0 ? words.late(-daysLeft) : words.left(daysLeft);
}

function remindedWords(item: DueItem, language: Language): string {
  const words = dueMessages[language];
  const count = reminderCountOf(item) ?? 0;
  const last = lastReminderOf(item);
  if (last === null) {
    return count === 0 ? "" : words.remindedTimes(count);
  }
  const day = toVietnamese(last);
  return count === 0 ? words.remindedOn(day) : words.reminded(count, day);
}
