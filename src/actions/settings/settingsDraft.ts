import { toVietnamese, type CalendarDay } from "../../plan/day";
import { wholeYearReminderDefault } from "../../plan/progress";
import type { PlanSettings } from "../../plan/settings";
import { typedDay } from "../../plan/typedDay";
import type { SettingsChange } from "../../sheets/mergeSettings";
import type { AgencyEntry, AreaEntry, SettingsContent } from "../../sheets/settingsLists";

export type { AgencyEntry, AreaEntry, SettingsContent };
export { AGENCY_KIND_WORDS } from "../../sheets/settingsCells";

export type SettingId = keyof PlanSettings;

/** The settings while somebody types: texts as the fields hold them, right or wrong. */
export interface SettingsDraft {
  /** Days as "30/6/2026"; `planState` "draft" or "issued"; `beforeMeansExclusive` "true" or "false". */
  readonly values: Readonly<Record<SettingId, string>>;
  /** Whether the figures are as of the current day, whatever stands in `values.asOf`. */
  readonly followsCalendar: boolean;
  readonly agencies: readonly AgencyEntry[];
  readonly areas: readonly AreaEntry[];
  /** What was taken out of the sheet's lists, as it had been edited: the way back leads there. */
  readonly removed: {
    readonly agencies: readonly AgencyEntry[];
    readonly areas: readonly AreaEntry[];
  };
  /** Rows of renamed agencies whose former name stays in the tasks. */
  readonly keptInTasks: readonly number[];
}

/** The words stand on one line of the print; their runs of blanks are for the pen. */
const LINE_ENDS = / *\n+ */gu;

/** The fields for content that nobody has changed yet. */
export function draftOf({ settings, agencies, areas }: SettingsContent): SettingsDraft {
  return {
    values: {
      asOf: dayText(settings.asOf),
      dueSoonDays: String(settings.dueSoonDays),
      planYear: String(settings.planYear),
      authority: settings.authority,
      planState: settings.planState,
      documentNumber: settings.documentNumber,
      issuedOn: dayText(settings.issuedOn),
      accompanying: settings.accompanying,
      beforeMeansExclusive: String(settings.beforeMeansExclusive),
      wholeYearReminderFrom: dayText(settings.wholeYearReminderFrom),
    },
    followsCalendar: settings.asOf === null,
    agencies,
    areas,
    removed: { agencies: [], areas: [] },
    keptInTasks: [],
  };
}

/** Whether a draft says anything that the content does not. */
export function hasEdits(draft: SettingsDraft, content: SettingsContent): boolean {
  const said = ({ values, followsCalendar, agencies, areas }: SettingsDraft): string =>
    JSON.stringify([values, followsCalendar, agencies, areas]);
  return said(draft) !== said(draftOf(content));
}

/** What a draft without problems changes; a field that nobody touched is as it was read, whatever stands in it. */
export function changeOf(draft: SettingsDraft, from: SettingsContent): SettingsChange {
  const { agencies, areas, keptInTasks } = draft;
  return { from, to: { settings: typedSettings(draft, from), agencies, areas }, keptInTasks };
}

function typedSettings(draft: SettingsDraft, from: SettingsContent): PlanSettings {
  const before = draftOf(from).values;
  const { values, followsCalendar } = draft;
  const { settings } = from;
  const typed = <K extends SettingId>(setting: K, read: (text: string) => PlanSettings[K]) =>
    values[setting] === before[setting] ? settings[setting] : read(values[setting].trim());
  const planYear = typed("planYear", Number);
  return {
    asOf: followsCalendar ? null : typedDay(values.asOf),
    dueSoonDays: typed("dueSoonDays", Number),
    planYear,
    authority: typed("authority", asText),
    planState: typed("planState", (text) => (text === "issued" ? "issued" : "draft")),
    documentNumber: typed("documentNumber", asText),
    issuedOn: typed("issuedOn", typedDay),
    accompanying: typed("accompanying", (text) => text.replace(LINE_ENDS, " ")),
    beforeMeansExclusive: typed("beforeMeansExclusive", (text) => text === "true"),
    wholeYearReminderFrom: reminderDay(values.wholeYearReminderFrom, from, planYear),
  };
}

/** The day goes with the plan's year while nobody chose another; a blank field leaves it to the year too. */
function reminderDay(text: string, { settings }: SettingsContent, planYear: number): CalendarDay {
  const { planYear: before, wholeYearReminderFrom: read } = settings;
  const isUntouched = text === dayText(read);
  if (isUntouched && read !== wholeYearReminderDefault(before)) {
    return read;
  }
  return (isUntouched ? null : typedDay(text)) ?? wholeYearReminderDefault(planYear);
}

function asText(text: string): string {
  return text;
}

function dayText(day: CalendarDay | null): string {
  return day === null ? "" : toVietnamese(day);
}
