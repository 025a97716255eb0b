import type { RolledPlan } from "../../plan/rollOver/rollOver";
import type { YearStep } from "../../plan/rollOver/yearMention";
import { moveYears } from "../../plan/rollOver/yearsInText";
import type { PlanSettings } from "../../plan/settings";
import { accompanyingDocument, openNumber } from "../accompanying";

/** "12", "15a", "05/2026" in front of the letters of a document. */
const NUMBER = /\d+\p{L}?(?:\s*\/\s*20\d\d)?(?=\s*\/\s*\p{Lu})/u;
/** "ngày 14 tháng 01 năm 2026", "ngày 14/01/2026", "ngày 14.01.26", "ngày     tháng     năm 2026". */
const DAY_OF_ISSUE =
  /ngày[\s\d.…_]*(?:tháng|[/.-])[\s\d.…_]*(?:năm|[/.-])\s*(?:20\d\d|\d\d(?!\d)|[.…_]+)/iu;
/** Up to the letters of a document: "Kế hoạch số 12/KH-UBND". */
const UP_TO_SYMBOL = /^.*?\/\s*\p{Lu}+(?:\s?[-–&]\s?\p{Lu}+)*/su;
/** A day that is written in no known way. */
const ODD_DAY = /[\s,(]*(?<!\p{L})ngày(?!\p{L}).*$/isu;

/**
 * The next plan with what it comes with, told among its changes.
 * @param before the settings of this year's
 * @param authority who issues it, where they do not say
 */
export function withAccompanying(
  rolled: RolledPlan,
  before: PlanSettings,
  authority: string
): RolledPlan {
  const accompanying = nextAccompanying(before, authority, rolled.step);
  const change = {
    place: { kind: "accompanying" },
    before: accompanyingDocument(before, authority),
    after: accompanying,
    cause: "newDocument",
    mentions: [],
  } as const;
  return {
    ...rolled,
    settings: { ...rolled.settings, accompanying },
    yearChanges: [change, ...rolled.yearChanges],
  };
}

/**
 * What the next plan comes with: the same kind of document, number and day left to the pen. Where the day is written in no
 * known way, what it says ends before it: a draft must not claim that it was issued.
 */
export function nextAccompanying(
  settings: PlanSettings,
  authority: string,
  step: YearStep
): string {
  const present = accompanyingDocument(settings, authority).normalize("NFC");
  const numberless = present.replace(NUMBER, openNumber("").slice(0, -1));
  const moved = (part: string) => moveYears(part, step, "words").text;
  const day = DAY_OF_ISSUE.exec(numberless);
  if (day !== null) {
    const [before, after] = [
      numberless.slice(0, day.index),
      numberless.slice(day.index + day[0].length),
    ];
    return `${moved(before)}ngày     tháng     năm ${step.to}${moved(after)}`;
  }
  // Moved apart, for behind a document's number its title would keep its year.
  const symbol = UP_TO_SYMBOL.exec(numberless)?.[0] ?? "";
  const title = numberless.slice(symbol.length);
  return moved(symbol) + moved(symbol === "" ? title : title.replace(ODD_DAY, ""));
}
