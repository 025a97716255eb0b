import { changeOf, draftOf } from "../settings/settingsDraft";
import { loadSettings, type NoSettings } from "../settings/loadSettings";
import { saveSettings, type KeptChange } from "../settings/saveSettings";
import { toVietnamese, type CalendarDay } from "../../plan/day";

export type { CalendarDay };

/** `kept`: what was not written, because somebody else chose another day meanwhile. */
export type DatedOutcome = { readonly ok: true; readonly kept: readonly KeptChange[] } | NoSettings;

/**
 * Sets the day that all figures count to, `NgayBaoCao`, as the settings do.
 * @throws ExcelProblem where Excel refuses; the workbook is then as it was
 */
export async function setReportDay(day: CalendarDay): Promise<DatedOutcome> {
  const loaded = await loadSettings();
  if (!loaded.ok) {
    return loaded;
  }
  const draft = draftOf(loaded.content);
  const values = { ...draft.values, asOf: toVietnamese(day) };
  const saved = await saveSettings(
    changeOf({ ...draft, values, followsCalendar: false }, loaded.content)
  );
  return saved.ok ? { ok: true, kept: saved.kept } : saved;
}
