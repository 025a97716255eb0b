import { loadSettings, type LoadedSettings } from "../../src/actions/settings/loadSettings";
import {
  saveSettings,
  type SavedSettings,
  type SettingsChange,
} from "../../src/actions/settings/saveSettings";
import type { PlanSettings } from "../../src/plan/settings";
import type { AgencyEntry, AreaEntry, SettingsContent } from "../../src/sheets/settingsLists";
import type { AgencyColumnId } from "../../src/tables/settingsColumns";

/** The settings of a workbook that has them. */
export async function loaded(): Promise<LoadedSettings> {
  const outcome = await loadSettings();
  if (!outcome.ok) {
    throw new Error("The workbook has no settings.");
  }
  return outcome;
}

/** Saves what a user made of the settings, who began with `from`. */
export async function save(
  from: SettingsContent,
  to: Partial<SettingsContent>,
  keptInTasks: SettingsChange["keptInTasks"] = []
): Promise<SavedSettings> {
  const outcome = await saveSettings({ from, to: { ...from, ...to }, keptInTasks });
  if (!outcome.ok) {
    throw new Error("The workbook has no settings.");
  }
  return outcome;
}

/** Reads the settings and saves them with some changed. */
export async function saveValues(values: Partial<PlanSettings>): Promise<SavedSettings> {
  const { content } = await loaded();
  return save(content, { settings: { ...content.settings, ...values } });
}

/** The agencies with one of them changed. */
export function withAgency(
  { agencies }: Pick<SettingsContent, "agencies">,
  name: string,
  cells: Partial<Record<AgencyColumnId, string>>
): readonly AgencyEntry[] {
  return agencies.map((entry) =>
    entry.cells.name === name ? { ...entry, cells: { ...entry.cells, ...cells } } : entry
  );
}

/** An agency that is not in the directory yet. */
export function newAgency(name: string, row = -1): AgencyEntry {
  const blank = { shortName: "", spellings: "", members: "", formerName: "" };
  return { row, cells: { ...blank, name, kind: "Cơ quan" } };
}

export function namesOf(entries: readonly (AgencyEntry | AreaEntry)[]): readonly string[] {
  return entries.map(({ cells }) => cells.name);
}
