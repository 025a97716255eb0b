import { knownDay } from "../../plan/day";
import { typedDay } from "../../plan/typedDay";
import { SETTING_RANGES } from "../../sheets/settingsCells";
import { comparisonKey } from "../../text/keys";
import type { LoadedSettings } from "./loadSettings";
import { draftOf, type SettingId, type SettingsDraft } from "./settingsDraft";

export type SettingsListId = "agencies" | "areas";

/** Why what stands in a field cannot be saved. */
export type DraftProblemKind =
  | "day"
  | "dueSoonDays"
  | "planYear"
  | "nameMissing"
  | "nameTaken"
  /** An issued plan prints the area's name in its tasks. */
  | "namePrinted";

export interface DraftProblem {
  readonly part: "plan" | SettingsListId;
  /** The field, as `settingField` or `nameField` calls it. */
  readonly field: string;
  readonly kind: DraftProblemKind;
}

const { planYear: YEARS, dueSoonDays: DAYS } = SETTING_RANGES;
/** As the sheet's own entry rules have it. */
const FIRST_DAY = knownDay(YEARS.from, 1, 1);
const LAST_DAY = knownDay(YEARS.to, 12, 31);

/** The field of a setting, for telling which one a problem is about. */
export function settingField(setting: SettingId): string {
  return setting;
}

/** The field of the name of an agency or area. */
export function nameField(list: SettingsListId, row: number): string {
  return `${list} ${row}`;
}

/** What keeps a draft from being saved. Only fields that were changed are looked at: the sheet may hold what it likes. */
export function draftProblems(
  draft: SettingsDraft,
  loaded: LoadedSettings
): readonly DraftProblem[] {
  return [
    ...settingProblems(draft, loaded),
    ...nameProblems("agencies", draft, loaded),
    ...nameProblems("areas", draft, loaded),
  ];
}

function settingProblems(
  { values, followsCalendar }: SettingsDraft,
  { content }: LoadedSettings
): readonly DraftProblem[] {
  const before = draftOf(content).values;
  const check = (
    setting: SettingId,
    kind: DraftProblemKind,
    isRight: (text: string) => boolean
  ): readonly DraftProblem[] => {
    const text = values[setting].trim();
    return text === before[setting].trim() || isRight(text)
      ? []
      : [{ part: "plan", field: settingField(setting), kind }];
  };
  const isFixed =
    !followsCalendar && (values.asOf !== before.asOf || content.settings.asOf === null);
  return [
    ...(isFixed && !isDay(values.asOf)
      ? [{ part: "plan" as const, field: settingField("asOf"), kind: "day" as const }]
      : []),
    ...check("dueSoonDays", "dueSoonDays", (text) => isNumber(text, DAYS.from, DAYS.to)),
    ...check("planYear", "planYear", (text) => isNumber(text, YEARS.from, YEARS.to)),
    ...check("issuedOn", "day", (text) => text === "" || isDay(text)),
    ...check("wholeYearReminderFrom", "day", (text) => text === "" || isDay(text)),
  ];
}

function nameProblems(
  list: SettingsListId,
  draft: SettingsDraft,
  { content, areaTasks }: LoadedSettings
): readonly DraftProblem[] {
  const entries = draft[list];
  const isPrinted = list === "areas" && isIssued(draft, content.settings.planState);
  const before = new Map(content[list].map(({ row, cells }) => [row, cells.name]));
  const counts = new Map<string, number>();
  for (const { cells } of entries) {
    const key = comparisonKey(cells.name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return entries.flatMap(({ row, cells }): readonly DraftProblem[] => {
    const field = nameField(list, row);
    const name = cells.name.trim();
    if (name === before.get(row)) {
      return [];
    }
    if (name === "") {
      return [{ part: list, field, kind: "nameMissing" }];
    }
    if ((counts.get(comparisonKey(name)) ?? 0) > 1) {
      return [{ part: list, field, kind: "nameTaken" }];
    }
    const isUsed = (areaTasks.get(row)?.length ?? 0) > 0;
    return isPrinted && isUsed ? [{ part: list, field, kind: "namePrinted" }] : [];
  });
}

function isIssued({ values }: SettingsDraft, before: "draft" | "issued"): boolean {
  return before === "issued" || values.planState === "issued";
}

function isDay(text: string): boolean {
  const day = typedDay(text);
  return day !== null && day >= FIRST_DAY && day <= LAST_DAY;
}

function isNumber(text: string, from: number, to: number): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= from && Number(text) <= to;
}
