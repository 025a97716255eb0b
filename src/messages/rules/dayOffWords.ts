import type { Language } from "../wording";

const HOLIDAYS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    newYear: "ngày nghỉ Tết Dương lịch",
    tet: "ngày nghỉ Tết Nguyên đán",
    hungKings: "ngày nghỉ Giỗ Tổ Hùng Vương",
    victory: "ngày nghỉ lễ 30/4",
    labour: "ngày nghỉ lễ 01/5",
    national: "ngày nghỉ lễ Quốc khánh",
    dayInLieu: "ngày nghỉ bù",
  },
  en: {
    newYear: "New Year's Day",
    tet: "in the Tết holiday",
    hungKings: "the Hung Kings' day",
    victory: "the holiday of 30/4",
    labour: "Labour Day",
    national: "in the National Day holiday",
    dayInLieu: "a day off in lieu",
  },
};
const WEEKEND: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { "0": "Chủ nhật", "6": "thứ Bảy" },
  en: { "0": "a Sunday", "6": "a Saturday" },
};

/**
 * What a day without office hours is: the holiday, else the day of the weekend.
 * @param holiday a `HolidayName`, or "" for a mere weekend
 * @param weekday "0" for Sunday, "6" for Saturday
 */
export function dayOffWords(language: Language, holiday = "", weekday = ""): string {
  return HOLIDAYS[language][holiday] ?? WEEKEND[language][weekday] ?? "";
}
