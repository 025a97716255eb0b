import { wholeYearReminderDefault } from "../plan/progress";
import type { PlanSettings } from "../plan/settings";
import type { CellContent } from "./blueprint";
import { PLAN_STATE_WORDS, YES_NO_WORDS, type SettingsCell } from "./settingsCells";

/** What the cell of a setting holds: what goes by the calendar or by the plan's year as a formula, blanks as null. */
export function settingContent({ setting }: SettingsCell, settings: PlanSettings): CellContent {
  switch (setting) {
    case "asOf":
      return settings.asOf === null ? { formula: "=TODAY()" } : { day: settings.asOf };
    case "wholeYearReminderFrom":
      return settings.wholeYearReminderFrom === wholeYearReminderDefault(settings.planYear)
        ? { formula: "=DATE(NamKeHoach,11,30)" }
        : { day: settings.wholeYearReminderFrom };
    case "issuedOn":
      return settings.issuedOn === null ? null : { day: settings.issuedOn };
    case "planState":
      return PLAN_STATE_WORDS[settings.planState];
    case "beforeMeansExclusive":
      return settings.beforeMeansExclusive ? YES_NO_WORDS.no : YES_NO_WORDS.yes;
    case "dueSoonDays":
    case "planYear":
      return settings[setting];
    default:
      return settings[setting] === "" ? null : settings[setting];
  }
}
