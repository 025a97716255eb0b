import type { RolledPlan } from "../../plan/rollOver/rollOver";
import type { YearStep } from "../../plan/rollOver/yearMention";
import { moveYears } from "../../plan/rollOver/yearsInText";
import type { PlanSettings } from "../../plan/settings";
import { accompanyingDocument, openNumber } from "../accompanying";

const NUMBER = /\d+(?=\s*\/\s*\p{L})/u;
/** "ngày 14 tháng 01 năm 2026", "ngày 14/01/2026", "ngày     tháng     năm 2026". */
const DAY_OF_ISSUE = /ngày[\s\d.…_]*(?:tháng|\/)[\s\d.…_]*(?:năm|\/)\s*(?:20\d\d|[.…_]+)/iu;

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

/** What the next plan comes with: the same kind of document, number and day left to the pen. */
export function nextAccompanying(
  settings: PlanSettings,
  authority: string,
  step: YearStep
): string {
  const present = accompanyingDocument(settings, authority);
  const blank = openNumber("").slice(0, -1);
  const numberless = present.replace(NUMBER, blank);
  const day = DAY_OF_ISSUE.exec(numberless);
  const open = `ngày     tháng     năm ${step.to}`;
  if (day === null) {
    return moveYears(numberless, step, "words").text;
  }
  const [before, after] = [
    numberless.slice(0, day.index),
    numberless.slice(day.index + day[0].length),
  ].map((part) => moveYears(part, step, "words").text);
  return `${before}${open}${after}`;
}
